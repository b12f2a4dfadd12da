/** Runs what is measured in a process of its own. */
import { run } from '../../scripts/lib/run.mjs'

const lastLines = (output: string): string =>
  output
    .trim()
    .split('\n')
    .slice(-12)
    .map((line) => line.slice(0, 200))
    .join('\n')

/** Runs a file in a process of its own and reads the last line it writes. */
export const inProcessAt =
  (root: string) =>
  async <T>(file: string, args: readonly string[], cwd = root, limitMs = 300_000): Promise<T> => {
    const { ok, output } = await run([process.execPath, '--expose-gc', file, ...args], { cwd, limitMs })
    const line = output.trimEnd().split('\n').at(-1) ?? ''
    if (!ok || !/^[{[]/.test(line)) throw new Error(`${[file, ...args].join(' ')} ended badly:\n${lastLines(output)}`)
    return JSON.parse(line) as T
  }
