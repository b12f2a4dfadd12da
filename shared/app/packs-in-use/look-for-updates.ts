/**
 * Asks the one address of each subscribed pack whether there is a newer version, where it is time. What comes is verified
 * and read, and then waits until somebody has seen what it changes; what it takes back counts at once.
 */

import type { Asking, Got } from './get-pack.ts'
import { inASentence } from './in-a-sentence.ts'
import { lookAtFile } from './look-at-file.ts'
import type { PackPolicy } from './pack-policy.ts'
import type { PackRecord, Subscription } from './pack-record.ts'
import { keepReading } from './readings.ts'
import { afterFailure, afterLook, type Chance, whetherToLook } from './schedule.ts'
import { changeRecord } from './take-pack.ts'
import type { PackedStore } from './with-packs.ts'

export interface LookingFor {
  readonly get: (asking: Asking) => Promise<Got>
  /** Milliseconds. */
  readonly now: () => number
  readonly chance: Chance
  /** ISO day. */
  readonly today: string
  /** The pack of which the person asks now, whether or not it is time. */
  readonly pack?: string
}

type Way = Omit<LookingFor, 'pack'>

/** Where nobody is subscribed, or nothing is due, nothing is loaded and nothing asked. */
export async function lookForUpdates(store: PackedStore, { pack, ...way }: LookingFor): Promise<void> {
  for (const record of await store.packs()) {
    const { from } = record
    if (!from || !mayLook(store.packPolicy, record) || (pack !== undefined && record.pack !== pack)) continue
    const whether = pack === undefined ? whetherToLook(from, way.now(), way.chance) : 'look'
    if (whether === 'wait') continue
    if (whether === 'look') await look(store, record, from, way)
    else await changeRecord(store, record.pack, (one) => ({ ...one, from: whether }))
  }
}

/** What the organisation subscribed to is asked for even where persons may not. */
export const mayLook = ({ subscriptions, from = [] }: PackPolicy, { pack }: Pick<PackRecord, 'pack'>): boolean => subscriptions !== false || from.some((one) => one.pack === pack)

async function look(store: PackedStore, record: PackRecord, from: Subscription, { get, now, chance, today }: Way): Promise<void> {
  const keep = (change: (one: PackRecord) => PackRecord) => changeRecord(store, record.pack, change)
  try {
    const got = await get(from)
    const next = afterLook(got.is === 'new' ? { address: from.address, etag: got.etag, lastModified: got.lastModified } : from, now(), chance)
    const text = got.is === 'new' && got.text !== record.text && got.text !== record.waiting?.text ? got.text : undefined
    const brought = text === undefined ? {} : await whatCame(store, record, text, today)
    await keep((one) => ({ ...one, ...brought, from: next }))
  } catch (error) {
    const { retryAfter = 0 } = error as { readonly retryAfter?: number }
    const problem = inASentence(error).replace(' Nothing was changed.', '')
    await keep((one) => ({ ...one, from: afterFailure(from, now(), problem, chance, retryAfter) }))
  }
}

async function whatCame(store: PackedStore, known: PackRecord, text: string, today: string): Promise<Partial<PackRecord>> {
  const layers = await (await store.inUse()).layers()
  const records = await store.packs()
  const { record, reading, version, withdrawn, revoked, changes } = await lookAtFile({
    name: known.title,
    text,
    records,
    layers,
    policy: store.packPolicy,
    today,
    only: known.pack,
  })
  if (!record.pin || !record.seen) throw new Error('Nobody has confirmed here whose pack this is')
  const { from: _, takenOn, ...fresh } = record
  if (known.text === '' || revoked.length > 0) await keepReading(store, known.pack, reading)
  // The first that the organisation hands out; and where keys were revoked, the one in use stands on none that are good.
  if (known.text === '') return { ...fresh, takenOn }
  if (revoked.length > 0)
    return {
      ...fresh,
      takenOn,
      waiting: undefined,
      withdrawn: { templates: {}, rules: [], says: [...revoked, `Version ${version} is in use in its place.`, ...changes], on: today },
    }
  return { waiting: { text, version, seen: record.seen, on: today }, withdrawn }
}
