/** The pack's rules and agreed lines: the list, and one of them open. */
import { useSay } from '#app/panel/notice.tsx'
import { SEVERITY } from '#app/panel/words.ts'
import type { Severity } from '#core/checker/finding.ts'
import { freeRuleId, type Rules } from '../making/free-id.ts'
import { type FormKind, newRule } from '../making/rule-forms.ts'
import { lacksReason } from '../making/tally.ts'
import { newLine } from '../making/try-line.ts'
import { withOpen, withSealed } from '../making/work.ts'
import { Heading } from '../parts/heading.tsx'
import { linkTo, type RoomProps } from '../parts/studio-props.ts'
import { LineForm } from './line-form.tsx'
import { RuleForm } from './rule-form.tsx'
import { WordListForm } from './word-list-form.tsx'
import { WordLists } from './word-lists.tsx'

const KINDS: Readonly<Record<FormKind, { readonly label: string; readonly says: string }>> = {
  phrase: { label: 'Words to avoid', says: 'and better ones in their place' },
  required: { label: 'Something that must be there', says: 'in a kind of document' },
  limit: { label: 'A limit', says: 'of words, or for the headline, in a kind of document' },
}

export function RulesRoom(props: RoomProps) {
  const { work, change, top, today, item } = props
  const say = useSay()
  const { rules } = work.pack.open
  const lines = work.pack.sealed?.agreedLines ?? []
  const setRules = (now: Rules) => change(withOpen(work, { rules: now }))
  const setLines = (now: typeof lines) => {
    const { agreedLines: _, ...rest } = work.pack.sealed ?? {}
    change(withSealed(work, now.length > 0 ? { ...rest, agreedLines: now } : rest))
  }
  const takenOut = (what: string, back: () => void) => {
    location.hash = linkTo('rules')
    say({
      message: `${what} is taken out.`,
      takeBack: async () => {
        back()
        return { message: `${what} is back.` }
      },
    })
  }

  const rule = rules.find(({ id }) => id === item)
  if (rule)
    return (
      <RuleForm
        key={rule.id}
        rule={rule}
        pack={work.pack}
        top={top}
        onRule={(now) => setRules(rules.map((one) => (one.id === rule.id ? now : one)))}
        onWords={(words) => change(withOpen(work, { words }))}
        onTakeOut={() => {
          setRules(rules.filter(({ id }) => id !== rule.id))
          takenOut(`Rule ${rule.id}`, () => change(work))
        }}
      />
    )
  const line = lines.find(({ id }) => `line-${id}` === item)
  if (line)
    return (
      <LineForm
        key={line.id}
        line={line}
        top={top}
        today={today}
        // A line that says something else now was not rehearsed.
        onLine={({ rehearsed: _, ...now }) => setLines(lines.map((one) => (one.id === line.id ? now : one)))}
        onTakeOut={() => {
          setLines(lines.filter(({ id }) => id !== line.id))
          takenOut('The agreed line', () => change(work))
        }}
      />
    )

  const { words } = work.pack.open
  const setWords = (now: typeof words) => change(withOpen(work, { words: now }))
  const name = item.startsWith('words-') ? item.slice('words-'.length) : ''
  const list = Object.hasOwn(words, name) ? words[name] : undefined
  if (list)
    return (
      <WordListForm
        key={name}
        name={name}
        list={list}
        pack={work.pack}
        top={top}
        onList={(now) => setWords({ ...words, [name]: now })}
        onTakeOut={() => {
          const { [name]: _, ...others } = words
          setWords(others)
          takenOut('The word list', () => change(work))
        }}
      />
    )

  const add = (kind: FormKind) => {
    const id = freeRuleId(work, top)
    if (id === undefined) return say({ message: 'The pack has as many rules as there are numbers for. Take one out first.' })
    setRules([...rules, newRule(kind, id, today)])
    location.hash = linkTo(`rules/${id}`)
  }
  const addLine = () => {
    const fresh = newLine(today)
    setLines([...lines, fresh])
    location.hash = linkTo(`rules/line-${fresh.id}`)
  }
  return (
    <>
      <Heading>Rules and agreed lines</Heading>
      <p>Each is tried on examples while you write it: some that it must find, some that it must leave alone.</p>
      <h3>Add one</h3>
      <ul className="plain kinds">
        {(Object.keys(KINDS) as FormKind[]).map((kind) => (
          <li key={kind}>
            <button type="button" onClick={() => add(kind)}>
              {KINDS[kind].label} <span className="hint">{KINDS[kind].says}</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={addLine}>
            An agreed line <span className="hint">that nobody should contradict</span>
          </button>
        </li>
      </ul>
      <h3>In this pack</h3>
      {rules.length + lines.length === 0 && <p className="hint">None yet.</p>}
      <ul className="plain cards">
        {rules.map((one) => (
          <li key={one.id} className="card">
            <a href={linkTo(`rules/${one.id}`)}>{one.title || 'A rule without a name yet'}</a>
            <p className="hint">
              {one.id} · {severities(one.severity)}
              {lacksReason(one) && ' · flagged too much in the rehearsal'}
            </p>
          </li>
        ))}
        {lines.map((one) => (
          <li key={one.id} className="card">
            <a href={linkTo(`rules/line-${one.id}`)}>{one.line || 'A line without words yet'}</a>
            <p className="hint">
              Agreed line{one.topic && ` · ${one.topic}`}
              {lacksReason(one) && ' · flagged too much in the rehearsal'}
            </p>
          </li>
        ))}
      </ul>
      <WordLists
        words={words}
        top={top}
        onAdd={(name) => {
          setWords({ ...words, [name]: {} })
          location.hash = linkTo(`rules/words-${name}`)
        }}
      />
      <p>
        <a href={linkTo('above')}>What your group decides about the checks from above</a>
      </p>
    </>
  )
}

const severities = (severity: Rules[number]['severity']): string =>
  (typeof severity === 'string' ? [severity] : [...new Set(severity.map(({ is }) => is))]).map((one: Severity) => SEVERITY[one].word).join(' or ')
