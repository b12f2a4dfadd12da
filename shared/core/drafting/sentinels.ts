/**
 * Values never meet the Markdown parser: the interpreter writes one character of plane 15 (private use) for each, the
 * parser sees a letter it has no rule for, and the value takes its place in the finished tree.
 */
import type { Printed, Writer } from './interpreter.ts'

export type Mark =
  | { readonly kind: 'value'; readonly printed: Printed }
  | { readonly kind: 'lock'; readonly id: string }
  | { readonly kind: 'unlock' }
  | { readonly kind: 'page-break' }

const FIRST = 0xf0000
const MOST = 0xffff
/** Plane 15 in UTF-16; a template's own text may not contain it. */
export const SENTINEL = /[\udb80-\udbbf][\udc00-\udfff]/
const ALL = /[\udb80-\udbbf][\udc00-\udfff]/g

/** Writes sentinels and remembers what each stands for. */
export class Sentinels implements Writer {
  private readonly marks: Mark[] = []

  value(printed: Printed): string {
    return this.add({ kind: 'value', printed })
  }

  /** Blank lines around, so that both ends become paragraphs of their own. */
  locked(id: string, content: string): string {
    return `\n\n${this.add({ kind: 'lock', id })}\n\n${content}\n\n${this.add({ kind: 'unlock' })}\n\n`
  }

  pageBreak(): string {
    return `\n\n${this.add({ kind: 'page-break' })}\n\n`
  }

  /** The text in pieces: literal words and what the sentinels between them stand for. */
  pieces(text: string): (string | Mark)[] {
    const pieces: (string | Mark)[] = []
    let end = 0
    for (const match of matches(text)) {
      if (match.at > end) pieces.push(text.slice(end, match.at))
      pieces.push(this.marks[match.code - FIRST]!)
      end = match.at + 2
    }
    if (end < text.length) pieces.push(text.slice(end))
    return pieces
  }

  private add(mark: Mark): string {
    if (this.marks.length > MOST) throw new RangeError(`a document can hold ${MOST} values`)
    this.marks.push(mark)
    return String.fromCodePoint(FIRST + this.marks.length - 1)
  }
}

function matches(text: string): { at: number; code: number }[] {
  const found: { at: number; code: number }[] = []
  text.replace(ALL, (pair, at: number) => {
    found.push({ at, code: pair.codePointAt(0)! })
    return pair
  })
  return found
}

/** Writes the values themselves: for subjects, titles and the parity test. */
export const PLAIN: Writer = {
  value: ({ text }) => text,
  locked: (_, content) => content,
  pageBreak: () => '\f',
}
