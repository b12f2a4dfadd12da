import { beforeAll, describe, expect, it } from 'vitest'
import { templateInPack } from '#core/pack/pack-for-test.ts'
import type { SignedFile } from '#core/pack/signed/signed-file.schema.ts'
import { newSigningKey } from './keys.ts'
import { signPack, withSignaturesOf } from './make-pack.ts'
import { holder, leader, made, outcome, plain, press, rules, TODAY, whip } from './packs-for-test.ts'
import { verifyPack } from './verify-pack.ts'

const pin = { trust: [leader.x, whip.x, press.x] }
const successor = await newSigningKey({ name: 'Cara Bell', role: 'whip' })
const revoked = [{ key: whip.x, on: '2026-11-20', why: 'the laptop was stolen' }]
const changed = rules({ keys: [leader, successor, press].map(holder), revoked })
let first: SignedFile
beforeAll(async () => {
  first = await made(plain(), [leader, whip])
})
const next = (signers: Parameters<typeof made>[1], version = '1.1.0') => made(plain({ version }), signers, { after: first, keys: changed })

describe('keys are changed', () => {
  it('by the threshold of those before, and whoever pinned those follows', async () => {
    const file = await next([leader, press, successor])
    expect(file.keySets).toHaveLength(2)
    expect(await outcome(file, { pin })).toEqual({ is: 'trusted', why: '' })
    const found = await verifyPack('a', file, { today: TODAY, pin, seen: (await verifyPack('a', first, { today: TODAY, pin })).seen })
    expect(found.signers).toEqual(['Ada Khan', 'Cara Bell', 'Pat Moss'])
    expect(found.seen.keySet?.number).toBe(2)
  })
  it('never by the new ones alone', async () =>
    expect(await outcome(await next([successor, press]), { pin })).toEqual({
      is: 'too-few',
      why: 'the change to key set 2, by the keys before it, needs 2 signatures and has 1, of Pat Moss; ask the others to sign: seconder pack sign',
    }))
  it('never by the old ones alone', async () =>
    expect(
      (await outcome(await made(plain({ version: '1.1.0' }), [leader, whip], { after: first, keys: rules({ threshold: 1, keys: [holder(successor)] }) }), { pin })).why,
    ).toContain('key set 2 needs 1 signatures and has none'))
  it('and whoever goes may sign the change, not the pack', async () => {
    const file = await made(plain({ version: '1.1.0' }), [], { after: first, keys: changed })
    expect((await signPack('a', file, whip)).signed).toEqual(['keys'])
    expect((await signPack('a', file, successor)).signed).toEqual(['manifest', 'keys'])
    await expect(signPack('a', file, await newSigningKey())).rejects.toThrow(/this key is not one of those that may sign; its holder has to stand in pack\.yaml/)
  })
  it('once a step, the chain growing by one for each', async () => {
    const second = await next([leader, press, successor])
    const third = await made(plain({ version: '1.2.0' }), [leader, press], { after: second, keys: { ...changed, threshold: 1 } })
    expect(third.keySets).toHaveLength(3)
    expect((await outcome(third, { pin })).is).toBe('trusted')
    expect((await outcome({ ...third, keySets: [third.keySets[0], third.keySets[2]] as SignedFile['keySets'] }, { pin })).is).toBe('broken-chain')
  })
})

describe('a file that only the first of two has signed', () => {
  it('is a good one to go on from: who signs the next version signs what was left open', async () => {
    const half = await made(plain(), [leader])
    const file = await made(plain({ version: '1.1.0' }), [leader, whip], { after: half })
    expect(await outcome(file, { pin })).toEqual({ is: 'trusted', why: '' })
    const rotated = await made(plain({ version: '1.1.0' }), [leader, whip, press, successor], { after: half, keys: changed })
    expect(await outcome(rotated, { pin })).toEqual({ is: 'trusted', why: '' })
  })
  it('takes the signatures of the others from their copy, and of no other file', async () => {
    const unsigned = await made(plain(), [])
    const [mine, theirs] = [(await signPack('a', unsigned, leader)).file, (await signPack('a', unsigned, whip)).file]
    const both = withSignaturesOf(mine, theirs) as SignedFile
    expect(await outcome(both, { pin })).toEqual({ is: 'trusted', why: '' })
    expect(withSignaturesOf(both, theirs)).toEqual(both)
    expect(withSignaturesOf(mine, await made(plain({ version: '1.1.0' }), [whip]))).toBeUndefined()
  })
})

describe('a revoked key', () => {
  it('signs nothing more', async () => {
    const file = await next([leader, press, successor])
    const { withSignature } = await import('./statements.ts')
    const also = await withSignature({ payload: file.payload, signatures: file.signatures }, 'seconder-manifest', whip)
    expect(await outcome({ ...file, ...also }, { pin })).toEqual({
      is: 'revoked',
      why: 'it is signed with a key that was revoked (2026-11-20: the laptop was stolen); ask its keepers for a file signed with the new keys',
    })
  })
  it('never comes back, in its own set or a later one', async () => {
    await expect(made(plain(), [], { keys: rules({ revoked }) })).rejects.toThrow(/the key of Ben Osei is revoked; make a new one/)
    const second = await next([leader, press, successor])
    const third = await made(plain({ version: '1.2.0' }), [leader, press, successor], { after: second, keys: rules() })
    expect((await outcome(third, { pin })).why).toMatch(/key set 3 takes back a key of Ben Osei that was revoked/)
  })
  it('leaves an old file, from before it was revoked, refused where the change was seen', async () => {
    const { seen } = await verifyPack('a', await next([leader, press, successor]), { today: TODAY, pin })
    expect(await outcome(await made(plain({ version: '5.0.0' }), [leader, whip]), { pin, seen })).toEqual({
      is: 'old-keys',
      why: 'its keys are older than those already seen here (key set 2); somebody may be replaying an old file, so ask its keepers for the newest',
    })
  })
  it('may have run the version up: the new keys begin again', async () => {
    const stolen = await made(plain({ version: '9999.0.0' }), [leader, whip])
    const { seen } = await verifyPack('a', stolen, { today: TODAY, pin })
    expect((await outcome(await made(plain({ version: '1.1.0' }), [leader, press]), { pin, seen })).is).toBe('rollback')
    expect((await outcome(await next([leader, press, successor]), { pin, seen })).is).toBe('trusted')
  })
  it('does not make room for another chain than the one seen', async () => {
    const { seen } = await verifyPack('a', await next([leader, press, successor]), { today: TODAY, pin })
    const fork = await made(plain({ version: '3.0.0' }), [leader, whip, press], { after: first, keys: rules({ threshold: 1 }) })
    expect((await outcome(fork, { pin, seen })).is).toBe('forked')
  })
})

describe('a pack past its days', () => {
  const until = (more: object, today: string) => made(plain(more), [leader, whip]).then((file) => outcome(file, { pin, today }))
  it('is trusted with a warning, so that one held back is noticed', async () =>
    expect(await until({ validTo: '2026-10-31' }, TODAY)).toEqual({
      is: 'trusted',
      why: 'It was in force until Saturday 31 October 2026, so its rules are silent. A newer one may be held back from you: ask its keepers.',
    }))
  it('or due for review, is too', async () => expect((await until({ reviewBy: '2026-10-31' }, TODAY)).why).toContain('It was to be reviewed by Saturday 31 October 2026'))
  it('or not yet in force, is too', async () => expect((await until({ validFrom: '2027-01-01' }, TODAY)).why).toContain('It is in force from Friday 1 January 2027'))
})

describe('a template that needs more signatures than the pack', () => {
  const asks = (by?: ('leader' | 'press-officer')[]) => rules({ templates: [{ id: 'T-GRATITUDE', threshold: by ? by.length : 3, by }] })
  const open = { templates: [templateInPack(), templateInPack('T-NOTE')] }
  const found = async (signers: Parameters<typeof made>[1], by?: ('leader' | 'press-officer')[]) => {
    const { withheld, json } = await verifyPack('a', await made(plain({}, open), signers, { keys: asks(by) }), { today: TODAY, pin })
    return { withheld: withheld.map(({ why }) => why), left: json.open.templates.map(({ id }) => id) }
  }
  it('is left out until they are there, and the rest of the pack holds', async () =>
    expect(await found([leader, whip])).toEqual({
      withheld: ['T-GRATITUDE needs 3 signatures and has 2, of Ada Khan and Ben Osei; it is left out until they sign'],
      left: ['T-NOTE'],
    }))
  it('may ask for the signatures of certain roles', async () => {
    expect((await found([leader, whip], ['leader', 'press-officer'])).withheld[0]).toBe(
      'T-GRATITUDE needs 2 signatures of leader and press officer and has 1, of Ada Khan; it is left out until they sign',
    )
    expect(await found([leader, press], ['leader', 'press-officer'])).toEqual({ withheld: [], left: ['T-GRATITUDE', 'T-NOTE'] })
  })
  it('cannot ask for more than there are', async () =>
    await expect(made(plain(), [], { keys: rules({ templates: [{ id: 'T-PR', threshold: 2, by: ['leader'] }] }) })).rejects.toThrow(
      'T-PR needs 2 signatures, and fewer people here could give one',
    ))
})

describe('a threshold', () => {
  it('never asks for more keys than there are', async () =>
    await expect(made(plain(), [], { keys: rules({ threshold: 4 }) })).rejects.toThrow('4 must sign, but there are only 3 keys'))
  it('counts no person twice', async () =>
    await expect(made(plain(), [], { keys: rules({ keys: [holder(leader), { ...holder(leader), name: 'Again' }] }) })).rejects.toThrow('one key stands here twice'))
})
