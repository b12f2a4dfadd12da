import { expect, it } from 'vitest'
import { rolesOf } from './lines-for-test.ts'

const items = (text: string, block?: Parameters<typeof rolesOf>[1]) => rolesOf(text, block).filter((role) => role.startsWith('agenda'))

it.each([
  ['1. Apologies for absence', 'apologies'],
  ['Apologies', 'apologies'],
  ['2) Declarations of interest', 'interests'],
  ['To approve the minutes of the meeting on 2 June 2026', 'minutes'],
  ['Minutes', 'minutes'],
  ['Matters arising from the minutes', 'matters-arising'],
  ['Council agenda for 16 September: positions and whip', 'council-agenda'],
  ['Leader’s report', 'leader-report'],
  ['Scrutiny report', 'scrutiny-report'],
  ['Casework of wider relevance', 'casework'],
  ['Motions and questions for the next council meeting', 'motions'],
  ['Party report', 'party-report'],
  ['12. AOB', 'aob'],
  ['Any other business', 'aob'],
  ['Dates of next meetings: 12 October', 'next-meeting'],
  ['Item 4: Apologies', 'apologies'],
  ['Item 1, Apologies.', 'apologies'],
  ['Item 2, Minutes of 15 July 2026.', 'minutes'],
  ['Item 3, Declarations of interest. Please look at appendix 2 before you arrive.', 'interests'],
  ['Item 3 – Declarations of interest', 'interests'],
  ['Eitem 1, Ymddiheuriadau', 'apologies'],
])('%s', (text, name) => expect(items(text)).toContain(`agenda-item:${name}`))

it('knows a list item', () => expect(items('Apologies for absence', { kind: 'item', ordered: true, depth: 0 })).toEqual(['agenda-item:apologies']))
it.each(['Agenda', 'AGENDA: meeting of Anytown Labour Group', 'Draft agenda for the group meeting'])('%s is a title', (text) => expect(items(text)).toContain('agenda-title'))

it.each([
  'Apologies for the delay in replying.',
  '4, 5 and 6 apologies were received.',
  'Item 3, declared interest in buses.',
  'Minutes later the bus came.',
  'The agenda is full of surprises.',
  'We declared an interest in buses.',
  'Motions sickness',
  'Casework is up by a third.',
  'Any other week would do.',
  'Agenda items were dull and long.',
  'Next meetings were dropped from the text of this long sentence, which goes on for much more than any line of an agenda does, until nobody can follow it at all.',
])('none in: %s', (text) => expect(items(text)).toEqual([]))
