/** Why a finding is one, and where that is written. */

import type { Finding } from '#core/checker/finding.ts'
import { RuleLink } from '../reference-pages.tsx'
import { SafeLink } from '../safe-link.tsx'
import { certainty, FAMILY, plainDate } from '../words.ts'
import { DecidedBy, type Deciding } from './decided-by.tsx'

interface Props {
  readonly finding: Finding
  readonly titleOf: (rule: string) => string | undefined
  /** Absent while nobody looks. */
  readonly deciding: Deciding | undefined
}

export function Reason({ finding, titleOf, deciding }: Props) {
  const { why, notes, also, source } = finding
  return (
    <div className="reason">
      <p>{why}</p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <dl>
        <dt>Source</dt>
        <dd>
          <SafeLink href={source.url}>
            {source.title}
            {source.provision ? `, ${source.provision}` : ''}
          </SafeLink>
          . As at {plainDate(source.asAt)}. {certainty(source)}
        </dd>
        <dt>Check</dt>
        <dd>
          <RuleLink rule={finding.rule}>
            {finding.rule} {finding.title}
          </RuleLink>{' '}
          ({FAMILY[finding.family]})
        </dd>
        {deciding && <DecidedBy rule={finding.rule} deciding={deciding} />}
        {also.length > 0 && (
          <>
            <dt>Same cause</dt>
            <dd>
              {also.map((rule) => (
                <span key={rule} className="line">
                  <RuleLink rule={rule}>
                    {rule} {titleOf(rule)}
                  </RuleLink>
                </span>
              ))}
            </dd>
          </>
        )}
      </dl>
    </div>
  )
}
