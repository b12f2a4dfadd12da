/** One finding for one cause: the most specific is shown, the others are named in `also` (guidance J0.10 and M). */
import type { Severity } from '../finding.ts'
import type { Filter, FilterInput, Judged } from './judged.ts'

const WEIGHT: Readonly<Record<Severity, number>> = { must: 2, should: 1, consider: 0 }

export const oneCause: Filter = (judged, input) => {
  const kept: Judged[] = []
  const absences = new Map<string, number>()
  const byPlace = new Map<string, number[]>()
  for (const each of [...judged].sort(moreSpecificFirst)) {
    const { cause } = each.rule
    if (cause === undefined) {
      kept.push(each)
      continue
    }
    const seen = each.hit.start !== undefined
    const key = `${cause} ${each.hit.part} ${each.hit.place}`
    // an absence stands for every finding of its cause, and every finding for it
    const shown = seen ? (byPlace.get(key)?.find((i) => sameSentence(kept[i] as Judged, each, input)) ?? absences.get(cause)) : (absences.get(cause) ?? firstOf(cause, byPlace))
    const other = shown === undefined ? undefined : kept[shown]
    if (shown === undefined || !other || (!seen && other.rule.id === each.rule.id)) {
      const at = kept.push(each) - 1
      if (seen) byPlace.set(key, [...(byPlace.get(key) ?? []), at])
      else if (!absences.has(cause)) absences.set(cause, at)
    } else if (other.rule.id !== each.rule.id) kept[shown] = { ...other, finding: { ...other.finding, also: [...new Set([...other.finding.also, each.rule.id])] } }
  }
  return kept
}

function firstOf(cause: string, byPlace: ReadonlyMap<string, readonly number[]>): number | undefined {
  for (const [key, shown] of byPlace) if (key.startsWith(`${cause} `)) return shown[0]
  return undefined
}

const moreSpecificFirst = (a: Judged, b: Judged): number =>
  WEIGHT[b.finding.severity] - WEIGHT[a.finding.severity] || (b.rule.rank ?? 0) - (a.rule.rank ?? 0) || (a.hit.start ?? -1) - (b.hit.start ?? -1)

/** Two rules in one sentence are one cause; two hits of one rule, and two numbers, only where they overlap: each number is a finding of its own. */
function sameSentence(a: Judged, b: Judged, { facts }: FilterInput): boolean {
  if (a.hit.start === undefined || b.hit.start === undefined) return false
  const own = { place: a.hit.place ?? 0, start: a.hit.start, end: a.hit.end ?? a.hit.start }
  const around = a.rule.id === b.rule.id || (isNumber(a) && isNumber(b)) ? own : facts.around(own, 'sentence')
  return b.hit.start < around.end && around.start < (b.hit.end ?? b.hit.start)
}

const isNumber = ({ hit }: Judged): boolean => hit.fact?.kind === 'identifier'
