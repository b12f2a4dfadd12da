import { expect, it } from 'vitest'
import { placeholder } from './placeholder.ts'
import { factsOf } from './prepare-for-test.ts'

const gaps = (text: string): string[] =>
  factsOf('placeholder', text, [placeholder])
    .filter(({ certainty }) => certainty >= 0.8)
    .map((fact) => fact.text)

it.each<[string, string[]]>([
  ['Promoted by [Agent] of [address].', ['[Agent]', '[address]']],
  ['Dear {{name}}', ['{{name}}']],
  ['on {meetingDate} at {time}', ['{meetingDate}', '{time}']],
  ['The venue is TBC.', ['TBC']],
  ['Ring xxx or write to ____.', ['xxx', '____']],
  ['Date: dd/mm/yyyy', ['dd/mm/yyyy']],
  ['Lorem ipsum dolor', ['Lorem ipsum']],
  ['«FirstName»', ['«FirstName»']],
  ['<insert date>', ['<insert date>']],
  ['said [councillor’s name and role].', ["[councillor's name and role]"]],
])('%s', (text, expected) => expect(gaps(text)).toEqual(expected))

it.each([
  '“[The council] must act [on this],” he said [sic].',
  'see [2026] EWHC 12 and note [1]',
  'He [Cllr Khan] agreed.',
  '[report a pothole](https://a.example)',
  'a <b>bold</b> move',
  'if x < 3 and y > 2',
  'Boxes: [ ] yes [x] no',
  'Superbowl XXV',
  'the TBCA board',
  'snake_case_word',
])('no gap: %s', (text) => expect(gaps(text)).toEqual([]))
