import { expect, it } from 'vitest'
import { findingsIn, ruleEngine } from '../try-rule.ts'

const required = ruleEngine('kind: required\nelements: [{ name: salt, query: { terms: [salt] } }, { name: pepper, query: { terms: [pepper] } }]\nmessage: "It lacks {missing}."')
const context = { kind: 'report' as const }

it('names what is missing', () => expect(findingsIn(required, 'sugar', { context })[0]?.message).toBe('It lacks salt and pepper.'))
it('has no place in the text', () => expect(findingsIn(required, 'salt', { context })[0]?.start).toBeUndefined())
it('is silent when all is there', () => expect(findingsIn(required, 'salt, pepper', { context })).toEqual([]))
it('is silent while nobody knows what the document is', () => expect(findingsIn(required, 'sugar')).toEqual([]))
it('is silent while a part of the document could not be read', () => {
  const draft = { host: 'file' as const, places: [], context, notChecked: ['text boxes'] }
  expect(required.check(draft, { context, settings: {}, today: '2026-06-01' }).findings).toEqual([])
})
