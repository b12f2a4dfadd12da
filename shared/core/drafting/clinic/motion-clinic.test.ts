import { describe, expect, it } from 'vitest'
import type { Draft } from '../../draft/draft.ts'
import { layOut, paragraph } from '../../draft/layout.ts'
import type { Settings } from '../../pack/settings.schema.ts'
import { motionMail, properOfficer } from './motion-mail.ts'
import { deadlineInWords, fromNow, motionNotice } from './motion-notice.ts'
import { motionPaper } from './motion-paper.ts'
import { motionReminder } from './motion-reminder.ts'

const SETTINGS: Settings = {
  me: { name: 'Sam Lee', role: 'political-assistant', email: 'sam.lee@anytown.example' },
  council: { name: 'Anytown Council', nation: 'E' },
  group: { name: 'Anytown Labour Group' },
  standingOrders: { motionNoticeDays: 7, motionNoticeHour: '12:00' },
  directory: [
    { name: 'Ada Khan', title: 'Cllr', role: 'leader', email: 'ada.khan@anytownlabour.example' },
    { name: 'Ben Osei', title: 'Cllr', role: 'whip', email: 'ben.osei@anytownlabour.example' },
    { name: 'Jo Reed', title: 'Head of Democratic Services', role: 'officer', email: 'notices@anytown.example' },
  ],
}
const MEETING = '2026-09-16'
const paper = { title: 'Saturday opening at Mill Library', mover: 'Cllr Ada Khan, Mill Ward', seconder: 'Cllr Ben Osei, Fern Ward' }
const draft = (...texts: (string | { heading: string })[]): Draft => ({
  host: 'desk',
  context: { title: 'Motion: Library' },
  notChecked: [],
  places: layOut(texts.map((text) => ({ part: 'body' as const, paragraph: typeof text === 'string' ? paragraph(text) : paragraph(text.heading, { kind: 'heading', level: 1 }) }))),
})

describe('The deadline for a motion', () => {
  it('is counted by the standing orders of the settings, with its hour', () => {
    const { deadline, ask, basis } = motionNotice({ meeting: MEETING }, SETTINGS, '2026-09-01')
    expect(deadline && deadlineInWords(deadline)).toBe('noon on Friday 4 September 2026')
    expect(ask).toEqual([])
    expect(basis).toBe('as the standing orders in your settings say')
  })
  it('is not answered where the settings do not say how many days: it asks', () => {
    const { deadline, ask } = motionNotice({ meeting: MEETING }, { council: { nation: 'E' } }, '2026-09-01')
    expect(deadline).toBeUndefined()
    expect(ask).toEqual(['days', 'hour'])
  })
  it('takes what the person enters here, and says so', () => {
    const { deadline, basis, ask } = motionNotice({ meeting: MEETING, days: 10 }, { council: { nation: 'E' } }, '2026-08-01')
    expect(deadline).toMatchObject({ known: true, day: '2026-09-01' })
    expect(basis).toBe('as you entered it here')
    expect(ask).toEqual(['hour'])
  })
  it('asks for the nation only where it makes a difference', () => {
    const { council: _, ...without } = SETTINGS
    expect(motionNotice({ meeting: MEETING }, without, '2026-08-01').ask).toEqual([])
    expect(motionNotice({ meeting: '2027-01-08' }, without, '2026-12-01').ask).toEqual(['nation'])
    expect(motionNotice({ meeting: '2027-01-08', nation: 'S' }, without, '2026-12-01').deadline?.known).toBe(true)
  })
  it('counts Saturdays where the council does', () => {
    expect(motionNotice({ meeting: MEETING, days: 3, saturdays: true }, SETTINGS, '2026-09-01').deadline).toMatchObject({ day: '2026-09-11' })
  })
  it.each([
    ['2026-09-03', 'open'],
    ['2026-09-04', 'last-day'],
    ['2026-09-04T11:59', 'last-day'],
    ['2026-09-04T12:01', 'late'],
    ['2026-09-05', 'late'],
  ])('on %s is %s', (now, state) => expect(motionNotice({ meeting: MEETING }, SETTINGS, now).state).toBe(state))
  it('asks for the meeting first', () => expect(motionNotice({}, SETTINGS, '2026-09-01').ask).toEqual(['meeting']))
})

it('Days from now are said as people say them', () => {
  expect(['2026-09-03', '2026-09-04', '2026-09-08', '2026-09-02', '2026-09-01'].map((day) => fromNow(day, '2026-09-03'))).toEqual([
    'today',
    'tomorrow',
    'in 5 days',
    'yesterday',
    '2 days ago',
  ])
})

describe('A motion’s paper', () => {
  it('says its title, mover and seconder', () => {
    const read = motionPaper(draft({ heading: 'Saturday opening' }, 'Mover: Cllr Ada Khan, Mill Ward\nSeconder: Cllr Ben Osei', 'This Council notes'))
    expect(read).toMatchObject({ title: 'Saturday opening', mover: 'Cllr Ada Khan, Mill Ward', seconder: 'Cllr Ben Osei' })
    expect(read.text).toContain('This Council notes')
  })
  it('reads other words for them, and takes no prose for a name', () => {
    expect(motionPaper(draft('Proposed by Cllr Khan', 'Seconded by: Cllr Osei.'))).toMatchObject({ title: 'Library', mover: 'Cllr Khan', seconder: 'Cllr Osei' })
    expect(motionPaper(draft('The mover may speak for five minutes.')).mover).toBeUndefined()
  })
})

describe('The e-mail to the proper officer', () => {
  const notice = motionNotice({ meeting: MEETING }, SETTINGS, '2026-09-01')
  it('gives notice for the mover, with the deadline as we read it', () => {
    const mail = motionMail({ ...paper, officer: properOfficer(SETTINGS), motion: { in: 'file' } }, notice, SETTINGS)
    expect(mail).toMatchObject({ to: 'notices@anytown.example', cc: ['ada.khan@anytownlabour.example', 'ben.osei@anytownlabour.example'], gaps: [] })
    expect(mail.subject).toBe('Notice of motion: Saturday opening at Mill Library (meeting on Wednesday 16 September 2026)')
    expect(mail.body).toContain('Dear Jo Reed,\n\nOn behalf of Cllr Ada Khan I send you notice of the motion attached')
    expect(mail.body).toContain('by noon on Friday 4 September 2026: 7 clear working days before the meeting.')
    expect(mail.body).toMatch(/Sam Lee\nPolitical assistant, Anytown Labour Group\nsam\.lee@anytown\.example$/)
  })
  it('speaks in the mover’s own voice where the mover writes', () => {
    const { body, cc } = motionMail({ ...paper, motion: { in: 'mail', text: 'This Council notes …' } }, notice, {
      ...SETTINGS,
      me: { name: 'Ada Khan', email: 'ada.khan@anytownlabour.example' },
    })
    expect(body).toContain('I give notice of the motion below')
    expect(body).toContain('Cllr Ben Osei will confirm to you, if you need it, that they second it.')
    expect(body).toContain('The motion\n\nThis Council notes …')
    expect(cc).toEqual(['ben.osei@anytownlabour.example'])
  })
  it('leaves gaps for what nobody said, and no deadline that is not known', () => {
    const { body, gaps, subject } = motionMail({ motion: { in: 'file' } }, motionNotice({}, {}, '2026-09-01'), {})
    expect(gaps).toEqual(['day of the meeting', 'title of the motion', 'mover', 'seconder', 'your name'])
    expect(subject).toContain('[title of the motion]')
    expect(body).not.toMatch(/standing orders|undefined/)
  })
})

describe('The calendar entry', () => {
  it('carries the deadline and how it was counted', () => {
    const entry = motionReminder(motionNotice({ meeting: MEETING }, SETTINGS, '2026-09-01'), paper.title)
    expect(entry).toMatchObject({ id: 'motion-notice-2026-09-16-saturday-opening-at-mill-library', day: '2026-09-04', hour: '12:00' })
    expect(entry?.text).toContain('Sat 12 September – weekend')
  })
  it('is a whole day where the hour is not known, and says that it is not', () => {
    const entry = motionReminder(motionNotice({ meeting: MEETING, days: 7 }, { council: { nation: 'E' } }, '2026-09-01'), undefined)
    expect(entry?.hour).toBeUndefined()
    expect(entry?.text).toContain('The hour is not known here')
  })
  it('is not made while the deadline is unknown', () => expect(motionReminder(motionNotice({}, {}, '2026-09-01'), 'x')).toBeUndefined())
})
