import { describe, expect, it } from 'vitest'
import { starter } from '#generated/starter.ts'
import { chosenRules, switchedOff } from './chosen-rules.ts'

const loose = starter.rules.find(({ mayLoosen, severity }) => mayLoosen && severity === 'must')!
const strict = starter.rules.find(({ mayLoosen, severity }) => !mayLoosen && severity === 'must')!
const judgement = starter.rules.find(({ severity }) => severity === 'consider')!
const of = (rules: ReturnType<typeof chosenRules>, id: string) => rules.find((rule) => rule.id === id)

describe('Choices about checks', () => {
  it('leave the very list of rules where there are none', () => {
    expect(chosenRules(starter.rules, {})).toBe(starter.rules)
  })
  it('switch off, or lower, what the pack allows', () => {
    expect(of(chosenRules(starter.rules, { ruleChoices: { [loose.id]: { off: true } } }), loose.id)).toBeUndefined()
    expect(of(chosenRules(starter.rules, { ruleChoices: { [loose.id]: { severity: 'consider' } } }), loose.id)?.severity).toBe('consider')
  })
  it('have no effect where the pack allows only to tighten', () => {
    const rules = chosenRules(starter.rules, { ruleChoices: { [strict.id]: { off: true } } })
    expect(of(rules, strict.id)?.severity).toBe('must')
    expect(switchedOff(starter.rules, { ruleChoices: { [strict.id]: { off: true } } })).toEqual([])
  })
  it('raise any', () => {
    expect(of(chosenRules(starter.rules, { ruleChoices: { [judgement.id]: { severity: 'must' } } }), judgement.id)?.severity).toBe('must')
  })
  it('pass over rules that this pack does not have', () => {
    expect(chosenRules(starter.rules, { ruleChoices: { 'ZZ-99': { off: true } } })).toEqual(starter.rules)
  })
  it('are told where a check is off, so that its silence is not taken for an answer', () => {
    expect(switchedOff(starter.rules, { ruleChoices: { [loose.id]: { off: true } } })).toEqual([`what ${loose.id} looks for, which is switched off`])
  })
})
