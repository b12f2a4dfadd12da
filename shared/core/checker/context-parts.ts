/** What the context says of subject, pictures, links and attachments is read like text that the host itself showed. */
import type { Context } from '../draft/context.schema.ts'
import type { Draft, Paragraph, Part } from '../draft/draft.ts'
import { layOut, paragraph } from '../draft/layout.ts'
import { isShown } from '../draft/shown-address.ts'
import { listWords } from './situation/list.ts'
import { everyone } from './situation/whom.ts'

export function withContextParts(draft: Draft, context: Context): Draft {
  const lines: readonly (readonly [Part, Iterable<string | undefined>])[] = [
    ['subject', [context.subject]],
    ['title', [context.title]],
    ['images', (context.images ?? []).flatMap(({ alt, caption, credit }) => [alt, caption, credit])],
    ['links', context.links === draft.context.links ? [] : linkTexts(context.links ?? [])],
    ['attachments', (context.attachments ?? []).map(({ name }) => name)],
    ['quoted', context.quotedText?.split('\n') ?? []],
    ['recipients', context.recipients ? new Set(everyone({ context }).flatMap(listWords)) : []],
  ]
  const told = lines.flatMap(([part, texts]) => [...texts].filter((text): text is string => text !== undefined && text !== '').map((text) => ({ part, text })))
  if (told.length === 0) return draft
  const shown = new Set(draft.places.map((place) => place.part))
  const added = told.filter(({ part }) => !shown.has(part)).map(({ part, text }) => ({ part, paragraph: kept(text) }))
  return added.length === 0 ? draft : { ...draft, places: [...draft.places, ...layOut(added)] }
}

/** The words of the links first, then the addresses that nobody sees in them, as the readers give them. */
const linkTexts = (links: NonNullable<Context['links']>): (string | undefined)[] => [
  ...links.map(({ text }) => text),
  ...links.flatMap(({ text, href }) => (isShown(href, text ?? '') ? [] : [href])),
]

const paragraphs = new Map<string, Paragraph>()
const KEPT = 500

/** The same object for the same text, so that its facts are found again. */
function kept(text: string): Paragraph {
  let found = paragraphs.get(text)
  if (!found) {
    if (paragraphs.size >= KEPT) paragraphs.clear()
    found = paragraph(text)
    paragraphs.set(text, found)
  }
  return found
}
