/** One finding: how much it weighs, what is wrong, where, and what can be done about it. */

import { type KeyboardEvent, useId, useState } from 'react'
import type { HostAbilities } from '#app/host/draft-host.ts'
import type { Finding, Fix } from '#core/checker/finding.ts'
import { Chevron, SeverityIcon } from '../icons.tsx'
import { isQuotation } from '../is-quotation.ts'
import { FAMILY, PLACE, SEVERITY } from '../words.ts'
import type { Deciding } from './decided-by.tsx'
import { actionFor } from './finding-keys.ts'
import { sortFixes } from './fixes.ts'
import { Reason } from './reason.tsx'

interface Props {
  readonly finding: Finding
  readonly name: string
  /** Its words were clicked in the text. */
  readonly pointed?: boolean
  readonly can: HostAbilities | undefined
  readonly titleOf: (rule: string) => string | undefined
  readonly deciding: Deciding
  readonly onFix: (finding: Finding, fix: Fix) => void
  readonly onReveal: (finding: Finding) => void
  /** Absent where the organisation lets nobody waive it. */
  readonly onWaive?: (finding: Finding) => void
  /** Where the check was waived so often that it is more in the way than it helps. */
  readonly onSwitchOff?: (finding: Finding) => void
}

export function FindingCard({ finding, name, pointed, can, titleOf, deciding, onFix, onReveal, onWaive, onSwitchOff }: Props) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const { doable, advice } = sortFixes(finding, can)
  const { severity, message, quote, where, start } = finding
  const shows = can?.reveal && start !== undefined

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return
    const action = actionFor(event)
    if (!action) return
    event.preventDefault()
    if (action === 'fix' && doable[0]) onFix(finding, doable[0])
    if (action === 'reveal' && shows) onReveal(finding)
    if (action === 'waive') onWaive?.(finding)
    if (action === 'why') setOpen(!open)
  }

  return (
    <article
      className={`finding ${severity}`}
      data-key={name}
      tabIndex={-1}
      aria-current={pointed || undefined}
      aria-labelledby={`${id}-severity ${id}-message`}
      onKeyDown={onKeyDown}
    >
      <p className="finding-head">
        <span className="severity" id={`${id}-severity`}>
          <SeverityIcon severity={severity} />
          {SEVERITY[severity].word}
        </span>
        <span className="family">{FAMILY[finding.family]}</span>
      </p>
      <h4 id={`${id}-message`}>{message}</h4>
      <p className="where">
        {PLACE[where]}
        {quote ? ': ' : '.'}
        {quote && isQuotation(quote) ? <q>{quote}</q> : quote}
      </p>
      {advice.length > 0 && (
        <ul className="advice">
          {advice.map((fix) => (
            <li key={fix.label}>{fix.label}.</li>
          ))}
        </ul>
      )}
      {doable.length > 0 && (
        <div className="row">
          {doable.map((fix, i) => (
            <button key={fix.label} type="button" className={i === 0 ? 'primary' : undefined} onClick={() => onFix(finding, fix)}>
              {fix.label}
            </button>
          ))}
        </div>
      )}
      <div className="row finding-foot">
        {shows && (
          <button type="button" className="disclosure" onClick={() => onReveal(finding)}>
            Show in text
          </button>
        )}
        {onWaive ? (
          <button type="button" className="disclosure" onClick={() => onWaive(finding)}>
            Waive…
          </button>
        ) : (
          <span className="hint">Your organisation lets nobody waive this.</span>
        )}
        <button type="button" className="disclosure" aria-expanded={open} aria-controls={`${id}-reason`} onClick={() => setOpen(!open)}>
          Why?<span className="hidden"> The reason and its source</span>
          <Chevron />
        </button>
      </div>
      {onSwitchOff && (
        <div className="row tired">
          <p className="hint">You have waived this check three times or more.</p>
          <button type="button" onClick={() => onSwitchOff(finding)}>
            Switch this check off
          </button>
        </div>
      )}
      <div id={`${id}-reason`} hidden={!open}>
        <Reason finding={finding} titleOf={titleOf} deciding={open ? deciding : undefined} />
      </div>
    </article>
  )
}
