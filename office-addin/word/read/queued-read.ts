/** Queues all that a draft is made of, so that one sync reads it; then hands over what has come. */
import type { Context } from '#core/draft/context.schema.ts'
import type { Counting } from './counting.ts'
import type { Link } from './links.ts'
import { queueCurrent, queueRows, type Row, rowOf } from './row.ts'

export interface QueuedRead {
  /** Word's own objects, good for writing until the run ends. */
  readonly paragraphs: { readonly items: readonly Word.Paragraph[] }
  /** After the sync. */
  answer(): Read
  /** Carries out what is queued, and asks what can only be asked of paragraphs that are known: which of their words count. */
  synced(): Promise<void>
}

export interface Read {
  readonly rows: readonly Row[]
  readonly links: readonly Link[]
  readonly images: NonNullable<Context['images']>
  /** Headers and footers of the first section. */
  readonly margins: readonly string[]
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
  /** How to ask for the words that count, if at all, given that changes are tracked now; that costs a sync. */
  readonly current: (tracked: boolean) => Counting | undefined
}

export function queueRead(context: Word.RequestContext, { mode, ids, current }: Telling): QueuedRead {
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
  const first = sections.getFirst()
  const margins = MARGINS.flatMap((type) => [first.getHeader(type).paragraphs, first.getFooter(type).paragraphs])
  for (const margin of margins) margin.load('text')
  if (mode) document.load('changeTrackingMode')
  const tracked = () => mode && document.changeTrackingMode !== 'Off'
  let counting: readonly OfficeExtension.ClientResult<string>[] = []
  return {
    paragraphs,
    async synced() {
      await context.sync()
      const by = current(tracked())
      if (!by) return
      counting = paragraphs.items.map((paragraph) => queueCurrent(paragraph, by))
      await context.sync()
    },
    answer: () => ({
      rows: paragraphs.items.map((paragraph, i) => rowOf(paragraph, counting[i]?.value, ids ? paragraph.uniqueLocalId : undefined)),
      links: links.items.map(({ text, hyperlink }) => ({ text, href: hyperlink })),
      images: pictures.items.map(({ altTextDescription, altTextTitle }) => ({ alt: altTextDescription || altTextTitle || '' })),
      margins: [...new Set(margins.map((margin) => margin.items.map(({ text }) => text).join('\n')))].filter((text) => text.trim() !== ''),
      title: properties.title ?? '',
      custom: Object.fromEntries(customProperties.items.map(({ key, value }) => [key, String(value)])),
      tracking: tracked(),
    }),
  }
}
