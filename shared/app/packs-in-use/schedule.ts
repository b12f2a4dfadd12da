/**
 * When a subscriber looks for a newer version: at most once a day, by the moment it did last and by chance, so that ten
 * thousand who begin work at nine do not ask at nine. No timer waits for it: whoever is at work asks whether it is time.
 */
import type { Subscription } from './pack-record.ts'

export const HOUR = 3_600_000
export const DAY = 24 * HOUR

/** Part of the day by which the next look is put off beyond 24 hours. */
const JITTER = 1 / 4
/** An overdue look waits up to so long: on a Monday all are overdue. */
const SPREAD = 4 * HOUR
const LONGEST_BACK_OFF_DAYS = 4
/** However long a server asks to be left alone. */
const LONGEST_WAIT = 7 * DAY

export type Chance = () => number

/** The first look after somebody has subscribed, having just got the file. */
export const firstLook = (now: number, chance: Chance): number => later(now, 1, chance)

const later = (now: number, days: number, chance: Chance): number => Math.round(now + days * DAY * (1 + JITTER * chance()))

/** `look` where it is time; else what is to be kept, where anything changes. */
export function whetherToLook(from: Subscription, now: number, chance: Chance): 'look' | 'wait' | Subscription {
  // A clock that was set back must not silence it for good.
  if (from.lookedAt !== undefined && from.lookedAt > now + DAY) return { ...from, nextAt: now + SPREAD, lookedAt: now, spread: true }
  if (now < from.nextAt) return 'wait'
  if (from.spread || now - from.nextAt < HOUR) return 'look'
  return { ...from, nextAt: Math.round(now + SPREAD * chance()), spread: true }
}

/** After a look that went well. */
export function afterLook({ address, etag, lastModified }: Pick<Subscription, 'address' | 'etag' | 'lastModified'>, now: number, chance: Chance): Subscription {
  return { address, ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }), nextAt: later(now, 1, chance), lookedAt: now, failures: 0 }
}

/** After one that did not: a day, two days, four days, or as long as the server asks. */
export function afterFailure({ spread: _, ...from }: Subscription, now: number, problem: string, chance: Chance, retryAfter = 0): Subscription {
  const failures = from.failures + 1
  const wait = later(now, Math.min(2 ** (failures - 1), LONGEST_BACK_OFF_DAYS), chance)
  return { ...from, nextAt: Math.max(wait, now + Math.min(retryAfter, LONGEST_WAIT)), lookedAt: now, failures, problem }
}
