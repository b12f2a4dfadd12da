/** Every check, with what it weighs and what may be decided about it. */
import { useDeferredValue, useEffect, useId, useMemo, useState } from 'react'
import type { Family } from '#core/checker/finding.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import { Magnifier } from '../panel/icons.tsx'
import { failure, useSay } from '../panel/notice.tsx'
import type { RuleCard } from '../panel/panel-props.ts'
import { type Choice, choiceOf, ENOUGH, offered, withChoice } from '../panel/settings/rule-choice.ts'
import { counted, FAMILY } from '../panel/words.ts'
import type { OptionsHost } from './options-host.ts'
import { RuleRow } from './rule-row.tsx'

interface Props {
  readonly host: OptionsHost
  readonly settings: Settings
  readonly dismissed: Readonly<Record<string, number>>
}

const WORDS: Readonly<Record<Choice, string>> = { must: 'must', should: 'should', consider: 'consider', off: 'off', pack: 'as the pack has it' }

export function ChecksRoom({ host: { store, pack }, settings, dismissed }: Props) {
  const say = useSay()
  const id = useId()
  const [cards, setCards] = useState<readonly RuleCard[]>([])
  const [sought, setSought] = useState('')
  const [only, setOnly] = useState<Family | 'changed' | ''>('')
  const words = useDeferredValue(sought)

  useEffect(() => {
    pack.cards().then(setCards, (error) => say(failure(error)))
  }, [pack, say])

  const found = useMemo(() => {
    const parts = words.toLowerCase().split(/\s+/).filter(Boolean)
    return cards.filter((card) => {
      if (only === 'changed' ? choiceOf(settings, card.id) === 'pack' : only !== '' && card.family !== only) return false
      const text = `${card.id} ${card.title} ${card.why} ${card.source}`.toLowerCase()
      return parts.every((part) => text.includes(part))
    })
  }, [cards, words, only, settings])

  const choose = async (card: RuleCard, choice: Choice) => {
    const before = choiceOf(settings, card.id)
    const keep = async (next: Choice) => store.saveSettings(withChoice(await store.settings(), card.id, next))
    try {
      await keep(choice)
      say({
        message: `${card.id} ${card.title}: ${WORDS[choice]}.`,
        takeBack: async () => {
          await keep(before)
          return { message: `${card.id} is as it was.` }
        },
      })
    } catch (error) {
      say(failure(error))
    }
  }

  const row = (card: RuleCard) => (
    <RuleRow
      key={card.id}
      card={card}
      choice={choiceOf(settings, card.id)}
      locked={store.managed?.ruleChoices?.[card.id] !== undefined || store.packPolicy?.mandatory?.[card.id] !== undefined}
      dismissed={dismissed[card.id] ?? 0}
      onChoose={(choice) => void choose(card, choice)}
    />
  )
  const tired = offered(cards, settings, dismissed)
  return (
    <>
      <h2>Checks</h2>
      <p>
        Any check may be made weightier. Lighter, or off, only where the pack allows it: what rests on the law stays. A finding whose check is off is not shown anywhere, and the
        list of findings says that it was not looked for.
      </p>
      {tired.length > 0 && (
        <section aria-labelledby={`${id}-tired`} className="offer">
          <h3 id={`${id}-tired`}>Waived {ENOUGH} times or more</h3>
          <p>You have often set these aside. Would you rather not be asked?</p>
          <ul className="plain">
            {tired.map((card) => (
              <li key={card.id} className="row">
                <span>
                  <span className="rule-id">{card.id}</span> {card.title}
                </span>
                <button type="button" onClick={() => void choose(card, 'off')}>
                  Switch off <span className="hidden">{card.id}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <search className="rule-search">
        <div className="field">
          <label htmlFor={`${id}-sought`}>
            <Magnifier /> Search the checks
          </label>
          <input id={`${id}-sought`} type="search" value={sought} onChange={(event) => setSought(event.target.value)} />
        </div>
        <div className="field">
          <label htmlFor={`${id}-only`}>Show</label>
          <select id={`${id}-only`} value={only} onChange={(event) => setOnly(event.target.value as typeof only)}>
            <option value="">All of them</option>
            {Object.entries(FAMILY).map(([family, name]) => (
              <option key={family} value={family}>
                {name}
              </option>
            ))}
            <option value="changed">Those that were changed</option>
          </select>
        </div>
      </search>
      <p role="status" className="hint">
        {cards.length > 0 && counted(found.length, 'check')}
      </p>
      <ul className="plain rules">{found.map(row)}</ul>
    </>
  )
}
