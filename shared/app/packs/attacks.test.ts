/** The attacks that The Update Framework (TUF, specification 1.0, section 1.5.2) lists, as far as they apply to a file that people hand on. */
import { gzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { LARGEST_PACK } from '#core/pack/limits.ts'
import { fingerprint } from '#core/pack/signed/fingerprint.ts'
import type { Seen } from '#core/pack/signed/pin.ts'
import type { SignedFile } from '#core/pack/signed/signed-file.schema.ts'
import { digestOf, toBase64Url } from './bytes.ts'
import { newGroupKey } from './keys.ts'
import { holder, leader, made, outcome, plain, press, rules, stranger, TODAY, whip } from './packs-for-test.ts'
import { signedFile } from './signed-file.ts'
import { statementsOf, verifyPack } from './verify-pack.ts'

const pin = { trust: [leader.x, whip.x, press.x] }
let first: SignedFile
let second: SignedFile
const seenOf = async (file: SignedFile): Promise<Seen> => (await verifyPack('a', file, { today: TODAY, pin })).seen
const json = (statement: { payload: string }) => JSON.parse(Buffer.from(statement.payload, 'base64url').toString())
const payload = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

beforeAll(async () => {
  first = await made(plain(), [leader, whip])
  second = await made(plain({ version: '1.1.0' }), [leader, press], { after: first })
})

describe('a pack is trusted', () => {
  it('whose keys were pinned one by one', async () => expect(await outcome(first, { pin })).toEqual({ is: 'trusted', why: '' }))
  it('whose key set was pinned by its fingerprint, in every version', async () => {
    const { keySets } = await statementsOf('a', first)
    const trust = [fingerprint('key-set', keySets[0]?.digest ?? '')]
    expect((await outcome(first, { pin: { trust } })).is).toBe('trusted')
    expect((await outcome(second, { pin: { trust }, seen: await seenOf(first) })).is).toBe('trusted')
  })
  it('whose one key was pinned by its fingerprint, where no set names the keys', async () => {
    const alone = await made(plain(), [leader], { keys: undefined })
    expect((await outcome(alone, { pin: { trust: [fingerprint('key', leader.x)] } })).is).toBe('trusted')
    expect((await outcome(alone, { pin: { trust: [fingerprint('key', whip.x)] } })).is).toBe('wrong-key')
  })
})

describe('refused with one sentence', () => {
  const refused = async (file: SignedFile, is: string, why: RegExp, asked: object = { pin }) => {
    const found = await outcome(file, asked)
    expect(found).toEqual({ is, why: expect.stringMatching(why) })
    expect(found.why).not.toContain('\n')
  }

  it('an arbitrary pack, signed by keys of somebody’s own under the same names', async () =>
    refused(
      await made(plain({ version: '2.0.0' }), [stranger], { keys: rules({ threshold: 1, keys: [holder(stranger)] }) }),
      'wrong-key',
      /^it is signed by Ada Khan, and no key that you trust stands behind that; ask its keepers to read you their fingerprint$/,
    ))
  it('a pack that nobody signed', async () => refused(await made(plain(), []), 'too-few', /^key set 1 needs 2 signatures and has none; ask the others to sign/))
  it('a pack without keys that nobody signed', async () => refused(await made(plain(), [], { keys: undefined }), 'not-signed', /^nobody has signed it/))
  it('a pack that fewer signed than its keys ask for', async () =>
    refused({ ...first, signatures: first.signatures.slice(0, 1) }, 'too-few', /^it needs 2 signatures and has 1, of Ada Khan; ask the others to sign it/))
  it('a pack of a thief who has one of the three pinned keys, and lowers the threshold', async () =>
    refused(await made(plain(), [leader], { keys: rules({ threshold: 1 }) }), 'too-few', /^of the 3 keys that you trust too few signed it \(2 are needed\)/))

  it('a rollback to an older version', async () =>
    refused(first, 'rollback', /^it is version 1\.0\.0, and 1\.1\.0 was already seen here; versions only go up/, { pin, seen: await seenOf(second) }))
  it('another file of a version already seen', async () =>
    refused(await made(plain({ title: 'Other' }), [leader, whip]), 'forked', /^it is not the version 1\.0\.0 that was already seen here, though it says so/, {
      pin,
      seen: await seenOf(first),
    }))

  it('an open part of another version', async () => refused({ ...second, open: (await made(plain({}, {}), [])).open }, 'mixed', /^its open part is not the one that was signed/))
  it('a sealed part of another version, and one taken out', async () => {
    const groupKey = newGroupKey()
    const sealed = (line: string) => made(plain({ sealed: { programme: [line] } }), [leader, whip], { groupKey })
    const [one, other] = [await sealed('A pool'), await sealed('No pool')]
    expect((await outcome(one, { pin, groupKey })).is).toBe('trusted')
    await refused({ ...one, sealed: other.sealed }, 'mixed', /^its sealed part is not/)
    await refused({ ...one, sealed: undefined }, 'mixed', /^its sealed part is not/)
    await refused({ ...first, sealed: one.sealed }, 'mixed', /^its sealed part is not/)
  })
  it('key sets of another version', async () => {
    const third = await made(plain({ version: '1.2.0' }), [leader, whip], { after: second, keys: rules({ threshold: 3 }) }).catch((error: Error) => error.message)
    expect(third).toMatchObject({ keySets: { length: 2 } })
    await refused(
      { ...second, keySets: (third as SignedFile).keySets.slice(0, 1).concat((await made(plain(), [leader, whip])).keySets) },
      'broken-chain',
      /^its key set 2 does not follow/,
    )
    await refused({ ...second, keySets: [] }, 'mixed', /^its keys belong to another version/)
  })
  it('a pack of another group under keys pinned for one', async () =>
    refused(await made(plain({ id: 'elsewhere' }), [leader, whip]), 'other-pack', /these keys are trusted for “anytown” only/, { pin: { ...pin, pack: 'anytown' } }))
  it('a key set made for another pack', async () =>
    refused({ ...first, keySets: (await made(plain({ id: 'elsewhere' }), [leader, whip])).keySets }, 'mixed', /belongs to the pack “elsewhere”/))
  it('a pack that moves up a layer', async () =>
    refused(await made(plain({ layer: 'law', version: '1.3.0' }), [leader, whip]), 'other-layer', /now says that it is of the layer “law”, and was “group”/, {
      pin,
      seen: await seenOf(first),
    }))

  it('a changed manifest', async () =>
    refused({ ...first, payload: payload({ ...json(first), version: '9.0.0' }) }, 'broken-signature', /^a signature does not fit: the file was changed/))
  it('a signature of another statement', async () => refused({ ...first, signatures: second.signatures }, 'broken-signature', /^a signature does not fit/))
  it('a signature made for a key set, under a manifest', async () =>
    refused({ ...first, ...first.keySets[0] } as SignedFile, 'unreadable', /payload: a signature stands here that was made for something else/))
  it('a manifest of another method of signing', async () => {
    const signed = (header: object) => ({ ...first, signatures: [{ protected: payload(header), signature: first.signatures[0]?.signature ?? '' }] })
    for (const alg of ['none', 'HS256', 'EdDSA']) await refused(signed({ alg, kid: leader.x, typ: 'seconder-manifest' }), 'unreadable', /signed by a method that packs do not use/)
    await refused(signed({ alg: 'Ed25519', kid: leader.x, typ: 'seconder-manifest', b64: false, crit: ['b64'] }), 'unreadable', /made for something else/)
    await refused(signed({ alg: 'Ed25519', kid: leader.x, typ: 'seconder-manifest', jwk: { kty: 'OKP' } }), 'unreadable', /made for something else/)
  })

  it('a signature more, of a key that its key set does not name', async () => {
    const extra = (await made(plain(), [stranger], { keys: undefined })).signatures
    await refused({ ...first, signatures: [...first.signatures, ...extra] }, 'broken-signature', /^a signature does not fit/)
    const { withSignature } = await import('./statements.ts')
    const also = await withSignature({ payload: first.payload, signatures: first.signatures }, 'seconder-manifest', stranger)
    await refused({ ...first, ...also }, 'stranger', /^it also carries a signature of a key that its key set does not name \(\d{5} /)
  })
  it('one signature twice', async () =>
    refused({ ...first, signatures: [...first.signatures.slice(0, 1), ...first.signatures.slice(0, 1)] }, 'unreadable', /one key has signed it twice/))

  it('a file that unpacks to more than a pack may hold, before it is unpacked', async () => {
    const bomb = gzipSync(new Uint8Array(LARGEST_PACK + 1))
    const manifest = { ...json(first), keySet: undefined, parts: { open: await digestOf(new Uint8Array(bomb)) } }
    const { unsigned, withSignature } = await import('./statements.ts')
    const signed = await withSignature(unsigned(manifest), 'seconder-manifest', leader)
    await refused({ ...first, ...signed, keySets: [], open: toBase64Url(bomb) }, 'unreadable', /it unpacks to more than a pack may hold \(16 MB\)/, { pin: { trust: [leader.x] } })
  })
})

describe('a file of another form is refused before any signature is looked at', () => {
  const refusal = (more: object) => {
    try {
      signedFile('a.seconder', JSON.parse(JSON.stringify({ ...first, ...more })))
    } catch (error) {
      return (error as Error).message
    }
    return 'read'
  }
  it.each([
    ['with a part more', { extra: 'AAAA' }, /^a\.seconder: the file: unknown key "extra"/],
    ['with an unprotected header', { signatures: [{ protected: 'e30', signature: 'A'.repeat(86), header: { alg: 'none' } }] }, /signatures\[0\]: unknown key "header"/],
    ['of a later format', { format: 2 }, /^a\.seconder: format: this pack is of format 2, and this Seconder reads format 1; bring Seconder up to date$/],
    ['that is a plain pack', { seconder: 'pack' }, /this is no signed pack of Seconder; make one with seconder pack build/],
    ['with signs that are none', { open: 'a b' }, /open: only letters, digits, hyphens and underscores stand here/],
    ['with thousands of signatures', { signatures: Array.from({ length: 33 }, () => ({ protected: 'e30', signature: 'A'.repeat(86) })) }, /signatures: expected no more than 32/],
    ['with thousands of key sets', { keySets: Array.from({ length: 101 }, () => ({ payload: 'e30', signatures: [] })) }, /keySets: expected no more than 100/],
    ['with a part too long', { open: 'A'.repeat(8 * 1024 * 1024 + 1) }, /open: expected no more than 8388608 characters/],
  ])('%s', (_, more, said) => expect(refusal(more)).toMatch(said))
})
