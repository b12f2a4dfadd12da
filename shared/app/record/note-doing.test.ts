import { describe, expect, it } from 'vitest'
import { REASONS } from '#app/panel/findings/waive-reasons.ts'
import { layOut, paragraph } from '#core/draft/layout.ts'
import { REASON_CODES } from '#core/record/entry.ts'
import { memoryShelf } from '../store/shelf.ts'
import { storeOver } from '../store/shelf-store.ts'
import { noteDoing } from './note-doing.ts'
import { reasonCode } from './reason-code.ts'

const draft = { places: layOut([{ paragraph: paragraph('Ring Mary Ahmed on 01632 960123.'), part: 'body' as const }]) }
const finding = { rule: 'DP-02', severity: 'must' as const, words: '01632 960123' }
const TODAY = '2026-04-10'

async function device(on = true) {
  const store = storeOver(memoryShelf(), { kind: 'device', now: () => `${TODAY}T09:00:00.000Z` })
  if (on) await store.keepRecord(true)
  return store
}

describe('What is noted', () => {
  it('is rule, day, severity, what was done and a fingerprint, and no word of the draft', async () => {
    const store = await device()
    await noteDoing(store, draft, [finding], { done: 'waived', reason: 'agreed', today: TODAY })
    const { entries } = await store.record()
    expect(entries).toEqual([{ rule: 'DP-02', day: TODAY, severity: 'must', done: 'waived', reason: 'agreed', fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) }])
    expect(JSON.stringify(await store.exportAll())).not.toMatch(/01632|Mary/)
  })
  it('has the fingerprint of the waiver of the same words', async () => {
    const store = await device()
    const { waiverHash } = await import('#core/checker/filters/waived.ts')
    await noteDoing(store, draft, [finding], { done: 'fixed', today: TODAY })
    expect((await store.record()).entries[0]?.fingerprint).toBe(waiverHash((await store.waivers()).salt, finding, draft))
  })
  it('can be taken back', async () => {
    const store = await device()
    const takeBack = await noteDoing(store, draft, [finding], { done: 'fixed', today: TODAY })
    await takeBack()
    expect((await store.record()).entries).toEqual([])
  })
  it('is nothing while the record is off, and a full disk stops nobody', async () => {
    const off = await device(false)
    await noteDoing(off, draft, [finding], { done: 'fixed', today: TODAY })
    expect((await off.record()).entries).toEqual([])
    const full = {
      ...(await device()),
      note: () => Promise.reject(new Error('This device has no room left.')),
    }
    await expect(noteDoing(full, draft, [finding], { done: 'fixed', today: TODAY })).resolves.toBeTypeOf('function')
  })
})

describe('A reason', () => {
  it('that is listed has a code of its own', () => {
    expect(REASONS.map(reasonCode)).toEqual(REASON_CODES.slice(0, -1))
  })
  it('in the person’s own words is kept as “other” alone', () => expect(reasonCode('Mary Ahmed said so on the phone')).toBe('other'))
})
