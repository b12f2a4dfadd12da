import { expect, it } from 'vitest'
import { lineValue, rolesOf, structureOf } from './lines-for-test.ts'

const action = (text: string) => {
  const { owner, date } = lineValue('action', text)
  return [owner, date]
}

it.each([
  ['Action: Cllr Osei by 1 Dec', true, true],
  ['ACTION: Cllr Thakkar to write to the chair by 25 September 2026.', true, true],
  ['The lock is broken. ACTION: secretary to ring the contractor this week.', true, true],
  ['Action point: AK to draft the reply', true, false],
  ['ACTION: Cllr Lane to collect them by Friday 20 November 2026.', true, true],
  ['Action: update the page by 1 December', false, true],
  ['Action: someone to check', false, false],
  ['Action: someone to check the lock. Cllr Osei, by 1 December', true, true],
  ['Action: someone to check the lock (secretary)', true, false],
  ['Action: someone to ask Cllr Osei', false, false],
  ['Somebody to look into it before the next meeting', false, true],
  ['The bin was raised again. Someone to ask the depot.', false, false],
  ['It was felt that the operator ought to be written to.', false, false],
  ['Buses: chase the operator.', false, false],
  ['Someone has to speak at the service, and Nerys will, by Friday 9 October.', true, true],
  ['ASB: ring the police about the yard.', false, false],
  ['Action: JP: draft the question (22 September)', true, true],
  ['4. Verges. Agreed to find out what it costs.', false, false],
  ['5. Yard. Letter to be sent to the union. Cllr Osei to ring the manager by 9 October.', false, false],
  ['3. Ferry. Agreed that a letter be sent to the operator.', false, false],
  ['3. Ferry. Ada to talk to the operator.', true, false],
  ['3. Ferry. Ada to talk to the operator by 1 May.', true, true],
  ['We need to get the figures by 1 December.', false, true],
  ['Action: all spokespeople to send her a number by Monday 12 October.', true, true],
  ['Action: both ward teams to count the grit bins by Friday.', true, true],
])('%s', (text, owner, date) => expect(action(text)).toEqual([owner, date]))

it.each([
  'It was agreed that the depot should be asked by Cllr Osei.',
  'A letter to go from Cllr Osei to the depot.',
  'Action: none',
  '5. Yard. Letter to be sent to the union by Cllr Osei.',
  '4. Verges. Agreed to oppose the cut.',
  'Industrial action was discussed.',
  'Someone had to check the figures.',
  'We need someone to volunteer on Saturday.',
  'Actions',
])('leaves “%s” alone', (text) => expect(rolesOf(text).filter((role) => role === 'action')).toEqual([]))

it('reads each action of minutes that run on in one line', () =>
  expect(
    structureOf('3. Schools. ACTION: Rhodri Pugh to ring the head. 4. Path. ACTION: to be chased by 9 October by whoever is free. 5. Awards.')
      .filter(({ value }) => value.role === 'action')
      .map(({ value }) => [value.owner, value.date]),
  ).toEqual([
    [true, false],
    [false, true],
  ]))
