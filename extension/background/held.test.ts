import { describe, expect, it } from 'vitest'
import { MemoryHost } from '#app/host/memory-host.ts'
import { createEngine } from '#core/checker/engine.ts'
import type { Waiver } from '#core/checker/verdict.ts'
import { paragraph } from '#core/draft/layout.ts'
import { starter } from '#generated/starter.ts'
import { ParagraphNames, wired } from '../messages/draft-wire.ts'
import { Checks } from './checks.ts'
import { Held } from './held.ts'

const engine = createEngine(starter)

async function mail() {
  let waivers: Waiver[] = []
  const kept = async () => ({
    settings: { me: { name: 'Sam Lee' } },
    context: { kind: 'press-release', audience: 'press' } as const,
    today: '2026-04-10',
    waivers: { salt: 's', waivers },
  })
  const checks = new Checks(() => engine, kept)
  const held = new Held({
    judged: (ask) => checks.judged(ask),
    waive: async (waiver) => {
      if (waiver.reason.startsWith('The words')) throw new Error('The disk is full.')
      waivers = [...waivers, waiver]
    },
  })
  const draft = await new MemoryHost([paragraph('Her National Insurance number is AB 12 34 56 C.')], { name: 'gmail' }).read()
  const ask = { draft: 'gmail:r1', wire: wired(draft, new ParagraphNames()) }
  const names = async () => {
    const answer = await held.held(ask)
    return 'held' in answer ? answer.held : []
  }
  return { held, ask, names, waivers: () => waivers, checks }
}

describe('What holds a mail', () => {
  it('is said in words, without rule, pack or personal value', async () => {
    const { names } = await mail()
    const all = await names()
    const number = all.find(({ says }) => says.includes('National Insurance'))
    expect(Object.keys(number ?? {}).sort()).toEqual(['key', 'says', 'why'])
    expect(JSON.stringify(all)).not.toMatch(/[A-Z]{2}-\d\d"|AB 12 34|AB123456C/)
  })

  it('holds no longer once it is waived, with the listed reason, name and day', async () => {
    const { held, ask, names, waivers, checks } = await mail()
    const before = await names()
    for (const { key } of before) expect(await held.waive({ ...ask, key, reason: 1 })).toEqual({ waived: true })
    expect(waivers()[0]).toMatchObject({ reason: 'The person named has agreed in writing', by: 'Sam Lee', on: '2026-04-10' })
    expect(await names()).toEqual([])
    expect(await checks.marks(ask)).toMatchObject({ digest: { musts: 0, unplaced: [] } })
  })

  it('is not waived for a reason that is not listed, nor under a key that is not its own', async () => {
    const { held, ask, names } = await mail()
    const [first] = await names()
    expect(await held.waive({ ...ask, key: first!.key, reason: 99 })).toHaveProperty('refused')
    expect(await held.waive({ ...ask, key: 'other', reason: 0 })).toHaveProperty('refused')
  })

  it('says why a waiver could not be kept', async () => {
    const { held, ask, names } = await mail()
    const [first] = await names()
    expect(await held.waive({ ...ask, key: first!.key, reason: 2 })).toEqual({ refused: 'The disk is full.' })
  })

  it('asks for the whole draft where it was not sent', async () => {
    const { held, ask } = await mail()
    expect(await held.held({ ...ask, wire: { ...ask.wire, from: 'elsewhere', paragraphs: {} } })).toEqual({ unknown: true })
  })
})
