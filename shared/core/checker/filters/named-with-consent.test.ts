import { expect, it } from 'vitest'
import { findingsIn, ruleEngine } from '../try-rule.ts'

const rule = (excuses: boolean) => ruleEngine(`kind: detector\ndetects: person\nconsentExcuses: ${excuses}`)
const context = { namedWithConsent: ['Mary Ahmed'] }
const found = (text: string, excuses = true) => findingsIn(rule(excuses), text, { context }).length

it('leaves out who agreed to be named, whatever the title', () => expect(found('Mrs Mary Ahmed spoke first.')).toBe(0))
it('keeps who did not', () => expect(found('Mrs Jane Roe spoke first.')).toBe(1))
it('keeps all where the rule does not ask', () => expect(found('Mrs Mary Ahmed spoke first.', false)).toBe(1))
