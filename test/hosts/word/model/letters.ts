/** Characters as Word keeps them: each with its formatting; a paragraph ends with a mark that carries the paragraph's properties. */
import type { ListDefinition } from './lists.ts'
import type { BuiltInStyle } from './styles.ts'

export interface Format {
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly strike: boolean
  /** Empty: the style's own. */
  readonly colour: string
  readonly href?: string
  readonly hidden?: boolean
}
export const PLAIN: Format = { bold: false, italic: false, underline: false, strike: false, colour: '' }

/** What ends a paragraph, and with it the paragraph's identity. */
export interface ParagraphMark {
  readonly id: string
  style: BuiltInStyle
  /** In points, where the paragraph has indents of its own. */
  leftIndent?: number
  firstLineIndent?: number
  /** Where it is not 'Left'. */
  alignment?: string
  list?: { readonly definition: ListDefinition; level: number }
  cell?: { readonly table: TableGrid; readonly row: number; readonly column: number }
}

/** The identity of a table; its cells are the paragraphs whose marks name it. */
export interface TableGrid {
  readonly rows: number
  readonly columns: number
}

export interface Letter {
  /** One UTF-16 unit; `\r` where `mark` is set, `\v` for a line break, `\f` for a page break. */
  readonly ch: string
  readonly format: Format
  readonly mark?: ParagraphMark
  /** Struck out by a tracked change, and still there. */
  readonly deleted?: boolean
  /** Put in by a tracked change. */
  readonly inserted?: boolean
}

let ids = 0
/** Eight hexadecimal digits, as Word writes them. */
export const newId = (): string => (0x10_00_00_00 + ++ids).toString(16).toUpperCase()

export const markLike = ({ list, ...mark }: ParagraphMark): ParagraphMark => ({ ...mark, id: newId(), ...(list ? { list: { ...list } } : {}) })

export const markLetter = (mark: ParagraphMark): Letter => ({ ch: '\r', format: PLAIN, mark })

/** Text as letters; a line end begins a paragraph like the one it is put into. */
export function lettersOf(text: string, format: Format, like: ParagraphMark): Letter[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split('')
    .map((ch) => (ch === '\n' ? markLetter(markLike(like)) : { ch, format }))
}

export const textOfLetters = (letters: readonly Letter[]): string => letters.map((letter) => letter.ch).join('')
