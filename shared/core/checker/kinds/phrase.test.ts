import { expect, it } from 'vitest'
import { flaggedAt, ruleEngine } from '../try-rule.ts'

it('flags each phrase of its own', () =>
  expect(flaggedAt(ruleEngine('kind: phrase\nterms: [wide of the mark]'), 'It is wide of the mark. Wide of the mark!')).toEqual(['wide of the mark', 'Wide of the mark']))
it('flags the first only, if so asked', () => expect(flaggedAt(ruleEngine('kind: phrase\nterms: [mark]\nonce: true'), 'A mark and a mark.')).toEqual(['mark']))
it('asks a word list by name', () =>
  expect(flaggedAt(ruleEngine('kind: phrase\nterms: $marks', [{ name: 'marks', terms: ['mark'], except: ['mark twain'] }]), 'Mark Twain left a mark.')).toEqual(['mark']))
