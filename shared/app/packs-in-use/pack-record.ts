/** What a device keeps of a pack: the file as it came, and whom it is trusted for. What was read of it is kept beside it (`readings.ts`). */
import type { Seen } from '#core/pack/signed/pin.ts'
import type { GroupKey } from '../packs/keys.ts'

/** Whose signatures count, and who said so. */
export interface KeptPin {
  readonly trust: readonly string[]
  readonly threshold?: number
  readonly by: 'person' | 'organisation'
  /** ISO day. */
  readonly on: string
}

/** The one address from which newer versions come; moments in milliseconds. */
export interface Subscription {
  readonly address: string
  readonly etag?: string
  readonly lastModified?: string
  /** Not before this moment is anything asked. */
  readonly nextAt: number
  /** Overdue, and given a moment of its own within hours, so that not everybody asks when the day's work begins. */
  readonly spread?: true
  readonly lookedAt?: number
  readonly failures: number
  /** A sentence: why the last look brought nothing. */
  readonly problem?: string
}

/** A newer version that was verified and read, and waits to be looked at. */
export interface WaitingUpdate {
  readonly text: string
  readonly version: string
  readonly seen: Seen
  /** ISO day. */
  readonly on: string
}

/** The day since which it is retired, the earlier day on which it ends, or `null` where it was taken out. */
export type LineTakenBack = string | { readonly expires: string } | null

/** What a newer version takes back: it counts no more from the moment this is known. */
export interface Withdrawn {
  readonly templates: Readonly<Record<string, { readonly on: string; readonly why: string } | null>>
  readonly rules: readonly string[]
  /** Agreed lines by id. */
  readonly lines?: Readonly<Record<string, LineTakenBack>>
  /** In plain words, for whoever was not asked. */
  readonly says: readonly string[]
  /** ISO day. */
  readonly on: string
}

export interface PackRecord {
  /** The pack's id. */
  readonly pack: string
  readonly title: string
  readonly text: string
  /** ISO day. */
  readonly takenOn: string
  /** Absent where nobody has confirmed whose it is, as after a backup: it is not in use then. */
  readonly pin?: KeptPin
  readonly seen?: Seen
  readonly groupKey?: GroupKey
  readonly waiting?: WaitingUpdate
  readonly withdrawn?: Withdrawn
  readonly from?: Subscription
}

const isText = (value: unknown): value is string => typeof value === 'string'

/** What is damaged goes alone; its signatures are asked for before it is used in any case. */
export const asPackRecords = (value: unknown): PackRecord[] =>
  Array.isArray(value)
    ? value.filter((one): one is PackRecord => typeof one === 'object' && one !== null && isText(one.pack) && isText(one.title) && isText(one.text) && isText(one.takenOn))
    : []

/** In place of the one of the same id, or beside the others. */
export const withRecord = (records: readonly PackRecord[], record: PackRecord): PackRecord[] => [...records.filter(({ pack }) => pack !== record.pack), record]

/** As a backup carries them: the group's key stays on the device, and whose the pack is has to be confirmed where it comes to. */
export const forBackup = (records: readonly PackRecord[]): PackRecord[] => records.map(({ pack, title, text, takenOn }) => ({ pack, title, text, takenOn }))
