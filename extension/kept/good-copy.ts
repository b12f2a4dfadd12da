/**
 * The last good copy of what the person has set up, in another part of the browser's storage than the store itself: should
 * the store be lost or damaged, settings, waivers, own templates and the record come back from it. It holds no draft and no facts.
 */
import { asRecord } from '#app/store/records.ts'
import type { Keepsake, Store } from '#app/store/store.ts'
import { withoutAddresses } from '#app/store/suppressed-unreadable.ts'
import { withoutOld } from '#core/record/entry.ts'
import type { InTurn } from './in-turn.ts'

/** As much of the browser's own storage as is used. */
export interface CopyShelf {
  get(key: string): Promise<Record<string, unknown>>
  set(things: Record<string, unknown>): Promise<void>
  remove(key: string): Promise<void>
}

/** Characters: that part of the browser's storage holds 10 MB. */
const MOST_OF_PACKS = 3_000_000

const KEY = 'goodCopy'
/** The day of a copy that was put back, until a page of ours has told the person. */
const UNTOLD = 'putBack'

/** `inTurn`: what is being deleted must not come back by a copy made of it a moment before. */
export const takeCopy = (store: Store, shelf: CopyShelf, inTurn: InTurn): Promise<void> => inTurn(() => copy(store, shelf))

async function copy(store: Store, shelf: CopyShelf): Promise<void> {
  // What stands in memory in place of a damaged store is no better than the copy, and a shared computer keeps nothing.
  if (store.kind !== 'device') return
  const all = await store.exportAll()
  if (!holdsSome(all)) return dropCopy(shelf)
  const { story: _, made: __, openDraft: ___, ...preferences } = all.preferences
  const { packs, aside: ____, ...rest } = all
  const light = packs && packs.reduce((sum, { text }) => sum + text.length, 0) <= MOST_OF_PACKS ? { packs } : {}
  await shelf.set({ [KEY]: { ...rest, ...light, drafts: [], preferences } satisfies Keepsake })
}

export const dropCopy = (shelf: CopyShelf): Promise<void> => shelf.remove(KEY)

/** Puts the copy back where what it holds is lost. */
export async function restore(store: Store, shelf: CopyShelf): Promise<void> {
  const kept = (await shelf.get(KEY))[KEY] as Keepsake | undefined
  if (!kept) return
  await sweep(kept, shelf)
  const now = { settings: await store.settings(), waivers: await store.waivers(), own: await store.ownTemplates(), record: await store.record() }
  if (holdsSome(now) || !holdsSome(kept)) return
  await store.importAll(kept)
  // A backup switches no record on; this is the device on which it was.
  if (asRecord(kept.record).on && store.kind === 'device') await store.keepRecord(true)
  await shelf.set({ [UNTOLD]: kept.savedAt })
}

/** What is past its day in the store is past it here too, also where nothing has changed since; so are addresses that it no longer keeps. */
async function sweep(kept: Keepsake, shelf: CopyShelf): Promise<void> {
  const { on, entries } = asRecord(kept.record)
  const left = withoutOld(entries, new Date().toISOString().slice(0, 10))
  const settings = withoutAddresses(kept.settings)
  const readable = String(settings?.suppressed) !== String(kept.settings?.suppressed)
  if (left.length < entries.length || readable) await shelf.set({ [KEY]: { ...kept, ...(settings && { settings }), record: { on, entries: left } } satisfies Keepsake })
}

const holdsSome = ({ settings, waivers, own, record }: Partial<Keepsake>): boolean =>
  Object.keys(settings ?? {}).length > 0 || (waivers?.waivers ?? []).length > 0 || (own ?? []).length > 0 || asRecord(record).on || asRecord(record).entries.length > 0

/** @returns a sentence for the person, once, where a copy was put back: perhaps by the background, which can tell nobody */
export async function putBackWords(shelf: CopyShelf): Promise<string | undefined> {
  const savedAt = (await shelf.get(UNTOLD))[UNTOLD]
  if (typeof savedAt !== 'string') return undefined
  await shelf.remove(UNTOLD)
  return `The settings on this device were lost or damaged. Seconder has put back the last good copy, of ${dayOf(savedAt)}: please look through them.`
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

function dayOf(moment: string): string {
  const day = new Date(moment)
  return `${day.getDate()} ${MONTHS[day.getMonth()]} ${day.getFullYear()}`
}
