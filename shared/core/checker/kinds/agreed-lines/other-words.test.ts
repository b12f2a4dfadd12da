import { expect, it } from 'vitest'
import { sensesOf, settledIn } from './other-words.ts'

const closing = sensesOf(['close the library'])
const raising = sensesOf(['parking charges will go up'])

it.each([
  'The library has to shut its doors for good.',
  'We have decided that the library must be mothballed.',
  'We are closing the library and moving the books.',
  'The library shuts in the spring.',
])('hears a closure in other words: %s', (text) => expect(settledIn(text, closing)).toBeDefined())
it.each([
  'The library shuts at noon.',
  'The library shuts in August for repairs.',
  'The library is shutting for a fortnight in June.',
  'The Government would close the library.',
  'If the library has to shut, we will say so.',
  'The library will have a new roof.',
  'The trust told the county on Monday that it will close the library.',
])('hears none: %s', (text) => expect(settledIn(text, closing)).toBeUndefined())
it('hears a rise, and points at it', () => {
  const text = 'From April the cost of parking is being put up.'
  const found = settledIn(text, raising)
  expect(text.slice(found?.start, found?.end)).toBe('put up')
})
it('knows how often by whatever words', () => expect(settledIn('From June the bins will be emptied every three weeks.', sensesOf(['three-weekly bins']))).toBeDefined())
it('asks only in the senses of the notes', () => expect(settledIn('The library has to shut for good.', raising)).toBeUndefined())
