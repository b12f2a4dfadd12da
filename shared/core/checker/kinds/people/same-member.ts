/** Whether two names may be one member's. */

/** "Cllr A. Khan" and "Ada Khan" may be one person: same surname, and given names that do not contradict. */
export function sameMember(a: string, b: string): boolean {
  const [first, second] = [parts(a), parts(b)]
  const surname = (words: readonly string[]): string => words[words.length - 1] ?? ''
  if (surname(first) !== surname(second)) return false
  const [given, other] = [first.slice(0, -1)[0], second.slice(0, -1)[0]]
  if (!given || !other) return true
  return given.length === 1 || other.length === 1 ? given[0] === other[0] : given === other
}

const parts = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/^(y )?(cllr|councillor|cynghorydd|y cynghorydd|mr|mrs|ms|miss|dr|prof|alderman)\.? /, '')
    .replace(/ \(.*$/, '')
    .split(/[\s.]+/)
    .filter((word) => word !== '')
