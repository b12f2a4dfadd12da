import { describe, expect, it } from 'vitest'
import type { Settings } from '../../pack/settings.schema.ts'
import { findingsIn, flaggedAt, ruleEngine, type Trial } from '../try-rule.ts'

const directory: Settings['directory'] = [
  { name: 'Ada Khan', title: 'Cllr', role: 'leader' },
  { name: 'Ben Osei', title: 'Cllr' },
  { name: 'Joan D’Souza', title: 'Cllr', spokesperson: true },
  { name: 'Siân Evans', title: 'Cllr', spokesperson: false },
]
const settings: Settings = { directory }

describe('a claim to speak for the group', () => {
  const rule = ruleEngine('kind: people\ncheck: speaks-for-group\nmessage: "{name} may not."', [
    { name: 'speakingForGroup', terms: ['on behalf of the group', 'speaking for the group', '$partyNames councillors will vote'], except: [] },
    { name: 'partyNames', terms: ['Labour', 'Conservative'], except: [] },
  ])
  const flagged = (text: string, trial: Trial = { settings }) => findingsIn(rule, text, trial).map(({ words, message }) => [words, message])

  it('is flagged where the directory does not name the speaker as spokesperson', () =>
    expect(flagged('Cllr Ben Osei, speaking for the group, said: “The pool must stay open.”')).toEqual([['speaking for the group', 'Ben Osei may not.']]))
  it.each([
    ['the leader', 'Cllr Ada Khan, speaking for the group, said: “The pool must stay open.”'],
    ['a spokesperson', 'Cllr Joan D’Souza, speaking for the group, said: “The pool must stay open.”'],
    ['somebody the directory does not know', 'Tom Reid, speaking for the group, said: “The pool must stay open.”'],
  ])('is left alone for %s', (_, text) => expect(flagged(text)).toEqual([]))
  it('is held against the author where nobody is named', () => expect(flagged('I write on behalf of the group.')).toEqual([['on behalf of the group', 'the author may not.']]))
  it('is none where it tells what another party does', () => {
    const ours = { settings: { ...settings, group: { name: 'Anytown Labour Group', party: 'Labour' } } }
    expect(flagged('Conservative councillors will vote for it.', ours)).toEqual([])
    expect(flagged('Labour councillors will vote for it.', ours)).toEqual([['Labour councillors will vote', 'the author may not.']])
  })
  it('is the author’s to make who is a spokesperson', () =>
    expect(flagged('I write on behalf of the group.', { settings, context: { author: { name: 'Joan D’Souza', role: 'councillor' } } })).toEqual([]))
})

describe('mover and seconder', () => {
  const rule = ruleEngine('kind: people\ncheck: distinct-mover-and-seconder\nwhen: { kind: motion }\nmessage: "It needs {missing}."')
  const motion = 'This Council resolves to ask the Leader to write to the bus company.'
  const context = { kind: 'motion' as const }
  const missing = (names: string, trial: Trial = { settings }) => findingsIn(rule, `${names}\n\n${motion}`, { context, ...trial }).map(({ message }) => message)

  it.each([
    ['Moved by Cllr Ada Khan, seconded by Cllr Ben Osei'],
    ['Proposer: Councillor Khan\nSeconder: Councillor Osei'],
    ['Cynigydd: Y Cynghorydd Ada Khan\nEilydd: Y Cynghorydd Siân Evans'],
    ['Mover: Cllr A. Khan\nSeconder: Cllr J. D’Souza'],
    ["Mover: Cllr Ada Khan\nSeconder: Cllr Joan D'Souza"],
    ['Mover: Cllr Ada Khan\nSeconder: Cllr Joan D’Souza'],
    ['Khan / Osei'],
    ['Motion (joint): Cllrs Khan & Osei'],
    ['I, Councillor Ada Khan, give notice that I shall move this.\n\nI, Councillor Ben Osei, second it.'],
    ["Proposer's name: Ada Khan\nSeconder's name: Ben Osei"],
    ['Motion submitted by Cllr Khan and supported by Cllr Osei'],
    ['Moved by Ada, seconded by Ben'],
    ['Name of mover\nCllr Ada Khan\n\nName of seconder\n\nCllr Ben Osei'],
    ['Cllr Ada Khan will move, and Cllr Ben Osei will second, the following motion:'],
  ])('are two members: %j', (names) => expect(missing(names)).toEqual([]))

  it.each([
    ['Mover: Cllr Ada Khan', 'a seconder'],
    ['Seconded by Cllr Ben Osei', 'a mover'],
    ['Evening buses', 'a mover and a seconder'],
    ['Cllr Ada Khan puts this to Council and asks for a seconder on the night.', 'a seconder'],
    ['Proposer: Councillor Ada Khan (a seconder will be found on the night)', 'a seconder'],
    ['This motion is in the name of Cllr Ada Khan.\n\nThe second resolution was written with Cllr Ben Osei.', 'a seconder'],
    ['Mover:\nSeconder:', 'a mover and a seconder'],
    ['Moved by Cllr Ada Khan\nSeconder: to follow\n\nCllr Siân Evans asked for this.', 'a seconder'],
    ['Mover: [name]\nSeconder: Cllr Ben Osei', 'a mover'],
  ])('%j lacks %s', (names, lacking) => expect(missing(names)).toEqual([`It needs ${lacking}.`]))

  it.each([
    ['Moved by Cllr Ada Khan, seconded by Cllr Ada Khan'],
    ['Mover: Cllr A. Khan\nSeconder: Councillor Ada Khan'],
    ['Mover: Cllr Khan\nSeconder: Cllr Ada Khan'],
    ["Mover: Cllr Joan D'Souza\nSeconder: Cllr J. D’Souza"],
    ['Cynigydd: Y Cynghorydd Siân Evans\nEilydd: Cllr Siân Evans'],
    ['Khan / Khan'],
  ])('are one member: %j', (names) => expect(missing(names)).toEqual(['It needs a different seconder.']))
  it('points at the seconder who is the mover too', () =>
    expect(flaggedAt(rule, `Mover: Cllr Ada Khan\nSeconder: Cllr A. Khan\n\n${motion}`, { context, settings })).toEqual(['Seconder: Cllr A. Khan']))
  it('are two people of one surname', () =>
    expect(missing('Mover: Cllr Ada Khan\nSeconder: Cllr Omar Khan', { settings: { directory: [...(directory ?? []), { name: 'Omar Khan', title: 'Cllr' }] } })).toEqual([]))

  it('must both stand in the directory', () =>
    expect(missing('Moved by Cllr Ada Khan, seconded by Cllr Mary Reid')).toEqual(['It needs a member of the group in place of Mary Reid.']))
  it('may be anybody while there is no directory', () => expect(missing('Moved by Cllr Ada Khan, seconded by Cllr Mary Reid', { settings: {} })).toEqual([]))
})

describe('motions of one member', () => {
  const rule = ruleEngine('kind: people\ncheck: motions-each\nmessage: "{name} moves more than {most}."')
  const orders: Settings = { ...settings, standingOrders: { motionsPerMember: 1 } }
  const paper = (first: string, second: string) =>
    `Buses\n\nMoved by Cllr ${first}\n\nThis Council resolves to ask the Leader to write.\n\nPools\n\nMoved by Cllr ${second}\n\nThis Council resolves to ask the Leader to visit.`

  it('are counted over the motions of a paper', () =>
    expect(findingsIn(rule, paper('Ada Khan', 'Khan'), { settings: orders }).map(({ message }) => message)).toEqual(['Ada Khan moves more than 1.']))
  it('may be one each', () => expect(findingsIn(rule, paper('Ada Khan', 'Ben Osei'), { settings: orders })).toEqual([]))
  it('may be as many as standing orders say', () =>
    expect(findingsIn(rule, paper('Ada Khan', 'Ada Khan'), { settings: { ...settings, standingOrders: { motionsPerMember: 2 } } })).toEqual([]))
  it('count where the next has the same mover', () =>
    expect(
      findingsIn(rule, 'Moved by Cllr Ada Khan\n\nThis Council resolves to ask the Leader to write.\n\nSame mover\n\nThis Council resolves to ask the Leader to report.', {
        settings: orders,
      }),
    ).toHaveLength(1))
  it('count once where the mover is named above and below', () =>
    expect(
      findingsIn(rule, 'Moved by Cllr Ada Khan\n\nThis Council resolves to ask the Leader to write.\n\nMoved by Cllr Ada Khan, seconded by Cllr Ben Osei', { settings: orders }),
    ).toEqual([]))
  it('count with those put down for the same meeting', () =>
    expect(
      findingsIn(rule, 'Moved by Cllr Ada Khan\n\nThis Council resolves to ask the Leader to write.', {
        settings: { ...orders, earlierMotions: [{ title: 'Pools', date: '2026-09-16', mover: 'Cllr A. Khan' }] },
        context: { meetingDate: '2026-09-16', title: 'Buses' },
      }),
    ).toHaveLength(1))
})
