/**
 * What was typed in the last moment before the page goes away. IndexedDB drops a write whose page is gone, localStorage
 * does not: the draft waits there until the next start puts it back to the others. Several tabs may close at once.
 */
import type { DraftRecord, Store } from '../../store/store.ts'

const KEY = 'seconder-put-aside'

interface Aside {
  readonly record: DraftRecord
  /** `updatedAt` of the versions that it goes on from: the one kept, and one whose write was still on its way. */
  readonly basedOn: readonly string[]
}

export function putAside(record: DraftRecord, basedOn: readonly string[]): void {
  try {
    setAsides([...asides().filter((other) => other.record.id !== record.id), { record, basedOn }])
  } catch {
    // Full or forbidden: the ordinary save was begun as well, and mostly gets through.
  }
}

export function forgetAside(id: string): void {
  const all = asides()
  const others = all.filter(({ record }) => record.id !== id)
  if (others.length < all.length) setAsides(others)
}

/** Keeps what waits there; beside a version that another tab has saved since, as a draft of its own. */
export async function takeUpAside(store: Store, newId: () => string): Promise<void> {
  for (const { record, basedOn } of asides()) {
    const kept = await store.draft(record.id)
    if (!kept || kept.updatedAt < record.updatedAt) await store.saveDraft(!kept || basedOn.includes(kept.updatedAt) ? record : { ...record, id: newId() })
    forgetAside(record.id)
  }
}

function setAsides(all: readonly Aside[]): void {
  if (all.length > 0) localStorage.setItem(KEY, JSON.stringify(all))
  else localStorage.removeItem(KEY)
}

function asides(): readonly Aside[] {
  try {
    const all: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(all) ? all.filter(isAside) : []
  } catch {
    return []
  }
}

function isAside(value: unknown): value is Aside {
  const { record, basedOn } = (value ?? {}) as Partial<Aside>
  return typeof record?.id === 'string' && typeof record.updatedAt === 'string' && typeof record.context === 'object' && Array.isArray(basedOn)
}
