import { expect, it } from 'vitest'
import { quotedIn } from './quotation-marks.ts'

const words = (text: string): string[] => quotedIn(text).map(({ start, end, continues }) => text.slice(start, end) + (continues ? ' …' : ''))

it.each<[string, string[]]>([
  ['He said “yes” and “no”.', ['“yes”', '“no”']],
  ['He said "yes" and "no".', ['"yes"', '"no"']],
  ["He asked for 'the councillors' report to be published' today.", ["'the councillors' report to be published'"]],
  ["'One' and 'two'", ["'One'", "'two'"]],
  ['„Tak” i „nie”.', ['„Tak”', '„nie”']],
  ['“First paragraph\n“Second paragraph.”', ['“First paragraph …', '“Second paragraph.”']],
  ['"First paragraph\n"Second paragraph."', ['"First paragraph …', '"Second paragraph."']],
  ['“Never closed', ['“Never closed …']],
  ['A stray " in the middle of a line', []],
  ['a 6" pipe', []],
  ["rock 'n' roll in the '90s, 'tis true", []],
  ["the residents' hall and the boys' club", []],
  ['', []],
])('%s', (text, expected) => expect(words(text)).toEqual(expected))

it('skips a mark that nothing closes within reach', () => expect(words(`'open ${'word '.repeat(400)}'`)).toEqual([]))
