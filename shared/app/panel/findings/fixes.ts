/** Which fixes the host can carry out; the rest are advice that only the person can follow. */

import type { HostAbilities } from '#app/host/draft-host.ts'
import type { Finding, Fix } from '#core/checker/finding.ts'

export function sortFixes(finding: Pick<Finding, 'fixes'>, can: HostAbilities | undefined): { readonly doable: readonly Fix[]; readonly advice: readonly Fix[] } {
  const isDoable = ({ edits = [], recipients = [] }: Fix) =>
    can !== undefined &&
    edits.length + recipients.length > 0 &&
    (recipients.length === 0 || can.recipients) &&
    edits.every(({ where }) => where === 'body' || (where === 'subject' && can.subject) || where === 'title')
  return { doable: finding.fixes.filter(isDoable), advice: finding.fixes.filter((fix) => !isDoable(fix)) }
}
