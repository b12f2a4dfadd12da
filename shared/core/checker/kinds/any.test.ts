import { expect, it } from 'vitest'
import { findingsIn, flaggedAt, ruleEngine } from '../try-rule.ts'

const any = (more = '') => ruleEngine(`kind: any\nof: [{ terms: [salt] }, { terms: [pepper] }]\n${more}`)

it('flags whatever any of its queries finds', () => expect(flaggedAt(any(), 'pepper and salt')).toEqual(['pepper', 'salt']))
it('flags the draft where a view says so and no words do', () => {
  const engine = any('orElse: reply')
  expect(findingsIn(engine, 'sugar', { context: { kind: 'email', reply: true } })).toHaveLength(1)
  expect(findingsIn(engine, 'sugar', { context: { kind: 'email', reply: false } })).toEqual([])
})
it('flags the first in the text, if it may flag once', () => expect(flaggedAt(any('once: true'), 'pepper and salt')).toEqual(['pepper']))
it('flags once what several of its queries find', () =>
  expect(flaggedAt(ruleEngine('kind: any\nof: [{ terms: [salt] }, { terms: [salt], near: { terms: [pepper], within: sentence } }]'), 'salt and pepper')).toEqual(['salt']))
it('asks further queries only where the situation is known to be so', () => {
  const rule = ruleEngine('kind: any\nonlyWhen: [{ when: { resource: council }, of: [{ terms: [mustard] }] }]')
  expect([{ resource: 'council' as const }, { resource: 'party' as const }, {}].map((context) => flaggedAt(rule, 'mustard', { context }))).toEqual([['mustard'], [], []])
})
it('says nothing where what excuses it stands in the draft', () => expect(flaggedAt(any('unless: { terms: [sugar] }'), 'pepper and sugar')).toEqual([]))
