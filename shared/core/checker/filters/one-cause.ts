/** One finding for one cause: the most specific is shown, the others are named in `also` (guidance J0.10 and M). */
import type { Severity } from '../finding.ts'
import type { Filter, FilterInput, Judged } from './judged.ts'

const WEIGHT: Readonly<Record<Severity, number>> = { must: 2, should: 1, consider: 0 }

export const oneCause: Filter = (judged, input) => {
  const kept: Judged[] = []
  for (const each of [...judged].sort(moreSpecificFirst)) {
    const shown = kept.findIndex((other) => sameCause(other, each, input))
    const other = kept[shown]
    if (!other) kept.push(each)
    else if (other.rule.id !== each.rule.id) kept[shown] = { ...other, finding: { ...other.finding, also: [...new Set([...other.finding.also, each.rule.id])] } }
  }
  return kept
}

const moreSpecificFirst = (a: Judged, b: Judged): number =>
  WEIGHT[b.finding.severity] - WEIGHT[a.finding.severity] || (b.rule.rank ?? 0) - (a.rule.rank ?? 0) || (a.hit.start ?? -1) - (b.hit.start ?? -1)

/** Within a cause: the same sentence, or anywhere when one of them is an absence. One rule in one sentence is one finding. */
function sameCause(a: Judged, b: Judged, { facts }: FilterInput): boolean {
  if (a.rule.cause === undefined || a.rule.cause !== b.rule.cause) return false
  if (a.hit.start === undefined || b.hit.start === undefined) return a.rule.id !== b.rule.id
  if (a.hit.part !== b.hit.part) return false
  const around = facts.around({ place: a.hit.place ?? 0, start: a.hit.start, end: a.hit.end ?? a.hit.start }, 'sentence')
  return b.hit.start < around.end && around.start < (b.hit.end ?? b.hit.start)
}
