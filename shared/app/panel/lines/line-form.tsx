/** The form of one line: its words, who answers for it, when and where it was agreed, until when, who speaks on it. */
import { useState } from 'react'
import type { AgreedLine, Settings } from '#core/pack/settings.schema.ts'
import { ChoiceInput, DateInput, LinesInput, TextInput } from '../parts/inputs.tsx'
import { WHIP } from './line-words.ts'

interface Props {
  readonly begun: AgreedLine
  readonly settings: Settings
  readonly onKeep: (line: AgreedLine) => void
  readonly onLeave: () => void
}

export function LineForm({ begun, settings, onKeep, onLeave }: Props) {
  const [line, setLine] = useState(begun)
  const [tried, setTried] = useState(false)
  const set =
    <K extends keyof AgreedLine>(key: K) =>
    (value: AgreedLine[K] | undefined) =>
      setLine((before) => ({ ...before, [key]: value }))
  const endsEarly = line.agreedOn !== undefined && line.expires !== undefined && line.expires < line.agreedOn
  return (
    <form
      noValidate
      className="form-grid agreement"
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (line.line.trim() && !endsEarly) onKeep(given(line))
      }}
    >
      <TextInput
        label="The line"
        required
        help="One sentence, exactly as it was agreed."
        value={line.line || undefined}
        error={tried && !line.line.trim() ? 'Enter the words of the line.' : undefined}
        onChange={(words = '') => setLine({ ...line, line: words })}
      />
      <TextInput label="Topic" help="Lines of one topic take each other’s place." value={line.topic} onChange={set('topic')} />
      <TextInput label="Who answers for it" list="lines-people" value={line.owner} onChange={set('owner')} />
      <datalist id="lines-people">
        {(settings.directory ?? []).map(({ name, title }) => (
          <option key={name} value={title ? `${title} ${name}` : name} />
        ))}
      </datalist>
      <DateInput label="Agreed on" value={line.agreedOn} onChange={set('agreedOn')} />
      <TextInput label="Meeting" help="Where it was agreed, or for which meeting." value={line.meeting} onChange={set('meeting')} />
      <DateInput label="Holds until" value={line.expires} error={tried && endsEarly ? 'This is before the day on which it was agreed.' : undefined} onChange={set('expires')} />
      <LinesInput
        label="Who may speak on it"
        help="One name a line; nobody named: anybody of the group."
        value={line.speakers}
        onChange={(names) => set('speakers')(names && [...names])}
      />
      <ChoiceInput label="Whip" options={WHIP} value={line.whip} onChange={set('whip')} />
      <LinesInput
        label="Words that contradict it"
        help="Such as “close the library”. One a line."
        value={line.contradicts}
        onChange={(words) => set('contradicts')(words && [...words])}
      />
      <div className="row">
        <button type="submit" className="primary">
          Keep the line
        </button>
        <button type="button" onClick={onLeave}>
          Leave it
        </button>
      </div>
    </form>
  )
}

/** Without what was left empty. */
const given = (line: AgreedLine): AgreedLine =>
  Object.fromEntries(
    Object.entries({ ...line, line: line.line.trim() }).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)),
  ) as AgreedLine
