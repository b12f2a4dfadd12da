/** @param a - '1.2.0', as packs write it @returns below 0 where `a` is older, above 0 where it is newer */
export function compareVersions(a: string, b: string): number {
  const [one, other] = [a, b].map((version) => version.split('.').map(Number)) as [number[], number[]]
  for (let i = 0; i < 3; i++) if (one[i] !== other[i]) return (one[i] ?? 0) - (other[i] ?? 0)
  return 0
}
