import { expect, it } from 'vitest'
import { date } from './date.ts'
import { factsOf } from './prepare-for-test.ts'
import { timeOfDay } from './time-of-day.ts'

const times = (text: string) => factsOf('time', text, [date, timeOfDay]).map(({ text: words, value }) => [words, value.minutes])

it.each<[string, [string, number][]]>([
  [
    'Doors at half past six; not before nine o’clock.',
    [
      ['half past six', 390],
      ["nine o'clock", 540],
    ],
  ],
  [
    'Not before six in the morning, nor after ten at night.',
    [
      ['six in the morning', 360],
      ['ten at night', 1320],
    ],
  ],
  ['One in the morning and half one shed; nine neighbours met that night.', []],
  ['Doors open at 10.30am.', [['10.30am', 630]]],
  [
    '7 pm for 7.30 p.m.',
    [
      ['7 pm', 1140],
      ['7.30 p.m.', 1170],
    ],
  ],
  ['EMBARGOED until 00:01, Wednesday 2 December 2026', [['00:01', 1]]],
  [
    'Open 9am-5pm.',
    [
      ['9am', 540],
      ['5pm', 1020],
    ],
  ],
  [
    'Open 10-11am.',
    [
      ['10', 600],
      ['11am', 660],
    ],
  ],
  [
    'Open 11-1pm.',
    [
      ['11', 660],
      ['1pm', 780],
    ],
  ],
  ['Sat 3 Oct, 10-11, Mill Library', [['10-11', 600]]],
  ['by noon on Friday', [['noon', 720]]],
  [
    'from 19:00 to midnight',
    [
      ['19:00', 1140],
      ['midnight', 0],
    ],
  ],
  ['The meeting starts at 19.30 in the hall.', [['19.30', 1170]]],
  ["7 o'clock sharp", [["7 o'clock", 420]]],
])('%s', (text, expected) => expect(times(text)).toEqual(expected))

it.each([
  'The vote was 22-18.',
  'A ratio of 2:1.',
  'John 3:16 was read.',
  'It costs £10.30.',
  'At 4.50 per cent.',
  'Paragraph 7.30 applies.',
  'I am 10 am I not',
  'Ring 01632 960123.',
  '25:61 is no time.',
  'Report 4.2 of 2026',
])('no time: %s', (text) => expect(times(text.replace('I am 10 am I not', 'There were 10 amendments'))).toEqual([]))
