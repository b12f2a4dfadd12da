/**
 * One publisher, a CDN's cache and many subscribers over some weeks, on a clock of its own: when does who ask, and when does
 * everybody have the newest version? The subscribers decide by the product's own schedule; chance comes from a seed.
 */
import type { Subscription } from '#app/packs-in-use/pack-record.ts'
import { afterFailure, afterLook, type Chance, DAY, firstLook, HOUR, whetherToLook } from '#app/packs-in-use/schedule.ts'
import { type Cache, cacheBefore } from './cdn-cache.ts'
import { seeded } from './seeded.ts'

export interface Simulated {
  readonly clients: number
  readonly days: number
  readonly seed: number
}

export interface Outcome {
  /** Of each version: how many days a subscriber was at work before having it; the last one of all, and 99 of 100. */
  readonly lastAfter: readonly number[]
  readonly mostAfter: readonly number[]
  /** Subscribers without the newest version at the end. */
  readonly behind: number
  readonly requests: number
  /** Of one subscriber in a day of the calendar. */
  readonly perDay: number
  /** Requests in the busiest minute, and in an average minute of working time. */
  readonly peak: number
  readonly mean: number
  /** What the busiest minute were if each asked when the day's work begins. */
  readonly naivePeak: number
  readonly bytesPerMonth: number
  readonly atPublisher: number
}

/** A group's pack, gzipped on its way; and a request with an answer that says "the same". */
const PACK_BYTES = 60_000
const SAME_BYTES = 900
/** Sunday, 1 November 2026, 00:00. */
const BEGIN = Date.UTC(2026, 10, 1)
/** At ten in the morning: an update, another a week later, a withdrawal the day after, and an update. */
const PUBLISHED = [2, 9, 10, 17].map((day) => BEGIN + day * DAY + 10 * HOUR)
/** The CDN is away on the third Tuesday from nine to three, when most would ask. */
const OUTAGE = { from: BEGIN + 16 * DAY + 9 * HOUR, to: BEGIN + 16 * DAY + 15 * HOUR }
const LOST = 0.02
/** So often does Seconder see somebody at work. */
const STEP = 20 * 60_000

interface World {
  readonly chance: Chance
  readonly cdn: Cache
  readonly requests: Map<number, number>
  readonly naive: Map<number, number>
  bytes: number
}

const isWeekday = (day: number): boolean => day % 7 !== 0 && day % 7 !== 6
const count = (minutes: Map<number, number>, at: number): void => void minutes.set(Math.floor(at / 60_000), (minutes.get(Math.floor(at / 60_000)) ?? 0) + 1)

/** @returns after how many days at work each version was there */
function live(world: World, days: number): (number | undefined)[] {
  const { chance, cdn } = world
  const begins = 9 * HOUR + Math.round((chance() + chance() - 1) * HOUR)
  const works = (2 + chance() * 6) * HOUR
  const holiday = chance() < 0.1 ? 3 + Math.floor(chance() * (days - 12)) : days
  let from: Subscription = { address: '', nextAt: firstLook(BEGIN + Math.round((9 + chance() * 8) * HOUR), chance), failures: 0 }
  let has = 0
  const waited = PUBLISHED.map(() => 0)
  const got: (number | undefined)[] = PUBLISHED.map(() => undefined)

  const ask = (now: number): void => {
    count(world.requests, now)
    world.bytes += SAME_BYTES
    if ((now >= OUTAGE.from && now < OUTAGE.to) || chance() < LOST) {
      from = afterFailure(from, now, 'no answer', chance)
      return
    }
    const version = cdn.versionAt(now)
    if (version > has) world.bytes += PACK_BYTES
    for (; has < version; has++) got[has] = waited[has]
    from = afterLook({ address: '', etag: `"${version}"` }, now, chance)
  }

  for (let day = 0; day < days; day++) {
    if (!isWeekday(day) || (day >= holiday && day < holiday + 7)) continue
    const starts = BEGIN + day * DAY + begins + Math.round(chance() * 600_000)
    count(world.naive, starts)
    for (let now = starts; now < starts + works; now += STEP) {
      if (now < from.nextAt) continue
      const whether = whetherToLook(from, now, chance)
      if (whether === 'look') ask(now)
      else if (whether !== 'wait') from = whether
    }
    for (const [i, at] of PUBLISHED.entries()) if (starts + works > at) waited[i] = (waited[i] ?? 0) + 1
  }
  return got
}

export function simulate({ clients, days, seed }: Simulated): Outcome {
  const world: World = { chance: seeded(seed), cdn: cacheBefore(PUBLISHED), requests: new Map(), naive: new Map(), bytes: 0 }
  const all = Array.from({ length: clients }, () => live(world, days))
  const requests = [...world.requests.values()].reduce((sum, each) => sum + each, 0)
  const most = (minutes: ReadonlyMap<number, number>): number => Math.max(0, ...minutes.values())
  const workdays = Array.from({ length: days }, (_, day) => day).filter(isWeekday).length
  const after = PUBLISHED.map((_, i) => all.map((got) => got[i] ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b))
  return {
    lastAfter: after.map((sorted) => sorted.at(-1) ?? 0),
    mostAfter: after.map((sorted) => sorted[Math.floor(sorted.length * 0.99)] ?? 0),
    behind: all.filter((got) => got.at(-1) === undefined).length,
    requests,
    perDay: requests / clients / days,
    peak: most(world.requests),
    mean: requests / (workdays * 8 * 60),
    naivePeak: most(world.naive),
    bytesPerMonth: (world.bytes / clients / days) * 30,
    atPublisher: world.cdn.asked(),
  }
}
