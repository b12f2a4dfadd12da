import { describe, expect, it } from 'vitest'
import { MemoryHost } from '#app/host/memory-host.ts'
import { memoryStore } from '#app/store/open-store.ts'
import { createEngine } from '#core/checker/engine.ts'
import type { CheckInput, Waiver } from '#core/checker/verdict.ts'
import { paragraph } from '#core/draft/layout.ts'
import { starter } from '#generated/starter.ts'
import { ParagraphNames, wired } from '../messages/draft-wire.ts'
import { Checks } from './checks.ts'
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
  return { checks, store, waivers: () => waivers, ask: { draft: 'gmail:r1', wire, nth: 0, at: { where: 'body' as const, start, end } } }
}

describe('A popover is told of one finding', () => {
  it('in words, and of no other', async () => {
    const { checks, ask } = await asked(TEXT.indexOf('AB 65'))
    const answer = await checks.finding(ask)
    expect(answer).toMatchObject({ finding: { nth: 1, of: 2, weight: 'Must', family: 'Personal data', where: 'In the text', source: { href: expect.stringMatching(/^https:/) } } })
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
  it('with a listed reason, by name and day, and comes back', async () => {
    const { checks, store, ask, waivers } = await asked(TEXT.indexOf('AB 12'))
    const answer = await waiveHere(checks, store, { ...ask, reason: 2 })
    expect(waivers()).toMatchObject([{ reason: 'The words mean something else here', by: 'Sam Lee', on: '2026-04-10' }])
    expect(await checks.finding({ ...ask, at: { where: 'body', start: TEXT.indexOf('AB 65'), end: TEXT.indexOf('AB 65') + 13 } })).toMatchObject({ finding: { nth: 0, of: 1 } })
    await unwaiveHere(store, 'waived' in answer ? answer.waived : '')
    expect(waivers()).toEqual([])
  })

  it('never with words from a page', async () => {
    const { checks, store, ask, waivers } = await asked(TEXT.indexOf('AB 12'))
    expect(await waiveHere(checks, store, { ...ask, reason: 99 })).toHaveProperty('none')
    expect(waivers()).toEqual([])
  })

  it('nowhere but in the panel, where the browser gives no storage', async () => {
    const { checks, ask } = await asked(TEXT.indexOf('AB 12'))
    expect(await waiveHere(checks, undefined, { ...ask, reason: 0 })).toMatchObject({ none: expect.stringContaining('side panel') })
  })
})
