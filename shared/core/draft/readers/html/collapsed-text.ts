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
const SPACES = /[ \t\n\r\f]+/

export class CollapsedText {
  readonly #out = new InlineText()
  /** A space is due if another word follows on this line; it belongs to the run it was written in. */
  #space: Format | undefined
  /** Line breaks are due if anything follows in this block. */
  #breaks = 0
  /** Where the line `-- ` stands, which begins a signature. */
  #signature: number | undefined

  text(data: string, format: Format): void {
    data.split(SPACES).forEach((word, index) => {
      if (index > 0 && !this.#lineIsEmpty) this.#space ??= format
      if (word !== '') this.#word(word, format)
    })
  }

  /** Text in which spaces stand as they are; its line ends are breaks. */
  kept(data: string, format: Format): void {
    data.split(/\r\n|[\r\n]/).forEach((line, index) => {
      if (index > 0) this.break()
      if (line !== '') this.#word(line, format)
    })
  }

  break(): void {
    this.#endLine()
    this.#breaks++
  }

  picture(alt: string, format: Format): void {
    this.#out.picture(alt, format)
  }

  get #lineIsEmpty(): boolean {
    return this.#breaks > 0 || this.#out.text === '' || this.#out.text.endsWith('\n')
  }

  #word(word: string, format: Format): void {
    if (this.#breaks > 0) this.#out.add('\n'.repeat(this.#breaks), {})
    else if (this.#space) this.#out.add(' ', this.#space)
    this.#breaks = 0
    this.#space = undefined
    this.#out.add(word, format)
  }

  #endLine(): void {
    const { text } = this.#out
    const closed = this.#space ? '--' : '--\u00a0'
    const start = text.length - closed.length
    if (this.#breaks === 0 && text.endsWith(closed) && (start === 0 || text[start - 1] === '\n')) this.#signature ??= start
    this.#space = undefined
  }

  /** What the block holds, or undefined where it shows nothing; a block with only a line break in it is an empty line. */
  take(): Shown | undefined {
    this.#endLine()
    if (this.#breaks > 1) this.#out.add('\n'.repeat(this.#breaks - 1), {})
    const shows = this.#breaks > 0 || this.#out.text !== '' || this.#out.hasPicture
    const signature = this.#signature
    this.#breaks = 0
    this.#signature = undefined
    const taken = this.#out.take()
    return shows ? { ...taken, signature } : undefined
  }
}
