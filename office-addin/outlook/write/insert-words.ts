/** Plain words put where the cursor is, in the look of the sentence around them: found again in the text as Outlook gives it back. */
import { textOf } from '#core/draft/layout.ts'
import { mailText } from '../read/mail-text.ts'
import type { BodyEdit } from './edit-html.ts'

/** @returns the one change that made the text what it is: the words in place of what was selected; undefined where more than that has changed */
export function wordsBetween(before: string, after: string, words: string): BodyEdit | undefined {
  const [old, now] = [mailText(before), mailText(after)]
  if (textOf(old, 'quoted') !== textOf(now, 'quoted')) return undefined
  const [was, is] = [textOf(old), textOf(now)]
  const selected = was.length + words.length - is.length
  if (selected < 0) return undefined
  let start = 0
  while (start < was.length && was[start] === is[start]) start++
  // what is put in may begin as the text after it does
  for (; start >= 0; start--) {
    if (is.slice(start, start + words.length) === words && is.slice(start + words.length) === was.slice(start + selected))
      return { start, end: start + selected, was: was.slice(start, start + selected), text: words }
  }
  return undefined
}
