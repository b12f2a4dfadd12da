import { expect, it } from 'vitest'
import type { Settings } from '../../../pack/settings.schema.ts'
import { flaggedAt, ruleEngine } from '../../try-rule.ts'

const rule = ruleEngine('kind: people\ncheck: chair-holds-office', [
  { name: 'chairAndOffice', terms: ['Chair and Leader'], except: [] },
  { name: 'chairWords', terms: ['Chair:', 'In the chair:', 'take the chair of group'], except: [] },
  { name: 'presides', terms: ['in the chair'], except: [] },
  { name: 'officeHolders', terms: ['Leader:', 'Whip:', 'was elected leader'], except: [] },
])
const team: Settings = {
  directory: [
    { name: 'Ada Khan', title: 'Cllr', role: 'leader' },
    { name: 'Priya Lall', title: 'Cllr', role: 'chair' },
  ],
}

it('sees both posts in one breath', () => expect(flaggedAt(rule, 'Chair and Leader: Cllr Ada Khan')).toEqual(['Chair and Leader']))
it('sees one name behind both posts', () => expect(flaggedAt(rule, 'Chair: Cllr Ada Khan\nLeader: Cllr Khan')).toEqual(['Chair:']))
it('knows the leader from the directory', () => expect(flaggedAt(rule, 'In the chair: Cllr Khan', { settings: team })).toEqual(['In the chair:']))
it('is silent for a chair who is nothing else', () => expect(flaggedAt(rule, 'Chair: Cllr Priya Lall\nLeader: Cllr Ada Khan\nWhip: Cllr Ben Osei', { settings: team })).toEqual([]))
it('sees who was elected and who is to take the chair', () =>
  expect(flaggedAt(rule, 'Councillor Keane was elected leader. Councillor Keane should take the chair of group meetings.')).toEqual(['take the chair of group']))
it('is silent for the chair of something else', () => expect(flaggedAt(rule, 'Ben was elected leader and is in the chair of the Canal Partnership.')).toEqual([]))
it('hears that nobody else wanted it', () => expect(flaggedAt(rule, "Since nobody else wanted it Ada's in the chair for group.", { settings: team })).toEqual(['in the chair']))
it('is silent where two people were elected', () =>
  expect(flaggedAt(rule, 'Councillor Keane was elected leader. Councillor Moss should take the chair of group meetings.')).toEqual([]))
it('sees the office named beside the name', () => expect(flaggedAt(rule, 'Mary, as Leader, was in the chair.')).toEqual(['in the chair']))
