import { expect, it } from 'vitest'
import { findingsIn, ruleEngine } from '../try-rule.ts'

const limit = ruleEngine('kind: limit\nmeasure: words\natMost: { setting: standingOrders.questionWords }\nmessage: "{over} over {limit}"')
const context = { kind: 'council-question' as const }

it('says by how much a text is over the limit', () =>
  expect(findingsIn(limit, 'one two three', { context, settings: { standingOrders: { questionWords: 2 } } })[0]?.message).toBe('1 over 2'))
it('is silent at the limit', () => expect(findingsIn(limit, 'one two', { context, settings: { standingOrders: { questionWords: 2 } } })).toEqual([]))
it('is silent without the setting', () => expect(findingsIn(limit, 'one two three', { context })).toEqual([]))
