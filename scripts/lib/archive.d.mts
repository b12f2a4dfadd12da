export function archive(files: Readonly<Record<string, Uint8Array>>): Uint8Array
export function digestOf(bytes: Uint8Array): string
export function readFiles(folder: string, names: readonly string[]): Record<string, Uint8Array>
export function namesIn(folder: string): string[]
