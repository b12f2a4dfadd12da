import { expect, it } from 'vitest'
import { lineValue, rolesOf } from './lines-for-test.ts'

it.each([
  'A, B and C voted against',
  'Cllr Osei and Cllr Lall abstained.',
  'In the group Cllr Ben Osei voted for the merger.',
  'AK, BO and PL voted against it.',
  'Khan, Osei and Lall voted for it in group.',
  'How group split: Priya was for, Ben voted no.',
  'Rents took up most of the July group. Ben and Col voted the other way.',
  'On rents the group had a long debate. Against were Osei, Lall and the two new members.',
])('reads names in “%s”', (text) => expect(lineValue('named-vote', text).inPublic).toBe(false))
it('knows a vote for public where it was said before that it was recorded', () =>
  expect(lineValue('named-vote', 'Full Council, 7 October. There was a recorded vote. Cllr Osei and Cllr Lall voted against.').inPublic).toBe(true))
it('knows a day of full council', () => expect(lineValue('named-vote', 'At full council on 7 October it was carried. Cllrs Osei and Lall voted against.').inPublic).toBe(true))
it('knows a vote of the council for public', () => expect(lineValue('named-vote', 'At full council Cllr Osei and Cllr Lall voted against.').inPublic).toBe(true))
it.each([
  'Members voted against by 12 to 4.',
  'Cllr Osei voted against.',
  'Khan and Osei voted against.',
  'The group has a stall. Prizes for: Osei, Lall and the children.',
  'The group moved it at council. Khan and Osei voted against.',
  'The group was divided on rents. Most voted for, some abstained.',
  'Of the 1,312 people who voted in the survey, 61% preferred Sundays.',
])('reads none in “%s”', (text) => expect(rolesOf(text).filter((role) => role === 'named-vote')).toEqual([]))
