import { expect, it } from 'vitest'
import { rolesOf } from './lines-for-test.ts'

const bodies = (text: string) => rolesOf(text).filter((role) => role.startsWith('body'))

it.each([
  'Overview and Scrutiny Committee, Tuesday 8 December, 6pm',
  'Housing scrutiny, Thursday 8 October, 2pm',
  'Licensing sub on Friday',
  'Licensing Sub-Committee',
  'Council, Wednesday 9 December 2026, 7pm',
  'PLANNING COMMITTEE',
  'Monday 9 November, Planning Committee, 2pm',
])('“%s” heads the items below it', (text) => expect(bodies(text)).toHaveLength(1))
it.each([
  'Scrutiny Committee: free vote',
  'Planning Committee members were away.',
  'The council opened the crossing on Monday',
  'Planning: no whip, use judgement',
  'Housing scrutiny is on Thursday',
])('“%s” heads nothing', (text) => expect(bodies(text)).toEqual([]))
