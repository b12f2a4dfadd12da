import { describe, expect, it } from 'vitest'
import { isAsked, isDenied, isElsewhere } from './theirs.ts'

describe('A claim of others', () => {
  it.each([
    ['Your correspondent says Labour will soon be ', 'I am glad to put his mind at rest. We will not.'],
    ['You may have heard that we want to ', 'That is not true.'],
    ['There is a leaflet going round saying we mean to ', 'We do not.'],
    ['The cabinet is being told that it could ', 'Our answer is no.'],
    ['There are rumours that the group is ', 'Nonsense! The baths stay open.'],
  ])('%s… is denied: %s', (sentence, after) => expect(isDenied(sentence, after)).toBe(true))

  it('stands where nobody denies it', () => expect(isDenied('Residents fear that we will ', 'The cabinet meets on Tuesday. More news then.')).toBe(false))
  it('is not what the group says itself', () => expect(isDenied('From April we will ', 'We are not happy about it.')).toBe(false))
  it('is not denied much later', () => expect(isDenied('Some say we will ', 'The bins are full. The vans are old. We will not buy new ones.')).toBe(false))
})

it('What other councils do is not what the group says it will do', () => {
  expect(isElsewhere('Other councils have brought in a ')).toBe(true)
  expect(isElsewhere('Like it or not, the council will ')).toBe(false)
})

it.each([
  ['In reply to the question whether Labour would ', true],
  ['Anyone who says the baths have ', true],
  ['If anybody tells you that the baths will ', true],
  ['Whether you like it or not, we will ', false],
])('%s… is asked of the group, or said by others: %s', (sentence, asked) => expect(isAsked(sentence)).toBe(asked))

it('What a leaflet says is a claim of others wherever it goes round', () =>
  expect(isDenied('There is a leaflet going round the harbour which says we are ', 'We are not. The first hour stays free.')).toBe(true))
it('What people have read is denied in a word', () => {
  expect(isDenied('People ring me because they read that the leisure centre will ', "It won't.")).toBe(true)
  expect(isAsked('A leaflet going round asks who wants to ')).toBe(true)
})
