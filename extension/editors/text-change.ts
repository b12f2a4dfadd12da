/**
 * What happened between two readings of a text, as one replacement. Several changes at once become one wide one, so that
 * whatever lies among them is taken as touched: a span is moved only where it certainly still stands.
 */
export interface TextChange {
  readonly at: number
  readonly removed: number
  readonly added: number
}

export interface Span {
  readonly start: number
  readonly end: number
}

/** Compared whole, so that of a long text only the piece that differs is gone through letter by letter. */
const PIECE = 1024

/** Undefined where the texts are the same. */
export function textChange(before: string, after: string): TextChange | undefined {
  if (before === after) return undefined
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head + PIECE <= most && before.slice(head, head + PIECE) === after.slice(head, head + PIECE)) head += PIECE
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head++
  let tail = 0
  const pieceBefore = (text: string) => text.slice(text.length - tail - PIECE, text.length - tail)
  while (tail + PIECE <= most - head && pieceBefore(before) === pieceBefore(after)) tail += PIECE
  while (tail < most - head && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++
  return { at: head, removed: before.length - head - tail, added: after.length - head - tail }
}

/** Where a span stands after a change; undefined where the change touched it. What is typed at its border is outside it. */
export function moveSpan({ start, end }: Span, { at, removed, added }: TextChange): Span | undefined {
  if (at + removed <= start) return { start: start + added - removed, end: end + added - removed }
  if (at >= end) return { start, end }
  return undefined
}
