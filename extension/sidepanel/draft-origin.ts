/** Where a draft that the panel read came from, so that it can be named to the background instead of sent again. */
import type { Draft } from '#core/draft/draft.ts'
import type { DraftReader } from '../messages/draft-wire.ts'

interface Origin {
  /** The name under which is kept what the person said about it. */
  readonly kept: string
  readonly reader: DraftReader
}

const origins = new WeakMap<Draft, Origin>()

export function cameFrom(draft: Draft, origin: Origin): Draft {
  origins.set(draft, origin)
  return draft
}

export function originOf(draft: Draft): Origin {
  const origin = origins.get(draft)
  if (!origin) throw new Error('This draft was not read from a page.')
  return origin
}
