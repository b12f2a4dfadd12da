import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rolesOf, structureOf } from './lines/lines-for-test.ts'

it('reads every line of a paragraph', () => expect(rolesOf('FOR IMMEDIATE RELEASE\n12 November 2026\n\nENDS')).toEqual(['status:immediate', 'date-line', 'ends']))
it('takes a heading without a job for the headline', () => expect(rolesOf('Library stays open', { kind: 'heading', level: 1 })).toEqual(['headline']))
it.each(['Notes to editors', 'Contact', 'This Council notes', 'Agenda'])('does not take the heading %s for the headline', (text) =>
  expect(rolesOf(text, { kind: 'heading', level: 2 })).not.toContain('headline'),
)
it('finds nothing in plain prose', () => {
  expect(
    rolesOf('Work on Mill Lane starts in the spring and should take nine weeks. Residents told us that they had waited six months for an answer about the market hall.'),
  ).toEqual([])
})

it('reports spans that lie in the text, in order, for any text', () => {
  const words = fc.constantFrom(
    'ENDS',
    '\n',
    'Moved by ',
    'Cllr Ada Khan',
    'This Council notes',
    'Contact: ',
    '01632 960123',
    'Item 9: ',
    'Surgery',
    ' at Mill Library',
    '10am',
    ' ',
    '*',
    'Dear ',
    'unsubscribe',
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
      let last = 0
      for (const { start, end, text } of structureOf(parts.join(''))) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(text).toHaveLength(end - start)
        last = start
      }
    }),
    { numRuns: 300 },
  )
})
