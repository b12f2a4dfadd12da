import { describe, expect, it } from 'vitest'
import { readSigned, signApproval } from '#core/drafting/approval/signed.ts'
import { wordsHash } from '#core/drafting/approval/words-of.ts'
import { isSignedBy, newOwnKey, signWith } from './approval-signing.ts'
import { newSigningKey } from './keys.ts'
import { unsigned, withSignature } from './statements.ts'

const own = await newOwnKey('2026-09-01')
const other = await newOwnKey('2026-09-01')
const bytes = new TextEncoder().encode('{"seconder":"approval"}')
const changed = new TextEncoder().encode('{"seconder":"approvaL"}')

describe('A signature under an approval', () => {
  it('holds for the bytes and the key that made it, and for no others', async () => {
    const signature = await signWith(own, bytes)
    expect(await isSignedBy(own.key, bytes, signature)).toBe(true)
    expect(await isSignedBy(own.key, changed, signature)).toBe(false)
    expect(await isSignedBy(other.key, bytes, signature)).toBe(false)
    expect(await isSignedBy(own.key, bytes, 'rubbish')).toBe(false)
  })
  it('is none where the same key signed the same bytes for a pack', async () => {
    const keeper = await newSigningKey()
    const { signatures } = await withSignature(unsigned({ seconder: 'approval' }), 'seconder-manifest', keeper)
    expect(await isSignedBy(keeper.x, bytes, signatures[0]?.signature ?? '')).toBe(false)
  })
  it('comes from a key that cannot be taken out of the browser', () => expect(own.privateKey.extractable).toBe(false))
  it('carries an approval from one device to another', async () => {
    const what = { hash: wordsHash('Mill Library stays open.'), code: '4F7K', at: '2026-09-01T10:15' }
    const holder = { name: 'Cllr Ada Khan', role: 'leader', key: own.key } as const
    const ways = { sign: (said: Uint8Array) => signWith(own, said), verify: isSignedBy }
    const text = await signApproval(what, { ...ways, mine: holder, pinned: [] })
    expect(await readSigned(text, { ...ways, pinned: [holder] })).toMatchObject({ strength: 'signed', by: 'Cllr Ada Khan', role: 'leader', hash: what.hash })
    await expect(readSigned(text, { ...ways, pinned: [{ ...holder, key: other.key }] })).rejects.toThrow('not known here')
  })
})
