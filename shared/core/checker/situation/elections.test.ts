import { describe, expect, it } from 'vitest'
import type { Context } from '../../draft/context.schema.ts'
import { readText } from '../../draft/readers/text.ts'
import type { Settings } from '../../pack/settings.schema.ts'
import { packEngine } from '../try-rule.ts'

const engine = packEngine([], [{ name: 'groupNames', terms: [], except: [] }])
const withPolls = (...polls: NonNullable<NonNullable<Settings['calendar']>['polls']>): Settings => ({ council: { nation: 'E' }, calendar: { polls } })
const entered = withPolls({ date: '2026-05-07', kind: 'whole-council', noticeOn: '2026-03-27' })
const computed = withPolls({ date: '2026-05-07', kind: 'whole-council' })
const inWard = withPolls({ date: '2026-09-24', kind: 'by-election', areas: ['Mill Ward'], noticeOn: '2026-08-18' })
const ask = (name: string, context: Context, settings: Settings) => engine.situation(readText('Text.'), { context, settings, today: '2026-04-10' }).value(name)

describe('the period in words', () => {
  it('says from which day, by which rule and until when', () =>
    expect(ask('periodInWords', {}, entered)).toBe('From Friday 27 March 2026 (the day of the notice of election) until the poll on Thursday 7 May 2026'))
  it('names the law where only the latest day is known', () =>
    expect(ask('periodInWords', {}, computed)).toBe(
      'From Monday 30 March 2026 (the latest day for the notice of election under Local Elections (Principal Areas) (England and Wales) Rules 2006, SI 2006/3304, Schedule 3 rule 1) until the poll on Thursday 7 May 2026',
    ))
  it('names the ward of a by-election', () => expect(ask('periodInWords', { date: '2026-09-10' }, inWard)).toContain('until the poll in Mill Ward on'))
  it('is unknown outside every period', () => expect(ask('periodInWords', { date: '2026-06-10' }, entered)).toBeUndefined())
  it('takes the day of the meeting for council papers', () => {
    expect(ask('meetingInPeriod', { date: '2026-03-01', meetingDate: '2026-04-22' }, entered)).toBe(true)
    expect(ask('meetingPeriodInWords', { date: '2026-03-01', meetingDate: '2026-04-22' }, entered)).toContain('27 March 2026')
  })
})

describe('a by-election', () => {
  it('is one where no poll covers the whole council', () => expect(ask('byElectionOnly', { date: '2026-09-10' }, inWard)).toBe(true))
  it('is none beside a poll for the whole council', () => expect(ask('byElectionOnly', {}, entered)).toBe(false))
  it('is unknown until somebody entered the polls', () => expect(ask('byElectionOnly', {}, {})).toBeUndefined())
})

describe('a poll without its notice', () => {
  it('is counted in days ahead', () => expect(ask('pollWithoutNotice', {}, computed)).toBe(27))
  it('is none where every notice is entered', () => expect(ask('pollWithoutNotice', {}, entered)).toBe(-1))
  it('is none where the poll is over, or more than 200 days ahead', () => {
    expect(ask('pollWithoutNotice', { date: '2026-05-08' }, computed)).toBe(-1)
    expect(ask('pollWithoutNotice', { date: '2025-09-01' }, computed)).toBe(-1)
  })
  it('says from which day the checks count', () => expect(ask('latestNotice', {}, computed)).toBe('the latest day the law allows, Monday 30 March 2026'))
})

describe('issues of a council newsletter', () => {
  const previousIssueOn = '2026-03-01'
  it('are a quarter apart, less what an issue slips by', () => expect(ask('nextIssueFrom', { previousIssueOn }, { council: { type: 'district' } })).toBe('2026-05-24'))
  it('are a month apart for a parish', () => expect(ask('nextIssueFrom', { previousIssueOn }, { council: { type: 'parish' } })).toBe('2026-03-29'))
  it('are at least a month apart for any', () => expect(ask('nextIssueFrom', { previousIssueOn }, {})).toBe('2026-03-29'))
})

describe('officers, approvals and pictures', () => {
  const directory: Settings['directory'] = [{ name: 'Sam Lee', role: 'political-assistant', email: 'sam.lee@anytown.gov.uk' }]
  it('knows an officer among those who receive it', () => expect(ask('toOfficer', { recipients: { to: [{ type: 'officer' }] } }, {})).toBe(true))
  it('takes an assistant for none', () => expect(ask('toOfficer', { recipients: { to: [{ address: 'sam.lee@anytown.gov.uk', type: 'officer' }] } }, { directory })).toBe(false))
  it('does not know it of somebody of whom nothing is said', () => expect(ask('toOfficer', { recipients: { to: [{ address: 'j@anytown.gov.uk' }] } }, {})).toBeUndefined())
  it('knows a councillor by title, role or directory', () => {
    expect(ask('councillorApproved', { approvals: [{ by: 'Cllr Ada Khan' }] }, {})).toBe(true)
    expect(ask('councillorApproved', { approvals: [{ by: 'Ada Khan', role: 'leader' }] }, {})).toBe(true)
    expect(ask('councillorApproved', { approvals: [{ by: 'Grace Okafor', role: 'press-officer' }] }, {})).toBe(false)
    expect(ask('councillorApproved', { approvals: [] }, {})).toBe(false)
    expect(ask('councillorApproved', {}, {})).toBeUndefined()
  })
  it('takes a report for a formal paper, and an unknown kind for none', () =>
    expect([ask('formalPaper', { kind: 'report' }, {}), ask('formalPaper', {}, {})]).toEqual([true, false]))
  it('knows a picture of the council’s by its credit', () => {
    const credited = (credit: string) => ask('councilPhoto', { images: [{ credit }] }, { council: { name: 'Anytown Council' } })
    expect(['Anytown Council', 'the council’s photographer', 'Westford Borough Council', 'Cllr Khan'].map(credited)).toEqual([true, true, true, false])
    const borough = (credit: string) => ask('councilPhoto', { images: [{ credit }] }, { council: { name: 'Anytown Borough Council' } })
    expect(['Anytown BC', 'Anytown BC Communications', 'Anytown BCA Camera Club'].map(borough)).toEqual([true, true, false])
  })
})
