/** Where a draft that the panel read came from, so that it can be named to the background instead of sent again. */
import type { Draft } from '#core/draft/draft.ts'
import { type DraftReader, ParagraphNames } from '../messages/draft-wire.ts'

interface Origin {
  /** The name under which is kept what the person said about it. */
  readonly kept: string
  readonly reader: Pick<DraftReader, 'from' | 'nameOf'>
}

const origins = new WeakMap<Draft, Origin>()

export function cameFrom(draft: Draft, origin: Origin): Draft {
  origins.set(draft, origin)
  return draft
}

/** A draft that was not read from a page, such as a file's that becomes a template, is sent whole under a name of its own. */
export function originOf(draft: Draft): Origin {
  const origin = origins.get(draft)
  if (origin) return origin
  const reader = new ParagraphNames()
  return { kept: `file:${reader.from}`, reader }
}
