import { expect, it } from 'vitest'
import { findingsIn, packEngine } from '../try-rule.ts'

const engine = packEngine([
  { id: 'GP-91', body: 'kind: phrase\nterms: [bad]\ncause: badness\nrank: 1' },
  { id: 'GP-92', body: 'kind: phrase\nterms: [very bad]\ncause: badness\nrank: 2' },
  { id: 'GP-93', body: 'kind: phrase\nterms: [bad]\ncause: another' },
])
const shown = (text: string) => findingsIn(engine, text).map(({ rule, also }) => [rule, ...also])

it('shows the most specific of one cause and names the others', () => expect(shown('It is very bad.')).toContainEqual(['GP-92', 'GP-91']))
it('keeps another cause apart', () => expect(shown('It is very bad.')).toContainEqual(['GP-93']))
it('keeps two sentences apart', () => expect(shown('It is very bad. That is bad.').filter(([rule]) => rule !== 'GP-93')).toEqual([['GP-92', 'GP-91'], ['GP-91']]))
it('keeps two hits of one rule in a sentence apart: each number is a finding of its own', () => {
  const numbers = packEngine([{ id: 'GP-94', body: 'kind: detector\ndetects: nino\ncause: numbers' }])
  expect(findingsIn(numbers, 'Her number is AB123456C and his is AA123456A.').map(({ words }) => words)).toEqual(['AB123456C', 'AA123456A'])
})
it('keeps two numbers apart that two rules of one cause found in a sentence', () => {
  const numbers = packEngine([
    { id: 'GP-95', body: 'kind: detector\ndetects: nino\ncause: numbers' },
    { id: 'GP-96', body: 'kind: detector\ndetects: iban\ncause: numbers' },
  ])
  expect(findingsIn(numbers, 'Her number is AB123456C, her account GB82 WEST 1234 5698 7654 32.').map(({ rule }) => rule)).toEqual(['GP-95', 'GP-96'])
})
