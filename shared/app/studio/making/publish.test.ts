import { describe, expect, it } from 'vitest'
import { newGroupKey } from '#app/packs/keys.ts'
import { leader, rules, whip } from '#app/packs/packs-for-test.ts'
import { verifyPack } from '#app/packs/verify-pack.ts'
import { faultsOf } from './faults.ts'
import { NeedsGroupKey, openPack, readGroupKey } from './open-pack.ts'
import { inPlainWords } from './plain-words.ts'
import { sign, whatIsMissing, withTheirs } from './publish.ts'
import { fileName, hasSigned, isUnchanged } from './unchanged.ts'
import { line, shambles, TODAY, top, workOf } from './work-for-test.ts'

const groupKey = newGroupKey()
const asked = { today: TODAY, top }
const text = (file: object) => `${JSON.stringify(file)}\n`

describe('Signing', () => {
  it('makes a pack that is trusted by its key, and is unchanged after', async () => {
    const { work, file, missing, keys } = await sign(workOf(), { ...asked, key: leader })
    expect([missing, keys]).toEqual([undefined, undefined])
    expect((await verifyPack('x', file, { today: TODAY, pin: { trust: [leader.x] } })).json.open.rules).toHaveLength(1)
    expect([isUnchanged(work), hasSigned(work, leader.x), hasSigned(work, whip.x)]).toEqual([true, true, false])
    expect(fileName(work)).toBe('anytown-1.0.0.seconder')
  })
  it('says who is still missing, and a second keeper signs the very file that they opened', async () => {
    const first = await sign({ ...workOf(), keys: rules() }, { ...asked, key: leader })
    expect(first.missing).toMatch(/needs 2 signatures and has 1, of Ada Khan; ask the others to sign\.$/)
    const opened = await openPack('a.seconder', text(first.file))
    expect(opened.keys?.threshold).toBe(2)
    const second = await sign(opened, { ...asked, key: whip })
    expect(second.missing).toBeUndefined()
    expect(second.file.payload).toBe(first.file.payload)
    const found = await verifyPack('x', second.file, { today: TODAY, pin: { trust: [second.keys as string] } })
    expect(found.signers).toEqual(['Ada Khan', 'Ben Osei'])
  })
  it('takes the signatures that come back on the others’ copy, and of no other file', async () => {
    const { work, file } = await sign({ ...workOf(), keys: rules() }, { ...asked, key: leader })
    const back = await sign(await openPack('a.seconder', text(file)), { ...asked, key: whip })
    const now = await withTheirs(work, 'a.seconder', text(back.file))
    expect(now.published?.signed && (await whatIsMissing('a', now.published.signed, TODAY))).toBeUndefined()
    expect(isUnchanged(now)).toBe(true)
    const other = await sign({ ...workOf(undefined, { version: '2.0.0' }), keys: rules() }, { ...asked, key: whip })
    await expect(withTheirs(work, 'b.seconder', text(other.file))).rejects.toThrow('“b.seconder” is not the version 1.0.0 that is open here.')
  })
  it('goes on from the chain of keys, so that whoever pinned it follows', async () => {
    const first = await sign({ ...workOf(), keys: rules({ threshold: 1 }) }, { ...asked, key: leader })
    const next = { ...first.work, pack: { ...first.work.pack, version: '1.1.0', title: 'Anytown' } }
    expect(isUnchanged(next)).toBe(false)
    const { file } = await sign(next, { ...asked, key: leader })
    expect((await verifyPack('x', file, { today: TODAY, pin: { trust: [first.keys as string] } })).manifest.version).toBe('1.1.0')
  })
  it('leaves out rows of the forms that nobody filled in, and says which was filled in half', async () => {
    const people = (...directory: object[]) => workOf({ rules: [shambles()] }, { sealed: { directory } })
    const { work, file } = await sign(people({ name: 'Ada Khan' }, { name: '', email: '' }), { ...asked, key: leader, groupKey })
    expect([work.pack.sealed, isUnchanged(work)]).toEqual([{ directory: [{ name: 'Ada Khan' }] }, true])
    expect((await openPack('a.seconder', text(file), groupKey)).pack.sealed?.directory).toHaveLength(1)
    expect(await faultsOf(people({ name: '', email: 'ada@anytown.example' }), top, TODAY)).toEqual([{ room: 'settings', message: expect.stringMatching(/./) }])
  })
  it('refuses in plain words a key that may not', async () => {
    await expect(sign({ ...workOf(), keys: { threshold: 1, keys: [{ name: 'Ada Khan', key: leader.x }] } }, { ...asked, key: whip })).rejects.toThrow(
      /^This key is not one of those that may sign/,
    )
  })
  it('refuses a pack whose own examples fail, naming the rule', async () => {
    const work = workOf()
    const [rule] = work.pack.open.rules
    const broken = { ...rule, examples: { flag: [{ text: 'All is well.' }, { text: 'A shambles.' }], pass: rule?.examples.pass } }
    await expect(sign(workOf({ rules: [broken as never] }), { ...asked, key: leader })).rejects.toThrow(/^Rule GP-90: its example “All is well\.” is not flagged/)
  })
})

describe('Opening a pack', () => {
  it('asks for the group’s key before the sealed part could be lost', async () => {
    const { file } = await sign(workOf(undefined, { sealed: { agreedLines: [line] } }), { ...asked, key: leader, groupKey })
    await expect(openPack('a.seconder', text(file))).rejects.toThrow(NeedsGroupKey)
    expect((await openPack('a.seconder', text(file), groupKey)).pack.sealed?.agreedLines).toEqual([line])
    await expect(openPack('a.seconder', text(file), newGroupKey())).rejects.toThrow(/another group key/)
  })
  it('takes a plain one, whose difference is then told from how it was', async () => {
    const opened = await openPack('a.json', text(workOf().pack))
    expect(isUnchanged(opened)).toBe(true)
    expect(isUnchanged({ ...opened, keys: { threshold: 1, keys: [{ name: 'Ada Khan', key: leader.x }] } })).toBe(false)
  })
  it('says what is wrong in a sentence, without the words of programmers', async () => {
    await expect(openPack('a.json', 'Dear all')).rejects.toThrow('“a.json” is not a pack that Seconder can read, or it was not copied whole.')
    await expect(openPack('a.json', text({ ...workOf().pack, version: 1 }))).rejects.toThrow(/\.$/)
    expect(() => readGroupKey('mine.key', text(leader))).toThrow('“mine.key” is no group key.')
    expect(readGroupKey('group.key', text(groupKey))).toEqual(groupKey)
    expect(inPlainWords(undefined)).toBe('That did not work, and nothing was changed.')
  })
})
