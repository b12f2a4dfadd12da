import { expect, it } from 'vitest'
import { percentage } from './percentage.ts'
import { factsOf } from './prepare-for-test.ts'

const shares = (text: string) => factsOf('percentage', text, [percentage]).map(({ text: words, value }) => [words, value.percent])

it.each<[string, [string, number][]]>([
  ['Poverty is up 40%.', [['40%', 40]]],
  ['The levy is 2.5 per cent of allowances.', [['2.5 per cent', 2.5]]],
  [
    'From 12 % to 14percent',
    [
      ['12 %', 12],
      ['14percent', 14],
    ],
  ],
  [
    'The levy is three per cent, or two and a half percent of the rest.',
    [
      ['three per cent', 3],
      ['two and a half percent', 2.5],
    ],
  ],
  ['1,240% and A40%', []],
  ['Two percentile points, table 40', []],
  ['a fine of 50 percentage points', []],
])('%s', (text, expected) => expect(shares(text)).toEqual(expected))
