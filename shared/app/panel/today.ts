/** The device's local day, ISO: a deadline falls where the person is, not in Greenwich. */
export function localDay(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** The device's own clock on that day: '2026-09-04T12:30'; a day that is not the clock's own has no hour. */
export function localMoment(today: string, now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return localDay(now) === today ? `${today}T${two(now.getHours())}:${two(now.getMinutes())}` : today
}
