/** What each rule and agreed line came to in the rehearsal: its numbers, its hits, and the reason where it is over its budget. */
import { LongTextInput } from '#app/panel/parts/inputs.tsx'
import { capitalised } from '#core/drafting/words.ts'
import { BUDGET_IN_WORDS, isOverBudget, type Tally, tallyInWords } from '../making/budget.ts'
import type { Hit } from '../making/rehearse.ts'
import { lacksReason, lineKey, type Tallied, tallyOf, withReason, withTallies } from '../making/tally.ts'
import { linkTo, type RoomProps } from '../parts/studio-props.ts'

/** Shown of one; the numbers count all. */
const MOST_SHOWN = 50

export function HitsByRule({ work, change, today, session, setSession }: RoomProps) {
  const { rehearsed, right } = session
  const { pack } = work
  const complete = rehearsed !== undefined && rehearsed.done === rehearsed.of
  const judge = (hit: string, isRight: boolean) => {
    const now = new Set(right)
    if (isRight) now.add(hit)
    else now.delete(hit)
    setSession({ ...session, right: now })
    if (rehearsed && complete) change({ ...work, pack: withTallies(pack, rehearsed, now, today) })
  }
  const part = (id: string, called: string, one: Tallied) => {
    const tally = rehearsed ? tallyOf(id, rehearsed, right) : one.rehearsed
    if (!tally) return null
    return (
      <section key={id} className="card" aria-labelledby={`hits-${id}`}>
        <h3 id={`hits-${id}`}>
          <a href={linkTo(`rules/${id}`)}>{called}</a>
        </h3>
        <Numbers tally={tally} />
        {isOverBudget(tally) && one.rehearsed && (
          <LongTextInput
            label="Why it stands all the same"
            required
            rows={2}
            help="Kept in the pack, for whoever asks. Or change it, and rehearse again."
            error={lacksReason(one) ? 'Without a reason the pack cannot be published.' : undefined}
            value={one.rehearsed.reason}
            onChange={(reason) => change({ ...work, pack: withReason(pack, id, reason) })}
          />
        )}
        <Hits of={rehearsed?.hits.filter((hit) => hit.rule === id) ?? []} right={right} onJudge={judge} />
      </section>
    )
  }
  return (
    <>
      {pack.open.rules.map((rule) => part(rule.id, rule.title || rule.id, rule))}
      {pack.sealed?.agreedLines?.map((line) => part(lineKey(line), `Agreed line: ${line.topic || line.line}`, line))}
    </>
  )
}

const Numbers = ({ tally }: { tally: Tally }) => (
  <p>
    {capitalised(tallyInWords(tally))}. {isOverBudget(tally) && <strong>Too many for nothing: {BUDGET_IN_WORDS} would do.</strong>}
  </p>
)
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
