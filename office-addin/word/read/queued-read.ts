/** Queues all that a draft is made of, so that one sync reads it; then hands over what has come. */
import type { Context } from '#core/draft/context.schema.ts'
import type { Link } from './links.ts'
import { queueRows, type Row, rowOf } from './row.ts'

export interface QueuedRead {
  /** Word's own objects, good for writing until the run ends. */
  readonly paragraphs: Word.ParagraphCollection
  /** After the sync. */
  answer(): Read
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

export function queueRead({ document }: Word.RequestContext, tracking: boolean): QueuedRead {
  const { body, properties, sections } = document
  const paragraphs = queueRows(body)
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
  if (tracking) document.load('changeTrackingMode')
  return {
    paragraphs,
    answer: () => ({
      rows: paragraphs.items.map(rowOf),
      links: links.items.map(({ text, hyperlink }) => ({ text, href: hyperlink })),
      images: pictures.items.map(({ altTextDescription, altTextTitle }) => ({ alt: altTextDescription || altTextTitle || '' })),
      margins: [...new Set(margins.map((margin) => margin.items.map(({ text }) => text).join('\n')))].filter((text) => text.trim() !== ''),
      title: properties.title ?? '',
      custom: Object.fromEntries(customProperties.items.map(({ key, value }) => [key, String(value)])),
      tracking: tracking && document.changeTrackingMode !== 'Off',
    }),
  }
}
