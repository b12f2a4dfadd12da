/**
 * What a document has besides its body and the margins of its first section: the margins of later sections, its notes,
 * how many comments and changes, whether words are hidden. Asked for apart from any reading, seldom: margins and notes in
 * one sync, the counts in another, and a reading of the body never waits for them. Where Word does not tell (it refuses its own format, or is not asked for it, above
 * 400,000 characters or 12 pictures), words may be struck out: each reading then asks for those that count, where it can.
 */

import type { Context } from '#core/draft/context.schema.ts'
import type { Struck } from './struck.ts'

export interface Further {
  /** Of headers, footers, footnotes and endnotes, `\n` between paragraphs; each text once. */
  readonly lines: readonly string[]
  /** Counted in Word's own format; absent where Word does not give it. */
  readonly style?: Pick<NonNullable<Context['style']>, 'trackedChanges' | 'comments' | 'hiddenText'>
  /** Which words do not count, for a Word that does not tell it of a paragraph or names none. */
  readonly struck?: Struck
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

/**
 * @param known how many sections the document had when its body was read: by that all are asked in one sync
 * @param notes whether this Word has footnotes for an add-in
 * @throws where it has another number of sections now, as Word itself does where there are fewer
 */
export async function readFurther(context: Word.RequestContext, known: number, notes: boolean): Promise<readonly string[]> {
  const { body, sections } = context.document
  const noted = notes ? [body.footnotes, body.endnotes] : []
  for (const collection of noted) collection.load('body/text')
  sections.load('$none')
  let section = sections.getFirst()
  const all = [section]
  while (all.length < known) all.push((section = section.getNext()))
  const margins = all.flatMap((each) => MARGINS.flatMap((type) => [each.getHeader(type).paragraphs, each.getFooter(type).paragraphs]))
  for (const paragraphs of margins) paragraphs.load('text')
  await context.sync()
  if (sections.items.length !== known) throw new Error('The document has other sections now.')
  const texts = [
    ...margins.map(({ items }) => items.map(({ text }) => text).join('\n')),
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
