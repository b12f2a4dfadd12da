/** The sentences of an empty list. They promise nothing: what was not found, what was not looked at, whom to ask. */
import type { Verdict } from '#core/checker/verdict.ts'
import { counted, listed } from '../words.ts'

export function nothingFound({ applied, notChecked, asleep }: Pick<Verdict, 'applied' | 'notChecked' | 'asleep'>): string {
  const checks = applied === 1 ? 'the 1 check that applies' : `the ${applied} checks that apply`
  const sleeping = new Set(asleep.map((check) => check.rule)).size
  const left = [...notChecked, ...(sleeping > 0 ? [`what ${counted(sleeping, 'sleeping check')} would look for`] : [])]
  return `Nothing found by ${checks}. Not checked: ${left.length > 0 ? listed(left) : 'what only a person can judge'}. If in doubt, ask your Monitoring Officer.`
}

/** '1 must, 2 should, 1 consider' */
export function summary({ findings }: Pick<Verdict, 'findings'>): string {
  const open = findings.filter((finding) => !finding.waived)
  const counts = (['must', 'should', 'consider'] as const).map((severity) => [open.filter((finding) => finding.severity === severity).length, severity] as const)
  return counts
    .filter(([n]) => n > 0)
    .map(([n, severity]) => `${n} ${severity}`)
    .join(', ')
}
