/** Small questions that every part of a difference asks. */
import { longDate } from '../../calendar/day-names.ts'

/** @param by - what tells one entry from another */
export function listed<T>(old: readonly T[], now: readonly T[], by: (one: T) => string): { added: T[]; gone: T[]; both: [T, T][] } {
  const before = new Map(old.map((one) => [by(one), one]))
  const after = new Set(now.map(by))
  return {
    added: now.filter((one) => !before.has(by(one))),
    gone: old.filter((one) => !after.has(by(one))),
    both: now.flatMap((one): [T, T][] => (before.has(by(one)) ? [[before.get(by(one)) as T, one]] : [])),
  }
}

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, inner) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  ) ?? ''

/** Whatever the order of keys. */
export const sameValue = (a: unknown, b: unknown): boolean => sorted(a) === sorted(b)

/** @param but - keys that are told elsewhere */
export const changedKeys = (old: object, now: object, but: readonly string[] = []): string[] =>
  [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((key) => !but.includes(key) && !sameValue(old[key as keyof object], now[key as keyof object]))

export const SHOWN = 8

/** '“a”, “b” and 3 more' */
export function inShort(words: readonly string[]): string {
  const shown = words.slice(0, SHOWN).map((word) => `“${word}”`)
  return words.length > SHOWN ? `${shown.join(', ')} and ${words.length - SHOWN} more` : shown.join(', ')
}

/** What was written, to be read: a day as a day, several with commas. @returns undefined for what no sentence can hold */
export function readable(value: unknown): string | undefined {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d$/.test(value) ? longDate(value) : `“${value}”`
  if (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string')) return inShort(value)
  return undefined
}
