/** Findings that were set aside: out of the way, never out of reach. */

import type { Finding } from '#core/checker/finding.ts'
import { Chevron } from '../icons.tsx'
import { isQuotation } from '../is-quotation.ts'
import { counted, plainDate, SEVERITY } from '../words.ts'
import type { Keyed } from './finding-key.ts'

export function WaivedList({ waived, onUndo }: { waived: readonly Keyed[]; onUndo: (finding: Finding) => void }) {
  if (waived.length === 0) return null
  return (
    <details className="aside">
      <summary>
        <Chevron />
        {counted(waived.length, 'finding')} waived
      </summary>
      <ul className="plain">
        {waived.map(({ key, finding }) => (
          <li key={key} className="waived">
            <p>
              <strong>{SEVERITY[finding.severity].word}.</strong> {finding.message} {finding.quote && isQuotation(finding.quote) ? <q>{finding.quote}</q> : finding.quote}
            </p>
            <p className="hint">
              {finding.waived?.reason}
              {/[.!?]$/.test(finding.waived?.reason ?? '') ? '' : '.'}{' '}
              {[finding.waived?.by, finding.waived?.on && plainDate(finding.waived.on.slice(0, 10))].filter(Boolean).join(', ')}
            </p>
            <button type="button" onClick={() => onUndo(finding)}>
              Undo the waiver
              <span className="hidden"> of: {finding.message}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
