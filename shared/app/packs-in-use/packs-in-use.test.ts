/** From a file that somebody brings to rules, templates and settings that count: the whole way, on a store in memory. */
import { describe, expect, it } from 'vitest'
import { readText } from '#core/draft/readers/text.ts'
import { ruleInPack, templateInPack } from '#core/pack/pack-for-test.ts'
import { starterPanel } from '#generated/starter-panel.ts'
import { newGroupKey } from '../packs/keys.ts'
import { leader, made, plain, press, rules, stranger, TODAY, whip } from '../packs/packs-for-test.ts'
import { decidedBy } from '../panel/findings/decided-by.tsx'
import { memoryStore } from '../store/open-store.ts'
import { type Looked, lookAtFile } from './look-at-file.ts'
import { panelPack } from './over-starter.ts'
import type { PackPolicy } from './pack-policy.ts'
import { packedChecker } from './packed-checker.ts'
import { takeLooked, takeOut } from './take-pack.ts'
import { type PackedStore, withPacks } from './with-packs.ts'

const text = async (...args: Parameters<typeof made>): Promise<string> => JSON.stringify(await made(...args))
const look = async (store: PackedStore, file: string, more: object = {}): Promise<Looked> =>
  lookAtFile({ name: '“ours.seconder”', text: file, records: await store.packs(), layers: await (await store.inUse()).layers(), policy: store.packPolicy, today: TODAY, ...more })
const opened = (policy: PackPolicy = {}) => withPacks(memoryStore(), policy, () => TODAY)
const take = async (store: PackedStore, file: string, more: object = {}) => takeLooked(store, await look(store, file, more), { today: TODAY, confirmed: true })
const found = async (store: PackedStore, words: string): Promise<string[]> => {
  const draft = readText(words)
  const { findings } = await packedChecker(store).check(draft, { settings: await store.settings(), context: { kind: 'letter' }, today: TODAY, waivers: await store.waivers() })
  return findings.map(({ rule }) => rule)
}
const refused = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'taken',
    ({ message }) => message,
  )

describe('A pack file', () => {
  it('is in use only once somebody has confirmed whose it is', async () => {
    const store = opened()
    const looked = await look(store, await text(plain(), [leader, whip]))
    expect(looked).toMatchObject({ title: 'Anytown Group', version: '1.0.0', signers: ['Ada Khan', 'Ben Osei'], fingerprints: [expect.stringMatching(/^(\d{5} ?){6}$/)] })
    expect(looked.changes).toEqual(['Rule GP-90, “No shambles”, is new (should).', 'Template T-GRATITUDE, “A note of thanks”, is new.'])
    expect(await refused(takeLooked(store, looked, { today: TODAY }))).toMatch(/has to be confirmed first/)
    expect(await found(store, 'What a shambles!')).not.toContain('GP-90')
    await takeLooked(store, looked, { today: TODAY, confirmed: true })
    expect(await found(store, 'What a shambles!')).toContain('GP-90')
    expect((await store.inUse()).layered?.pack.templates.map(({ id }) => id)).toContain('T-GRATITUDE')
  })
  it('is known again by the keys that were confirmed, shows what changes, and only goes up', async () => {
    const store = opened()
    const first = await made(plain(), [leader, whip])
    const second = JSON.stringify(
      await made(plain({ version: '1.1.0' }, { rules: [ruleInPack('GP-90', { severity: 'must' })], templates: [templateInPack()] }), [whip, press], { after: first }),
    )
    await take(store, JSON.stringify(first))
    const looked = await look(store, second)
    expect(looked).toMatchObject({ before: '1.0.0', changes: ['Version 1.0.0 becomes 1.1.0.', 'Rule GP-90, “No shambles”: severity should becomes must.'] })
    expect(looked.fingerprints).toBeUndefined()
    await takeLooked(store, looked, { today: TODAY })
    expect(await refused(look(store, JSON.stringify(first)))).toMatch(/versions only go up/)
    expect((await store.inUse()).shown.map(({ head }) => head?.version)).toEqual(['1.1.0'])
  })
  it('with one signature more than before says which template comes into use by that', async () => {
    const store = opened()
    const keys = rules({ templates: [{ id: 'T-GRATITUDE', threshold: 3 }] })
    const signed = (...signers: Parameters<typeof made>[1]) => text(plain({}, { templates: [templateInPack()] }), signers, { keys })
    await take(store, await signed(leader, whip))
    expect((await store.inUse()).layered?.pack.templates.map(({ id }) => id)).not.toContain('T-GRATITUDE')
    const looked = await look(store, await signed(leader, whip, press))
    expect(looked.changes).toEqual(['Template T-GRATITUDE, “A note of thanks”, comes into use: those who must sign for it have signed.'])
    await takeLooked(store, looked, { today: TODAY })
    expect((await store.inUse()).layered?.pack.templates.map(({ id }) => id)).toContain('T-GRATITUDE')
  })
  it('is named where a finding says who decided, with the reason; and accusations keep their words to themselves', async () => {
    const store = opened({ mandatory: { 'PB-03': {} } })
    await take(store, await text(plain({}, { overrides: [{ rule: 'CI-01', severity: 'must', reason: 'Agreed on 3 March 2026.' }] }), [leader, whip]))
    const { layered, layers } = await store.inUse()
    const pack = panelPack(layered as never, starterPanel, layers)
    const asked = { pack, settings: { ruleChoices: { 'CI-01': { severity: 'consider' as const } } }, policy: store.packPolicy }
    const brings = `The pack that Seconder comes with, starter ${starterPanel.version}, brings it.`
    expect(await decidedBy('CI-01', asked)).toEqual([
      brings,
      expect.stringMatching(/^The group’s pack, anytown 1\.0\.0, raises it from (consider|should) to must: Agreed on 3 March 2026\.$/),
      expect.stringMatching(/^What you chose in your settings would lower it to consider, without effect: /),
    ])
    expect(await decidedBy('PB-03', asked)).toEqual([brings, 'Your organisation calls it mandatory: nobody may ease it, or waive it.'])
    const accusing = (rules: typeof pack.rules) => rules.filter(({ accuses }) => accuses).map(({ id }) => id)
    expect(accusing(pack.rules)).toEqual(accusing(starterPanel.rules))
  })
  it('of a stranger under the same name is refused, and the one in use untouched', async () => {
    const store = opened()
    await take(store, await text(plain(), [leader, whip]))
    const keys = rules({ threshold: 1, keys: [{ name: 'Ada Khan', key: stranger.x }] })
    expect(await refused(look(store, await text(plain({ version: '2.0.0' }), [stranger], { keys })))).toMatch(/no key that you trust stands behind that/)
    expect(await refused(look(store, '{"seconder":"signed-pack"'))).toMatch(/was not copied whole/)
    expect(await found(store, 'What a shambles!')).toContain('GP-90')
  })
  it('goes as a whole when it is taken out, and comes back as it was', async () => {
    const store = opened()
    await take(store, await text(plain(), [leader, whip]))
    const back = await takeOut(store, 'anytown')
    expect([await found(store, 'What a shambles!'), (await store.inUse()).layered]).toEqual([[], undefined])
    await back()
    expect(await found(store, 'What a shambles!')).toContain('GP-90')
  })
})

describe('The sealed part', () => {
  const groupKey = newGroupKey()
  const sealed = { directory: [{ name: 'Ada Khan', role: 'leader' }], standingOrders: { motionWords: 250 } }
  it('lies under the person’s own settings once the group’s key is there, and never becomes theirs', async () => {
    const store = opened()
    const file = await text(plain({ sealed }), [leader, whip], { groupKey })
    expect((await look(store, file)).sealed).toBe('closed')
    await take(store, file, { groupKey })
    await store.saveSettings({ standingOrders: { motionWords: 300 } })
    expect(await store.settings()).toEqual({ directory: sealed.directory, standingOrders: { motionWords: 300 } })
    await store.saveSettings({ ...(await store.settings()), me: { name: 'Sam Lee' } })
    expect(await store.ownSettings?.()).toEqual({ me: { name: 'Sam Lee' }, standingOrders: { motionWords: 300 } })
    await takeOut(store, 'anytown')
    expect(await store.settings()).toEqual({ me: { name: 'Sam Lee' }, standingOrders: { motionWords: 300 } })
  })
  it('stays out of a backup with its key; the file comes along and has to be confirmed again', async () => {
    const store = opened()
    await take(store, await text(plain({ sealed }), [leader, whip], { groupKey }), { groupKey })
    const backup = await store.exportAll()
    expect(JSON.stringify(backup)).not.toMatch(/Ada Khan"|motionWords/)
    expect(JSON.stringify(backup)).not.toContain(groupKey.k)
    const other = opened()
    await other.importAll(backup)
    expect((await other.inUse()).shown.map(({ not }) => not)).toEqual([expect.stringMatching(/^Nobody has confirmed here whose it is/)])
    expect(await found(other, 'What a shambles!')).toEqual([])
  })
})

describe('An organisation', () => {
  const trust = [{ pack: 'anytown', keys: [leader.x, whip.x, press.x] }]
  it('puts its packs into use without anybody’s doing, and takes them back', async () => {
    const kept = memoryStore()
    const store = withPacks(kept, { trust, files: [await text(plain(), [leader, whip])] }, () => TODAY)
    expect(await found(store, 'What a shambles!')).toContain('GP-90')
    expect((await store.packs())[0]).toMatchObject({ pin: { by: 'organisation' }, seen: { version: '1.0.0' } })
    const without = withPacks(kept, {}, () => TODAY)
    expect((await without.inUse()).shown).toEqual([])
    expect(await without.packs()).toEqual([])
  })
  it('lets no other packs in, where it says so', async () => {
    const store = opened({ trust: [{ pack: 'elsewhere', keys: [leader.x] }], others: false })
    expect(await refused(look(store, await text(plain(), [leader, whip])))).toMatch(/^Your organisation lets only certain packs be used here/)
  })
  it('decides whose signatures count, whatever the person once confirmed', async () => {
    const kept = memoryStore()
    await take(
      withPacks(kept, {}, () => TODAY),
      await text(plain(), [leader, whip]),
    )
    const store = withPacks(kept, { trust: [{ pack: 'anytown', keys: [stranger.x] }] }, () => TODAY)
    expect((await store.inUse()).shown.map(({ not }) => not)).toEqual([expect.stringMatching(/no key that you trust/)])
  })
  it('makes a rule mandatory: no choice, no pack and no waiver sets it aside', async () => {
    const loose = plain({}, { overrides: [{ rule: 'RL-06', off: true, reason: 'We quote nobody.' }] })
    const kept = memoryStore()
    const before = withPacks(kept, {}, () => TODAY)
    await take(before, await text(loose, [leader, whip]))
    await before.saveSettings({ ruleChoices: { 'RL-06': { off: true } } })
    await before.waive({ rule: 'RL-06', hash: 'aa', reason: 'Agreed' })
    const rulesOf = async (store: PackedStore) => (await store.inUse()).layered?.pack.rules.some(({ id }) => id === 'RL-06')
    expect(await rulesOf(before)).toBe(false)
    const store = withPacks(kept, { mandatory: { 'RL-06': {} } }, () => TODAY)
    expect(await rulesOf(store)).toBe(true)
    expect((await store.settings()).ruleChoices).toEqual({})
    expect((await store.waivers()).waivers).toEqual([])
    expect(await refused(store.waive({ rule: 'RL-06', hash: 'aa', reason: 'Agreed' }))).toMatch(/^Your organisation lets nobody waive RL-06/)
    const waivable = withPacks(kept, { mandatory: { 'RL-06': { waive: true } } }, () => TODAY)
    expect((await waivable.waivers()).waivers).toHaveLength(1)
  })
  it('makes a rule mandatory that a pack brings: no pack below switches it off, though the one that brings it would let it', async () => {
    const store = opened({ mandatory: { 'GP-90': {} } })
    await take(store, await text(plain({ id: 'party', layer: 'party' }, { rules: [ruleInPack('GP-90', { mayLoosen: true })] }), [leader, whip]))
    await take(store, await text(plain({}, { overrides: [{ rule: 'GP-90', off: true, reason: 'We say so.' }] }), [leader, whip]))
    const { layered, layers } = await store.inUse()
    expect((await layers()).map(({ id }) => id)).toEqual(['party', 'anytown'])
    expect(await found(store, 'What a shambles!')).toContain('GP-90')
    const pack = panelPack(layered as never, starterPanel, layers)
    expect(pack.rules.find(({ id }) => id === 'GP-90')?.mayLoosen).toBeUndefined()
    expect(await decidedBy('GP-90', { pack, settings: {}, policy: store.packPolicy })).toEqual([
      'Your organisation calls it mandatory: nobody may ease it, or waive it.',
      'The party’s pack, party 1.0.0, brings it.',
      expect.stringMatching(/^The group’s pack, anytown 1\.0\.0, would switch it off, without effect: /),
    ])
  })
})
