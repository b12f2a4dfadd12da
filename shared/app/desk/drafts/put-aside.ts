/**
 * What was typed in the last moment before the page goes away. IndexedDB drops a write whose page is gone, localStorage
 * does not: the draft waits there until the next start puts it back to the others.
 */
import type { DraftRecord, Store } from '../../store/store.ts'

const KEY = 'seconder-put-aside'

interface Aside {
  readonly record: DraftRecord
  /** `updatedAt` of the version that it was made from; absent for a draft that was never kept. */
  readonly basedOn?: string
}

export function putAside(record: DraftRecord, basedOn: string | undefined): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ record, basedOn } satisfies Aside))
  } catch {
    // Full or forbidden: the ordinary save was begun as well, and mostly gets through.
  }
}

export function forgetAside(id: string): void {
  if (asideNow()?.record.id === id) localStorage.removeItem(KEY)
}

/** Keeps what waits there; beside a version that another tab has saved since, as a draft of its own. */
export async function takeUpAside(store: Store, newId: () => string): Promise<void> {
  const aside = asideNow()
  if (!aside) return
  const { record, basedOn } = aside
  const kept = await store.draft(record.id)
  if (!kept || kept.updatedAt < record.updatedAt) await store.saveDraft(!kept || kept.updatedAt === basedOn ? record : { ...record, id: newId() })
  localStorage.removeItem(KEY)
}

function asideNow(): Aside | undefined {
  try {
    const aside: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    return isAside(aside) ? aside : undefined
  } catch {
    return undefined
  }
}

function isAside(value: unknown): value is Aside {
  const { record } = (value ?? {}) as Partial<Aside>
  return typeof record?.id === 'string' && typeof record.updatedAt === 'string' && typeof record.context === 'object'
}
