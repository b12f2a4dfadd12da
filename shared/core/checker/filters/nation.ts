/** Where rules do not hold in the council's nation, one finding of the rule that stands for them takes the place of theirs (guidance M, PR-17). */
import { isOfNation } from '../standing.ts'
import type { Filter, Judged } from './judged.ts'

export const nation: Filter = (judged, { situation }) => {
  if (judged.every(({ rule }) => rule.insteadOf === undefined && isOfNation(rule, situation))) return judged
  const ofOthers = judged.filter(({ rule }) => !isOfNation(rule, situation))
  return judged.flatMap((each) => {
    if (!isOfNation(each.rule, situation)) return []
    if (each.rule.insteadOf === undefined) return [each]
    const stoodFor = ofOthers.filter(({ rule }) => rule.id.startsWith(each.rule.insteadOf as string))
    return stoodFor[0] ? [placed(each, stoodFor[0])] : []
  })
}

/** Shown where the first of them would have stood. */
function placed(each: Judged, { hit, finding: { where, start, end, quote, words } }: Judged): Judged {
  if (start === undefined || end === undefined) return each
  return { ...each, hit, finding: { ...each.finding, where, start, end, words, ...(quote === undefined ? {} : { quote }) } }
}
