import { describe, expect, it } from 'vitest'
import { readKey } from './keys.ts'
import { isLocked, lockKey, unlockKey } from './locked-key.ts'
import { leader, stranger } from './packs-for-test.ts'

const PASSPHRASE = 'three quiet ferries'
const locked = await lockKey(leader, PASSPHRASE)
const copy = () => JSON.parse(JSON.stringify(locked))

describe('A key under a passphrase', () => {
  it('is opened by it, however the letters are put together', async () => {
    expect(await unlockKey('a.key', copy(), PASSPHRASE)).toEqual(leader)
    const accented = await lockKey(leader, 'caf\u00e9 au lait')
    expect(await unlockKey('a.key', accented, 'cafe\u0301 au lait')).toEqual(leader)
  })
  it('shows whose it is and nothing that signs', () => {
    expect(locked).toMatchObject({ name: leader.name, role: 'leader', x: leader.x })
    expect(JSON.stringify(locked)).not.toContain(leader.d)
    expect([isLocked(locked), isLocked(leader), isLocked(null)]).toEqual([true, false, false])
  })
  it('stays closed to another passphrase', () => expect(unlockKey('a.key', copy(), 'three loud ferries')).rejects.toThrow(/the passphrase does not open this key/))
  it('is refused where another name stands on it, or part of it is missing', async () => {
    await expect(unlockKey('a.key', { ...copy(), x: stranger.x }, PASSPHRASE)).rejects.toThrow(/not the one that stands on the file/)
    await expect(unlockKey('a.key', { ...copy(), locked: undefined }, PASSPHRASE)).rejects.toThrow(/not copied whole/)
  })
  it('that would keep a device busy for minutes is not tried', async () => {
    const [header, ...rest] = locked.locked.split('.')
    const greedy = btoa(JSON.stringify({ ...JSON.parse(atob((header ?? '').replace(/-/g, '+').replace(/_/g, '/'))), p2c: 2_000_000_000 }))
      .replace(/=/g, '')
      .replace(/\+/g, '-')
      .replace(/\//g, '_')
    await expect(unlockKey('a.key', { ...copy(), locked: [greedy, ...rest].join('.') }, PASSPHRASE)).rejects.toThrow(/does not open/)
  })
  it('is told from a damaged one where a plain key is wanted', () => expect(() => readKey('signing', 'a.key', copy())).toThrow(/under a passphrase/))
})
