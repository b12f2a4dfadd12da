/** What a look at the address does to the pack in use: what waits, what counts at once, what is refused. */
import { describe, expect, it } from 'vitest'
import { ruleInPack, templateInPack } from '#core/pack/pack-for-test.ts'
import type { SignedFile } from '#core/pack/signed/signed-file.schema.ts'
import { type GroupKey, newGroupKey } from '../packs/keys.ts'
import { holder, leader, made, plain, press, rules, stranger, TODAY, whip } from '../packs/packs-for-test.ts'
import { memoryStore } from '../store/open-store.ts'
import { type Got, NotGot } from './get-pack.ts'
import { lookAtFile } from './look-at-file.ts'
import { lookForUpdates } from './look-for-updates.ts'
import type { PackPolicy } from './pack-policy.ts'
import { DAY } from './schedule.ts'
import { takeLooked } from './take-pack.ts'
import { withPacks } from './with-packs.ts'

const NOW = Date.UTC(2026, 10, 22, 9)
const open = (...ids: string[]) => ({
  rules: ids.filter((id) => id.startsWith('GP')).map((id) => ruleInPack(id)),
  templates: ids.filter((id) => id.startsWith('T-')).map((id) => templateInPack(id)),
})
const first = await made(plain({}, open('GP-90', 'GP-91', 'T-GRATITUDE', 'T-SORRY')), [leader, whip])

async function subscribed(policy: PackPolicy = {}, taken = first, groupKey?: GroupKey) {
  const store = withPacks(memoryStore(), policy, () => TODAY)
  const looked = await lookAtFile({ name: 'ours', text: JSON.stringify(taken), records: [], layers: [], policy: {}, today: TODAY, ...(groupKey && { groupKey }) })
  await takeLooked(store, looked, { today: TODAY, confirmed: true, from: { address: 'https://packs.example/ours', nextAt: NOW, failures: 0 } })
  const asked: unknown[] = []
  const look = async (answer: SignedFile | Got | Error, pack?: string) => {
    const get = async (asking: unknown): Promise<Got> => {
      asked.push(asking)
      if (answer instanceof Error) throw answer
      return 'is' in answer ? answer : { is: 'new', text: JSON.stringify(answer), etag: '"2"' }
    }
    await lookForUpdates(store, { get, now: () => NOW, chance: () => 0, today: TODAY, ...(pack && { pack }) })
    return (await store.packs())[0]
  }
  const inUse = async () => {
    const { layers, shown } = await store.inUse()
    const [read] = await layers()
    return [shown[0]?.head?.version, ...(read?.rules ?? []).map(({ id }) => id), ...(read?.templates ?? []).map(({ id, withdrawn }) => (withdrawn ? `${id} withdrawn` : id))].join(
      ' ',
    )
  }
  return { store, look, inUse, asked }
}
const next = (more: object, ids: readonly string[], signers = [leader, press]) => made(plain({ version: '1.1.0', ...more }, open(...ids)), signers, { after: first })

describe('A newer version at the address', () => {
  it('waits until somebody has seen what it changes', async () => {
    const { look, inUse, store } = await subscribed()
    const kept = await look(await next({}, ['GP-90', 'GP-91', 'GP-92', 'T-GRATITUDE', 'T-SORRY']))
    expect(kept).toMatchObject({ waiting: { version: '1.1.0' }, from: { etag: '"2"', nextAt: NOW + DAY, failures: 0 } })
    expect(await inUse()).toBe('1.0.0 GP-90 GP-91 T-GRATITUDE T-SORRY')
    const looked = await lookAtFile({ name: 'ours', text: kept?.waiting?.text ?? '', records: await store.packs(), layers: [], policy: {}, today: TODAY })
    expect(looked.changes).toEqual(['Version 1.0.0 becomes 1.1.0.', 'Rule GP-92, “No shambles”, is new (should).'])
    await takeLooked(store, looked, { today: TODAY })
    expect(await inUse()).toBe('1.1.0 GP-90 GP-91 GP-92 T-GRATITUDE T-SORRY')
    expect((await store.packs())[0]).toMatchObject({ from: { address: 'https://packs.example/ours' } })
    expect((await store.packs())[0]).not.toHaveProperty('waiting')
  })
  it('takes back rules and templates at once, says so, and the rest of it waits', async () => {
    const { look, inUse } = await subscribed()
    const withdrawn = { on: '2026-11-20', why: 'The law changed.' }
    const file = plain({ version: '1.1.0' }, { rules: [ruleInPack('GP-91'), ruleInPack('GP-93')], templates: [templateInPack('T-SORRY', { withdrawn })] })
    const kept = await look(await made(file, [leader, whip], { after: first }))
    expect(kept?.withdrawn?.says).toEqual([
      'Template T-GRATITUDE, “A note of thanks”, was taken out.',
      'Template T-SORRY, “A note of thanks”, was withdrawn: The law changed.',
      'Rule GP-90, “No shambles”, was taken out.',
    ])
    expect(await inUse()).toBe('1.0.0 GP-91 T-SORRY withdrawn')
  })
  it('retires agreed lines, takes them out and lets them end sooner, at once; says so, and lines that change or stand longer wait', async () => {
    const groupKey = newGroupKey()
    const library = { id: 'library', line: 'Mill Library stays open.', contradicts: ['close the library'] }
    const pool = { id: 'pool', line: 'The pool opens at six.' }
    const bins = { id: 'bins', line: 'Bins are free.', expires: '2027-01-31' }
    const trees = { id: 'trees', line: 'We plant ten trees a year.', expires: '2027-03-31' }
    const buses = { id: 'buses', line: 'Buses run till midnight.' }
    const sealed = (agreedLines: object[]) => plain({ sealed: { agreedLines } }, open('GP-90'))
    const before = await made(sealed([library, pool, bins, trees, buses]), [leader, whip], { groupKey })
    const { look, store } = await subscribed({}, before, groupKey)
    const now = {
      ...sealed([
        { ...library, retired: '2026-11-20' },
        { ...bins, line: 'Bins cost.', expires: '2027-02-28' },
        { ...trees, expires: '2026-11-30' },
        { ...buses, expires: '2026-12-31' },
      ]),
      version: '1.1.0',
    }
    const kept = await look(await made(now, [leader, whip], { after: before, groupKey }))
    expect(kept?.withdrawn?.says).toEqual([
      'The agreed line “Mill Library stays open.” was retired on Friday 20 November 2026.',
      'The agreed line “The pool opens at six.” was taken out.',
      'The agreed line “We plant ten trees a year.” holds until Monday 30 November 2026; before it was Wednesday 31 March 2027.',
      'The agreed line “Buses run till midnight.” holds until Thursday 31 December 2026; before it had no end.',
    ])
    expect(kept?.waiting?.version).toBe('1.1.0')
    expect((await store.settings()).agreedLines).toEqual([{ ...library, retired: '2026-11-20' }, bins, { ...trees, expires: '2026-11-30' }, { ...buses, expires: '2026-12-31' }])
  })
  it('that revokes a key under the one in use counts at once as a whole, and says so', async () => {
    const { look, inUse } = await subscribed()
    const keys = rules({ keys: [leader, press].map(holder), revoked: [{ key: whip.x, on: '2026-11-21', why: 'telephone stolen' }] })
    const kept = await look(await made(plain({ version: '1.1.0' }, open('GP-90')), [leader, press], { after: first, keys }))
    expect(await inUse()).toBe('1.1.0 GP-90')
    expect(kept?.withdrawn?.says[0]).toBe('A key that signed the version before was revoked on Saturday 21 November 2026: telephone stolen')
    expect(kept?.withdrawn?.says[1]).toBe('Version 1.1.0 is in use in its place.')
  })
})

describe('The pack in use stays as it is', () => {
  it('where nothing changed', async () => {
    const { look, inUse } = await subscribed()
    expect(await look({ is: 'same' })).toMatchObject({ from: { nextAt: NOW + DAY, lookedAt: NOW, failures: 0 } })
    expect(await look(first, 'anytown')).not.toHaveProperty('waiting')
    expect(await inUse()).toBe('1.0.0 GP-90 GP-91 T-GRATITUDE T-SORRY')
  })
  it.each([
    ['a stranger signed what is there', () => made(plain({ version: '2.0.0' }), [stranger], { keys: rules({ threshold: 1, keys: [holder(stranger)] }) }), /no key that you trust/],
    ['another pack is there', () => made(plain({ id: 'elsewhere' }), [leader, whip]), /^There is another pack now, “elsewhere”/],
    ['a damaged file is there', async (): Promise<Got> => ({ is: 'new', text: '<html>' }), /no pack, or it was not copied whole/],
    ['nothing is there', async () => new NotGot('The address answered 404.'), /answered 404/],
  ])('where %s', async (_, answer, said) => {
    const { look, inUse } = await subscribed()
    expect(await look(await answer())).toMatchObject({ from: { failures: 1, problem: expect.stringMatching(said), nextAt: NOW + DAY } })
    expect(await inUse()).toBe('1.0.0 GP-90 GP-91 T-GRATITUDE T-SORRY')
  })
})

describe('Nothing is asked', () => {
  it('before it is time, unless the person asks', async () => {
    const { look, asked } = await subscribed()
    await look({ is: 'same' })
    await look({ is: 'same' })
    expect(asked).toHaveLength(1)
    await look({ is: 'same' }, 'anytown')
    expect(asked).toHaveLength(2)
  })
  it('where the organisation forbids it, even when the person asks', async () => {
    const { look, asked } = await subscribed({ subscriptions: false })
    await look({ is: 'same' }, 'anytown')
    expect(asked).toEqual([])
  })
  it('but for what the organisation itself subscribed to, which comes into use by itself the first time', async () => {
    const trust = [{ pack: 'anytown', keys: [leader.x, whip.x] }]
    const store = withPacks(memoryStore(), { subscriptions: false, trust, from: [{ pack: 'anytown', address: 'https://packs.example/ours' }] }, () => TODAY)
    expect((await store.inUse()).shown[0]?.not).toMatch(/has not arrived yet/)
    await lookForUpdates(store, { get: async () => ({ is: 'new', text: JSON.stringify(first) }), now: () => NOW, chance: () => 0, today: TODAY, pack: 'anytown' })
    expect((await store.inUse()).shown.map(({ head }) => head?.version)).toEqual(['1.0.0'])
  })
})
