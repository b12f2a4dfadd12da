import { describe, expect, it } from 'vitest'
import { starter } from '#generated/starter.ts'
import { layOut, paragraph } from '../draft/layout.ts'
import type { Settings } from '../pack/settings.schema.ts'
import { chosenRules, switchedOff } from './chosen-rules.ts'
import { createEngine } from './engine.ts'
import type { Verdict } from './verdict.ts'

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
  it('reach the verdict, and what is off stands beside what was not checked', () => {
    const engine = createEngine(starter)
    const draft = {
      host: 'file' as const,
      places: layOut([{ paragraph: paragraph(`We ${'always and in every season '.repeat(12)}meet.`), part: 'body' }]),
      context: {},
      notChecked: [],
    }
    const check = (ruleChoices?: Settings['ruleChoices']) => engine.check(draft, { context: { kind: 'newsletter' }, settings: { ruleChoices }, today: '2026-11-22' })
    const severity = (verdict: Verdict) => verdict.findings.find(({ rule }) => rule === 'NL-09')?.severity
    expect(severity(check())).toBe('consider')
    expect(severity(check({ 'NL-09': { severity: 'must' } }))).toBe('must')
    const off = check({ 'NL-09': { off: true } })
    expect(severity(off)).toBeUndefined()
    expect(off.notChecked).toContain('what NL-09 looks for, which is switched off')
    expect(off.applied).toBe(check().applied - 1)
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
