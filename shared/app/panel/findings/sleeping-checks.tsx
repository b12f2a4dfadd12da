/** Checks that cannot run yet, said once: what they wait for, and who can give it. */
import type { Asleep, Need } from '#core/checker/verdict.ts'
import { Chevron } from '../icons.tsx'
import { counted, listed, NEED } from '../words.ts'

export function SleepingChecks({ asleep, onSettings }: { asleep: readonly Asleep[]; onSettings: () => void }) {
  if (asleep.length === 0) return null
  const needs = [...new Set(asleep.map((check) => check.needs))]
  const checks = new Set(asleep.map((check) => check.rule)).size
  const waiting = (need: Need) => asleep.filter((check) => check.needs === need)
  return (
    <details className="aside">
      <summary>
        <Chevron />
        <span>
          {counted(checks, 'check is', 'checks are')} asleep:{' '}
          <span className="hint">
            {checks === 1 ? 'it needs' : 'they need'} {listed(needs.map((need) => NEED[need].needs))}
          </span>
        </span>
      </summary>
      <p>What wakes them:</p>
      <ul>
        {needs.map((need) => (
          <li key={need}>
            {NEED[need].wake}{' '}
            <span className="hint">
              {waiting(need)
                .map((check) => `${check.rule} ${check.title}`)
                .join('; ')}
            </span>
          </li>
        ))}
      </ul>
      {needs.some((need) => NEED[need].where === 'settings') && (
        <button type="button" onClick={onSettings}>
          Open Settings
        </button>
      )}
    </details>
  )
}
