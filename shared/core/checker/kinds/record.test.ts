import { expect, it } from 'vitest'
import { findingsIn, ruleEngine } from '../try-rule.ts'

const approved = ruleEngine('kind: record\nlacks: approved')

it('flags what is known to be missing', () => expect(findingsIn(approved, 'Text.', { context: { approvals: [] } })).toHaveLength(1))
it('is silent about what is there', () => expect(findingsIn(approved, 'Text.', { context: { approvals: [{ by: 'Cllr Ada Khan', role: 'leader' }] } })).toEqual([]))
it('is silent about what nobody said', () => expect(findingsIn(approved, 'Text.')).toEqual([]))

const whole = ruleEngine('kind: record\nmissing: [{ name: approval, view: approved }, { name: a company number, view: companyNumbered }]\nmessage: "lacks {missing}"')

it('names everything that is known to be missing', () =>
  expect(findingsIn(whole, 'Text.', { context: { approvals: [], donation: { kind: 'company' } } })[0]?.message).toBe('lacks approval and a company number'))
it('leaves out what nobody said', () => expect(findingsIn(whole, 'Text.', { context: { approvals: [] } })[0]?.message).toBe('lacks approval'))
it('says nothing without a view that it must know', () => expect(findingsIn(ruleEngine('kind: record\nknows: [donationForm]'), 'Text.')).toEqual([]))
