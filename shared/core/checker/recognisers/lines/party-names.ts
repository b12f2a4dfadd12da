/** Parties, their groups and branches on a line, as the pack's word lists and the settings name them: no party's name stands in code. */
import type { Line } from './line.ts'

export const PARTIES: readonly string[] = ['partyNames', 'groupNames', 'votedParties']
/** "CLP", and the local party of the settings. */
export const BRANCHES: readonly string[] = ['localParty']

/** Stands for each sign of a name, so that offsets hold. */
const SIGN = '\u0001'
/** A name that was veiled, in a regular expression. */
export const VEILED = '\\u0001{2,80}'

export const names = (line: Line, lists: readonly string[]): boolean => namesOn(line, lists).length > 0

/** The line with such names veiled. */
export function veiled(line: Line, lists: readonly string[]): string {
  let { text } = line
  for (const { start, end } of namesOn(line, lists)) {
    const from = start - line.start
    const to = Math.min(end - line.start, text.length)
    text = text.slice(0, from) + SIGN.repeat(to - from) + text.slice(to)
  }
  return text
}

const namesOn = ({ paragraph, start, text }: Line, lists: readonly string[]) =>
  paragraph.terms.filter((term) => term.start >= start && term.start < start + text.length && term.value.lists.some((list) => lists.includes(list)))
