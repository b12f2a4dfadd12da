import { expect, it } from 'vitest'
import { flaggedAt, ruleEngine } from '../try-rule.ts'

it('flags a fact that a recogniser saw', () => expect(flaggedAt(ruleEngine('kind: detector\ndetects: nino'), 'Her number is AB123456C.')).toEqual(['AB123456C']))
it('leaves a less certain fact alone, if so asked', () =>
  expect(flaggedAt(ruleEngine('kind: detector\ndetects: email\nis: { role: true }'), 'Write to mary@mail.example.')).toEqual([]))
