/** What the group decides about the checks that stand above its pack: weightier, lighter or off where they allow it, and why. */
import { useDeferredValue, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { RuleRow } from '#app/options/rule-row.tsx'
import type { RuleCard } from '#app/panel/panel-props.ts'
import { LongTextInput, TextInput } from '#app/panel/parts/inputs.tsx'
import { useAfterPress } from '#app/panel/parts/use-after-press.ts'
import { counted } from '#app/panel/words.ts'
import { cardsOf, type Decided as Decision, decidedIn, type Override, overrideProblem, withOverride } from '../making/overrides.ts'
import { withOpen } from '../making/work.ts'
import { Heading } from '../parts/heading.tsx'
import { linkTo, type RoomProps } from '../parts/studio-props.ts'

const SEARCH = 'above-search'
const UNCHANGED = 'as it comes'
const reasonId = (rule: string): string => `above-${rule}-reason`

/** Shown of those that nobody has decided about; the search finds the others. */
const MOST_SHOWN = 20

export function AboveRoom({ work, change, top }: RoomProps) {
  const { overrides } = work.pack.open
  const cards = cardsOf(top)
  const [sought, setSought] = useState('')
  const words = useDeferredValue(sought)
  const undecided = useMemo(() => {
    const parts = words.toLowerCase().split(/\s+/).filter(Boolean)
    const decided = new Set(overrides.map(({ rule }) => rule))
    return [...cards.values()].filter(({ id, title, why }) => !decided.has(id) && parts.every((part) => `${id} ${title} ${why}`.toLowerCase().includes(part)))
  }, [cards, overrides, words])
  // A row that looks the same is not drawn again, and still has to act on the pack as it is now.
  const latest = useRef(work)
  latest.current = work
  const set = (rule: string, now: Partial<Decision>) => {
    const after = withOverride(latest.current.pack.open.overrides, rule, now)
    // Where nothing is decided any more its row goes down among the others.
    if (after.every((one) => one.rule !== rule)) next.current = SEARCH
    change(withOpen(latest.current, { overrides: after }))
  }
  /** What was chosen goes up among the decided; the reason is what is wanted next. */
  const next = useRef<string>(undefined)
  useLayoutEffect(() => {
    if (next.current) document.getElementById(next.current)?.focus()
    next.current = undefined
  })
  return (
    <>
      <Heading>Checks from above</Heading>
      <p>
        Your pack stands on the checks that Seconder comes with, and on those of the packs in use here that lie above it ({top.title}). Any of them may be made weightier for the
        whole group; lighter, or off, only where it says that it may be. What you decide about another pack’s check needs that pack wherever yours is taken. The numbers that some
        ask for, such as the words of a motion, stand under <a href={linkTo('settings')}>People and dates</a>.
      </p>
      <h3>What your group decided</h3>
      {overrides.length === 0 && <p className="hint">Nothing yet: all of them hold as they are.</p>}
      <ul className="plain rules">
        {overrides.map((override) => (
          <Decided key={override.rule} override={override} card={cards.get(override.rule)} onChange={(now) => set(override.rule, now)} />
        ))}
      </ul>
      <h3>All the others</h3>
      <TextInput id={SEARCH} label="Search them" type="search" value={sought} onChange={(now = '') => setSought(now)} />
      <p role="status" className="hint">
        {counted(undecided.length, 'check')}
        {undecided.length > MOST_SHOWN && `, the first ${MOST_SHOWN} of them below`}
      </p>
      <ul className="plain rules">
        {undecided.slice(0, MOST_SHOWN).map((card) => (
          <RuleRow
            key={card.id}
            card={card}
            choice="pack"
            locked={false}
            dismissed={0}
            whose={UNCHANGED}
            onChoose={(choice) => {
              next.current = reasonId(card.id)
              set(card.id, { choice })
            }}
          />
        ))}
      </ul>
    </>
  )
}

function Decided({ override, card, onChange }: { override: Override; card: RuleCard | undefined; onChange: (now: Partial<Decision>) => void }) {
  const now = decidedIn(override)
  const [been, setBeen] = useState(override.reason !== '')
  const afterPress = useAfterPress()
  const problem = overrideProblem(override, card)
  return (
    <>
      {card ? (
        <RuleRow card={card} choice={now.choice} locked={false} dismissed={0} whose={UNCHANGED} onChoose={(choice) => onChange({ choice })} />
      ) : (
        <li className="rule">
          {override.rule}{' '}
          <button type="button" onClick={() => onChange({ choice: 'pack', locks: false })}>
            Take it out
          </button>
        </li>
      )}
      <li className="decided" onBlur={() => afterPress(() => setBeen(true))}>
        <LongTextInput
          id={reasonId(override.rule)}
          label={`Who decided it, and why${card ? `: ${card.title}` : ''}`}
          required
          rows={2}
          value={override.reason}
          error={been ? problem : undefined}
          onChange={(reason = '') => onChange({ reason })}
        />
        {card?.mayLoosen && (
          <label className="choice">
            <input type="checkbox" checked={now.locks} onChange={(event) => onChange({ locks: event.target.checked })} />
            No member may make it lighter for themselves
          </label>
        )}
      </li>
    </>
  )
}
