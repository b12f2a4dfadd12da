import { describe, expect, it } from 'vitest'
import { workingCalendar } from './calendar.ts'
import { deadline, isLate, motionDeadline, ownDeadline } from './deadline.ts'
import { agendaPeriod, ownPeriod, usualPeriod } from './notice-periods.ts'

const orders = { council: { nation: 'E' as const }, standingOrders: { motionNoticeDays: 7, motionNoticeHour: '12:00', questionNoticeDays: 3, callInDays: 5 } }

describe('the deadline for a motion', () => {
  it('is a day and an hour', () => expect(motionDeadline('2026-09-16', orders)).toMatchObject({ known: true, day: '2026-09-04', hour: '12:00' }))
  it('has no hour where none is set', () => expect(motionDeadline('2026-09-16', { ...orders, standingOrders: { motionNoticeDays: 7 } })).not.toHaveProperty('hour'))
  it('is not known from defaults', () => expect(motionDeadline('2026-09-16', { council: { nation: 'E' } })).toBeUndefined())
  it('leaves out closures', () => expect(motionDeadline('2026-09-16', { ...orders, calendar: { closures: ['2026-09-14'] } })).toMatchObject({ day: '2026-09-03' }))

  it('without a nation is the day on which all nations agree', () => {
    const { standingOrders } = orders
    expect(motionDeadline('2026-09-16', { standingOrders })).toMatchObject({ known: true, day: '2026-09-04' })
    expect(motionDeadline('2026-04-09', { standingOrders })).toEqual({ known: false, why: expect.stringContaining('say which nation') })
    expect(motionDeadline('2029-04-09', { standingOrders })).toMatchObject({ known: false })
  })
})

describe('lateness (guidance MO-01)', () => {
  const latest = motionDeadline('2026-09-16', orders) as NonNullable<ReturnType<typeof motionDeadline>>
  it.each([
    ['2026-09-08T12:00', true],
    ['2026-09-03', false],
    ['2026-09-04', false],
    ['2026-09-04T12:00', false],
    ['2026-09-04T12:01', true],
    ['2026-09-05', true],
  ])('of notice sent %s is %s', (moment, late) => expect(isLate(moment, latest)).toBe(late))
  it('is unknown where the deadline is', () => expect(isLate('2026-09-04', { known: false, why: '' })).toBeUndefined())
})

describe('other periods', () => {
  it('for a call-in run on from publication', () => expect(ownDeadline('call-in', '2026-09-01', orders)).toMatchObject({ day: '2026-09-08' }))
  it('for a question come from the settings', () => expect(ownDeadline('question', '2026-09-16', orders)).toMatchObject({ day: '2026-09-10' }))
  it('for an agenda come from the law of the nation', () => {
    expect(['E', 'W', 'S', 'NI'].map((nation) => agendaPeriod(nation as 'E', 'county').clearDays)).toEqual([5, 3, 3, 5])
    expect(agendaPeriod('E', 'parish')).toMatchObject({ clearDays: 3, from: 'law' })
    expect(deadline('agenda', '2026-09-16', agendaPeriod('E', 'district'), workingCalendar('E'))).toMatchObject({ day: '2026-09-08' })
  })
  it('that are only usual are marked so', () => {
    expect(usualPeriod('motion')).toMatchObject({ clearDays: 7, hour: '12:00', from: 'default' })
    expect(ownPeriod('motion', {})).toBeUndefined()
  })
})
