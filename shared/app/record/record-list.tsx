/** The entries in words, newest first. */
import { useState } from 'react'
import type { Doing, Entry } from '#core/record/entry.ts'
import { plainDate, SEVERITY } from '../panel/words.ts'
import { REASON_IN_WORDS } from './reason-code.ts'

const DONE: Readonly<Record<Doing, string>> = { fixed: 'mended', waived: 'waived', 'sent-anyway': 'sent anyway', 'went-back': 'gone back to before sending' }
const AT_FIRST = 50

export function RecordList({ entries, titleOf }: { entries: readonly Entry[]; titleOf: (rule: string) => string | undefined }) {
  const [all, setAll] = useState(false)
  const newest = [...entries].reverse().sort((a, b) => b.day.localeCompare(a.day))
  const shown = all ? newest : newest.slice(0, AT_FIRST)
  return (
    <>
      <ul className="plain record-list">
        {shown.map(({ rule, day, severity, done, reason, fingerprint }) => (
          <li key={`${rule} ${day} ${done} ${fingerprint}`}>
            <p>
              <span className="rule-id">{rule}</span> {titleOf(rule)}
            </p>
            <p className="hint">
              {plainDate(day)}. {SEVERITY[severity].word}; {DONE[done]}
              {reason && `: ${REASON_IN_WORDS[reason]}`}.
            </p>
          </li>
        ))}
      </ul>
      {shown.length < newest.length && (
        <button type="button" onClick={() => setAll(true)}>
          Show all {newest.length}
        </button>
      )}
    </>
  )
}
