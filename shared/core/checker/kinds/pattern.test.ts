import { expect, it } from 'vitest'
import { flaggedAt, ruleEngine } from '../try-rule.ts'

const pattern = ruleEngine('kind: pattern\npattern: "minute \\\\d{1,3}"\nliteral: minute')

it('flags what the pattern matches', () => expect(flaggedAt(pattern, 'See minute 42 and Minute 7.')).toEqual(['minute 42', 'Minute 7']))
it('is silent where its literal is not seen', () => expect(flaggedAt(pattern, 'See paragraph 42.')).toEqual([]))
