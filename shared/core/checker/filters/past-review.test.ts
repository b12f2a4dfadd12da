import { expect, it } from 'vitest'
import { findingsIn, ruleEngine } from '../try-rule.ts'

const rule = ruleEngine('kind: phrase\nterms: [bad]\nreviewBy: 2026-05-31')

it('lowers a rule that nobody reviewed in time, and says so', () => {
  const [finding] = findingsIn(rule, 'bad', { today: '2026-06-01' })
  expect(finding?.severity).toBe('should')
  expect(finding?.notes[0]).toContain('Sunday 31 May 2026')
})
it('leaves a rule alone until then', () => expect(findingsIn(rule, 'bad', { today: '2026-05-31' })[0]?.severity).toBe('must'))
