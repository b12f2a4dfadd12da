import { expect, it } from 'vitest'
import { findingsIn, ruleEngine } from '../try-rule.ts'

const rule = (treatment: string) => ruleEngine(`kind: phrase\nterms: [shambles]\nquotedMatter: ${treatment}`)
const settings = { directory: [{ name: 'Ada Khan', title: 'Cllr' }] }
const severity = (text: string, treatment = 'lower') => findingsIn(rule(treatment), text, { settings })[0]?.severity

it('lowers what an opponent is quoted as saying', () => expect(severity('“It is a shambles,” said Cllr Tom Hale.')).toBe('should'))
it('keeps what a member of the group is quoted as saying', () => expect(severity('“It is a shambles,” said Cllr Ada Khan.')).toBe('must'))
it('keeps what stands outside quotation marks', () => expect(severity('It is a shambles.')).toBe('must'))
it('keeps it where the rule says so', () => expect(severity('“It is a shambles,” said Cllr Tom Hale.', 'same')).toBe('must'))
it('silences it where the rule says so', () => expect(severity('“It is a shambles,” said Cllr Tom Hale.', 'silent')).toBeUndefined())
