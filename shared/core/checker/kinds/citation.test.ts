import { expect, it } from 'vitest'
import { findingsIn, ruleEngine } from '../try-rule.ts'

const stale = ruleEngine(
  'kind: citation\nstale: [{ wrong: [Act of 1998], right: the Act of 2018, unless: { terms: [repealed] } }]\nmessage: "Use {right}."\nfixes: [{ label: "Write {right}", replace: "{right}" }]',
)

it('names the right citation', () => expect(findingsIn(stale, 'Under the Act of 1998 you may.')[0]?.message).toBe('Use the Act of 2018.'))
it('offers to put it in place', () =>
  expect(findingsIn(stale, 'Under the Act of 1998 you may.')[0]?.fixes[0]?.edits).toEqual([{ where: 'body', start: 10, end: 21, was: 'Act of 1998', text: 'the Act of 2018' }]))
it('leaves alone what says that it is history', () => expect(findingsIn(stale, 'The Act of 1998 was repealed.')).toEqual([]))
it('may hold in one nation alone', () => {
  const english = ruleEngine('kind: citation\nstale: [{ wrong: [Order of 1995], right: the Order of 2021, when: { nation: E } }]')
  expect((['E', 'S'] as const).map((nation) => findingsIn(english, 'By the Order of 1995.', { settings: { council: { nation } } }).length)).toEqual([1, 0])
})
