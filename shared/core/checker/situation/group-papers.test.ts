import { describe, expect, it } from 'vitest'
import type { Context } from '../../draft/context.schema.ts'
import { readText } from '../../draft/readers/text.ts'
import type { Settings } from '../../pack/settings.schema.ts'
import { packEngine } from '../try-rule.ts'

const engine = packEngine(
  [],
  ['groupNames', 'voteWords', 'campaignWords', 'internalMarks', 'annualMeetings', 'formWords'].map((name) => ({
    name,
    terms: name === 'internalMarks' ? ['for members only'] : [],
    except: [],
  })),
)
const ask = (name: string, context: Context = {}, settings: Settings = {}, text = 'Text.') =>
  engine.situation(readText(text), { context, settings, today: '2026-04-10' }).value(name)
const stranger = { address: 'mary@mail.example' }

describe('a paper leaves the group', () => {
  it('with a journalist among those who receive it', () => expect(ask('leavesGroup', { recipients: { to: [{ ...stranger, type: 'press' }] } })).toBe(true))
  it('with a stranger to the directory', () => expect(ask('leavesGroup', { recipients: { to: [stranger] } }, { directory: [] })).toBe(true))
  it('but not where a stranger may be a member', () => expect(ask('leavesGroup', { recipients: { to: [stranger] } })).toBe(false))
  it('nor towards the party', () => expect(ask('leavesGroup', { recipients: { to: [{ ...stranger, type: 'party' }] } })).toBe(false))
})

describe('an internal paper', () => {
  it('is a whip notice', () => expect(ask('internalPaper', { kind: 'whip-notice' })).toBe(true))
  it('is the group’s own minutes', () => expect(ask('internalPaper', { kind: 'minutes', author: { role: 'secretary' } })).toBe(true))
  it('is not the council’s', () => expect(ask('internalPaper', { kind: 'minutes', author: { role: 'officer' } })).toBe(false))
  it('says so itself', () => expect(ask('internalPaper', { kind: 'email' }, {}, 'This is for members only.')).toBe(true))
})

it('takes an address of the group for the whole group', () => expect(ask('wholeGroup', { recipients: { to: [{ address: 'group@reds.example', type: 'member' }] } })).toBe(true))
it('takes one member for no whole group', () => expect(ask('wholeGroup', { audience: 'group', recipients: { to: [{ address: 'a@reds.example', type: 'member' }] } })).toBe(false))
it('takes three for the whole group where the directory shows one of them without an office', () => {
  const to = ['a@reds.example', 'b@reds.example', 'c@reds.example'].map((address) => ({ address, type: 'member' as const }))
  const directory = (role: 'councillor' | 'whip') => [{ name: 'Ben Osei', role, email: 'c@reds.example' }]
  expect(ask('wholeGroup', { recipients: { to } }, { directory: directory('councillor') })).toBe(true)
  expect(ask('wholeGroup', { recipients: { to } }, { directory: directory('whip') })).toBe(false)
})
it('counts whole days before a group meeting', () =>
  expect(ask('groupDeadline', { meetingDate: '2026-09-16' }, { standingOrders: { groupNoticeDays: 5 } })).toBe('2026-09-10T23:59'))
it('knows no deadline without the group’s own rules', () => expect(ask('groupDeadline', { meetingDate: '2026-09-16' })).toBeUndefined())
