import { expect, it } from 'vitest'
import { factsOf } from './prepare-for-test.ts'
import { year } from './year.ts'

const years = (text: string) => factsOf('year', text, [year]).map(({ value }) => value.year)

it.each<[string, number[]]>([
  ['up 40% (DWP 2026)', [2026]],
  ['£960 from 2024, as in 2019/20', [2024, 2019]],
  ['£2026 and 12,026% and £2,024', []],
  ['Half of all shops (Census, 2021)', [2021]],
  ['One in four homes (DWP 2026)', [2026]],
  ['In 2026 nothing was counted.', []],
])('%s', (text, found) => expect(years(text)).toEqual(found))
