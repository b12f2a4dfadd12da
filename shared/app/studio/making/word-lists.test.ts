import { expect, it } from 'vitest'
import { faultsOf } from './faults.ts'
import { listLabel, listProblems, listsWith, usersOf } from './word-lists.ts'
import { phrase, TODAY, top, workOf } from './work-for-test.ts'

const above = { ...top, words: [...top.words, { name: 'partyNames', terms: ['Labour'], except: [], mayLoosen: true }, { name: 'rule:GP-01:0', terms: ['x'], except: [] }] }

it('lists above are found by their names and by a word that they hold, until the pack has them too', () => {
  const named = (sought: string, words = {}) => listsWith(sought, above, words).map(({ name }) => listLabel(name))
  expect(named('party')).toEqual(['Party names'])
  expect(listsWith('labou', above, {})).toMatchObject([{ name: 'partyNames', some: 'Labour' }])
  expect(named('labou', { partyNames: { terms: ['Ours'] } })).toEqual([])
  expect(named(' ')).toEqual([])
})
it('the list that holds the very word comes before those that hold it within others', () => {
  const two = {
    ...top,
    words: [
      { name: 'asides', terms: ['come out canvassing', 'out canvassing'], except: [] },
      { name: 'plain', terms: ['canvassing'], except: [] },
    ],
  }
  expect(listsWith('canvassing', two, {}).map(({ name }) => name)).toEqual(['plain', 'asides'])
})
it('phrases of one rule alone are no list', () => expect(listsWith('x', above, {}).map(({ name }) => name)).not.toContain('rule:GP-01:0'))
it('a list says which rules of the pack name it', () =>
  expect(
    usersOf('ours', {
      rules: [phrase(), phrase({ id: 'GP-71', terms: '$ours' }), phrase({ id: 'GP-72', terms: ['the $ours said'] }), phrase({ id: 'GP-73', terms: ['$oursToo'] })],
    }),
  ).toEqual(['GP-71', 'GP-72']))
it('what is wrong with a list is said at its box', () => {
  expect(listProblems('ours', {}, above)).toEqual([{ field: 'terms', message: 'Write at least one word.' }])
  expect(listProblems('ours', { terms: ['*'] }, above)).toEqual([{ field: 'terms', message: 'The term "*" has neither letter nor digit.' }])
  expect(listProblems('partyNames', { terms: ['Anytown First'], without: ['Labour'] }, above)).toEqual([])
  expect(listProblems('partyNames', { without: ['Tories'] }, above)).toEqual([{ field: 'without', message: 'Not allowed here: it has no term "Tories" to take out.' }])
  expect(listProblems('partyNames', { except: ['Labour Day'] }, { ...above, words: [{ name: 'partyNames', terms: ['Labour'], except: [] }] })[0]?.field).toBe('except')
})
it('stands in the way of publishing until it is right', async () => {
  const work = workOf({ rules: [phrase({ terms: '$ours' })], words: { ours: { terms: [] } } })
  expect(await faultsOf(work, above, TODAY)).toContainEqual({ room: 'rules/words-ours', message: 'Word list “Ours”: Write at least one word.' })
})
