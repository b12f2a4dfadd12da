import { describe, expect, it } from 'vitest'
import { pack, rule } from '#core/pack/pack-for-test.ts'
import { openPolicy, openSettings } from './open-settings.ts'
import { refuseTooLarge, weighed } from './room.ts'
import { MOST_PACKED } from './size.ts'

const terms = (count: number) => Array.from({ length: count }, (_, i) => `word ${(i * 7919).toString(36)}`)
const own = pack({
  rules: [
    rule('GP-90', { severity: 'must', params: { terms: terms(5) } }),
    rule('GP-91', { severity: 'must', params: { terms: terms(400) } }),
    rule('GP-92', { severity: 'must', params: { terms: terms(60) } }),
    rule('GP-93', { severity: 'must', atSend: false, params: { terms: terms(900) } }),
    rule('GP-94', { severity: 'should', params: { terms: terms(900) } }),
  ],
})
const ids = new Set(own.rules.map(({ id }) => id))

describe('A pack that the send check has no room for', () => {
  it('has its rules weighed, the largest first, and those alone that are carried', () => {
    expect(weighed(own, ids).map(({ id }) => id)).toEqual(['GP-91', 'GP-92', 'GP-90'])
  })
  it('is refused with what to leave out', () => {
    expect(() => refuseTooLarge(MOST_PACKED + 2400, own, ids)).toThrow(/122\.4 kB packed, 2\.4 kB more[\s\S]*"atSend": false[\s\S]*GP-91 {2}\d+\.\d kB\n {2}GP-92/)
  })
  it('is not refused at the very size', () => {
    expect(() => refuseTooLarge(MOST_PACKED, own, ids)).not.toThrow()
  })
})

describe('Of sealed settings', () => {
  it('no person, line or account comes onto the server', () => {
    const sealed = [
      { council: { name: 'Anytown Council' }, directory: [{ name: 'Ada Khan' }], accounts: [{ address: 'a@x.example', kind: 'party' as const }] },
      { group: { party: 'Labour' }, agreedLines: [{ id: 'library', line: 'Mill Library stays open.' }], calendar: { polls: [{ date: '2026-05-07' }], closures: ['2026-12-24'] } },
    ]
    expect(openSettings(sealed)).toEqual({ council: { name: 'Anytown Council' }, group: { party: 'Labour' }, calendar: { polls: [{ date: '2026-05-07' }] } })
    expect(openSettings([{ directory: [{ name: 'Ada Khan' }] }])).toBeUndefined()
  })
  it('nor does a reason that an administrator gave for a choice', () => {
    const decided = { directory: [{ name: 'Ada Khan' }], ruleChoices: { 'NL-09': { severity: 'must' as const, reason: 'Ada asked.' } } }
    expect(openPolicy(decided)).toEqual({ ruleChoices: { 'NL-09': { severity: 'must' } } })
    expect(openPolicy({})).toBeUndefined()
  })
})
