/** What a clock on a British wall showed at a moment: Greenwich time, an hour more in summer (Summer Time Order 2002). */

/** 01:00 Greenwich time on the last Sunday of a month; the month counts from 0. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0, 1))
  return last.getTime() - last.getUTCDay() * 86_400_000
}

/** @returns `2026-04-10T11:15`; undefined where the moment is none, or has no four-digit year */
export function ukClock(moment: string): string | undefined {
  const time = Date.parse(moment)
  if (Number.isNaN(time)) return undefined
  const year = new Date(time).getUTCFullYear()
  const summer = time >= lastSunday(year, 2) && time < lastSunday(year, 9)
  const shown = new Date(time + (summer ? 3_600_000 : 0)).toISOString().slice(0, 16)
  return /^\d{4}-/.test(shown) ? shown : undefined
}
