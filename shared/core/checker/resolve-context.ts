/** Puts the context together: what was given, what the host or file knows, what was recognised, what the settings say. */
import type { Context, Kind } from '../draft/context.schema.ts'
import type { Settings } from '../pack/settings.schema.ts'
import { withLists } from './said-of-lists.ts'
import type { Origin, Resolved, ResolvedContext } from './verdict.ts'

/** A recognised kind below this is shown, and not relied on. */
export const KNOWN = 0.9

export interface Recognised {
  readonly kind: Kind
  readonly confidence: number
}

export interface Resolution {
  /** For the report and the strip over the draft. */
  readonly shown: ResolvedContext
  /** For the rules: only what counts as known. */
  readonly known: Context
}

export function resolveContext(given: Context, host: { context: Context; name: string }, recognised: Recognised | undefined, settings: Settings): Resolution {
  const shown: Record<string, Resolved<unknown>> = {}
  const known: Record<string, unknown> = {}
  const put = (values: Context, from: Origin): void => {
    for (const [key, value] of Object.entries(values)) {
      if (value === undefined || key in shown) continue
      shown[key] = { value, from, confidence: 1 }
      known[key] = value
    }
  }
  put(given, 'given')
  put(host.context, host.name === 'file' ? 'file' : 'host')
  if (recognised && !('kind' in shown)) {
    shown.kind = { value: recognised.kind, from: 'recognised', confidence: recognised.confidence }
    if (recognised.confidence >= KNOWN) known.kind = recognised.kind
  }
  const { me } = settings
  if (me && !('author' in shown) && (me.name || me.role)) put({ author: { ...(me.name ? { name: me.name } : {}), ...(me.role ? { role: me.role } : {}) } }, 'default')
  return { shown: shown as ResolvedContext, known: withLists(known as Context, settings) }
}
