import { describe, expect, it } from 'vitest'
import { sampleSettings } from '#generated/sample-settings.ts'
import { roamingSettings, settingsFrom } from './roaming.ts'

const ALL = roamingSettings({
  ...sampleSettings,
  me: { name: 'Sam Lee', role: 'political-assistant' },
  accounts: [{ address: 'office@anytown.example', kind: 'council' }],
  calendar: { polls: [{ date: '2026-05-07', kind: 'by-election', areas: ['Mill Ward'], noticeOn: '2026-03-27' }] },
  standingOrders: { motionWords: 300, motionNoticeHour: '12:00', motionsPerMember: 1, callInMembers: 3, groupNoticeDays: 5 },
  ruleChoices: { 'EM-05': { severity: 'must' }, 'GP-14': { off: true } },
})

describe('What the mailbox gives back', () => {
  it('is taken as it was left there', () => {
    expect(Object.keys(ALL).sort()).toEqual(['accounts', 'calendar', 'council', 'directory', 'group', 'me', 'ruleChoices', 'standingOrders'])
    expect(settingsFrom(JSON.stringify(ALL))).toEqual(ALL)
    expect(settingsFrom(ALL)).toEqual(ALL)
  })
  it.each([
    ['a directory that is a number', { directory: 5 }],
    ['an entry without a name', { directory: [{ email: 'a@x.example' }] }],
    ['a domain that is a number', { council: { domain: 5 } }],
    ['one word for several', { group: { domains: 'anytown.example' } }],
    ['a day that is a list', { calendar: { polls: [{ date: ['2026-05-07'] }] } }],
    ['a choice that is a word', { ruleChoices: { 'EM-01': 'off' } }],
    ['yes in words', { directory: [{ name: 'Ada Khan', restricted: 'yes' }] }],
    ['null', { me: null }],
  ])('is left out where it is %s, and everything else holds', (_, wrong) => {
    const { group, council, ...others } = ALL
    const rest = { ...others, ...('group' in wrong ? { council } : { group }) }
    const given = { ...rest, ...wrong }
    const [part] = Object.keys(wrong)
    const expected = Object.fromEntries(Object.entries(given).filter(([name]) => name !== part))
    expect(settingsFrom(given)).toEqual(expected)
  })
  it('never holds what does not belong there', () => {
    expect(settingsFrom({ suppressed: ['a@x.example'], agreedLines: [], group: { name: 'Anytown Group' } })).toEqual({ group: { name: 'Anytown Group' } })
  })
  it.each([
    ['no JSON', '{'],
    ['nothing', undefined],
    ['a list', []],
    ['more than Outlook keeps', JSON.stringify({ group: { name: 'x'.repeat(40_000) } })],
  ])('says nothing where it is %s', (_, kept) => {
    expect(settingsFrom(kept)).toEqual({})
  })
})
