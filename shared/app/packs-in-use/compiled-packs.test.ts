/** The second start with the same packs: nothing is verified, read or compiled anew, and nothing is trusted that is not trusted today. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readText } from '#core/draft/readers/text.ts'
import { newGroupKey } from '../packs/keys.ts'
import { leader, made, plain, stranger, TODAY, whip } from '../packs/packs-for-test.ts'
import { memoryStore } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'
import { lookAtFile } from './look-at-file.ts'
import type { PackPolicy } from './pack-policy.ts'
import { packedChecker } from './packed-checker.ts'
import { takeLooked, takeOut } from './take-pack.ts'
import { withPacks } from './with-packs.ts'

const groupKey = newGroupKey()
const sealed = { programme: ['A pool for Mill Road'] }
const overrides = [{ rule: 'CI-01', severity: 'must', reason: 'Agreed on 3 March 2026.' }]
const text = JSON.stringify(await made({ ...plain({ sealed, validTo: '2026-12-31' }), open: { ...plain().open, overrides } } as never, [leader, whip], { groupKey }))

const start = (kept: Store, policy: PackPolicy = {}, today = TODAY) => withPacks(kept, policy, () => today)

async function takenAndUsed(): Promise<Store> {
  const kept = memoryStore()
  const looked = await lookAtFile({ name: 'ours', text, records: [], layers: [], policy: {}, today: TODAY, groupKey })
  await takeLooked(kept, looked, { today: TODAY, confirmed: true })
  await start(kept).inUse()
  return kept
}

let first: Promise<Store> | undefined
/** A store in which the pack was taken and then used once: verified and compiled for the first test, the same again for each that follows. */
async function used(): Promise<Store> {
  first ??= takenAndUsed()
  const [kept, before] = [memoryStore(), await first]
  const records = await before.packs()
  await kept.changePacks(() => records)
  for (const what of ['read:anytown', 'compiled']) await kept.keepReady(what, await before.ready(what))
  return kept
}

async function found(store: ReturnType<typeof start>) {
  const verified = vi.spyOn(crypto.subtle, 'verify')
  const { shown, layered, sealed } = await store.inUse()
  const { findings } = await packedChecker(store).check(readText('What a shambles!'), {
    settings: await store.settings(),
    context: { kind: 'letter' },
    today: TODAY,
    waivers: await store.waivers(),
  })
  return {
    rules: findings.map(({ rule }) => rule),
    decided: layered?.decisions.map(({ about }) => about),
    templates: layered?.pack.templates.filter(({ id }) => id === 'T-GRATITUDE').length,
    sealed,
    shown: shown.map(({ head, signers, notes, not }) => [head?.version, signers, notes, not]),
    verified: verified.mock.calls.length > 0,
  }
}

afterEach(() => void vi.restoreAllMocks())

describe('A second start', () => {
  it('gives what the first gave, and verifies no signature again', async () => {
    const kept = await used()
    const ready = await kept.ready('compiled')
    const second = await found(start(kept))
    expect(second).toEqual({
      rules: expect.arrayContaining(['GP-90']),
      decided: expect.arrayContaining(['CI-01', 'GP-90', 'T-GRATITUDE']),
      templates: 1,
      sealed: [sealed],
      shown: [['1.0.0', ['Ada Khan', 'Ben Osei'], [], undefined]],
      verified: false,
    })
    await kept.keepReady('compiled', undefined)
    expect({ ...(await found(start(kept))), verified: false }).toEqual(second)
    expect(await kept.ready('compiled')).toEqual(ready)
  })
  it('is kept in letters of one byte, and says the same', async () => {
    const kept = await used()
    const { rules } = (await kept.ready('compiled')) as { rules: string }
    expect(rules).toMatch(/^[\x00-\x7f]*$/)
    const said = async () => (await start(kept).inUse()).layered?.pack.rules.map(({ id, message }) => [id, message])
    const second = await said()
    await kept.keepReady('compiled', undefined)
    expect(JSON.stringify(second)).toContain('“')
    expect(await said()).toEqual(second)
  })
  it('has the pack whole for whoever asks for its templates', async () => {
    const kept = await used()
    const verified = vi.spyOn(crypto.subtle, 'verify')
    const templates = async () => (await (await start(kept).inUse()).layers())[0]?.templates.map(({ id, body }) => [id, body.length > 0])
    expect([await templates(), verified.mock.calls.length]).toEqual([[['T-GRATITUDE', true]], 0])
    const reading = (await kept.ready('read:anytown')) as { reading: string }
    await kept.keepReady('read:anytown', { ...reading, reading: reading.reading.replace('T-GRATITUDE', 'T-MALICE') })
    expect([await templates(), verified.mock.calls.length > 0]).toEqual([[['T-GRATITUDE', true]], true])
  })
  it.each(['vouched', 'rules', 'programs', 'sealed', 'of'])('sets aside what was changed since (%s), verifies, and compiles anew', async (part) => {
    const kept = await used()
    const ready = (await kept.ready('compiled')) as Record<string, string>
    await kept.keepReady('compiled', { ...ready, [part]: `${ready[part]} ` })
    expect(await found(start(kept))).toMatchObject({ rules: expect.arrayContaining(['GP-90']), verified: true })
    expect(await kept.ready('compiled')).toEqual(ready)
  })
  it('takes no file that is not the one of which it was compiled', async () => {
    const kept = await used()
    const other = JSON.stringify(await made(plain({ validTo: '2026-12-31' }), [stranger], { keys: { threshold: 1, keys: [{ name: 'Ada Khan', key: stranger.x }] } }))
    await kept.changePacks((records) => records.map((record) => ({ ...record, text: other })))
    expect((await start(kept).inUse()).shown[0]?.not).toMatch(/no key that you trust stands behind that/)
  })
  it('asks today’s pins and today’s date', async () => {
    const kept = await used()
    expect((await start(kept, {}, '2027-01-01').inUse()).shown[0]?.notes[0]).toMatch(/^It was in force until Thursday 31 December 2026, so its rules are silent/)
    expect((await start(kept, { trust: [{ pack: 'anytown', keys: [stranger.x] }] }).inUse()).shown[0]?.not).toMatch(/no key that you trust/)
    expect((await start(kept, { mandatory: { 'CI-01': {} } }).inUse()).layered?.pack.rules.find(({ id }) => id === 'CI-01')?.mayLoosen).toBe(false)
  })
  it('leaves nothing of a pack behind that was deleted while it began', async () => {
    const kept = await used()
    await Promise.all(['read:anytown', 'compiled'].map((what) => kept.keepReady(what, undefined)))
    const starting = start(kept).inUse()
    await kept.packs()
    await kept.deleteEverything()
    await starting
    expect([await kept.packs(), await kept.ready('read:anytown'), await kept.ready('compiled')]).toEqual([[], undefined, undefined])
  })
  it('finds nothing left of a pack that was taken out', async () => {
    const kept = await used()
    expect(await kept.ready('read:anytown')).toBeDefined()
    await takeOut(kept, 'anytown')
    expect([await kept.ready('read:anytown'), await kept.ready('compiled')]).toEqual([undefined, undefined])
  })
})
