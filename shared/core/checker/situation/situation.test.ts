import { describe, expect, it } from 'vitest'
import type { Context } from '../../draft/context.schema.ts'
import { readText } from '../../draft/readers/text.ts'
import type { Settings } from '../../pack/settings.schema.ts'
import { packEngine } from '../try-rule.ts'

const engine = packEngine(
  [],
  [
    { name: 'groupNames', terms: [], except: [] },
    { name: 'voteWords', terms: ['vote Red'], except: [] },
    { name: 'campaignWords', terms: ['$voteWords', 'canvass'], except: [] },
  ],
)
const council: Settings = { council: { domain: 'anytown.gov.uk', nation: 'E' }, group: { domains: ['reds.example'] } }
const ask = (name: string, context: Context = {}, settings: Settings = council, text = 'Text.') =>
  engine.situation(readText(text), { context, settings, today: '2026-04-10' }).value(name)

describe('who', () => {
  it('knows the council’s account by its domain', () => expect(ask('account', { sender: 'Ada Khan <a.khan@anytown.gov.uk>' })).toBe('council'))
  it('knows the group’s account by its domains', () => expect(ask('account', { sender: 'ada@reds.example' })).toBe('party'))
  it('lets the worse hat apply where the stated resource contradicts the sender', () =>
    expect(ask('resource', { resource: 'party', sender: 'a.khan@anytown.gov.uk' })).toBe('council'))
  it('leaves the resource unknown where nothing tells', () => expect(ask('resource')).toBeUndefined())
  it('takes an author of the directory by its entry', () =>
    expect(ask('restricted', { author: { name: 'Sam Lee' } }, { directory: [{ name: 'Sam Lee', restricted: true }] })).toBe(true))
  it('does not know whether an unknown author is restricted', () => expect(ask('restricted')).toBeUndefined())
})

describe('to whom', () => {
  it('counts recipients who are of neither group nor council', () =>
    expect(ask('outsiders', { recipients: { to: [{ address: 'b@anytown.gov.uk' }, { address: 'mary@mail.example' }], bcc: [{ address: 'tom@mail.example' }] } })).toBe(2))
  it('takes an empty list for known: none', () => expect(ask('outsiders', { recipients: { to: [] } })).toBe(0))
  it('takes a release for public', () => expect(ask('public', { kind: 'press-release' })).toBe(true))
  it('takes a mail to one officer about a case for no publication, and a paper for the whole council for one', () => {
    const toJo = { to: [{ address: 'jo.fenn@anytown.gov.uk', type: 'officer' as const }] }
    expect(ask('public', { kind: 'email', audience: 'council', recipients: toJo })).toBe(false)
    expect(ask('public', { kind: 'casework-reply', audience: 'council' })).toBe(false)
    expect(ask('public', { kind: 'report', audience: 'council', recipients: toJo })).toBe(true)
    expect(ask('public', { kind: 'email', audience: 'council', recipients: { to: [{ address: 'all-councillors@anytown.gov.uk' }] } })).toBe(true)
  })
  it('keeps a letter to one organisation from being outgoing', () => expect(ask('outgoing', { kind: 'letter', audience: 'organisation' })).toBe(false))
  it('does not know who reads a text of which nothing is said', () => expect(ask('outgoing')).toBeUndefined())
})

describe('what', () => {
  it('takes an e-mail to a list that asks for a vote for marketing', () =>
    expect(ask('marketing', { channel: 'email', kind: 'email', audience: 'list' }, council, 'Please vote Red.')).toBe(true))
  it('takes a note on the canvass to one colleague of the party for none', () => {
    const note = { channel: 'email', kind: 'email', audience: 'party' } as const
    expect(ask('marketing', { ...note, recipients: { to: [{ address: 'rob@party.example', type: 'party' }] } }, council, 'Notes on the canvass.')).toBe(false)
    expect(ask('marketing', { ...note, recipients: { to: [{ address: 'mary@mail.example', type: 'resident' }] } }, council, 'Come to the canvass.')).toBe(true)
    expect(ask('marketing', { ...note, recipients: { to: [{ address: 'members@lists.party.example', type: 'party' }] } }, council, 'Come to the canvass.')).toBe(true)
  })
  it('markets to nobody in a note to the members of the group, however many they are', () => {
    const to = Array.from({ length: 14 }, (_, i) => ({ address: `m${i}@mail.example`, type: 'member' as const }))
    expect(ask('marketing', { channel: 'email', kind: 'email', audience: 'party', recipients: { to } }, council, 'Come to the canvass.')).toBe(false)
    expect(
      ask(
        'marketing',
        { channel: 'email', kind: 'email', audience: 'party', recipients: { to: to.map((each) => ({ ...each, type: 'party' as const })) } },
        council,
        'Come to the canvass.',
      ),
    ).toBe(true)
  })
  it('takes a casework reply for no marketing', () => expect(ask('marketing', { channel: 'email', kind: 'casework-reply' })).toBe(false))
  it('lets somebody say that it is none', () => expect(ask('electionMaterial', { electionMaterial: false }, council, 'Please vote Red.')).toBe(false))
  it('knows approval by the leader', () => expect(ask('approved', { approvals: [{ by: 'Cllr Ada Khan' }] }, { directory: [{ name: 'Ada Khan', role: 'leader' }] })).toBe(true))
})

describe('when', () => {
  const polls: Settings = { council: { nation: 'E' }, calendar: { polls: [{ date: '2026-05-07', noticeOn: '2026-03-27' }] } }
  it('is in the period from the notice until the poll', () => {
    expect(ask('inPeriod', { date: '2026-03-27' }, polls)).toBe(true)
    expect(ask('inPeriod', { date: '2026-05-07' }, polls)).toBe(true)
    expect(ask('inPeriod', { date: '2026-03-26' }, polls)).toBe(false)
  })
  it('does not know the period before anybody entered the polls', () => expect(ask('inPeriod', { date: '2026-04-10' }, {})).toBeUndefined())
  it('sees a draft cross into the period', () => expect(ask('crossesIntoPeriod', { draftedOn: '2026-03-20', sendDate: '2026-04-02' }, polls)).toBe(true))
  it('knows the deadline for motions only from the council’s own standing orders', () => {
    expect(ask('motionDeadline', { meetingDate: '2026-09-16' }, council)).toBeUndefined()
    expect(ask('motionDeadline', { meetingDate: '2026-09-16' }, { standingOrders: { motionNoticeDays: 5 } })).toBe('2026-09-08T23:59')
  })
})
