/** The device's local day, ISO: a deadline falls where the person is, not in Greenwich. */
export function localDay(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
