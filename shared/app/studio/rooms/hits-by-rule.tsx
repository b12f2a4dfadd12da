/** What each rule came to in the rehearsal: its numbers, its hits, and the reason where it is over its budget. */
import { LongTextInput } from '#app/panel/parts/inputs.tsx'
import { BUDGET_IN_WORDS, isOverBudget, type Tally, tallyInWords } from '../making/budget.ts'
import type { Rules } from '../making/free-id.ts'
import type { Hit } from '../making/rehearse.ts'
import { lacksReason, tallyOf, withTallies } from '../making/tally.ts'
import { withOpen } from '../making/work.ts'
import { linkTo, type RoomProps } from '../parts/studio-props.ts'

/** Shown of one rule; the numbers count all. */
const MOST_SHOWN = 50

export function HitsByRule({ work, change, top, today, session, setSession }: RoomProps) {
  const { rehearsed, right } = session
  const { rules } = work.pack.open
  const complete = rehearsed !== undefined && rehearsed.done === rehearsed.of
  const judge = (hit: string, isRight: boolean) => {
    const now = new Set(right)
    if (isRight) now.add(hit)
    else now.delete(hit)
    setSession({ ...session, right: now })
    if (rehearsed && complete) change({ ...work, pack: withTallies(work.pack, rehearsed, now, today) })
  }
  const setReason = (id: string, reason: string | undefined) => {
    const put = (rule: Rules[number]): Rules[number] => {
      if (rule.id !== id || !rule.rehearsed) return rule
      const { reason: _, ...numbers } = rule.rehearsed
      return { ...rule, rehearsed: { ...numbers, ...(reason !== undefined && { reason }) } }
    }
    change(withOpen(work, { rules: rules.map(put) }))
  }
  const fromAbove = [...new Set(rehearsed?.hits.map(({ rule }) => rule))].filter((id) => rules.every((rule) => rule.id !== id))
  return (
    <>
      {rules.map((rule) => {
        const tally = rehearsed ? tallyOf(rule.id, rehearsed, right) : rule.rehearsed
        if (!tally) return null
        return (
          <section key={rule.id} className="card" aria-labelledby={`hits-${rule.id}`}>
            <h3 id={`hits-${rule.id}`}>
              <a href={linkTo(`rules/${rule.id}`)}>{rule.title || rule.id}</a>
            </h3>
            <Numbers tally={tally} />
            {isOverBudget(tally) && rule.rehearsed && (
              <LongTextInput
                label="Why it stands all the same"
                required
                rows={2}
                help="Kept in the pack, for whoever asks. Or change the rule, and rehearse again."
                error={lacksReason(rule) ? 'Without a reason the pack cannot be published.' : undefined}
                value={rule.rehearsed.reason}
                onChange={(reason) => setReason(rule.id, reason)}
              />
            )}
            <Hits of={rehearsed?.hits.filter((hit) => hit.rule === rule.id) ?? []} right={right} onJudge={judge} />
          </section>
        )
      })}
      {fromAbove.map((id) => (
        <section key={id} className="card" aria-labelledby={`hits-${id}`}>
          <h3 id={`hits-${id}`}>{top.rules.find((rule) => rule.id === id)?.title ?? id}</h3>
          {rehearsed && <Numbers tally={tallyOf(id, rehearsed, right)} />}
          <Hits of={rehearsed?.hits.filter((hit) => hit.rule === id) ?? []} right={right} onJudge={judge} />
        </section>
      ))}
    </>
  )
}

const Numbers = ({ tally }: { tally: Tally }) => (
  <p>
    {capital(tallyInWords(tally))}. {isOverBudget(tally) && <strong>Too many for nothing: {BUDGET_IN_WORDS} would do.</strong>}
  </p>
)
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function Hits({ of, right, onJudge }: { of: readonly Hit[]; right: ReadonlySet<string>; onJudge: (hit: string, isRight: boolean) => void }) {
  if (of.length === 0) return null
  return (
    <>
      <p className="hint">Tick those that it was right to find: they do not count against it.</p>
      <ul className="plain hits">
        {of.slice(0, MOST_SHOWN).map((hit) => (
          <li key={hit.id}>
            <p>
              <strong>{hit.document}</strong>
              {hit.place && `, ${hit.place}`}
            </p>
            <p>
              {hit.before}
              <mark>{hit.words}</mark>
              {hit.after}
              {hit.words === '' && hit.message}
            </p>
            <label className="choice">
              <input type="checkbox" checked={right.has(hit.id)} onChange={(event) => onJudge(hit.id, event.target.checked)} />
              Rightly found
            </label>
          </li>
        ))}
      </ul>
      {of.length > MOST_SHOWN && <p className="hint">And {of.length - MOST_SHOWN} more.</p>}
    </>
  )
}
