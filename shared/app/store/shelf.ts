/** Where a store puts its records: IndexedDB, or memory. Knows nothing of what they are. */

/** `drafts` by id; `things` are single records: settings, waivers, templates, preferences, packs. */
export type Area = 'drafts' | 'things'

export interface Shelf {
  get(area: Area, key: string): Promise<unknown>
  all(area: Area): Promise<readonly unknown[]>
  /** Reads and writes in one step, so that two tabs cannot lose each other's change. `undefined` deletes. */
  update(area: Area, key: string, change: (old: unknown) => unknown): Promise<void>
  clear(): Promise<void>
  close(): void
}

/** Copies what goes in and out, as IndexedDB does, so that nobody can change a kept record from outside. */
export function memoryShelf(): Shelf {
  const areas = { drafts: new Map<string, unknown>(), things: new Map<string, unknown>() }
  return {
    get: async (area, key) => structuredClone(areas[area].get(key)),
    all: async (area) => [...areas[area].values()].map((record) => structuredClone(record)),
    async update(area, key, change) {
      const record = change(structuredClone(areas[area].get(key)))
      if (record === undefined) areas[area].delete(key)
      else areas[area].set(key, structuredClone(record))
    },
    async clear() {
      areas.drafts.clear()
      areas.things.clear()
    },
    close() {},
  }
}
