import { expect, it } from 'vitest'
import { findingsIn, ruleEngine } from '../try-rule.ts'

const approved = ruleEngine('kind: record\nlacks: approved')

it('flags what is known to be missing', () => expect(findingsIn(approved, 'Text.', { context: { approvals: [] } })).toHaveLength(1))
it('is silent about what is there', () => expect(findingsIn(approved, 'Text.', { context: { approvals: [{ by: 'Cllr Ada Khan', role: 'leader' }] } })).toEqual([]))
it('is silent about what nobody said', () => expect(findingsIn(approved, 'Text.')).toEqual([]))
