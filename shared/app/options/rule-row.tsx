/** One check: what it is, what it rests on, what it weighs, and the choice. */
import { memo, useId } from 'react'
import { Chevron, SeverityIcon } from '../panel/icons.tsx'
import type { RuleCard } from '../panel/panel-props.ts'
import { Locked } from '../panel/parts/locked.tsx'
import { type Choice, isAllowed } from '../panel/settings/rule-choice.ts'
import { counted, FAMILY, SEVERITY } from '../panel/words.ts'

interface Props {
  readonly card: RuleCard
  readonly choice: Choice
  readonly locked: boolean
  readonly dismissed: number
  readonly onChoose: (choice: Choice) => void
  /** Whose weight it has where nothing is chosen. */
  readonly whose?: string
}

const CHOICES = ['must', 'should', 'consider'] as const

export const RuleRow = memo(
  function RuleRow({ card, choice, locked, dismissed, onChoose, whose = 'the pack’s' }: Props) {
    const id = useId()
    const { severity, mayLoosen } = card
    const own = severity.map((each) => SEVERITY[each].word).join(' or ')
    const worst = choice === 'pack' ? severity[0] : choice === 'off' ? undefined : choice
    return (
      <li className={`rule ${worst ?? 'off'}`}>
        <div className="rule-words">
          <p className="rule-title" id={`${id}-title`}>
            {worst && <SeverityIcon severity={worst} />}
            <span className="rule-id">{card.id}</span> {card.title}
          </p>
          <p className="hint">
            {FAMILY[card.family]}
            {dismissed > 0 && ` · waived ${counted(dismissed, 'time')}`}
            {!mayLoosen && ' · cannot be made lighter'}
          </p>
          <details>
            <summary>
              <Chevron /> Why<span className="hidden"> {card.id}</span>
            </summary>
            {card.why && <p>{card.why}</p>}
            <p className="hint">{card.source}</p>
          </details>
        </div>
        <div className="rule-choice">
          {locked && <Locked id={`${id}-lock`} />}
          <select
            aria-labelledby={`${id}-title`}
            aria-describedby={locked ? `${id}-lock` : undefined}
            disabled={locked}
            value={choice}
            onChange={(event) => onChoose(event.target.value as Choice)}
          >
            <option value="pack">
              {own} – {whose}
            </option>
            {CHOICES.filter((each) => (severity.length > 1 || severity[0] !== each) && isAllowed(card, each)).map((each) => (
              <option key={each} value={each}>
                {SEVERITY[each].word}
              </option>
            ))}
            {isAllowed(card, 'off') && <option value="off">Off</option>}
          </select>
        </div>
      </li>
    )
  },
  // A new way to choose alone changes nothing to be seen; it reads the settings anew when it is called.
  (a, b) => a.card === b.card && a.choice === b.choice && a.locked === b.locked && a.dismissed === b.dismissed,
)
