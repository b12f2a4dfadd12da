/** Replaces words in a message's HTML, and nothing beside them. What does not come out exactly as meant is not written at all. */
import { replace } from '#app/host/splice.ts'
import type { Edit } from '#core/checker/finding.ts'
import { textOf } from '#core/draft/layout.ts'
import { mailText } from '../read/mail-text.ts'
import { htmlOf, treeOf } from './mail-tree.ts'
import { locate } from './runs.ts'
import { Splice } from './splice-tree.ts'

export type BodyEdit = Omit<Edit, 'where'>
/** `across`: reaches over table cells or pages. `not found`: the words cannot be told apart in the HTML. */
export type Obstacle = 'changed' | 'overlap' | 'across' | 'not found'

export interface Edited {
  readonly html: string
  /** The own text that it must show. */
  readonly text: string
}

export function editHtml(html: string, edits: readonly BodyEdit[]): Edited | Obstacle {
  const last = [...edits].sort((a, b) => b.start - a.start || b.end - a.end)
  if (last.some((edit, i) => i > 0 && edit.end > last[i - 1]!.start)) return 'overlap'
  const before = mailText(html)
  const text = textOf(before)
  if (edits.some(({ start, end, was }) => end > text.length || text.slice(start, end) !== was)) return 'changed'
  let now: Edited = { html, text }
  for (const edit of last) {
    const next = edited(now, edit)
    if (typeof next === 'string') return next
    now = next
  }
  const after = mailText(now.html)
  return textOf(after) === now.text && textOf(after, 'quoted') === textOf(before, 'quoted') ? now : 'not found'
}

function edited({ html, text }: Edited, { start, end, text: words }: BodyEdit): Edited | Obstacle {
  const { places } = mailText(html)
  const change = replace(places, 'body', start, end, words)
  if (!change) return 'across'
  const tree = treeOf(html)
  if (!tree) return 'not found'
  const located = locate(tree, places)
  const touched = located.slice(change.at, change.at + change.before.length)
  if (touched.some(({ block }) => !block)) return 'not found'
  const [head, tail] = [touched[0]!, touched.at(-1)!]
  new Splice(touched, start - head.place.start, end - tail.place.start, words.split('\n')).write()
  return { html: htmlOf(tree), text: text.slice(0, start) + words + text.slice(end) }
}
