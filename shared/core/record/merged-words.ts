/** A merged report as a document, for every renderer. */
import { MONTHS } from '../calendar/day-names.ts'
import type { BlockNode } from '../drafting/blocks.ts'
import { FEWEST_PEOPLE, FEWEST_TIMES, type MergedRecord } from './merge.ts'

export const TOO_FEW = 'too few'
const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five'] as const

/** '2026-04' is 'April 2026' */
export const monthInWords = (month: string): string => `${MONTHS[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`

export const LEGEND = `“Too few” stands for fewer than ${NUMBERS[FEWEST_TIMES]} times, none included, or for what comes from fewer than ${NUMBERS[FEWEST_PEOPLE]} people’s records; a larger number is held back where it would give a small one away. A check that is not listed fired too seldom to tell, or not at all. The same words count once a month. Nobody is named, and nothing here is a measure of anybody’s work.`

const paragraph = (text: string): BlockNode => ({ kind: 'paragraph', runs: [{ text }] })

/** @param titleOf the name of a check, where the pack at hand has it */
export function mergedAsBlocks({ people, months, rules }: MergedRecord, titleOf: (rule: string) => string | undefined): readonly BlockNode[] {
  const [from, to] = [months[0] as string, months.at(-1) as string]
  const head = ['Check', 'In all', ...months.map(monthInWords)].map((text) => [{ text }])
  const rows = rules.map(({ rule, times, months: by }) => [
    [{ text: [rule, titleOf(rule)].filter(Boolean).join(' ') }],
    [{ text: String(times) }],
    ...months.map((month) => [{ text: String(by[month] ?? TOO_FEW) }]),
  ])
  return [
    { kind: 'heading', level: 1, runs: [{ text: 'What fires most' }] },
    paragraph(`From the records of ${people} people, ${from === to ? monthInWords(from) : `${monthInWords(from)} to ${monthInWords(to)}`}.`),
    rows.length > 0
      ? { kind: 'table', header: head, rows, sides: ['left', ...head.slice(1).map(() => 'right' as const)] }
      : paragraph('No check fired often enough to be told without giving somebody away.'),
    paragraph(LEGEND),
  ]
}
