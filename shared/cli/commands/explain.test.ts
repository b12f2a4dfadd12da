import { describe, expect, it } from 'vitest'
import type { Situation } from '#core/checker/situation/situation.ts'
import type { Rule } from '#core/pack/rule.schema.ts'
import { fakeIo } from '../io.fake.ts'
import { run } from '../run.ts'
import { explainRule } from './explain.ts'

const rule = (more: Partial<Rule> = {}): Rule =>
  ({
    id: 'PB-03',
    title: 'Campaigning',
    family: 'political-restriction',
    severity: 'must',
    message: '',
    why: '',
    source: { title: 'Act', asAt: '2026-11-22', verified: true },
    reviewBy: '2027-05-31',
    when: { account: 'council', outsiders: { atLeast: 2 } },
    kind: 'phrase',
    params: { terms: ['vote'] },
    ...more,
  }) as Rule
const here = (values: Record<string, unknown>, settings: Situation['settings'] = {}, today = '2026-09-01') =>
  ({ context: {}, settings, today, facts: undefined as never, value: (name: string) => values[name] }) satisfies Situation

describe('why a rule has its severity here', () => {
  it('is its own where all that it asks is so', () =>
    expect(explainRule(rule(), here({ account: 'council', outsiders: 3 }))).toMatchObject({ here: 'must', because: expect.stringContaining('All that it asks is known') }))
  it('is one level lower, once, where something is unknown', () => {
    expect(explainRule(rule(), here({}))).toMatchObject({
      here: 'should',
      asks: [
        { what: 'account is council', answer: 'unknown' },
        { what: 'outsiders is at least 2', answer: 'unknown' },
      ],
    })
  })
  it('is silence where something is unknown and it was only a hint', () => expect(explainRule(rule({ severity: 'consider' }), here({ account: 'council' })).here).toBe('silent'))
  it('is none where something is not so, and says what it is', () => {
    const { here: severity, asks } = explainRule(rule(), here({ account: 'party', outsiders: 3 }))
    expect(severity).toBe('does not apply')
    expect(asks[0]).toEqual({ what: 'account is council', answer: 'false', found: 'party' })
  })
  it('is sleep where a need is not met', () =>
    expect(explainRule(rule({ when: undefined, needs: ['directory'] }), here({}))).toMatchObject({ here: 'asleep', because: expect.stringContaining('directory') }))
  it('is none in another nation', () => expect(explainRule(rule({ nation: ['E'] }), here({}, { council: { nation: 'NI' } })).because).toContain('the council is in NI'))
  it('is none before it is in force', () => expect(explainRule(rule({ validFrom: '2027-01-01' }), here({})).because).toContain('in force from Friday 1 January 2027'))
  it('is one level lower past its review', () =>
    expect(explainRule(rule(), here({ account: 'council', outsiders: 2 }, {}, '2027-06-01'))).toMatchObject({
      here: 'should',
      because: expect.stringContaining('reviewed by Monday 31 May 2027'),
    }))
  it('is the first case that fits, where there are several', () => {
    const severity = [{ when: { account: 'council' }, is: 'must' as const }, { is: 'consider' as const }]
    expect(explainRule(rule({ when: undefined, severity }), here({ account: 'party' })).here).toBe('consider')
    expect(explainRule(rule({ when: undefined, severity }), here({ account: 'council' })).here).toBe('must')
  })
})

describe('seconder explain', () => {
  it('shows reasons, layer and source, and what it took as absent', async () => {
    const io = fakeIo()
    expect(await run(['explain', 'pb-03'], io)).toBe(0)
    expect(io.printed()).toMatch(/^PB-03 {2}/)
    expect(io.printed()).toContain('UNKNOWN')
    expect(io.printed()).toContain('Layer')
    expect(io.printed()).toContain('No draft was named')
  })
  it('writes JSON', async () => {
    const io = fakeIo()
    await run(['explain', 'DP-01', '--role', 'councillor', '--format', 'json'], io)
    expect(JSON.parse(io.printed())).toMatchObject({ rule: 'DP-01', here: expect.any(String), pack: { id: 'starter' } })
  })
})
