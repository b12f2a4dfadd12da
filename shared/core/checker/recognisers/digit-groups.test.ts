import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Prepared } from '../recogniser.ts'
import { claim, type DigitGroup, digitGroups, isFree, standsAlone } from './digit-groups.ts'

const groupsOf = (text: string): DigitGroup[] => digitGroups({ text } as Prepared)

describe('digit groups', () => {
  it('name what parts them', () => {
    expect(groupsOf('1 2-3.4/5 (6)\n7, 8. 9').map((group) => group.gap)).toEqual(['space', 'hyphen', 'dot', 'slash', 'bracket', 'bracket', 'none', 'none', 'none'])
  })

  it('are every digit of the text and nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 -./()ab\n') }), (text) => {
        const groups = groupsOf(text)
        const covered = groups.map((group) => text.slice(group.start, group.end))
        expect(covered.join('')).toBe(text.replace(/\D/g, ''))
        expect(covered).toEqual(text.match(/\d+/g) ?? [])
      }),
    )
  })

  it('leave out the middle of a long row of small figures', () => {
    const row = `01632 960123 ${'07 '.repeat(100)}01632 960124`
    const groups = groupsOf(row)
    expect(groups).toHaveLength(12)
    expect(row.slice(groups[10]!.start, groups[11]!.end)).toBe('01632 960124')
  })

  it('keep a long list of phone numbers', () => {
    expect(groupsOf('01632 960123\n'.repeat(40))).toHaveLength(80)
  })

  it('are the same for the same paragraph', () => {
    const paragraph = { text: '12 34' } as Prepared
    expect(digitGroups(paragraph)).toBe(digitGroups(paragraph))
  })

  it('are free until somebody else claims them', () => {
    const groups = groupsOf('12 34 56')
    claim(groups, 3, 5, 'phone')
    expect(isFree(groups, 0, 0, 'nhs-number')).toBe(true)
    expect(isFree(groups, 0, 2, 'nhs-number')).toBe(false)
    expect(isFree(groups, 0, 2, 'phone')).toBe(true)
  })

  it.each([
    ['ring 12345 now', true],
    ['(12345)', true],
    ['it is 12345.', true],
    ['12345, 6', true],
    ['AB12345', false],
    ['12345A', false],
    ['£12345', false],
    ['12345%', false],
    ['1,12345', false],
    ['INV-12345', false],
    ['x.example/12345', false],
    ['Tel/12345', true],
  ])('of "%s" stand alone: %s', (text, alone) => {
    const groups = groupsOf(text)
    const at = groups.findIndex((group) => group.end - group.start === 5)
    expect(standsAlone(text, groups, at, at)).toBe(alone)
  })
})
