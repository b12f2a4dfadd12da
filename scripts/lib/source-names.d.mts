export function isCheckout(root: string): boolean
export function sourceNames(root: string): Promise<string[]>
export function isChanged(root: string): Promise<boolean>
export function lastCommit(root: string): Promise<{ readonly id: string; readonly seconds: number } | undefined>
