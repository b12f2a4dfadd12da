/** Of what one rule finds in overlapping words, the first and longest is shown: several ways of finding a slip are one slip. */
import type { Filter, Judged } from './judged.ts'

export const oneSpan: Filter = (judged) => {
  const inOrder = judged.filter(hasSpan).sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a))
  if (inOrder.length < 2) return judged
  const ends = new Map<string, number>()
  const covered = new Set<Judged>()
  for (const each of inOrder) {
    // two agreed lines that the same words go against are two findings
    const key = `${each.hit.part} ${each.rule.id} ${each.finding.message}`
    if (startOf(each) < (ends.get(key) ?? 0)) covered.add(each)
    else ends.set(key, endOf(each))
  }
  return covered.size > 0 ? judged.filter((each) => !covered.has(each)) : judged
}

/** Each number is a finding of its own, even where both are shown with the one name beside them. */
const hasSpan = ({ hit }: Judged): boolean => hit.start !== undefined && hit.fact?.kind !== 'identifier'
const startOf = ({ hit }: Judged): number => hit.start as number
const endOf = ({ hit }: Judged): number => hit.end as number
