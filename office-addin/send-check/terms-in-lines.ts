/** Terms that differ in one word stand in one line, with each of the words for it; so do lines that differ in one place. */
const OR = '|'
/** In the place of that sign in a term. */
const SIGN = '\u0001'
const BETWEEN = ' '

type Line = readonly (readonly string[])[]

/** @returns lines that stand for these terms */
export function inLines(terms: readonly string[]): readonly string[] {
  let lines: readonly Line[] = [...new Set(terms)].sort().map((term) =>
    term
      .split(OR)
      .join(SIGN)
      .split(BETWEEN)
      .map((word) => [word]),
  )
  for (let alike = mostAlike(lines); alike; alike = mostAlike(lines)) {
    const { place, of } = alike
    const [first, ...others] = of as [Line, ...Line[]]
    const joined = first.map((words, i) => (i === place ? of.flatMap((line) => line[i] as readonly string[]) : words))
    lines = lines.flatMap((line) => (line === first ? [joined] : others.includes(line) ? [] : [line]))
  }
  return lines.map((line) => line.map((words) => words.join(OR)).join(BETWEEN))
}

/** The lines that are the same but for one place, as many as there are. */
function mostAlike(lines: readonly Line[]): { readonly place: number; readonly of: readonly Line[] } | undefined {
  const groups = new Map<string, { readonly place: number; readonly of: Line[] }>()
  for (const line of lines)
    for (const place of line.keys()) {
      const but = JSON.stringify(line.map((words, i) => (i === place ? 0 : words)))
      const group = groups.get(but) ?? { place, of: [] }
      group.of.push(line)
      groups.set(but, group)
    }
  const [most] = [...groups.values()].sort((a, b) => b.of.length - a.of.length)
  return most && most.of.length > 1 ? most : undefined
}

/** In plain loops: it is done once, by an engine that has warmed to nothing yet, while somebody waits. */
export function termsOf(lines: readonly string[]): string[] {
  const terms: string[] = []
  for (const line of lines) {
    if (line.indexOf(OR) < 0) terms.push(line)
    else terms.push(...line.split(BETWEEN).reduce(withWord, []))
  }
  return terms.map((term) => (term.indexOf(SIGN) < 0 ? term : term.split(SIGN).join(OR)))
}

function withWord(begun: readonly string[], words: string, at: number): string[] {
  const each = words.split(OR)
  if (at === 0) return each
  const longer: string[] = []
  for (const begin of begun) for (const word of each) longer.push(begin + BETWEEN + word)
  return longer
}
