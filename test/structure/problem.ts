/** What a structure test reports: which file, what is wrong, how to mend it. */
import { expect } from 'vitest'
import { lineOf, type SourceFile } from './tree.ts'

export interface Problem {
  readonly file: string
  readonly line?: number
  readonly what: string
  readonly remedy: string
}

export function expectNone(problems: readonly Problem[]): void {
  if (problems.length === 0) return
  expect.fail(`\n${problems.map(({ file, line, what, remedy }) => `${line ? `${file}:${line}` : file}: ${what}. ${remedy}.`).join('\n')}\n`)
}

export interface Banned {
  readonly pattern: RegExp
  /** `$&` is what was found. */
  readonly what: string
  readonly remedy: string
}

/** Every place where one of the banned patterns stands in `text` (that of the file, or the file without its comments). */
export function findBanned(file: SourceFile, banned: readonly Banned[], text = file.text): Problem[] {
  return banned.flatMap(({ pattern, what, remedy }) =>
    [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))].map((match) => ({
      file: file.path,
      line: lineOf(text, match.index),
      what: what.replace('$&', match[0].trim()),
      remedy,
    })),
  )
}
