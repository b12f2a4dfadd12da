/** The author's name where the context says that the post is politically restricted and no directory does. */
import type { Context } from '../draft/context.schema.ts'
import type { Settings } from '../pack/settings.schema.ts'

export function restrictedAuthor({ author }: Context, { me }: Settings): string | undefined {
  const role = author?.role ?? (author ? undefined : me?.role)
  return role === 'political-assistant' || role === 'restricted-officer' ? (author?.name ?? me?.name) : undefined
}
