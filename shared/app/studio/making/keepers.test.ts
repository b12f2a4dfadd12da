import { describe, expect, it } from 'vitest'
import { holder, leader, press, rules, stranger, whip } from '#app/packs/packs-for-test.ts'
import { verifyPack } from '#app/packs/verify-pack.ts'
import { handOverInWords, keeperFaults, withNewKey, withoutHolder, withRevoked } from './keepers.ts'
import { sign } from './publish.ts'
import { TODAY, top, workOf } from './work-for-test.ts'

const three = rules({ templates: [{ id: 'T-GRATITUDE', threshold: 2, by: ['leader', 'whip'] }] })
const [ada, ben, pat] = three.keys as [(typeof three.keys)[0], (typeof three.keys)[0], (typeof three.keys)[0]]

describe('Who may sign', () => {
  it('asks for no more signatures than are left', () => {
    expect(withoutHolder(three, ben)).toMatchObject({ threshold: 2, templates: [{ threshold: 1 }] })
    expect(withoutHolder(rules({ threshold: 1, keys: [ada] }), ada)).toBeUndefined()
  })
  it('says of a lost key why, and of a template how many have to be there', () => {
    const lost = { ...workOf(), keys: withRevoked(three, ben, TODAY) }
    expect(keeperFaults(lost).map(({ message }) => message)).toEqual(['Say why a key counts no more: every member is told.'])
    expect(keeperFaults({ ...lost, keys: rules({ templates: [{ id: 'T-GRATITUDE', threshold: 2, by: ['leader'] }] }) })[0]?.message).toMatch(/^The template T-GRATITUDE needs 2/)
  })
  it('is handed over by those who could sign so far, and every member follows', async () => {
    const asked = { today: TODAY, top }
    const begun = { ...workOf(), keys: rules() }
    const first = await sign((await sign(begun, { ...asked, key: leader })).work, { ...asked, key: whip })
    expect(handOverInWords(first.work)).toBeUndefined()
    const revoked = withRevoked(rules(), ben, TODAY)
    const keys = withNewKey({ ...revoked, revoked: [{ key: ben.key, on: TODAY, why: 'Lost with a laptop.' }] }, pat, holder(stranger).key)
    const changed = { ...first.work, keys, pack: { ...first.work.pack, version: '1.1.0' } }
    expect(handOverInWords(changed)).toBe(
      'This changes who may sign, so 2 of those who could so far have to sign it too: Ada Khan and Pat Moss. Whoever trusts the group’s keys already then trusts the new ones.',
    )
    let now = await sign(changed, { ...asked, key: leader })
    for (const key of [press, stranger]) now = await sign(now.work, { ...asked, key })
    expect(now.missing).toBeUndefined()
    const { signers } = await verifyPack('x', now.file, { today: TODAY, pin: { trust: [first.keys as string] }, seen: undefined })
    expect(signers).toEqual(['Ada Khan', 'Pat Moss'])
    expect(handOverInWords({ ...changed, keys: withRevoked(revoked, pat, TODAY) })).toContain('Only Ada Khan can')
  })
})
