/** Reads what the organisation decided. What does not fit has no effect, and that is said. */
import { browser } from 'wxt/browser'
import type { Managed } from './managed.schema.ts'

export interface ReadManaged {
  readonly managed: Managed
  /** A sentence for the person, who may tell the administrator. */
  readonly fault?: string
}

export async function readManaged(): Promise<ReadManaged> {
  // Firefox rejects where there is no policy for this extension.
  const value = await browser.storage.managed.get(null).catch(() => ({}))
  if (Object.keys(value).length === 0) return { managed: {} }
  const { checkManaged } = await import('./check-managed.ts')
  return checkManaged(value)
}
