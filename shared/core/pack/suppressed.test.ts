import { describe, expect, it } from 'vitest'
import { lookup, unreadable, without } from './suppressed.ts'

const KEY = 'ab'.repeat(16)
const kept = unreadable(['Mary@Mail.example ', 'tom@post.example'], () => KEY)

describe('The list of people who asked not to be written to', () => {
  it('cannot be read', () => {
    expect(kept).toHaveLength(2)
    expect(kept.join()).not.toMatch(/mary|tom|example/i)
  })
  it('still knows who is on it, however the address is written', () =>
    expect(['mary@mail.example', 'TOM@post.example', 'ann@mail.example'].map(lookup(kept))).toEqual([true, true, false]))
  it('takes more under the key it has, and nobody twice', () => {
    const more = unreadable([...kept, 'mary@mail.example', 'ann@mail.example'], () => 'cd'.repeat(16))
    expect(more.slice(0, 2)).toEqual(kept)
    expect(more).toHaveLength(3)
    expect(lookup(more)('ann@mail.example')).toBe(true)
  })
  it('asks for no key where there is nothing to hide', () => expect(unreadable([...kept], () => expect.unreachable())).toEqual(kept))
  it('lets somebody be taken off', () => expect(without(kept, 'MARY@mail.example')).toEqual([kept[1]]))
  it('is read as it stands in a profile of the command line, too', () => expect(['A@x.example', 'b@x.example'].map(lookup(['a@x.example', ...kept]))).toEqual([true, false]))
})
