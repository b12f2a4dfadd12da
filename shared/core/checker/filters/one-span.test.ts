import { expect, it } from 'vitest'
import { findingsIn, packEngine } from '../try-rule.ts'

const engine = packEngine([
  { id: 'GP-91', body: 'kind: any\nof: [{ terms: [bad] }, { terms: [very bad] }, { terms: [bad luck] }]' },
  { id: 'GP-92', body: 'kind: phrase\nterms: [bad]' },
])
const shown = (text: string) => findingsIn(engine, text).flatMap(({ rule, words }) => (rule === 'GP-91' ? [words] : []))

it('shows once what several queries of a rule find in the same words', () => expect(shown('It is very bad.')).toEqual(['very bad']))
it('shows the first of two that overlap, since mending it mends the other', () => expect(shown('It is very bad luck.')).toEqual(['very bad']))
it('keeps what stands apart', () => expect(shown('It is very bad. That is bad.')).toEqual(['very bad', 'bad']))
it('keeps what another rule finds there', () => expect(findingsIn(engine, 'It is very bad.').map(({ rule }) => rule)).toEqual(['GP-91', 'GP-92']))
it('keeps each number apart that is shown with the one name before it', () => {
  const numbers = packEngine([{ id: 'GP-94', body: 'kind: any\nof: [{ find: nino, near: { terms: [Mary], within: 60, side: before } }]\ncover: true' }])
  expect(findingsIn(numbers, 'Mary has AB123456C and AA123456A.')).toHaveLength(2)
})
