/** Whether a finding of an earlier reading is still there, where nobody has looked again. */
import type { Draft, Part } from '#core/draft/draft.ts'
import { textOf } from '#core/draft/layout.ts'
import { type Print, printOf } from './print.ts'

/** A draft as it stood at one moment. */
export interface Snapshot {
  readonly draft: Pick<Draft, 'places' | 'context'>
  readonly print: Print
}

export const snapshotOf = (draft: Snapshot['draft']): Snapshot => ({ draft, print: printOf(draft) })

/** A finding that must be mended or waived: at its words, or, without a place, about a part as a whole. */
export interface Must {
  readonly where: Part
  readonly start?: number
  readonly end?: number
}

function timesIn(text: string, words: string): number {
  let times = 0
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) times += 1
  return times
}

/**
 * Its words stand in the draft as often as when they were judged, wherever they have moved to, and the people are the
 * same. Of a finding without words everything that it could be about must be the same.
 */
export function stands({ where, start, end }: Must, judged: Snapshot, now: Snapshot): boolean {
  if (judged.print.people !== now.print.people) return false
  if (where === 'recipients') return true
  if (where === 'attachments') return judged.print.rest === now.print.rest
  if (judged.print.words === now.print.words) return true
  if (start === undefined || end === undefined || end <= start) return false
  const before = textOf(judged.draft, where)
  const words = before.slice(start, end)
  return words !== '' && timesIn(textOf(now.draft, where), words) >= timesIn(before, words)
}
