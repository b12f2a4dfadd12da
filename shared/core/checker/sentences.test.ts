import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paragraph } from '../draft/layout.ts'
import { sentencesOf } from './sentences.ts'

const split = (text: string): string[] => sentencesOf(paragraph(text)).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  it('end at a full stop, a question or an exclamation mark', () => expect(split('It opens. Does it? Yes!')).toEqual(['It opens.', 'Does it?', 'Yes!']))
  it('do not end at Cllr. or Mrs.', () => expect(split('Cllr. Khan met Mrs. Ahmed. They agreed.')).toEqual(['Cllr. Khan met Mrs. Ahmed.', 'They agreed.']))
  it('do not end within a number or an address', () =>
    expect(split('It costs 4.7 million. See mill.example for more.')).toEqual(['It costs 4.7 million.', 'See mill.example for more.']))
  it('do not end at an initial', () => expect(split('A. Patel promotes it.')).toEqual(['A. Patel promotes it.']))
  it('take the closing quotation mark along', () => expect(split('“It is late.” He left.')).toEqual(['“It is late.”', 'He left.']))
  it('end at a line that stands alone', () => expect(split('ENDS\nNotes to editors')).toEqual(['ENDS', 'Notes to editors']))
  it('run on over a wrapped line', () =>
    expect(split('The council has said that it will now\nrepair the market hall.')).toEqual(['The council has said that it will now\nrepair the market hall.']))
  it('lie in order within the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '”', '1', '!') }), (text) => {
        let last = 0
        for (const { start, end } of sentencesOf(paragraph(text))) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
it.each([
  'You ask me to:\n1. find the owner of the gully at the bottom of the lane;\n2. get it cleared before the next heavy rain.',
  'You ask me to:\n- find the owner of the gully at the bottom of the lane;\n- get it cleared before the next heavy rain.',
])('each line of a list is for itself: %s', (text) => expect(sentencesOf(paragraph(text))).toHaveLength(3))
