import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unwrap } from './unwrap.ts'

describe('wrapped text', () => {
  it('reads on over its line breaks', () =>
    expect(unwrap('Moved by Councillor Margaret Thistlethwaite and\nseconded by Councillor Ted\nBowyer')).toBe(
      'Moved by Councillor Margaret Thistlethwaite and seconded by Councillor Ted Bowyer',
    ))
  it('reads on where a line ends in a joining word', () => expect(unwrap('Printed by\nHassan & Daughters')).toBe('Printed by Hassan & Daughters'))
  it.each([['Commenting on the figures, Cllr Siân\nPritchard, leader of the group, said:'], ['The roof was mended after Councillor Margaret\nThistlethwaite asked for it.']])(
    'reads on over half a name: %j',
    (text) => expect(unwrap(text)).toBe(text.replace('\n', ' ')),
  )
  it.each([
    'FOR IMMEDIATE RELEASE\n12 November 2026\nCrossing at last',
    'Proposer: Cllr Ada Khan\nSeconder: Cllr Ben Osei',
    'Contact\nSam Lee\n01632 960123',
    '1. Apologies\n2. Minutes',
    'With best wishes from all of us, Cllr Khan\nLeader of the group',
    'Yours in haste from the office, Cllr Khan\nMill Ward',
  ])('leaves a list of lines alone: %s', (text) => expect(unwrap(text)).toBe(text))
  it('keeps its length', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\n', '.', 'by', ',', '1') }), (text) => {
        expect(unwrap(text)).toHaveLength(text.length)
      }),
    )
  })
})
