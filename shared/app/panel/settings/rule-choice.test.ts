import { describe, expect, it } from 'vitest'
import { chosenRules } from '#core/checker/chosen-rules.ts'
import type { Severity } from '#core/checker/finding.ts'
import { starter } from '#generated/starter.ts'
import { starterRules } from '#generated/starter-rules.ts'
import { choiceOf, isAllowed, offered, withChoice } from './rule-choice.ts'

const CHOICES = ['must', 'should', 'consider', 'off'] as const
const WEIGHT: Readonly<Record<Severity, number>> = { must: 2, should: 1, consider: 0 }

describe('A choice about a check', () => {
  it('is offered exactly where the checker would follow it', () => {
    for (const card of starterRules)
      for (const choice of CHOICES) {
        const [rule] = chosenRules(
          starter.rules.filter(({ id }) => id === card.id),
          withChoice({}, card.id, choice),
        )
        const now = rule === undefined ? 'off' : typeof rule.severity === 'string' ? rule.severity : rule.severity.every(({ is }) => is === choice) ? choice : 'several'
        expect(isAllowed(card, choice), `${card.id} ${choice}`).toBe(now === choice)
      }
  })
  it('is kept, and taken back without a trace', () => {
    const off = withChoice({ me: { name: 'Sam Lee' } }, 'NL-09', 'off')
    expect(choiceOf(off, 'NL-09')).toBe('off')
    expect(withChoice(off, 'NL-09', 'pack')).toEqual({ me: { name: 'Sam Lee' } })
    expect(choiceOf({}, 'NL-09')).toBe('pack')
  })
  it('to switch off is offered after three waivers, where the check may be switched off', () => {
    const mandatory = starterRules.find(({ severity, mayLoosen }) => severity.every((own) => WEIGHT[own] === 2) && !mayLoosen)!
    expect(offered(starterRules, {}, { 'NL-09': 3, 'RL-05': 2, [mandatory.id]: 9 }).map(({ id }) => id)).toEqual(['NL-09'])
    expect(offered(starterRules, withChoice({}, 'NL-09', 'off'), { 'NL-09': 3 })).toEqual([])
  })
})
