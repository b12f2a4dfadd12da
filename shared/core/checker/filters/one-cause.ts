/** One finding for one cause: the most specific is shown, the others are named in `also` (guidance J0.10 and M). */
import type { Severity } from '../finding.ts'
import type { Filter, FilterInput, Judged } from './judged.ts'

const WEIGHT: Readonly<Record<Severity, number>> = { must: 2, should: 1, consider: 0 }

/** What is shown of one cause, as places in the list of what is kept. */
interface Shown {
  absence?: number
  /** The first of those that can be seen. */
  first?: number
  readonly byPlace: Map<number | string, number[]>
}

export const oneCause: Filter = (judged, input) => {
  const kept = judged.filter(({ rule }) => rule.cause === undefined)
  if (judged.length - kept.length < 2) return judged
  const byCause = new Map<string, Shown>()
  for (const each of judged.filter(({ rule }) => rule.cause !== undefined).sort(moreSpecificFirst)) {
    const cause = each.rule.cause as string
    let shown = byCause.get(cause)
    if (!shown) byCause.set(cause, (shown = { byPlace: new Map() }))
    const seen = each.hit.start !== undefined
    const there = shown.byPlace.get(each.hit.place ?? each.hit.part)
    // an absence stands for every finding of its cause, and every finding for it
    const at = seen ? (there?.find((i) => sameSentence(kept[i] as Judged, each, input)) ?? shown.absence) : (shown.absence ?? shown.first)
    const other = at === undefined ? undefined : kept[at]
    if (at === undefined || !other || (!seen && other.rule.id === each.rule.id)) {
      const last = kept.push(each) - 1
      if (!seen) shown.absence ??= last
      else {
        shown.first ??= last
        if (there) there.push(last)
        else shown.byPlace.set(each.hit.place ?? each.hit.part, [last])
      }
    } else if (other.rule.id !== each.rule.id) kept[at] = { ...other, finding: { ...other.finding, also: [...new Set([...other.finding.also, each.rule.id])] } }
  }
  return kept
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
