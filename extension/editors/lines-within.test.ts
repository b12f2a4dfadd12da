import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Part, Place } from '#core/draft/draft.ts'
import { layOut, paragraph } from '#core/draft/layout.ts'
import { linesWithin } from './lines-within.ts'

const oneByOne = (places: readonly Place[], part: Part, offset: number) =>
  places.findIndex((place) => place.part === part && offset >= place.start && offset <= place.start + place.paragraph.text.length)

it('The lines of a stretch are the first that hold its ends, in whichever order the parts stand', () => {
  const lines = fc.array(fc.record({ text: fc.constantFrom('', 'a', 'be', 'see it'), part: fc.constantFrom<Part>('body', 'quoted') }), { maxLength: 8 })
  fc.assert(
    fc.property(lines, fc.constantFrom<Part>('body', 'quoted'), fc.nat(40), fc.nat(40), (some, part, a, b) => {
      const places = layOut(some.map(({ text, part }) => ({ paragraph: paragraph(text), part })))
      const [start, end] = a < b ? [a, b] : [b, a]
      const [first, last] = [oneByOne(places, part, start), oneByOne(places, part, end)]
      expect(linesWithin(places, part, start, end)).toEqual(first < 0 || last < 0 ? [undefined, undefined] : [first, last])
    }),
  )
})
