import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprint, readFingerprint } from './fingerprint.ts'

const KEY = 'cYSaEn69C4PLVGWWUwQOM401RGGaA8hM_HNuqhczMgI'
const spoken = fingerprint('key', KEY)

describe('a fingerprint', () => {
  it('is six groups of five digits, always the same for the same key', () => {
    expect(spoken).toMatch(/^\d{5}( \d{5}){5}$/)
    expect(fingerprint('key', KEY)).toBe(spoken)
  })
  it('of a key is never that of a key set', () => expect(fingerprint('key-set', KEY)).not.toBe(spoken))
  it('is another for every other key', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9_-]{43}$/), { minLength: 2, maxLength: 4 }), (keys) => {
        expect(new Set(keys.map((key) => fingerprint('key', key))).size).toBe(keys.length)
      }),
      { numRuns: 30 },
    ))
  it('is read with any spaces and hyphens', () => expect(readFingerprint(`  ${spoken.replace(/ /g, '-')}\n`)).toBe(spoken))
})

describe('a slip in a fingerprint is seen', () => {
  const place = fc.integer({ min: 0, max: 29 })
  const solid = spoken.replace(/ /g, '')
  const refused = (digits: string): void => {
    expect(() => readFingerprint(digits)).toThrow(/ask for it again$/)
  }

  it('where one digit is wrong', () =>
    fc.assert(fc.property(place, fc.integer({ min: 1, max: 9 }), (at, by) => refused(`${solid.slice(0, at)}${(Number(solid[at]) + by) % 10}${solid.slice(at + 1)}`))))
  it('where two neighbours of a group changed places', () =>
    fc.assert(
      fc.property(place, (at) => {
        fc.pre(at % 5 < 4 && solid[at] !== solid[at + 1])
        refused(`${solid.slice(0, at)}${solid[at + 1]}${solid[at]}${solid.slice(at + 2)}`)
      }),
    ))
  it('where two groups changed places', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }), (a, b) => {
        const groups = spoken.split(' ')
        fc.pre(a !== b && groups[a] !== groups[b])
        ;[groups[a], groups[b]] = [groups[b] as string, groups[a] as string]
        refused(groups.join(' '))
      }),
    ))
  it('where one digit is missing or too many', () => {
    refused(solid.slice(1))
    refused(`${solid}0`)
  })
  it('and the group is named', () =>
    expect(() => readFingerprint(`${spoken.slice(0, 12)}${(Number(spoken[12]) + 1) % 10}${spoken.slice(13)}`)).toThrow('group 3 of the fingerprint'))
})
