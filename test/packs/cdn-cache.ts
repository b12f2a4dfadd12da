/** A CDN's cache before one publisher: what it has it holds to the end of the hour, and then asks whether that is still the newest. */

const HOLDS = 3_600_000

export interface Cache {
  /** 0 before anything was published. */
  versionAt(now: number): number
  /** How often the publisher was asked. */
  asked(): number
}

export function cacheBefore(published: readonly number[]): Cache {
  const hours = new Set<number>()
  return {
    versionAt(now) {
      const filled = Math.floor(now / HOLDS) * HOLDS
      hours.add(filled)
      return published.filter((at) => at <= filled).length
    },
    asked: () => hours.size,
  }
}
