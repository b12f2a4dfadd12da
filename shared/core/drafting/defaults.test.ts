import { describe, expect, it } from 'vitest'
import { example } from '../../../test/templates/example-template.ts'
import { sampleSettings, shippedTemplates } from '../../../test/templates/shipped.ts'
import { contextFor, defaultsFor, roleInWords } from './defaults.ts'

const template = example({
  fields: `imprint: { type: text, label: Imprint, default: { setting: group.imprint } }
held: { type: date, label: Day, default: { context: meetingDate } }
written: { type: date, label: Written, default: today }
contact: { type: person, label: Contact, parts: { role: required, email: required }, default: { setting: me } }
whip: { type: person, label: Whip, parts: { email: optional }, default: { directory: whip } }
months: { type: number, label: Months, default: 12 }
budget: { type: yes-no, label: Budget, default: false }
plain: { type: text, label: Plain }`,
  body: '{{imprint}} {{longDate held}} {{longDate written}} {{person contact}} {{person whip}} {{months}} {{#if budget}}{{plain}}{{/if}}',
})
const settings = sampleSettings()

describe('what a form begins with', () => {
  it('comes from settings, context, directory and the day', () => {
    expect(defaultsFor(template, settings, { meetingDate: '2026-09-16' }, '2026-09-02')).toEqual({
      imprint: 'Promoted by A. Patel on behalf of Anytown CLP, both at 1 High Street, Anytown AA1 1AA.',
      held: '2026-09-16',
      written: '2026-09-02',
      contact: { name: 'Sam Lee', role: 'political assistant', email: 'sam.lee@anytown.example' },
      whip: { title: 'Cllr', name: 'Ben Osei', email: 'ben.osei@anytownlabour.example' },
      months: 12,
      budget: false,
    })
  })

  it('leaves out what nobody knows', () => expect(defaultsFor(template, {}, {}, '2026-09-02')).toEqual({ written: '2026-09-02', months: 12, budget: false }))
})

describe('a default from the calendar', () => {
  const motion = example({
    fields: `held: { type: date, label: Day, default: { first: [{ context: meetingDate }, { calendar: full-council }] } }
poll: { type: date, label: Poll, default: { calendar: poll } }`,
    body: '{{longDate held}} {{longDate poll}}',
  })
  const begins = (today: string, context = {}) => defaultsFor(motion, settings, context, today)
  it('is the next meeting of its kind, today included', () => {
    expect(begins('2026-09-16').held).toBe('2026-09-16')
    expect(begins('2026-09-17').held).toBe('2026-12-02')
  })
  it('gives way to the meeting that the draft is for', () => expect(begins('2026-09-17', { meetingDate: '2027-01-20' }).held).toBe('2027-01-20'))
  it('may be the next poll', () => expect(begins('2026-09-16').poll).toBe('2027-05-06'))
  it('is nothing once all are past', () => expect(begins('2027-06-01')).toEqual({}))
})

describe('a default from the message that is being answered', () => {
  const answer = example({
    fields: `name: { type: text, label: Name, default: { recipient: name } }
to: { type: email, label: To, default: { recipient: address } }
who: { type: person, label: Who, parts: { email: optional }, default: { recipient: name } }
about: { type: text, label: About, default: { quoted: subject } }`,
    body: '{{name}} {{to}} {{person who}} {{about}}',
  })
  const mary = { name: 'Mary Ahmed', address: 'mary@mail.example' }
  const begins = (context: Parameters<typeof defaultsFor>[2]) => defaultsFor(answer, {}, context, '2026-09-16')
  it('is the name and address of whoever gets the answer', () =>
    expect(begins({ recipients: { to: [mary] } })).toEqual({ name: 'Mary Ahmed', to: 'mary@mail.example', who: { name: 'Mary Ahmed', email: 'mary@mail.example' } }))
  it('is nobody among several', () => expect(begins({ recipients: { to: [mary, { name: 'Tom Reid', address: 'tom@mail.example' }] } })).toEqual({}))
  it.each([
    ['Re: RE: Street light', undefined],
    ['Street light', true],
    ['Fwd: Street light', undefined],
  ])('is the subject without what mail adds: %s', (subject, reply) => expect(begins({ subject, reply }).about).toBe('Street light'))
  it('is nothing in a new message', () => expect(begins({ subject: 'Street light' })).toEqual({}))
})

describe('a shipped reply', () => {
  const message = { recipients: { to: [{ name: 'Ms Ahmed', address: 'ahmed@mail.example' }] }, subject: 'Re: the street light', reply: true }
  it.each([
    ['T-CASE-ACK', { name: 'Ms Ahmed' }],
    ['T-CASE-HOLD', { name: 'Ms Ahmed', request: 'the street light' }],
    ['T-CASE-UPDATE', { name: 'Ms Ahmed', request: 'the street light' }],
    ['T-CASE-CLOSE', { name: 'Ms Ahmed', request: 'the street light' }],
    ['T-CORR-ACK', { name: 'Ms Ahmed', about: 'the street light' }],
    ['T-MEDIAQ', { salutation: 'Ms Ahmed', issue: 'the street light' }],
    ['T-THANKS', { name: 'Ms Ahmed' }],
  ])('%s begins with whom it answers, and about what', (id, begun) => {
    const template = shippedTemplates().find((one) => one.id === id)!
    expect(defaultsFor(template, {}, message, '2026-09-16')).toMatchObject(begun)
  })
})

describe('what a filled template tells the checker', () => {
  it('is its kind and audience, and what its fields say', () => {
    const motion = shippedTemplates().find(({ id }) => id === 'T-MOTION')!
    expect(contextFor(motion, { title: 'Buses', meetingDate: '2026-09-16' })).toEqual({
      kind: 'motion',
      audience: 'council-formal',
      channel: 'word',
      title: 'Buses',
      meetingDate: '2026-09-16',
    })
  })

  it('is the day alone of a day with a time', () => {
    const whip = shippedTemplates().find(({ id }) => id === 'T-WHIP')!
    expect(contextFor(whip, { start: '2026-09-16T19:00' })).toMatchObject({ meetingDate: '2026-09-16' })
  })
})

describe('roles', () => {
  it('are written as prose writes them', () => expect([roleInWords('political-assistant'), roleInWords('leader')]).toEqual(['political assistant', 'Leader']))
})
