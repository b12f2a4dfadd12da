import { describe, expect, it } from 'vitest'
import { MemoryHost } from '#app/host/memory-host.ts'
import { memoryStore } from '#app/store/open-store.ts'
import { createEngine } from '#core/checker/engine.ts'
import type { CheckInput, Waiver } from '#core/checker/verdict.ts'
import { paragraph } from '#core/draft/layout.ts'
import { starter } from '#generated/starter.ts'
import { ParagraphNames, wired } from '../messages/draft-wire.ts'
import type { FindingAsk, WaiveAsk } from '../messages/messages.ts'
import { inReadingOrder } from '../messages/reading-order.ts'
import { Checks } from './checks.ts'
import { heldWords } from './held.ts'
import { unwaiveHere, waiveHere } from './waive-here.ts'

const TEXT = 'Hers is AB 12 34 56 C, his is AB 65 43 21 D.'
const engine = createEngine(starter)

/** Checks with a store of waivers, and a question about the number at this offset. */
async function asked(start: number, end = start + 13) {
  let waivers: readonly Waiver[] = []
  const kept = { waivers: async () => ({ salt: 'salt', waivers }) }
  const store = {
    ...memoryStore(),
    ...kept,
    waive: async (waiver: Waiver) => {
      waivers = [...waivers, waiver]
      return kept.waivers()
    },
    unwaive: async (rule: string, hash: string) => {
      waivers = waivers.filter((one) => one.rule !== rule || one.hash !== hash)
      return kept.waivers()
    },
  }
  const checks = new Checks(
    () => engine,
    async (): Promise<CheckInput> => ({ settings: { me: { name: 'Sam Lee' } }, context: { kind: 'letter' }, today: '2026-04-10', waivers: await kept.waivers() }),
  )
  const wire = wired(await new MemoryHost([paragraph(TEXT)], { name: 'gmail' }).read(), new ParagraphNames())
  /** The popover waives what it was told of. */
  async function of({ nth, at, ...about }: FindingAsk, reason: number): Promise<WaiveAsk> {
    const answer = await checks.finding({ ...about, nth, at })
    return { ...about, key: 'finding' in answer ? answer.finding.key : '', reason }
  }
  return { checks, store, of, waivers: () => waivers, ask: { draft: 'gmail:r1', wire, nth: 0, at: { where: 'body' as const, start, end } } }
}

describe('A popover is told of one finding', () => {
  it('in words, and of no other', async () => {
    const { checks, ask } = await asked(TEXT.indexOf('AB 65'))
    const answer = await checks.finding(ask)
    expect(answer).toMatchObject({
      finding: { nth: 1, of: 2, weight: 'Must', family: 'Data protection', where: 'In the text', source: { href: expect.stringMatching(/^https:/) } },
    })
    expect(JSON.stringify(answer)).not.toContain('34 56')
    expect(JSON.stringify(answer), 'no name of a rule').not.toMatch(/DP-\d/)
  })

  it('also where the page is a key behind', async () => {
    const { checks, ask } = await asked(TEXT.indexOf('AB 65') + 1)
    expect(await checks.finding({ ...ask, nth: 5 })).toMatchObject({ finding: { nth: 1 } })
  })

  it('by a sentence where nothing is found there any more', async () => {
    const { checks, ask } = await asked(0, 4)
    expect(await checks.finding(ask)).toEqual({ none: 'These words have changed, and nothing is found in them now.' })
  })
})

describe('A finding is waived from a popover', () => {
  it('as it was read: by its words, and not by where they stood', async () => {
    const { checks, store, ask, of, waivers } = await asked(TEXT.indexOf('AB 12'))
    const read = await of(ask, 2)
    const now = await new MemoryHost([paragraph('His is AB 65 43 21 D, see above.')], { name: 'gmail' }).read()
    expect(await waiveHere(checks, store, { ...read, wire: wired(now, new ParagraphNames()) })).toMatchObject({ none: expect.stringContaining('has changed since') })
    expect(waivers()).toEqual([])
  })

  it('with a listed reason, by name and day, and comes back', async () => {
    const { checks, store, ask, of, waivers } = await asked(TEXT.indexOf('AB 12'))
    const answer = await waiveHere(checks, store, await of(ask, 2))
    expect(waivers()).toMatchObject([{ reason: 'The words mean something else here', by: 'Sam Lee', on: '2026-04-10' }])
    expect(await checks.finding({ ...ask, at: { where: 'body', start: TEXT.indexOf('AB 65'), end: TEXT.indexOf('AB 65') + 13 } })).toMatchObject({ finding: { nth: 0, of: 1 } })
    await unwaiveHere(store, 'waived' in answer ? answer.waived : '')
    expect(waivers()).toEqual([])
  })

  it('never with words from a page', async () => {
    const { checks, store, ask, of, waivers } = await asked(TEXT.indexOf('AB 12'))
    expect(await waiveHere(checks, store, await of(ask, 99))).toHaveProperty('none')
    expect(waivers()).toEqual([])
  })

  it('nowhere but in the panel, where the browser gives no storage', async () => {
    const { checks, ask, of } = await asked(TEXT.indexOf('AB 12'))
    expect(await waiveHere(checks, undefined, await of(ask, 0))).toMatchObject({ none: expect.stringContaining('side panel') })
  })
})

describe('What is missing from a draft', () => {
  it('is named by its number among what stands at no words, for the guard too, so that the panel finds the very same', async () => {
    const input: CheckInput = { settings: {}, context: { kind: 'election-leaflet', electionMaterial: true, audience: 'public', channel: 'print' }, today: '2026-04-10' }
    const draft = await new MemoryHost([paragraph('Vote for Ada Khan on Thursday.')], { name: 'gmail' }).read()
    const checks = new Checks(
      () => engine,
      async () => input,
    )
    const ask = { draft: 'gmail:r2', wire: wired(draft, new ParagraphNames()) }
    const { findings } = engine.check(draft, input)
    const missing = findings.filter(({ start }) => start === undefined)
    expect(missing.length).toBeGreaterThan(1)
    for (const [nth, { rule, where, message }] of missing.entries()) {
      const number = inReadingOrder(findings).findIndex((finding) => finding.rule === rule)
      expect(await checks.finding({ ...ask, nth: number, at: { where } })).toMatchObject({ finding: { message, place: { where, nth } } })
    }
    const answer = await heldWords(checks, ask)
    const held = 'held' in answer ? answer.held.filter(({ at }) => at.start === undefined) : []
    expect(held.map(({ at, says }) => [at.nth, says])).toEqual(missing.flatMap(({ severity, message }, nth) => (severity === 'must' ? [[nth, message]] : [])))
  })
})
