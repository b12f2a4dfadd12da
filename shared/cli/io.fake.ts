/** A world for the tests of commands: what they would print is kept, what they would read is given. */
import type { Io } from './io.ts'

export interface FakeIo extends Io {
  readonly printed: () => string
  readonly errors: string[]
}

export function fakeIo({ stdin = '', today = '2026-09-01' }: { stdin?: string | Uint8Array; today?: string } = {}): FakeIo {
  const pieces: Buffer[] = []
  const errors: string[] = []
  return {
    out: async (text) => void pieces.push(Buffer.from(text)),
    err: (line) => void errors.push(line),
    async *stdin() {
      yield Buffer.from(stdin)
    },
    today,
    colour: false,
    printed: () => Buffer.concat(pieces).toString('utf8'),
    errors,
  }
}
