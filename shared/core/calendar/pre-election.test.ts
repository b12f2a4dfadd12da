import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayFromNumber, dayNumber } from './day.ts'
import { preElectionPeriod } from './pre-election.ts'

const may = { council: { nation: 'E' as const }, calendar: { polls: [{ date: '2026-05-07', kind: 'whole-council' as const }] } }
const noticed = { calendar: { polls: [{ date: '2026-05-07', noticeOn: '2026-03-27' }] } }
const byElection = { calendar: { polls: [{ date: '2026-10-15', kind: 'by-election' as const, areas: ['Mill Ward'], noticeOn: '2026-09-09' }] } }

describe('the pre-election period', () => {
  it('runs from the published notice to the poll, both days included', () => {
    expect(['2026-03-26', '2026-03-27', '2026-05-07', '2026-05-08'].map((day) => preElectionPeriod(day, noticed) !== undefined)).toEqual([false, true, true, false])
    expect(preElectionPeriod('2026-04-10', noticed)).toMatchObject({ from: '2026-03-27', to: '2026-05-07', computed: false, areas: [] })
  })
  it('without a notice date begins at the latest day the law allows, and says that this was computed', () => {
    expect(preElectionPeriod('2026-03-29', may)).toBeUndefined()
    expect(preElectionPeriod('2026-03-30', may)).toMatchObject({ from: '2026-03-30', to: '2026-05-07', computed: true })
  })
  it('takes a moment for the day it is in', () => expect(preElectionPeriod('2026-04-10T09:30', may)).toBeDefined())
  it('of the same poll is worked out for each nation', () => {
    const begins = (nation: 'E' | 'S') => preElectionPeriod('2026-04-10', { council: { nation }, calendar: may.calendar })?.from
    expect([begins('E'), begins('S'), begins('E')]).toEqual(['2026-03-30', '2026-03-25', '2026-03-30'])
  })
  it('is not known for a poll whose law is not in the table', () => {
    expect(preElectionPeriod('2026-05-01', { council: { nation: 'W' }, calendar: { polls: [{ date: '2026-05-07', kind: 'senedd' }] } })).toBeUndefined()
  })
  it('without a nation begins when notice is out in every nation', () => {
    expect(preElectionPeriod('2026-03-30', { calendar: may.calendar })?.computed).toBe(true)
    expect(preElectionPeriod('2026-03-27', { calendar: may.calendar })).toBeUndefined()
  })
  it('of a by-election is for its ward only', () => {
    expect(preElectionPeriod('2026-09-20', byElection, 'Mill')?.areas).toEqual(['Mill Ward'])
    expect(preElectionPeriod('2026-09-20', byElection, 'Fern Ward')).toBeUndefined()
    expect(preElectionPeriod('2026-09-20', byElection)?.poll.kind).toBe('by-election')
  })
  it('of the whole council comes before that of a by-election', () => {
    const both = { calendar: { polls: [...byElection.calendar.polls, { date: '2026-10-15', noticeOn: '2026-09-10' }] } }
    expect(preElectionPeriod('2026-09-20', both, 'Mill Ward')?.areas).toEqual([])
  })
  it('is unknown without polls', () => {
    expect(preElectionPeriod('2026-05-01', {})).toBeUndefined()
    expect(preElectionPeriod('soon', may)).toBeUndefined()
  })
  it('holds every day between its first and its last, and none else', () => {
    const polls = fc.integer({ min: dayNumber('2021-01-01'), max: dayNumber('2028-12-31') }).map(dayFromNumber)
    fc.assert(
      fc.property(polls, fc.integer({ min: -60, max: 10 }), (date, offset) => {
        const settings = { council: { nation: 'S' as const }, calendar: { polls: [{ date }] } }
        const period = preElectionPeriod(date, settings)
        const day = addDays(date, offset)
        return period !== undefined && (preElectionPeriod(day, settings) !== undefined) === (period.from <= day && day <= date)
      }),
    )
  })
})
