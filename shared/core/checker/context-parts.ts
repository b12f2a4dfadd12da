/** What the context says of subject, pictures, links and attachments is read like text that the host itself showed. */
import type { Context } from '../draft/context.schema.ts'
import type { Draft, Part } from '../draft/draft.ts'
import { layOut, paragraph } from '../draft/layout.ts'

export function withContextParts(draft: Draft, context: Context): Draft {
  const shown = new Set(draft.places.map((place) => place.part))
  const lines: readonly (readonly [Part, readonly (string | undefined)[]])[] = [
    ['subject', [context.subject]],
    ['title', [context.title]],
    ['images', (context.images ?? []).flatMap(({ alt, caption, credit }) => [alt, caption, credit])],
    ['links', (context.links ?? []).map(({ text }) => text)],
    ['attachments', (context.attachments ?? []).map(({ name }) => name)],
    ['quoted', context.quotedText?.split('\n') ?? []],
  ]
  const added = lines.flatMap(([part, texts]) =>
    shown.has(part) ? [] : texts.filter((text): text is string => text !== undefined && text !== '').map((text) => ({ part, paragraph: paragraph(text) })),
  )
  return added.length === 0 ? draft : { ...draft, places: [...draft.places, ...layOut(added)] }
}
