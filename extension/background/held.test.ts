import { describe, expect, it } from 'vitest'
import { MemoryHost } from '#app/host/memory-host.ts'
import { memoryStore } from '#app/store/open-store.ts'
import { memoryShelf } from '#app/store/shelf.ts'
import { storeOver } from '#app/store/shelf-store.ts'
import { createEngine } from '#core/checker/engine.ts'
import type { Waiver } from '#core/checker/verdict.ts'
import { paragraph } from '#core/draft/layout.ts'
import { starter } from '#generated/starter.ts'
import { ParagraphNames, wired } from '../messages/draft-wire.ts'
import { Checks } from './checks.ts'
import { heldWords } from './held.ts'
import { noteHere } from './note-here.ts'
import { waiveHere } from './waive-here.ts'

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
  const store = {
    ...memoryStore(),
    async waive(waiver: Waiver) {
      if (waiver.reason.startsWith('The words')) throw new Error('The disk is full.')
      waivers = [...waivers, waiver]
      return { salt: 's', waivers }
    },
  }
  const draft = await new MemoryHost([paragraph('Her National Insurance number is AB 12 34 56 C.')], { name: 'gmail' }).read()
  const ask = { draft: 'gmail:r1', wire: wired(draft, new ParagraphNames()) }
  const names = async () => {
    const answer = await heldWords(checks, ask)
    return 'held' in answer ? answer.held : []
  }
  return { waive: (key: string, reason: number) => waiveHere(checks, store, { ...ask, key, reason }), ask, names, waivers: () => waivers, checks }
}

describe('What holds a mail', () => {
  it('is said in words, without rule, pack or personal value', async () => {
    const { names } = await mail()
    const all = await names()
    const number = all.find(({ says }) => says.includes('National Insurance'))
    expect(Object.keys(number ?? {}).sort()).toEqual(['at', 'key', 'quote', 'says', 'why'])
    expect(JSON.stringify(all)).not.toMatch(/[A-Z]{2}-\d\d"|AB 12 34|AB123456C/)
  })

  it('holds no longer once it is waived, with the listed reason, name and day', async () => {
    const { waive, ask, names, waivers, checks } = await mail()
    const before = await names()
    for (const { key } of before) expect(await waive(key, 1)).toEqual({ waived: key })
    expect(waivers()[0]).toMatchObject({ reason: 'The person named has agreed in writing', by: 'Sam Lee', on: '2026-04-10' })
    expect(await names()).toEqual([])
    const now = await checks.marks(ask)
    expect('marks' in now && [...now.marks, ...now.elsewhere].filter(({ severity }) => severity === 'must')).toEqual([])
  })

  it('is not waived for a reason that is not listed, nor under a key that is not its own', async () => {
    const { waive, names } = await mail()
    const [first] = await names()
    expect(await waive(first!.key, 99)).toHaveProperty('none')
    expect(await waive('other', 0)).toHaveProperty('none')
  })

  it('says why a waiver could not be kept', async () => {
    const { waive, names } = await mail()
    const [first] = await names()
    expect(await waive(first!.key, 2)).toEqual({ none: 'The disk is full.' })
  })

  it('is not waived here where nothing can be kept', async () => {
    const { checks, ask, names } = await mail()
    const [first] = await names()
    expect(await waiveHere(checks, undefined, { ...ask, key: first!.key, reason: 0 })).toHaveProperty('none')
  })

  it('asks for the whole draft where it was not sent', async () => {
    const { checks, ask } = await mail()
    expect(await heldWords(checks, { ...ask, wire: { ...ask.wire, from: 'elsewhere', paragraphs: {} } })).toEqual({ unknown: true })
  })
})

describe('What the person did in a page', () => {
  const TODAY = '2026-04-10'
  async function recording() {
    const store = storeOver(memoryShelf(), { kind: 'device', now: () => `${TODAY}T09:00:00.000Z` })
    const { checks, ask } = await mail()
    return {
      store,
      did: (more: object) => noteHere(checks, store, { ...ask, ...more } as never),
      noted: async () => (await store.record()).entries.map(({ rule, done }) => [rule, done]),
    }
  }

  it('is not noted while the record is off', async () => {
    const { did, noted } = await recording()
    await did({ done: 'sent-anyway' })
    expect(await noted()).toEqual([])
  })
  it('is noted of all that held the mail', async () => {
    const { store, did, noted } = await recording()
    await store.keepRecord(true)
    await did({ done: 'went-back' })
    await did({ done: 'sent-anyway' })
    const rules = (await noted()).filter(([, done]) => done === 'sent-anyway').map(([rule]) => rule)
    expect(rules).toContain('DP-01')
    expect(await noted()).toHaveLength(2 * rules.length)
    expect(JSON.stringify(await store.record())).not.toContain('AB 12')
  })
  it('is noted of the one finding mended in a popover, and no longer once that is taken back', async () => {
    const { store, did, noted } = await recording()
    await store.keepRecord(true)
    const at = { where: 'body', start: 33, end: 46 }
    await did({ done: 'fixed', nth: 0, at })
    expect(await noted()).toEqual([['DP-01', 'fixed']])
    await did({ done: 'fixed', nth: 0, at, takenBack: true })
    expect(await noted()).toEqual([])
  })
})
