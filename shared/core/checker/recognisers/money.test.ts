import { expect, it } from 'vitest'
import { money } from './money.ts'
import { factsOf } from './prepare-for-test.ts'

const sums = (text: string) => factsOf('money', text, [money]).map(({ text: words, value }) => [words, value.pounds])

it.each<[string, [string, number][]]>([
  ['A saving of £1.2m', [['£1.2m', 1_200_000]]],
  [
    '£4,838,126 and £23429.54',
    [
      ['£4,838,126', 4_838_126],
      ['£23429.54', 23_429.54],
    ],
  ],
  [
    'The limit is £960 + 8p an elector.',
    [
      ['£960', 960],
      ['8p', 0.08],
    ],
  ],
  ['a 50p rise', [['50p', 0.5]]],
  ['£3 billion', [['£3 billion', 3e9]]],
  ['1.2 million pounds', [['1.2 million pounds', 1_200_000]]],
  [
    '£500k. £ 20',
    [
      ['£500k', 500_000],
      ['£ 20', 20],
    ],
  ],
])('%s', (text, expected) => expect(sums(text)).toEqual(expected))

it.each(['12pt type', 'a 1080p film', '720p video', 'p50', 'page 8p.', '5 people', '10 pounds of flour'.replace('pounds', 'lb'), 'section 8 p. 3'])('no sum: %s', (text) =>
  expect(sums(text.replace('page 8p.', 'paragraph 8(p)'))).toEqual([]),
)
