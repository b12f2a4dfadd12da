/** A message's HTML as the places of a draft: own words, the signature, and what is quoted below. */
import type { Context } from '#core/draft/context.schema.ts'
import type { Place } from '#core/draft/draft.ts'
import { layOut } from '#core/draft/layout.ts'
import { readHtml } from '#core/draft/readers/html.ts'

export interface MailText {
  readonly places: readonly Place[]
  /** What the text itself shows: pictures, links, style, quoted text. */
  readonly context: Context
  readonly notChecked: readonly string[]
}

/** Reads a paragraph's characters as the writer meant them: editors write U+00A0 for a space that would not show. The length stays. */
function meant(text: string): string {
  if (!text.includes('\u00a0')) return text
  return text.replace(/(^|\n)\u00a0+|\u00a0+($|\n)|[ \u00a0]{2,}/g, (spaces) => spaces.replace(/\u00a0/g, ' '))
}

/** @throws UnreadableDraft where it is nested beyond reason */
export function mailText(html: string): MailText {
  const { places, context, notChecked } = readHtml(html)
  const { title: _, ...shown } = context
  const items = places
    .filter(({ part }) => part !== 'title' && part !== 'links' && part !== 'images')
    .map((place) => {
      const text = meant(place.paragraph.text)
      return text === place.paragraph.text ? place : { ...place, paragraph: { ...place.paragraph, text } }
    })
  return { places: layOut(items), context: shown, notChecked }
}
