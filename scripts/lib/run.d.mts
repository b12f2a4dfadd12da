export interface Ended {
  readonly ok: boolean
  readonly output: string
  readonly ms: number
}
export interface RunOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly limitMs?: number
  readonly shell?: boolean
  readonly show?: boolean
}
export function run(command: readonly string[], options?: RunOptions): Promise<Ended>
export function npm(args: readonly string[], options?: RunOptions): Promise<Ended>
export function tool(file: string, ...args: string[]): string[]
