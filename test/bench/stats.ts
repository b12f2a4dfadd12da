/** The few numbers a benchmark needs. */

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b)

export function median(values: readonly number[]): number {
  const all = sorted(values)
  const middle = all.length >> 1
  return all.length % 2 ? (all[middle] as number) : ((all[middle - 1] as number) + (all[middle] as number)) / 2
}

/** The value that 95 of 100 do not exceed. */
export function p95(values: readonly number[]): number {
  const all = sorted(values)
  return all[Math.min(all.length - 1, Math.floor(all.length * 0.95))] as number
}

/** By which power of the size the time grows: 1 is linear, 2 quadratic. */
export const growth = (small: { words: number; ms: number }, large: { words: number; ms: number }): number => Math.log(large.ms / small.ms) / Math.log(large.words / small.words)
