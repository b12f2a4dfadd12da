/** The text of one paragraph as it grows run by run, with its marks. */
import type { InlineMark } from '../draft.ts'
import type { Link } from './draft-builder.ts'

export interface Format {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  readonly strike?: boolean
  /** Two links side by side are two marks, even to the same address. */
  readonly link?: Link
  /** The colours of text that may be hard to read, as a mark's value. */
  readonly colour?: string
}

const SIMPLE = ['bold', 'italic', 'underline', 'strike'] as const

interface Growing {
  start: number
  end: number
  kind: InlineMark['kind']
  value?: string
}

export class InlineText {
  text = ''
  #marks: Growing[] = []
  /** The latest mark of each kind, which a following run may prolong. */
  #latest: { [kind in InlineMark['kind']]?: Growing } = {}
  #link: Link | undefined

  add(text: string, format: Format): void {
    if (text === '') return
    const start = this.text.length
    this.text += text
    for (const kind of SIMPLE) if (format[kind]) this.#grow(kind, start)
    if (format.colour !== undefined) {
      if (this.#latest.colour?.value !== format.colour) this.#latest.colour = undefined
      this.#grow('colour', start, format.colour)
    }
    if (format.link) {
      format.link.text += text
      if (format.link !== this.#link) this.#latest.link = undefined
      this.#link = format.link
      this.#grow('link', start, format.link.href)
    }
  }

  /** A picture stands between two characters; its description is a part of its own. */
  picture(alt: string, format: Format): void {
    const at = this.text.length
    if (format.link) format.link.text += alt
    this.#marks.push({ start: at, end: at, kind: 'image', value: alt })
  }

  get hasPicture(): boolean {
    return this.#marks.some(({ kind }) => kind === 'image')
  }

  #grow(kind: InlineMark['kind'], start: number, value?: string): void {
    const latest = this.#latest[kind]
    if (latest && latest.end === start) latest.end = this.text.length
    else {
      const mark: Growing = value === undefined ? { start, end: this.text.length, kind } : { start, end: this.text.length, kind, value }
      this.#latest[kind] = mark
      this.#marks.push(mark)
    }
  }

  /** Hands over what has grown and starts afresh. */
  take(): { text: string; marks: readonly InlineMark[] } {
    const taken = { text: this.text, marks: this.#marks }
    this.text = ''
    this.#marks = []
    this.#latest = {}
    this.#link = undefined
    return taken
  }
}
