/** Queues all that a draft is made of, so that one sync reads it; then hands over what has come. */
import type { Context } from '#core/draft/context.schema.ts'
import { isRefusal, queueCurrent, queueNamed, type Told, type Writing } from './counting.ts'
import type { Link } from './links.ts'
import { queueRows, type Row, rowOf } from './row.ts'

export interface QueuedRead {
  /** Word's own objects, good for writing until the run ends. */
  readonly paragraphs: { readonly items: readonly Word.Paragraph[] }
  /** After the sync. */
  answer(): Read
  /** Carries out what is queued; where words may be struck out in paragraphs that were not known by name, asks in a second sync which of them count. */
  synced(): Promise<void>
}

export interface Read {
  readonly rows: readonly Row[]
  readonly links: readonly Link[]
  readonly images: NonNullable<Context['images']>
  /** Headers and footers of the first section. */
  readonly margins: readonly string[]
  /** How many sections the document has. */
  readonly sections: number
  readonly title: string
  readonly custom: Readonly<Record<string, string>>
  readonly tracking: boolean
}

const MARGINS = ['Primary', 'FirstPage'] as const

/** What this Word can tell beyond the least. */
export interface Telling {
  /** Whether changes are tracked. */
  readonly mode: boolean
  /** The names of paragraphs. */
  readonly ids: boolean
  /** Whether to ask for the words that count, given that changes are tracked now or not. */
  readonly current: (tracked: boolean) => boolean
  /** The names of paragraphs that are asked for them at once. */
  readonly named: readonly string[]
  /** Word does not tell the words that count after all. */
  readonly refused: () => void
}

/** @param writing - what stands before it in the same sync */
export function queueRead(context: Word.RequestContext, { mode, ids, current, named, refused }: Telling, writing: Writing = {}): QueuedRead {
  const { document } = context
  const { body, properties, sections } = document
  const paragraphs = queueRows(body, ids)
  const links = body.getRange('Content').getHyperlinkRanges()
  links.load('text,hyperlink')
  const pictures = body.inlinePictures
  pictures.load('altTextTitle,altTextDescription')
  properties.load('title')
  const { customProperties } = properties
  customProperties.load('key,value')
  // Word's own word for: nothing but the objects.
  sections.load('$none')
  const first = sections.getFirst()
  const margins = MARGINS.flatMap((type) => [first.getHeader(type).paragraphs, first.getFooter(type).paragraphs])
  for (const margin of margins) margin.load('text')
  if (mode) document.load('changeTrackingMode')
  const tracked = () => mode && document.changeTrackingMode !== 'Off'
  const idOf = (paragraph: Word.Paragraph) => (ids ? paragraph.uniqueLocalId : undefined)
  const byName = queueNamed(context, writing.anyGone ? [] : named)
  const late = new Map<Word.Paragraph, Told>()
  return {
    paragraphs,
    async synced() {
      await context.sync()
      if (!current(tracked())) return
      const unknown = paragraphs.items.filter((paragraph) => {
        const { text } = paragraph
        return text !== '' && !byName.has(idOf(paragraph) ?? '') && !writing.own?.(text)
      })
      for (const paragraph of unknown) late.set(paragraph, queueCurrent(paragraph))
      if (unknown.length === 0) return
      await context.sync().catch((error) => {
        if (!isRefusal(error)) throw error
        late.clear()
        refused()
      })
    },
    answer: () => ({
      rows: paragraphs.items.map((paragraph) => rowOf(paragraph, (byName.get(idOf(paragraph) ?? '') ?? late.get(paragraph))?.value, idOf(paragraph))),
      links: links.items.map(({ text, hyperlink }) => ({ text, href: hyperlink })),
      images: pictures.items.map(({ altTextDescription, altTextTitle }) => ({ alt: altTextDescription || altTextTitle || '' })),
      margins: [...new Set(margins.map((margin) => margin.items.map(({ text }) => text).join('\n')))].filter((text) => text.trim() !== ''),
      title: properties.title ?? '',
      custom: Object.fromEntries(customProperties.items.map(({ key, value }) => [key, String(value)])),
      sections: sections.items.length,
      tracking: tracked(),
    }),
  }
}
