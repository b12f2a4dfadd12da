/** The kinds of the corpora's documents, read from their text alone. */
import { describe, expect, it } from 'vitest'
import { createEngine } from '#core/checker/engine.ts'
import { KNOWN } from '#core/checker/resolve-context.ts'
import { readText } from '#core/draft/readers/text.ts'
import { starter } from '#generated/starter.ts'
import { readCorpus } from './read-corpus.ts'

const engine = createEngine(starter)
const read = [...readCorpus('clean'), ...readCorpus('slips')].map(({ name, text, context, settings }) => ({
  name,
  kind: context.kind,
  found: engine.check(readText(text), { context: {}, settings, today: '2026-11-22' }).context.kind,
}))
const known = read.filter(({ found }) => found !== undefined && found.confidence >= KNOWN)

describe('a kind that is not given', () => {
  it('is read rightly or left unknown, never wrongly', () => {
    expect(known.filter(({ kind, found }) => kind !== undefined && found?.value !== kind).map(({ name, found }) => `${name}: ${found?.value}`)).toEqual([])
  })

  const mostOf = ['motion', 'amendment', 'press-release', 'newsletter', 'agenda', 'minutes', 'whip-notice', 'donation-record'] as const
  it.each(mostOf)('is read from nearly every %s', (kind) => {
    const all = read.filter((each) => each.kind === kind)
    expect(known.filter((each) => each.kind === kind).length / all.length).toBeGreaterThanOrEqual(0.75)
  })
})
