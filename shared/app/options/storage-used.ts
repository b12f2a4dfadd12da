/** How much is kept, by kind: counted here, and as the browser counts it. */
import type { Store } from '../store/store.ts'

export interface StorageUsed {
  readonly kinds: readonly { readonly what: string; readonly count: number; readonly bytes: number }[]
  /** Bytes, by the browser; absent where it does not say. */
  readonly total?: number
}

const sizeOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length

export async function storageUsed(store: Store): Promise<StorageUsed> {
  const { drafts, settings, waivers, templates, own = [], preferences, record } = await store.exportAll()
  const list = (what: string, of: readonly unknown[]) => ({ what, count: of.length, bytes: of.length === 0 ? 0 : sizeOf(of) })
  // A note about a message in a web mail is kept like a draft, without text or title.
  const isNote = (draft: { content: unknown }) => draft.content === null
  const estimate = store.kind === 'device' ? await navigator.storage?.estimate?.().catch(() => undefined) : undefined
  return {
    kinds: [
      list(
        'Drafts',
        drafts.filter((draft) => !isNote(draft)),
      ),
      list('What you said about messages', drafts.filter(isNote)),
      { what: 'Settings', count: Object.keys(settings).length, bytes: sizeOf(settings) },
      list('Waivers, with their reasons', waivers.waivers),
      list('Entries of the record', record?.entries ?? []),
      list('Templates of your own', own),
      list('Templates used', templates),
      { what: 'Choices about Seconder itself', count: Object.keys(preferences).length, bytes: sizeOf(preferences) },
    ],
    ...(estimate?.usage === undefined ? {} : { total: estimate.usage }),
  }
}
