/** How one of the open findings of a draft is named where a page asks for it, without telling more of it. */
import { waiverHash } from '#core/checker/filters/waived.ts'
import type { Finding } from '#core/checker/finding.ts'
import type { Verdict } from '#core/checker/verdict.ts'
import type { StandsAt } from '../messages/messages.ts'
import type { Checked } from './checks.ts'

/** The fingerprint under which a waiver of it would be kept: of these words, or of the whole text where it has none. */
export const keyOf = (finding: Finding, { draft, input }: Checked): string => waiverHash(input.waivers?.salt ?? '', finding, draft)

const isOpen = ({ waived }: Finding): boolean => !waived

/** By their keys; the same words found twice are one. */
export const openFindings = (checked: Checked): Map<string, Finding> => new Map(checked.verdict.findings.filter(isOpen).map((finding) => [keyOf(finding, checked), finding]))

export function standsAt(finding: Finding, { findings }: Pick<Verdict, 'findings'>): StandsAt {
  const { where, start, end } = finding
  if (start !== undefined) return { where, start, end: end ?? start }
  return { where, nth: findings.filter((one) => isOpen(one) && one.start === undefined).indexOf(finding) }
}
