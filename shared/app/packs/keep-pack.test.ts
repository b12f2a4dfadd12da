import { describe, expect, it } from 'vitest'
import { pack } from '#core/pack/pack-for-test.ts'
import { loadKept, takePack } from './keep-pack.ts'
import { newGroupKey } from './keys.ts'
import { leader, made, plain, press, TODAY, whip } from './packs-for-test.ts'

const top = pack()
const pin = { trust: [leader.x, whip.x, press.x] }
const asked = { today: TODAY, pin }

describe('a pack that was taken', () => {
  it('is loaded again without being read again, and verified all the same', async () => {
    const text = JSON.stringify(await made(plain(), [leader, whip]))
    const { kept, found } = await takePack('a', text, asked, top)
    expect(kept.read.rules.map(({ id }) => id)).toEqual(['GP-90'])
    const again = await loadKept('a', text, JSON.parse(JSON.stringify(kept)), { ...asked, seen: found.seen })
    expect(again?.kept.read.digest).toBe(kept.read.digest)
    await expect(loadKept('a', text, kept, { today: TODAY, pin: { trust: ['x'] } })).rejects.toThrow('no key that you trust stands behind that')
  })
  it('is taken anew when the file is another, were it by a blank', async () => {
    const file = await made(plain(), [leader, whip])
    const { kept } = await takePack('a', JSON.stringify(file), asked, top)
    expect(await loadKept('a', JSON.stringify(file, null, 1), kept, asked)).toBeUndefined()
  })
  it('is taken anew when the group’s key comes', async () => {
    const groupKey = newGroupKey()
    const text = JSON.stringify(await made(plain({ sealed: { programme: ['A pool'] } }), [leader, whip], { groupKey }))
    const closed = await takePack('a', text, asked, top)
    expect([closed.found.seen.version, closed.kept.sealed, closed.kept.read.sealed]).toEqual(['1.0.0', 'closed', undefined])
    expect(await loadKept('a', text, closed.kept, asked)).toBeDefined()
    expect(await loadKept('a', text, closed.kept, { ...asked, groupKey })).toBeUndefined()
    const open = await takePack('a', text, { ...asked, groupKey }, top)
    expect(open.kept.read.sealed).toEqual({ programme: ['A pool'] })
    expect(await loadKept('a', text, open.kept, { ...asked, groupKey })).toBeDefined()
    expect(await loadKept('a', text, open.kept, asked)).toBeUndefined()
  })
  it('does not open under another group’s key', async () => {
    const text = JSON.stringify(await made(plain({ sealed: { programme: ['A pool'] } }), [leader, whip], { groupKey: newGroupKey() }))
    await expect(takePack('a', text, { ...asked, groupKey: newGroupKey() }, top)).rejects.toThrow(
      'a: sealed: it was sealed with another group key; ask the group’s secretary for the present one',
    )
  })
})
