import { describe, expect, it } from 'vitest'
import { fromBase64Url, toBase64Url } from '../../pack/base64-url.ts'
import { codeOf } from './code.ts'
import { type ApprovalKeys, type KeyHolder, readSigned, signApproval, stillSigned } from './signed.ts'
import { wordsHash } from './words-of.ts'

/** A stand-in for a signature: whoever knows the key's secret half can make it. */
function keysOf(mine: KeyHolder | undefined, pinned: readonly KeyHolder[]): ApprovalKeys {
  const seal = (key: string, bytes: Uint8Array) => wordsHash(`secret of ${key} ${toBase64Url(bytes)}`)
  return { ...(mine && { mine }), pinned, sign: async (bytes) => seal(mine?.key ?? '', bytes), verify: async (key, bytes, signature) => signature === seal(key, bytes) }
}

const ada = { name: 'Ada Khan', role: 'leader', key: 'adas-key' } as const
const hash = wordsHash('Mill Library stays open.')
const what = { hash, code: codeOf(hash), at: '2026-09-01T10:15' }
const here = keysOf(undefined, [ada])
const signed = await signApproval(what, keysOf(ada, []))

describe('A signed approval', () => {
  it('is that of the person whose key is pinned here, whatever the mail did to its lines', async () => {
    const mailed = `Here it is:\n\n> ${signed.slice(0, 60)}\n> ${signed.slice(60)}\n`
    expect(await readSigned(mailed, here)).toEqual({ strength: 'signed', by: 'Ada Khan', role: 'leader', ...what, proof: signed })
  })
  it('counts for the name under which the key is pinned, not for one that it gives itself', async () => {
    const asBen = await signApproval(what, keysOf({ ...ada, name: 'Ben Osei', role: 'leader' }, []))
    expect((await readSigned(asBen, here)).by).toBe('Ada Khan')
  })
  it.each([
    ['of an unknown key', () => readSigned(signed, keysOf(undefined, [{ ...ada, key: 'another' }])), /key that is not known here/],
    [
      'signed by another than it says',
      async () => readSigned((await signApproval(what, keysOf({ ...ada, key: 'other-key' }, []))).replace('other-key', ada.key), here),
      /does not fit/,
    ],
    ['changed on its way', () => readSigned(changed(signed), here), /does not fit/],
    ['cut short', () => readSigned(signed.slice(0, 40), here), /not whole/],
    ['of a later version', () => readSigned(signed.replace('APPROVAL1', 'APPROVAL2'), here), /newer Seconder/],
    ['without a key', () => signApproval(what, keysOf(undefined, [])), /no key to sign with/],
  ])('%s is refused', (_, work, why) => expect(work()).rejects.toThrow(why))
  it('of something else is none, however well it is signed', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ seconder: 'pack-manifest', hash, code: what.code, at: what.at }))
    const other = ['SECONDER-APPROVAL1', toBase64Url(bytes), ada.key, await keysOf(ada, []).sign(bytes)].join('.')
    await expect(readSigned(other, here)).rejects.toThrow('no approval of a draft')
  })
  it('is checked again by the keys that are pinned later', async () => {
    const kept = await readSigned(signed, here)
    expect(await stillSigned(kept, here)).toBe(true)
    expect(await stillSigned(kept, keysOf(undefined, []))).toBe(false)
    expect(await stillSigned({ ...kept, hash: wordsHash('Other words.') }, here)).toBe(false)
  })
})

function changed(text: string): string {
  const [head, payload = '', ...rest] = text.split('.')
  const said = new TextDecoder().decode(fromBase64Url(payload)).replace('10:15', '10:16')
  return [head, toBase64Url(new TextEncoder().encode(said)), ...rest].join('.')
}
