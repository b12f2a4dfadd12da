/** What a command is: what it takes, what it says of itself, what it does. */
import type { Io } from './io.ts'

export interface Option {
  readonly help: string
  /** What stands for its value in the help: 'C.json'; without it the option is a switch. */
  readonly value?: string
  readonly choices?: readonly string[]
  readonly short?: string
}

export interface Command {
  readonly name: string
  /** How it is called, without `seconder`: 'check FILE… [--context C.json]'. */
  readonly usage: readonly string[]
  readonly about: string
  readonly options: Readonly<Record<string, Option>>
  /** @returns the exit status */
  run(given: Given, io: Io): Promise<number>
}

export interface Given {
  readonly words: readonly string[]
  /** The last, where it was given more than once. */
  value(option: string): string | undefined
  /** Every value that was given for it, in order. */
  all(option: string): readonly string[]
  has(option: string): boolean
}
