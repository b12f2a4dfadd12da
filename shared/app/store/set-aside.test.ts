import { describe, expect, it } from 'vitest'
import { asideInWords, setDamagedAside } from './set-aside.ts'
import { memoryShelf, type Shelf } from './shelf.ts'
import { storeOver } from './shelf-store.ts'

const WAIVER = { rule: 'PR-05', hash: 'ab', reason: 'Agreed' }
const OWN = { id: 'T-OWN-A', title: 'Access', summary: 's', kind: 'other', audience: 'group', purpose: 'group', review: '2027-05-31', body: 'Good morning.\n' }
const TEMPLATE = { ...OWN, for: [], approvals: [], fields: {}, locked: {}, samples: {}, partials: {}, contextFrom: {}, context: {} }
const PACK = { pack: 'anytown', title: 'Anytown', text: '{}', takenOn: '2026-04-02', groupKey: { kty: 'oct', k: 'secret' } }
const ENTRY = { rule: 'PR-05', day: '2026-04-09', severity: 'should', done: 'fixed', fingerprint: 'ab'.repeat(32) }

async function shelfWith(things: Readonly<Record<string, unknown>>): Promise<Shelf> {
  const shelf = memoryShelf()
  for (const [key, value] of Object.entries(things)) await shelf.update('things', key, () => value)
  return shelf
}
const opened = async (shelf: Shelf, day = '2026-04-10') => storeOver(shelf, { kind: 'device', aside: await setDamagedAside(shelf, day), now: () => `${day}T09:00:00.000Z` })

const DAMAGED = {
  waivers: { salt: '00ff', waivers: [WAIVER, { rule: 'DP-01' }] },
  own: [TEMPLATE, { ...TEMPLATE, id: 'T-OWN-B', body: 7 }],
  packs: [PACK, { ...PACK, pack: 'other', text: undefined }],
  record: { on: true, entries: [ENTRY, { rule: 'DP-01' }] },
  settings: 'half a text',
}

describe('What is damaged on the shelf', () => {
  it('is set aside as it was, said, and what can be read of it is in use', async () => {
    const shelf = await shelfWith(DAMAGED)
    const store = await opened(shelf)
    expect(store.notice).toBe(
      'Part of what was kept here could not be read: the settings, the waivers, your own templates, the packs and the record. What can be read of it is in use; as it was it is set aside until 9 July 2026, and “Save a backup” takes it along.',
    )
    expect((await store.waivers()).waivers).toEqual([WAIVER])
    expect((await store.waivers()).salt).toBe('00ff')
    expect((await store.ownTemplates()).map(({ id }) => id)).toEqual(['T-OWN-A'])
    expect((await store.packs()).map(({ pack }) => pack)).toEqual(['anytown'])
    expect((await store.record()).entries).toEqual([ENTRY])
    const aside = (await shelf.get('things', 'aside')) as { what: string; was: unknown }[]
    expect(Object.fromEntries(aside.map(({ what, was }) => [what, was]))).toEqual(DAMAGED)
  })
  it('survives every change after it', async () => {
    const shelf = await shelfWith(DAMAGED)
    const store = await opened(shelf)
    await store.waive({ rule: 'PR-05', hash: 'cd', reason: 'Later' })
    await store.forgetOwn('T-OWN-A')
    await store.changePacks(() => [])
    await store.saveSettings({ me: { name: 'Sam Lee' } })
    expect((await store.exportAll()).aside?.map(({ what }) => what)).toEqual(['settings', 'waivers', 'own', 'packs', 'record'])
    expect(JSON.stringify(await store.exportAll()), 'the group’s key stays here').not.toContain('secret')
  })
  it('is set aside once, told of at each start, and goes after its days', async () => {
    const shelf = await shelfWith(DAMAGED)
    await opened(shelf)
    expect(await setDamagedAside(shelf, '2026-07-08')).toHaveLength(5)
    expect((await opened(shelf, '2026-07-08')).notice).toContain('until 9 July 2026')
    expect((await opened(shelf, '2026-07-09')).notice).toBeUndefined()
    expect(await shelf.get('things', 'aside')).toBeUndefined()
  })
  it('goes with everything', async () => {
    const shelf = await shelfWith(DAMAGED)
    const store = await opened(shelf)
    await store.deleteEverything()
    expect([store.notice, await shelf.get('things', 'aside')]).toEqual([undefined, undefined])
  })
})

it('A shelf that is whole, or empty, is left as it is', async () => {
  const whole = { waivers: { salt: '00ff', waivers: [WAIVER] }, own: [TEMPLATE], packs: [PACK], record: { on: false, entries: [] }, settings: {}, preferences: {}, templates: [] }
  const shelf = await shelfWith(whole)
  expect(asideInWords(await setDamagedAside(shelf, '2026-04-10'))).toBeUndefined()
  for (const [key, value] of Object.entries(whole)) expect(await shelf.get('things', key)).toEqual(value)
  expect(await setDamagedAside(memoryShelf(), '2026-04-10')).toEqual([])
})
