export function isOwnHost(header: string | undefined): boolean
export function serveDesk(folder: string, port: number): Promise<{ url: string; close(): Promise<void> }>
