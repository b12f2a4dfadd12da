/** A few words that tell one open draft from another: its subject, or whom it goes to. */
import type { Context } from '#core/draft/context.schema.ts'

export function aboutDraft({ subject, recipients }: Context): string {
  if (subject) return `“${subject}”`
  const [first, ...others] = [...(recipients?.to ?? []), ...(recipients?.cc ?? []), ...(recipients?.bcc ?? [])]
  if (!first) return 'without a subject'
  const name = first.name || first.address
  return others.length > 0 ? `to ${name} and ${others.length} more` : `to ${name}`
}
