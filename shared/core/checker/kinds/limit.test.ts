import { expect, it } from 'vitest'
import { findingsIn, ruleEngine } from '../try-rule.ts'

const limit = ruleEngine('kind: limit\nmeasure: words\natMost: { setting: standingOrders.questionWords }\nmessage: "{over} over {limit}"')
const context = { kind: 'council-question' as const }

it('says by how much a text is over the limit', () =>
  expect(findingsIn(limit, 'one two three', { context, settings: { standingOrders: { questionWords: 2 } } })[0]?.message).toBe('1 over 2'))
it('is silent at the limit', () => expect(findingsIn(limit, 'one two', { context, settings: { standingOrders: { questionWords: 2 } } })).toEqual([]))
it('is silent without the setting', () => expect(findingsIn(limit, 'one two three', { context })).toEqual([]))

const question = ruleEngine(
  `kind: limit\nmeasure: question-words\natMost: { setting: standingOrders.questionWords }\nholds: { query: { terms: [what] }, fault: asks nothing }\nfault: "{over} too many"\nmessage: "It is {fault}"`,
)
it('says what the text does not hold, with a setting or without', () => expect(findingsIn(question, 'one two', { context })[0]?.message).toBe('It is asks nothing'))
it('says otherwise by how much it is over', () =>
  expect(findingsIn(question, 'one two what', { context, settings: { standingOrders: { questionWords: 2 } } })[0]?.message).toBe('It is 1 too many'))
