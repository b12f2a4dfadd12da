import { describe, expect, it } from 'vitest'
import type { Decision } from './layer.ts'
import { whoDecided } from './who-decided.ts'

const base = { id: 'starter', version: '0.1.0' }
const decision = (more: Partial<Decision>): Decision => ({ about: 'CI-01', change: 'raises', layer: 'group', pack: { id: 'anytown', version: '1.0.0' }, ...more })

describe('Who decided what a rule says', () => {
  it('is the pack that Seconder comes with, where nobody else spoke of it', () =>
    expect(whoDecided('CI-01', { base, decisions: [decision({ about: 'CI-02' })] })).toEqual(['The pack that Seconder comes with, starter 0.1.0, brings it.']))
  it('is told from the top down, each with its reason', () =>
    expect(
      whoDecided('CI-01', {
        base,
        decisions: [decision({ from: 'should', to: 'must', reason: 'Agreed on 3 March' }), decision({ layer: 'me', change: 'locks', reason: 'So be it.' })],
        chosen: { about: 'CI-01', change: 'keeps', from: 'must', to: 'must', reason: '' },
        mandatory: {},
      }),
    ).toEqual([
      'The pack that Seconder comes with, starter 0.1.0, brings it.',
      'Your organisation calls it mandatory: nobody may ease it, or waive it.',
      'The group’s pack, anytown 1.0.0, raises it from should to must: Agreed on 3 March.',
      'The person’s own pack, anytown 1.0.0, lets no layer below ease it: So be it.',
      'What you chose in your settings keeps it.',
    ]))
  it('is a layer below, where that brings the rule', () =>
    expect(whoDecided('GP-90', { base, decisions: [decision({ about: 'GP-90', change: 'adds' })] })).toEqual(['The group’s pack, anytown 1.0.0, brings it.']))
  it('names what was wanted and not allowed, and why it has no effect', () =>
    expect(whoDecided('CI-01', { base, decisions: [decision({ change: 'switches-off', reason: 'We never do', refused: 'it may only be tightened' })] })[1]).toBe(
      'The group’s pack, anytown 1.0.0, would switch it off, without effect: it may only be tightened.',
    ))
})
