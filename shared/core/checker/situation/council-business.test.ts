import { describe, expect, it } from 'vitest'
import type { Context } from '../../draft/context.schema.ts'
import { readText } from '../../draft/readers/text.ts'
import type { Settings } from '../../pack/settings.schema.ts'
import { packEngine } from '../try-rule.ts'

const list = (name: string, ...terms: string[]) => ({ name, terms, except: [] })
const engine = packEngine([], [list('groupNames'), list('voteWords'), list('campaignWords'), list('budgetSetting', 'council tax'), list('callInReasons', 'because')])
const ask = (name: string, context: Context, settings: Settings = {}, text = 'Text.') => engine.situation(readText(text), { context, settings, today: '2026-06-12' }).value(name)

describe('the budget', () => {
  it('is the matter of its own meeting', () => expect(ask('budgetMatter', { kind: 'amendment', meetingKind: 'budget' })).toBe(true))
  it('is the matter of an agenda that sets the council tax', () => expect(ask('budgetMatter', { kind: 'agenda' }, {}, 'Item 4: council tax')).toBe(true))
  it('is not the matter of a release about it', () => expect(ask('budgetMatter', { kind: 'press-release' }, {}, 'The council tax is up.')).toBe(false))
})

describe('an author', () => {
  const directory: Settings['directory'] = [{ name: 'Ben Osei', committees: ['Planning Committee'] }, { name: 'Ada Khan' }]
  it('sits in judgement on a planning committee', () => expect(ask('sitsInJudgement', { author: { name: 'Cllr Ben Osei' } }, { directory })).toBe(true))
  it('does not without such a seat', () => expect(ask('sitsInJudgement', { author: { name: 'Ada Khan' } }, { directory })).toBe(false))
  it('may, for all that is known without a directory', () => expect(ask('sitsInJudgement', { author: { name: 'Ada Khan' } })).toBeUndefined())
})

describe('the group’s agreement', () => {
  it('is logged by one of its officers', () => expect(ask('groupAgreed', { approvals: [{ by: 'Cllr Ada Khan', role: 'whip' }] })).toBe(true))
  it('is logged by its own name', () => expect(ask('groupAgreed', { approvals: [{ by: 'Anytown Green Group' }] })).toBe(true))
  it('is known to lack where nobody approved', () => expect(ask('groupAgreed', { approvals: [] })).toBe(false))
  it('is told by the paper', () => expect(ask('groupAgreed', { approvals: [] }, {}, 'Text.\n\nAgreed by the Anytown Green Group on 3 May 2026.')).toBe(true))
  it('is not told of a day to come', () => expect(ask('groupAgreed', { approvals: [] }, {}, 'To be agreed by the group on 3 May 2026.')).toBe(false))
  it('is unknown where somebody unknown did', () => expect(ask('groupAgreed', { approvals: [{ by: 'Tom Reid' }] })).toBeUndefined())
})

describe('a call-in', () => {
  const settings: Settings = { council: { nation: 'E' }, standingOrders: { callInMembers: 3, callInDays: 5 } }
  const context: Context = { kind: 'call-in', decisionPublishedOn: '2026-06-01', date: '2026-06-08' }
  it('counts the members that it names', () => {
    expect(ask('callInSigned', context, settings, 'Signed: Cllr Ada Khan, Cllr Ben Osei, Cllr Joan Lall')).toBe(true)
    expect(ask('callInSigned', context, settings, 'Signed: Cllr Ada Khan')).toBe(false)
    expect(ask('callInSigned', context, settings, 'We, the five members below, call it in.')).toBe(true)
  })
  it('is in time for as many working days as standing orders give', () => {
    expect(ask('callInInTime', context, settings)).toBe(true)
    expect(ask('callInInTime', { ...context, date: '2026-06-09' }, settings)).toBe(false)
  })
  it('has reasons where it gives some', () => {
    expect(ask('callInReasoned', context, settings, 'because nobody was asked')).toBe(true)
    expect(ask('callInReasoned', context, settings, 'We call it in.')).toBe(false)
  })
})
