/** How much notice a meeting's papers need: from the council's own standing orders, from the law, or as councils usually have it. */
import type { Source } from '../checker/finding.ts'
import type { Settings } from '../pack/settings.schema.ts'
import { NATION_NAMES, type Nation } from './bank-holidays.ts'

export const NOTICE_KINDS = ['motion', 'question', 'agenda', 'group', 'call-in'] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

export interface NoticePeriod {
  readonly clearDays: number
  /** The hour by which notice must be in on the latest day: '12:00'. */
  readonly hour?: string
  /** A default prefills a form and is shown as assumed; it never makes a finding (guidance M). */
  readonly from: 'settings' | 'law' | 'default'
  /** What says so, as the end of a sentence: 'as the standing orders in your settings say'. */
  readonly basis: string
  readonly source?: Source
}

const USUAL_HOUR = '12:00'
const USUAL_DAYS: Readonly<Record<NoticeKind, number>> = { motion: 7, question: 3, agenda: 5, group: 5, 'call-in': 5 }

/** @returns undefined where the settings do not say */
export function ownPeriod(kind: NoticeKind, { standingOrders }: Settings): NoticePeriod | undefined {
  const own: Readonly<Record<NoticeKind, number | undefined>> = {
    motion: standingOrders?.motionNoticeDays,
    question: standingOrders?.questionNoticeDays,
    agenda: undefined,
    group: standingOrders?.groupNoticeDays,
    'call-in': standingOrders?.callInDays,
  }
  const clearDays = own[kind]
  if (clearDays === undefined) return undefined
  const hour = kind === 'motion' ? standingOrders?.motionNoticeHour : undefined
  return { clearDays, ...(hour && { hour }), from: 'settings', basis: 'as the standing orders in your settings say' }
}

/** What the law says about the agenda and papers of a council meeting. */
export function agendaPeriod(nation: Nation, type: NonNullable<Settings['council']>['type']): NoticePeriod {
  const { clearDays, ...source } = type === 'parish' || type === 'community' ? LOCAL_COUNCIL : AGENDA[nation]
  return { clearDays, from: 'law', basis: `by law in ${NATION_NAMES[nation]}`, source: { ...source, asAt: '2026-11-22' } }
}

/** As councils usually have it; to be shown as assumed. */
export function usualPeriod(kind: NoticeKind): NoticePeriod {
  return { clearDays: USUAL_DAYS[kind], ...(kind === 'motion' && { hour: USUAL_HOUR }), from: 'default', basis: 'as is usual' }
}

type AgendaRule = Omit<Source, 'asAt'> & { readonly clearDays: number }

const AGENDA: Readonly<Record<Nation, AgendaRule>> = {
  E: {
    clearDays: 5,
    title: 'Local Government Act 1972',
    provision: 's.100A(6)(a), s.100B and Schedule 12 para 4(1A)',
    url: 'https://www.legislation.gov.uk/ukpga/1972/70',
    verified: true,
  },
  W: {
    clearDays: 3,
    title: 'Local Government and Elections (Wales) Act 2021',
    provision: 'Schedule 4',
    url: 'https://www.legislation.gov.uk/asc/2021/1/schedule/4',
    verified: true,
  },
  S: {
    clearDays: 3,
    title: 'Local Government (Scotland) Act 1973',
    provision: 'Schedule 7, s.50A and s.50B',
    url: 'https://www.legislation.gov.uk/ukpga/1973/65',
    verified: false,
    certainty: 'recalled, fairly certain',
  },
  NI: {
    clearDays: 5,
    title: 'Local Government Act (Northern Ireland) 2014',
    provision: 'Part 8',
    url: 'https://www.legislation.gov.uk/nia/2014/8',
    verified: false,
    certainty: 'recalled, not certain',
  },
}
const LOCAL_COUNCIL: AgendaRule = {
  clearDays: 3,
  title: 'Local Government Act 1972',
  provision: 'Schedule 12 paras 10 and 26',
  url: 'https://www.legislation.gov.uk/ukpga/1972/70/schedule/12',
  verified: false,
  certainty: 'Whether Saturdays count is disputed: the national association counts them, the case of Elitestone points to working days.',
}
