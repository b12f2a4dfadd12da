import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeInWords, changesOf, difference } from './difference.ts'

const changes = (before: string, after: string) => changesOf(difference(before, after)).map(changeInWords)

describe('What changed', () => {
  it.each([
    ['more than six shops', 'more than seven shops', ['“six” is now “seven”, after “more than”']],
    ['The library stays open.', 'The library stays open on Saturdays.', ['“open” is now “open on Saturdays”, after “The library stays”']],
    ['We ask Cabinet again to act', 'We ask Cabinet to act', ['“again” was taken out, after “We ask Cabinet”']],
    ['asks Cabinet', 'The group asks Cabinet', ['“The group” was put in, at the start']],
    ['a b c d e f', 'a B c d E f', ['“b” is now “B”, after “a”', '“e” is now “E”, after “c d”']],
  ])('from %j to %j is said', (before, after, said) => expect(changes(before, after)).toEqual(said))

  it('is nothing where only lines break elsewhere or quotation marks look different', () =>
    expect(changes('One “two” three.\nFour five.', 'One "two"\nthree. Four\n\nfive.')).toEqual([]))
  it('is one change where nearly all of a long text is another', () => {
    const text = (word: string) => Array.from({ length: 4000 }, (_, i) => `${word}${i}`).join(' ')
    expect(changesOf(difference(`Start ${text('a')} end`, `Start ${text('b')} end`))).toHaveLength(1)
  })
})

it('A difference holds both texts whole', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', '\n'), { maxLength: 14 }).map((list) => list.join(' '))
  const flat = (text: string) => text.split(/\s+/).filter(Boolean).join(' ')
  fc.assert(
    fc.property(words, words, (before, after) => {
      const pieces = difference(before, after)
      const side = (kind: 'in' | 'out') =>
        flat(
          pieces
            .filter((piece) => piece.kind === 'same' || piece.kind === kind)
            .map(({ text }) => text)
            .join(' '),
        )
      expect(side('out')).toBe(flat(before))
      expect(side('in')).toBe(flat(after))
      if (flat(before) === flat(after)) expect(changesOf(pieces)).toEqual([])
    }),
  )
})
