/**
 * What a document has besides its body and the margins of its first section: the margins of later sections, its notes,
 * how many comments and changes, whether words are hidden. Asked for apart from any reading, seldom: it takes two syncs,
 * and a reading of the body never waits for it. Where Word does not tell (it refuses its own format, or is not asked for
 * it, above 400,000 characters or 12 pictures), words may be struck out: each reading then asks for those that count.
 */
import type { Context } from '#core/draft/context.schema.ts'

export interface Further {
  /** Of headers, footers, footnotes and endnotes, `\n` between paragraphs; each text once. */
  readonly lines: readonly string[]
  /** Counted in Word's own format; absent where Word does not give it. */
  readonly style?: Pick<NonNullable<Context['style']>, 'trackedChanges' | 'comments' | 'hiddenText'>
  /** Word has been asked for all of this; what is absent now, it does not give. */
  readonly sought?: true
  /** Changes were tracked at a reading since: of what was struck out then, nothing was counted yet. */
  readonly tracked?: true
}

export const NOTHING_FURTHER: Further = { lines: [] }

/** Whether words may stand in the document that are struck out or hidden, and do not count. Where Word was asked and has not told, they may. */
export const mayStrike = ({ style, sought, tracked: before }: Further, tracked: boolean): boolean =>
  tracked || before === true || (style ? (style.trackedChanges ?? 0) > 0 || style.hiddenText === true : sought === true)

const MARGINS = ['Primary', 'FirstPage', 'EvenPages'] as const

/** @param notes whether this Word has footnotes for an add-in */
export async function readFurther(context: Word.RequestContext, notes: boolean): Promise<readonly string[]> {
  const { body, sections } = context.document
  const noted = notes ? [body.footnotes, body.endnotes] : []
  // Word's own word for: nothing but the objects.
  sections.load('$none')
  for (const collection of noted) collection.load('body/text')
  await context.sync()
  const margins = sections.items.flatMap((section) => MARGINS.flatMap((type) => [section.getHeader(type), section.getFooter(type)]))
  const read = margins.map(({ paragraphs }) => {
    paragraphs.load('text')
    return paragraphs
  })
  await context.sync()
  const texts = [
    ...read.map(({ items }) => items.map(({ text }) => text).join('\n')),
    ...noted.flatMap(({ items }) => items.map((note) => note.body.text.replace(/\r\n?/g, '\n').trim())),
  ]
  return [...new Set(texts)].filter((text) => text.trim() !== '')
}

const count = (ooxml: string, sign: RegExp): number => ooxml.match(sign)?.length ?? 0

/** @param ooxml the document in Word's own format */
export const countedIn = (ooxml: string): NonNullable<Further['style']> => ({
  trackedChanges: count(ooxml, /<w:(?:ins|del|moveFrom|moveTo) /g),
  comments: count(ooxml, /<w:commentReference\b/g),
  // Its mark on a style or a paragraph's end hides no words; on a run it does.
  hiddenText: /<w:r(?: [^>]*)?><w:rPr>(?:(?!<\/w:rPr>).){0,2000}<w:vanish(?:\/>| w:val="(?:1|true|on)")/s.test(ooxml),
})
