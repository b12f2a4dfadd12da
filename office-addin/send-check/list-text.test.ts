import { expect, it } from 'vitest'
import { listsFrom, textOfLists } from './list-text.ts'

it('gives the lists back as they were, and says which are named and where they are sought', () => {
  const words = [
    { name: 'partyNames', terms: ['Labour', 'Green Party'], except: [] },
    { name: 'councilNames', terms: ['Anytown Council'], except: [] },
    { name: 'campaignWords', terms: ['vote $partyNames', 'canvass*', 'non-$councilNames'], except: ['vote of thanks', 'Green Party wall'] },
    { name: 'pollAreas', terms: [], except: [] },
  ]
  const lists = listsFrom(textOfLists(words, new Set(['councilNames'])))
  expect(lists.words.map((list) => ({ ...list, except: list.except.toSorted() }))).toEqual(
    words.map((list) => ({ ...list, terms: list.terms.toSorted(), except: list.except.toSorted() })),
  )
  expect([[...lists.besides], [...lists.numbers.keys()], [...lists.within]]).toEqual([['councilNames'], ['partyNames', 'councilNames'], ['councilNames']])
})
