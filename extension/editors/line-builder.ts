/**
 * One line as the walk fills it: text, marks and runs together.
 *
 *     "Vote  <b> for</b> <br> me <br>"   becomes   "Vote for\nme"
 *          └ one space    │         └ the last break of a block shows nothing: a filler
 *                         └ none around a line break
 *
 * A space belongs to the node and format in which its first character stands, a break to its `br`.
 */
import type { InlineMark, Paragraph } from '#core/draft/draft.ts'
import { type Format, SIMPLE } from './element-kinds.ts'
import type { Run } from './line.ts'
import { INVISIBLE, meant } from './spaces.ts'

/** What CSS collapses, and what shows nothing. */
const SPACES = /[ \t\n\r\f]+/
const PIECES = /[ \t\n\r\f]+|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+|[^ \t\n\r\f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g
/** Stands for one thing that is no text, such as a picture. */
export const THING = '\ufffc'

interface Growing {
  start: number
  end: number
  kind: InlineMark['kind']
  value?: string
}

export interface Built {
  readonly text: string
  readonly marks: readonly InlineMark[]
  readonly runs: readonly Run[]
  readonly home: Node
}

export class LineBuilder {
  #text = ''
  #runs: Run[] = []
  #marks: Growing[] = []
  #latest: { [kind in InlineMark['kind']]?: Growing } = {}
  /** A space is due if another word follows on this line. */
  #space: { node: Text; from: number; format: Format } | undefined
  #breaks: Element[] = []
  #home: Node | undefined
  readonly #noted: (node: Text) => string | undefined

  /** `noted` knows of text that we wrote ourselves which of its spaces were meant as no-break ones. */
  constructor(noted: (node: Text) => string | undefined = () => undefined) {
    this.#noted = noted
  }

  text(node: Text, format: Format, keeps: boolean): void {
    this.#home ??= node
    const { data } = node
    if (keeps) {
      for (const { 0: piece, index } of data.matchAll(/[^\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g))
        this.#add(piece.replace(/\r/g, ' '), node, index, format)
      return
    }
    if (!/[\t\n\r\f]| {2}|^ | $/.test(data) && data.search(INVISIBLE) < 0) {
      if (data) this.#word(data, node, 0, format)
      return
    }
    for (const { 0: piece, index } of data.matchAll(PIECES)) {
      if (SPACES.test(piece)) this.#spaceDue(node, index, format)
      else if (piece.search(INVISIBLE) !== 0) this.#word(piece, node, index, format)
    }
  }

  break(br: Element): void {
    this.#home ??= br
    this.#space = undefined
    this.#breaks.push(br)
  }

  /** A picture's description is its mark's value. */
  thing(element: Element, format: Format, alt?: string): void {
    this.#home ??= element
    this.#due()
    const at = this.#text.length
    this.#add(THING, element, 0, format)
    if (alt !== undefined) this.#marks.push({ start: at, end: at + 1, kind: 'image', value: alt })
  }

  /** The line, or undefined where nothing shows; the builder is empty again. */
  take(): Built | undefined {
    const breaks = this.#breaks.splice(0)
    for (const br of breaks.slice(0, -1)) this.#add('\n', br, 0, {})
    this.#space = undefined
    const built = { text: this.#meant(), marks: this.#marks, runs: this.#runs, home: this.#home as Node }
    const shows = breaks.length > 0 || this.#text !== ''
    this.#text = ''
    this.#runs = []
    this.#marks = []
    this.#latest = {}
    this.#home = undefined
    return shows ? built : undefined
  }

  #meant(): string {
    if (!this.#text.includes('\u00a0')) return this.#text
    const chars = this.#text.split('')
    for (const { node, from, at, length } of this.#runs) {
      if (node.nodeType !== Node.TEXT_NODE) continue
      // At the end of a node it was written before the formatting of the next word began.
      const ends = [...(from === 0 ? [at] : []), ...(from + length === (node as Text).length ? [at + length - 1] : [])]
      for (const end of ends) if (chars[end] === '\u00a0') chars[end] = ' '
    }
    let text = meant(chars.join(''))
    for (const { node, from, at, length } of this.#runs) {
      const noted = node.nodeType === Node.TEXT_NODE ? this.#noted(node as Text) : undefined
      if (noted) text = text.slice(0, at) + noted.slice(from, from + length) + text.slice(at + length)
    }
    return text
  }

  #spaceDue(node: Text, from: number, format: Format): void {
    if (this.#breaks.length === 0 && this.#text !== '' && !this.#text.endsWith('\n')) this.#space ??= { node, from, format }
  }

  #word(piece: string, node: Text, from: number, format: Format): void {
    this.#due()
    this.#add(piece, node, from, format)
  }

  #due(): void {
    for (const br of this.#breaks.splice(0)) this.#add('\n', br, 0, {})
    const space = this.#space
    this.#space = undefined
    if (space) this.#add(' ', space.node, space.from, space.format)
  }

  #add(piece: string, node: Text | Element, from: number, format: Format): void {
    const at = this.#text.length
    this.#text += piece
    const last = this.#runs.at(-1)
    if (last?.node === node && last.from + last.length === from) last.length += piece.length
    else this.#runs.push({ node, from, at, length: piece.length })
    for (const kind of SIMPLE) if (format[kind]) this.#grow(kind, at)
    if (format.link !== undefined) this.#grow('link', at, format.link)
  }

  #grow(kind: InlineMark['kind'], start: number, value?: string): void {
    const latest = this.#latest[kind]
    if (latest && latest.end === start && latest.value === value) {
      latest.end = this.#text.length
      return
    }
    const mark: Growing = { start, end: this.#text.length, kind, ...(value === undefined ? {} : { value }) }
    this.#latest[kind] = mark
    this.#marks.push(mark)
  }
}

export const samePiece = (one: Paragraph, other: Paragraph): boolean =>
  one === other || (one.text === other.text && JSON.stringify(one.block) === JSON.stringify(other.block) && JSON.stringify(one.marks) === JSON.stringify(other.marks))
