import { expect, it } from 'vitest'
import { flaggedAt, ruleEngine } from '../try-rule.ts'

const all = ruleEngine('kind: all\nof: [{ terms: [salt] }, { terms: [pepper] }]\nnone: [{ terms: [sugar] }]')

it('flags the first of several that all are there', () => expect(flaggedAt(all, 'pepper and salt')).toEqual(['salt']))
it('is silent while one is missing', () => expect(flaggedAt(all, 'salt alone')).toEqual([]))
it('is silent where an excuse is there', () => expect(flaggedAt(all, 'pepper, salt and sugar')).toEqual([]))
