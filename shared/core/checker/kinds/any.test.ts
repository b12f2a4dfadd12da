import { expect, it } from 'vitest'
import { flaggedAt, ruleEngine } from '../try-rule.ts'

const any = (more = '') => ruleEngine(`kind: any\nof: [{ terms: [salt] }, { terms: [pepper] }]\n${more}`)

it('flags whatever any of its queries finds', () => expect(flaggedAt(any(), 'pepper and salt')).toEqual(['pepper', 'salt']))
it('flags the first in the text, if it may flag once', () => expect(flaggedAt(any('once: true'), 'pepper and salt')).toEqual(['pepper']))
