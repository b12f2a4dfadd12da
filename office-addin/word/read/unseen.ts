/**
 * Which of the things that the API cannot read this document really has. Word's own format tells, at the price of the
 * whole document in one answer; so it is asked for apart from any reading, seldom, and never for a document full of
 * pictures. Without it, a document with no text box would still be one in which nothing can be said to be missing.
 */
import type { Snapshot } from './snapshot.ts'

/** In words for people: what no requirement set gives on every device, and how Word's format names it. */
const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['text boxes', /<w:txbxContent\b/],
  ['footnotes and endnotes', /<w:(?:footnote|endnote)Reference\b/],
  ['comments', /<w:commentReference\b/],
  ['headers and footers of later sections', /<w:sectPr\b[\s\S]*<w:sectPr\b/],
]

export const UNSEEN: readonly string[] = SIGNS.map(([name]) => name)

/** Characters of text, and pictures, above which Word is not asked for the whole document. */
const LONGEST = 400_000
const MOST_PICTURES = 12
/** Milliseconds between two questions. */
const SELDOM = 60_000

const mayAsk = ({ rows, context }: Snapshot): boolean => rows.reduce((sum, row) => sum + row.text.length, 0) <= LONGEST && (context.images?.length ?? 0) <= MOST_PICTURES

export const unseenIn = (ooxml: string): string[] => SIGNS.filter(([, sign]) => sign.test(ooxml)).map(([name]) => name)

/** The document in Word's own format. */
export async function wholeIn(context: Word.RequestContext): Promise<string> {
  const ooxml = context.document.body.getOoxml()
  await context.sync()
  return ooxml.value
}

export class Unseen {
  /** What this document has that cannot be read; all there might be, until Word has told. */
  names = UNSEEN
  #askedAt = Number.NEGATIVE_INFINITY

  /**
   * Finds out, where it is time to. What Word does not tell stays unread, and is said to be.
   * @returns whether the names are others now
   */
  async seek(known: Snapshot, whole: () => Promise<string>): Promise<boolean> {
    if (performance.now() - this.#askedAt < SELDOM || !mayAsk(known)) return false
    this.#askedAt = performance.now()
    const before = this.names
    this.names = await whole().then(unseenIn, () => UNSEEN)
    return before.join() !== this.names.join()
  }
}
