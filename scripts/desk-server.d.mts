export function serveDesk(folder: string, port: number): Promise<{ url: string; close(): Promise<void> }>
