/**
 * Collapses white space as a browser does, across the borders of inline elements.
 *
 *     "Vote  <b> for</b> <br> me <br>"   becomes   "Vote for\nme"
 *          └ one space    │         └ the last break of a block shows nothing
 *                         └ none around a line break
 */
import type { InlineMark } from '../../draft.ts'
import { type Format, InlineText } from '../inline-text.ts'

/** What one block shows. */
export interface Shown {
  readonly text: string
  readonly marks: readonly InlineMark[]
  /** Offset of the line `-- ` that begins a signature. */
  readonly signature: number | undefined
}

/** What CSS collapses; a no-break space is not among them. */
const SPACES = /[ \t\n\r\f]+/g

export class CollapsedText {
  readonly #out = new InlineText()
  /** A space is due if another word follows on this line; it belongs to the run it was written in. */
  #space: Format | undefined
  /** Line breaks are due if anything follows in this block. */
  #breaks = 0
  /** The first characters of the line that is being written; to ask the whole text for them would copy it each time. */
  #line = ''
  #lineStart = 0
  #signature: number | undefined

  text(data: string, format: Format): void {
    const words = data.replace(SPACES, ' ')
    const from = words.startsWith(' ') ? 1 : 0
    const to = words.endsWith(' ') ? words.length - 1 : words.length
    if (from > 0) this.#spaceDue(format)
    if (from >= to) return
    this.#write(words.slice(from, to), format)
    if (to < words.length) this.#spaceDue(format)
  }

  /** Text in which spaces stand as they are; its line ends are breaks. */
  kept(data: string, format: Format): void {
    data.split(/\r\n|[\r\n]/).forEach((line, index) => {
      if (index > 0) this.break()
      if (line !== '') this.#write(line, format)
    })
  }

  break(): void {
    this.#endLine()
    this.#breaks++
  }

  picture(alt: string, format: Format): void {
    this.#out.picture(alt, format)
  }

  #spaceDue(format: Format): void {
    if (this.#breaks === 0 && this.#line !== '') this.#space ??= format
  }

  #write(words: string, format: Format): void {
    if (this.#breaks > 0) {
      this.#out.add('\n'.repeat(this.#breaks), {})
      this.#line = ''
      this.#lineStart = this.#out.text.length
    } else if (this.#space) this.#out.add(' ', this.#space)
    if (this.#line.length < 5) this.#line += `${this.#space && this.#breaks === 0 ? ' ' : ''}${words}`.slice(0, 5)
    this.#breaks = 0
    this.#space = undefined
    this.#out.add(words, format)
  }

  /** Notes where the line `-- ` stands, which begins a signature; its space may be a no-break one. */
  #endLine(): void {
    if (this.#breaks === 0 && (this.#line === '--\u00a0' || (this.#line === '--' && this.#space))) this.#signature ??= this.#lineStart
    this.#space = undefined
  }

  /** What the block holds, or undefined where it shows nothing; a block with only a line break in it is an empty line. */
  take(): Shown | undefined {
    this.#endLine()
    if (this.#breaks > 1) this.#out.add('\n'.repeat(this.#breaks - 1), {})
    const shows = this.#breaks > 0 || this.#out.text !== '' || this.#out.hasPicture
    const signature = this.#signature
    this.#breaks = 0
    this.#line = ''
    this.#lineStart = 0
    this.#signature = undefined
    const taken = this.#out.take()
    return shows ? { ...taken, signature } : undefined
  }
}
