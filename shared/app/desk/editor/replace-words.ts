/** Replaces words in a document as a fix wants it: one transaction, nothing beside the words touched. */
import type { Node, ResolvedPos } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'

/** Replaces `from`…`to` by text. A line break in the text begins a new paragraph. Positions are those of `tr.doc`. */
export function replaceWords(tr: Transaction, from: number, to: number, was: string, text: string): void {
  const { head, tail } = common(was, text)
  const line = text.slice(head, text.length - tail)
  const start = from + head
  const end = to - tail
  if (line.includes('\n')) insertLines(tr, start, end, line.split('\n'))
  else if (tr.doc.resolve(start).sameParent(tr.doc.resolve(end))) insertLine(tr, start, end, line)
  else {
    const before = tr.steps.length
    removeAcross(tr, start, end)
    const at = tr.mapping.slice(before).map(end)
    insertLine(tr, at, at, line)
  }
}

/** What the old and new words share at both ends stays as it is, with its formatting; line breaks are not shared. */
function common(was: string, text: string): { head: number; tail: number } {
  if (was.includes('\n') || was.includes('\t')) return { head: 0, tail: 0 }
  const most = Math.min(was.length, text.length)
  let head = 0
  while (head < most && was[head] === text[head]) head++
  let tail = 0
  while (tail < most - head && was[was.length - 1 - tail] === text[text.length - 1 - tail]) tail++
  return { head, tail }
}

/** Text takes the formatting of the first character that it replaces, or of the text around it. */
function insertLine(tr: Transaction, from: number, to: number, line: string): void {
  if (!line) return void (to > from && tr.delete(from, to))
  const $from = tr.doc.resolve(from)
  const marks = (to > from && $from.nodeAfter?.marks) || $from.marks()
  tr.replaceWith(from, to, tr.doc.type.schema.text(line, marks))
}

/** From one paragraph's start to another's start takes whole paragraphs away; anything else joins the two ends. */
function removeAcross(tr: Transaction, from: number, to: number): void {
  const whole = tr.doc.resolve(from).parentOffset === 0 && tr.doc.resolve(to).parentOffset === 0
  if (whole) tr.deleteRange(from, to)
  else tr.delete(from, to)
}

function insertLines(tr: Transaction, from: number, to: number, lines: readonly string[]): void {
  if (to > from) tr.delete(from, to)
  const $at = tr.doc.resolve(from)
  const first = lines[0] ?? ''
  const last = lines.at(-1) ?? ''
  const atStart = $at.parentOffset === 0
  const atEnd = $at.parentOffset === $at.parent.content.size
  if (atStart && !atEnd) {
    insertLine(tr, from, from, last)
    tr.insert(
      outside($at),
      lines.slice(0, -1).map((line) => paragraphLike($at, line)),
    )
    return
  }
  if (atEnd) {
    tr.insert(
      after($at),
      lines.slice(1).map((line) => paragraphLike($at, line)),
    )
  } else {
    tr.split(from, inItem($at) ? 2 : 1)
    const right = from + (inItem($at) ? 4 : 2)
    insertLine(tr, right, right, last)
    tr.insert(
      right - (inItem($at) ? 2 : 1),
      lines.slice(1, -1).map((line) => paragraphLike($at, line)),
    )
  }
  insertLine(tr, from, from, first)
}

/** Whether this is the first paragraph of a list item: a new line then begins a new item. */
const inItem = ($at: ResolvedPos): boolean => $at.depth > 1 && $at.node(-1).type.name === 'listItem' && $at.index(-1) === 0
const outside = ($at: ResolvedPos): number => (inItem($at) ? $at.before(-1) : $at.before())
const after = ($at: ResolvedPos): number => (inItem($at) ? $at.after(-1) : $at.after())

function paragraphLike($at: ResolvedPos, line: string): Node {
  const { schema } = $at.parent.type
  const paragraph = schema.nodes.paragraph!.create(null, line ? schema.text(line) : null)
  return inItem($at) ? schema.nodes.listItem!.create(null, paragraph) : paragraph
}
