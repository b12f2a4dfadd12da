/** A shelf in the browser's memory: seen by every page of the extension, gone when the browser is closed. For shared computers. */
import type { Area, Shelf } from '#app/store/shelf.ts'
import { type InTurn, inTurnOf } from './in-turn.ts'

/** As much of `storage.session` as is used. */
export interface SessionArea {
  get(keys: string | null): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
  remove(keys: string | string[]): Promise<void>
}

const PREFIX = { drafts: 'drafts:', things: 'things:' } as const

export function sessionShelf(session: SessionArea, inTurn: InTurn = inTurnOf('seconder-session')): Shelf {
  const name = (area: Area, key: string) => PREFIX[area] + key
  const ours = async () => Object.entries(await session.get(null)).filter(([key]) => key.startsWith(PREFIX.drafts) || key.startsWith(PREFIX.things))
  return {
    get: async (area, key) => (await session.get(name(area, key)))[name(area, key)],
    all: async (area) => (await ours()).filter(([key]) => key.startsWith(PREFIX[area])).map(([, record]) => record),
    update: (area, key, change) =>
      inTurn(async () => {
        const at = name(area, key)
        const record = change((await session.get(at))[at])
        await (record === undefined ? session.remove(at) : session.set({ [at]: record }))
      }),
    clear: () => inTurn(async () => session.remove((await ours()).map(([key]) => key))),
    close() {},
  }
}
