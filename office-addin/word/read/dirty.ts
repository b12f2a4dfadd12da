/** Reads again only the paragraphs that Word has named as changed: what a key costs does not grow with the document. */
import type { Link } from './links.ts'
import type { QueuedRead } from './queued-read.ts'
import { rowOf, WITH_ID } from './row.ts'
import { bodyPlaces, type Snapshot } from './snapshot.ts'

/** Paragraphs above which all are read at once. */
const MOST = 20

/** The paragraphs that are named, where that is possible; else the whole document. */
export async function lookAt(context: Word.RequestContext, queue: () => QueuedRead, known: Snapshot | undefined, dirty: ReadonlySet<string> | undefined): Promise<QueuedRead> {
  // A paragraph may be gone by now.
  const some = known && dirty && (await readDirty(context, known, dirty).catch(() => undefined))
  const queued = some ?? queue()
  await queued.synced()
  return queued
}

/** @returns undefined where the document must be read as a whole: a paragraph is not known, or there are many */
async function readDirty(context: Word.RequestContext, known: Snapshot, ids: ReadonlySet<string>): Promise<QueuedRead | undefined> {
  const at = new Map(known.rows.flatMap(({ id }, row) => (id !== undefined && ids.has(id) ? [[row, id] as const] : [])))
  if (ids.size === 0 || ids.size > MOST || at.size !== ids.size) return undefined
  const asked = new Map(
    [...at].map(([row, id]) => {
      const paragraph = context.document.getParagraphByUniqueLocalId(id)
      const links = paragraph.getRange('Content').getHyperlinkRanges()
      paragraph.load(WITH_ID)
      links.load('text,hyperlink')
      return [row, { paragraph, links, id }] as const
    }),
  )
  await context.sync()
  const items: Word.Paragraph[] = []
  for (const [row, { paragraph }] of asked) items[row] = paragraph
  const rows = known.rows.map((row, i) => {
    const now = asked.get(i)
    return now ? rowOf(now.paragraph, undefined, now.id) : row
  })
  const before = linksBefore(known)
  const links = rows.flatMap((_, i) => asked.get(i)?.links.items.map(({ text, hyperlink }): Link => ({ text, href: hyperlink })) ?? before.get(i) ?? [])
  return { paragraphs: { items }, synced: () => Promise.resolve(), answer: () => ({ ...known.read, rows, links }) }
}

function linksBefore(known: Snapshot): ReadonlyMap<number, readonly Link[]> {
  return new Map(
    bodyPlaces(known).map(({ paragraph: { text, marks } }, i) => [
      known.rowOf[i]!,
      marks.flatMap((mark) => (mark.kind === 'link' && mark.value ? [{ text: text.slice(mark.start, mark.end), href: mark.value }] : [])),
    ]),
  )
}

/** Whether this Word names its paragraphs: without a subscription some say so and then do not. */
export async function namesParagraphs(context: Word.RequestContext): Promise<boolean> {
  const first = context.document.body.paragraphs.getFirst()
  first.load('uniqueLocalId')
  await context.sync()
  return first.uniqueLocalId !== ''
}
