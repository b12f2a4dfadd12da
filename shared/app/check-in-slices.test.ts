import { describe, expect, it, vi } from 'vitest'
import { createEngine } from '#core/checker/engine.ts'
import type { Engine } from '#core/checker/verdict.ts'
import type { Draft } from '#core/draft/draft.ts'
import { layOut, paragraph } from '#core/draft/layout.ts'
import { starterChecks } from '#generated/starter-checks.ts'
import { inSlices } from './check-in-slices.ts'

const input = { context: {}, settings: {}, today: '2026-11-22' }
const SENTENCE = 'The committee met at Mill Library and heard from residents. Call 01632 960123 or vote for us. '
const long = (paragraphs: number): Draft => ({
  host: 'word',
  places: layOut(Array.from({ length: paragraphs }, (_, i) => ({ paragraph: paragraph(`${i}. ${SENTENCE.repeat(5)}`), part: 'body' as const }))),
  context: {},
  notChecked: [],
})

/** How many characters were new in each step. */
function counted() {
  const engine = createEngine(starterChecks)
  const steps: number[] = []
  const seen = new WeakSet<object>()
  const check: Engine['check'] = (draft, given) => {
    const fresh = draft.places.filter(({ paragraph: one }) => !seen.has(one))
    for (const place of fresh) seen.add(place.paragraph)
    steps.push(fresh.reduce((sum, place) => sum + place.paragraph.text.length, 0))
    return engine.check(draft, given)
  }
  return { engine: { ...engine, check }, steps }
}

describe('A long draft', () => {
  it('is checked some at a time, with a pause between, and comes to the same', async () => {
    const { engine, steps } = counted()
    const wait = vi.fn(async () => {})
    const draft = long(200)
    const verdict = await inSlices(engine, wait)(draft, input)
    expect(steps.length).toBeGreaterThan(4)
    expect(Math.max(...steps)).toBeLessThanOrEqual(20_000)
    expect(wait).toHaveBeenCalledTimes(steps.length - 1)
    expect(verdict).toEqual(createEngine(starterChecks).check(draft, input))
  })

  it('takes one step after a change of a few words, and as many as before with other settings', async () => {
    const { engine, steps } = counted()
    const check = inSlices(engine, async () => {})
    const draft = long(200)
    await check(draft, input)
    const first = steps.length
    const [changed, ...rest] = draft.places.map((place) => ({ paragraph: place.paragraph, part: place.part }))
    await check({ ...draft, places: layOut([{ ...changed!, paragraph: paragraph('Other words.') }, ...rest]) }, input)
    expect(steps.length - first).toBe(1)
    await check(draft, { ...input, settings: { me: { name: 'Sam Lee' } } })
    expect(steps.length).toBe(2 * first + 1)
  })
})

it('A short draft is checked at once', async () => {
  const wait = vi.fn(async () => {})
  await inSlices(createEngine(starterChecks), wait)(long(3), input)
  expect(wait).not.toHaveBeenCalled()
})
