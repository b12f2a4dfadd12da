/**
 * Reads what the organisation decided. What does not fit has no effect, and that is said.
 *
 * A browser tells it only once it has read all its policies, which takes seconds after its start. Nobody waits for that:
 * until then what it said last time holds. Where it says something else, whoever has opened the store opens it anew
 * (`onKeptElsewhere`).
 */
import { browser } from 'wxt/browser'
import type { Managed } from './managed.schema.ts'

export interface ReadManaged {
  readonly managed: Managed
  /** A sentence for the person, who may tell the administrator. */
  readonly fault?: string
}

type Said = Readonly<Record<string, unknown>>

/** What was said last time, in the browser's own storage: nothing of it is the person's. */
export const LAST_SAID = 'managedLast'
const PATIENCE_MS = 100

/** As much of the browser's storage as is asked. */
export interface ManagedStorage {
  readonly managed: { get(keys: null): Promise<Said> }
  readonly local: { get(key: string): Promise<Said>; set(things: Record<string, unknown>): Promise<void>; remove(key: string): Promise<void> }
}

interface Patience {
  /** Waits for the browser's own word, where nothing but that will do. */
  readonly patient?: boolean
}

export const readManaged = (how: Patience = {}): Promise<ReadManaged> => readManagedIn(browser.storage, how)

export async function readManagedIn(storage: ManagedStorage, { patient = false }: Patience = {}): Promise<ReadManaged> {
  const asked = ask(storage)
  const said = patient ? await asked : ((await Promise.race([asked, after(PATIENCE_MS)])) ?? (await lastSaid(storage)))
  if (Object.keys(said).length === 0) return { managed: {} }
  const { checkManaged } = await import('./check-managed.ts')
  return checkManaged(said)
}

async function ask(storage: ManagedStorage): Promise<Said> {
  // Firefox rejects where there is no policy for this extension.
  const said: Said = await storage.managed.get(null).catch(() => ({}))
  if (JSON.stringify(said) !== JSON.stringify(await lastSaid(storage)))
    await (Object.keys(said).length > 0 ? storage.local.set({ [LAST_SAID]: said }) : storage.local.remove(LAST_SAID)).catch(() => {})
  return said
}

const lastSaid = async ({ local }: ManagedStorage): Promise<Said> => ((await local.get(LAST_SAID).catch(() => ({}) as Said))[LAST_SAID] as Said | undefined) ?? {}
const after = (ms: number): Promise<undefined> => new Promise((resolve) => setTimeout(resolve, ms))
