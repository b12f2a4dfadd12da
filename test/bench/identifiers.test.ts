/** The identifier recognisers against the truth set of the bench of peers; skipped where it is not beside the checkout. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Found, findIdentifiers } from './identifiers-adapter.ts'

const TRUTH = new URL('../../../shared/peers/truth/', import.meta.url)
type Span = readonly [number, number]
interface Case {
  readonly id: string
  readonly text: string
  readonly truth: readonly { readonly kind: string; readonly start: number; readonly end: number; readonly core: readonly Span[] }[]
  readonly decoy?: { readonly start: number; readonly end: number }
  readonly neutral: readonly Span[]
}

const cases = (file: string): Case[] =>
  readFileSync(new URL(file, TRUTH), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case)
const overlap = (found: Found, [start, end]: Span): number => Math.max(0, Math.min(found.end, end) - Math.max(found.start, start))
/** Found when findings of the right kind cover six tenths of it. */
const covers = (found: readonly Found[], kind: string, span: Span): boolean =>
  found.reduce((sum, f) => sum + (f.kind === kind ? overlap(f, span) : 0), 0) >= 0.6 * (span[1] - span[0])

describe.skipIf(!existsSync(TRUTH))('against the truth set', () => {
  it('every value is found as what it is', () => {
    const missed = cases('pii-cases.jsonl').flatMap(({ id, text, truth }) => {
      const found = findIdentifiers(text)
      return truth.filter((value) => !value.core.some((span) => covers(found, value.kind, span))).map(() => id)
    })
    expect(missed).toEqual([])
  })

  it('no decoy is taken for a value, and nothing else is found', () => {
    const wrong = cases('pii-cases.jsonl').flatMap(({ id, text, truth, decoy, neutral }) =>
      findIdentifiers(text)
        .filter(
          (found) =>
            (decoy && overlap(found, [decoy.start, decoy.end]) > 0) ||
            !(truth.some((value) => overlap(found, [value.start, value.end]) > 0) || neutral.some((span) => overlap(found, span) > 0)),
        )
        .map((found) => `${id} ${found.kind}`),
    )
    expect(wrong).toEqual([])
  })

  it('at least nine in ten hard spellings are found', () => {
    const hard = cases('pii-hard.jsonl')
    const found = hard.filter(({ text, truth }) =>
      truth.every((value) => value.core.some((span) => covers(findIdentifiers(text), value.kind, value.kind === 'bank' ? [span[0], span[0] + 8] : span))),
    )
    expect(found.length / hard.length).toBeGreaterThanOrEqual(0.9)
  })
})
