/**
 * Which of the things that the API cannot read this document really has. Word's own format tells, at the price of the
 * whole document in one answer; so it is asked for apart from any reading, seldom, and never for a document full of
 * pictures. Without it, a document with no text box would still be one in which nothing can be said to be missing.
 */
import { countedIn, type Further, mayStrike, NOTHING_FURTHER } from './further.ts'
import type { Snapshot } from './snapshot.ts'
import { struckIn } from './struck.ts'

const NOTES = 'footnotes and endnotes'
const MARGINS = 'headers and footers of later sections'
const COMMENTS = 'comments'
const HIDDEN = 'hidden words'

/** In words for people: what no requirement set gives on every device, and how Word's format names it. */
const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['text boxes', /<w:txbxContent\b/],
  [NOTES, /<w:(?:footnote|endnote)Reference\b/],
  [COMMENTS, /<w:commentReference\b/],
  [MARGINS, /<w:sectPr\b[\s\S]*<w:sectPr\b/],
  ['embedded objects and charts', /<(?:o:OLEObject|c:chart)\b/],
]

export const UNSEEN: readonly string[] = SIGNS.map(([name]) => name)

/** Characters of text, and pictures, above which Word is not asked for the whole document. */
const LONGEST = 400_000
const MOST_PICTURES = 12
/** Milliseconds between two questions; where words are struck out and only Word's own format tells which, the longer the longer it takes. */
const SELDOM = 60_000
const OFTEN = 10_000
const PATIENCE = 20

const mayAsk = ({ rows, context }: Snapshot): boolean => rows.reduce((sum, row) => sum + row.text.length, 0) <= LONGEST && (context.images?.length ?? 0) <= MOST_PICTURES

export const unseenIn = (ooxml: string): string[] => SIGNS.filter(([, sign]) => sign.test(ooxml)).map(([name]) => name)

/** The document in Word's own format. */
export async function wholeIn(context: Word.RequestContext): Promise<string> {
  const ooxml = context.document.body.getOoxml()
  await context.sync()
  return ooxml.value
}

interface Ask {
  readonly whole: () => Promise<string>
  /** Whether this Word tells of a paragraph, by its name, which of its words count. */
  readonly tells: boolean
  /** The margins of all sections, and the notes where this Word has them. */
  readonly lines: () => Promise<readonly string[]>
  readonly notes: boolean
}

export class Unseen {
  /** What this document has that cannot be read; all there might be, until Word has told. */
  names: readonly string[] = UNSEEN
  further: Further = NOTHING_FURTHER
  #askAt = 0

  /** Something has come that only Word's own format tells. */
  askSoon(): void {
    this.#askAt = 0
  }

  /**
   * Finds out, where it is time to. What Word does not tell stays unread, and is said to be.
   * @returns whether it is otherwise than it was
   */
  async seek(known: Snapshot, { whole, lines, notes, tells }: Ask): Promise<boolean> {
    const began = performance.now()
    if (began < this.#askAt) return false
    this.#askAt = Number.POSITIVE_INFINITY
    const before = JSON.stringify([this.names, this.further])
    const read = await lines().catch(() => undefined)
    const ooxml = mayAsk(known) ? await whole().catch(() => undefined) : undefined
    const seen = new Set(read ? [MARGINS, ...(notes ? [NOTES] : [])] : [])
    const style = ooxml === undefined ? undefined : countedIn(ooxml)
    this.names = [...(ooxml === undefined ? [...UNSEEN, HIDDEN] : unseenIn(ooxml)).filter((name) => !seen.has(name))]
    const struck = ooxml !== undefined && !tells ? struckIn(ooxml) : undefined
    this.further = { lines: read ?? this.further.lines, ...(style ? { style } : {}), ...(struck ? { struck } : {}), sought: true }
    const now = performance.now()
    // unless it was to be asked again meanwhile
    if (this.#askAt === Number.POSITIVE_INFINITY) this.#askAt = now + (struck && mayStrike(this.further, known.tracking) ? Math.max(OFTEN, PATIENCE * (now - began)) : SELDOM)
    return before !== JSON.stringify([this.names, this.further])
  }
}
