import { expect, it } from 'vitest'
import { findingsIn, ruleEngine } from '../try-rule.ts'

const rule = (severity: string) => ruleEngine(`kind: phrase\nterms: [bad]\nwhen: { resource: council, audience: public }\nseverity: ${severity}`)

it('lowers a finding once, however much is unknown, and says what', () => {
  const [finding] = findingsIn(rule('must'), 'bad')
  expect(finding?.severity).toBe('should')
  expect(finding?.notes).toEqual(['A level lower, because it is not known whose account and paper this uses or who will read this.'])
})
it('keeps the severity of what is known', () => expect(findingsIn(rule('must'), 'bad', { context: { resource: 'council', audience: 'public' } })[0]?.severity).toBe('must'))
it('silences a hint', () => expect(findingsIn(rule('consider'), 'bad')).toEqual([]))
it('says nothing where it is known not to apply', () => expect(findingsIn(rule('must'), 'bad', { context: { resource: 'party' } })).toEqual([]))
