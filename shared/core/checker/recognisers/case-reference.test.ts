import { expect, it } from 'vitest'
import { caseReference } from './case-reference.ts'
import { factsOf } from './prepare-for-test.ts'

const references = (text: string) => factsOf('case-reference', text, [caseReference]).map(({ text: words }) => words)

it.each<[string, string[]]>([
  ['resolves to refuse 26/0123', ['26/0123']],
  ['application 2026/01234/FUL for nine flats', ['2026/01234/FUL']],
  ['premises licence LN/26/0123, variation', ['LN/26/0123']],
  ['P/26/01234 and 25/04567/OUT', ['P/26/01234', '25/04567/OUT']],
  ['minute 61/99, report DC/26/77, in 2025/26', []],
  ['set out in report 26/0123, minute 26/0456', []],
  ['01/2026, 24/7, 12/05/2026, 2026/027', []],
  ['https://anytown.example/2026/0123/news', []],
  ['between 5/6 and 10/11 of the total', []],
])('%s', (text, expected) => expect(references(text)).toEqual(expected))
