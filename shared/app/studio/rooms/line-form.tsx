/** One agreed line: its words, who answers for it, what contradicts it, and sentences to try that on. */

import { useCallback, useMemo } from 'react'
import { WHIP } from '#app/panel/lines/line-words.ts'
import { ChoiceInput, DateInput, LinesInput, LongTextInput, TextInput } from '#app/panel/parts/inputs.tsx'
import type { Pack } from '#core/pack/pack.ts'
import type { AgreedLine } from '#core/pack/settings.schema.ts'
import { lineEngine, lineProblems, tryLine } from '../making/try-line.ts'
import { EntryEnd } from '../parts/entry-end.tsx'
import { ExamplesInput, inTotal } from '../parts/examples-input.tsx'
import { Heading } from '../parts/heading.tsx'
import { linkTo } from '../parts/studio-props.ts'
import { useEntry } from '../parts/use-entry.ts'
import { useTried } from '../parts/use-tried.ts'

interface Props {
  readonly line: AgreedLine
  readonly top: Pack
  readonly today: string
  readonly onLine: (line: AgreedLine) => void
  readonly onTakeOut: () => void
}

const SIDES = [
  { side: 'flag', legend: 'Contradicts the line', help: 'Sentences that somebody might write by mistake, at least two.' },
  { side: 'pass', legend: 'Does not contradict it', help: 'Close to it and yet right, at least two.' },
] as const

export function LineForm({ line, top, today, onLine, onTakeOut }: Props) {
  const engine = useMemo(() => lineEngine(top), [top])
  const trial = useTried(useCallback(() => tryLine(engine, line, today), [engine, line, today]))
  const problems = lineProblems(line)
  const { error, at, missing, leave, done } = useEntry('line', problems, 'rules')
  const examples = line.examples ?? { flag: ['', ''], pass: ['', ''] }
  const set = (side: 'flag' | 'pass', texts: string[]) => onLine({ ...line, examples: { ...examples, [side]: texts } })
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears which field was left, and acts on nothing
    <div className="form-grid" onBlur={leave}>
      <a className="back" href={linkTo('rules')}>
        All rules and lines
      </a>
      <Heading>Agreed line{line.topic && `: ${line.topic}`}</Heading>
      <p className="hint">It goes into the sealed part of the pack, which only the group’s key opens.</p>
      <TextInput label="Topic" value={line.topic} onChange={(topic) => onLine({ ...line, topic })} />
      <LongTextInput {...at('line')} label="The line" required rows={2} value={line.line} onChange={(words = '') => onLine({ ...line, line: words })} />
      <LinesInput
        {...at('contradicts')}
        label="Words that contradict it"
        help="One phrase a line, such as: close the library."
        value={line.contradicts}
        onChange={(contradicts) => onLine({ ...line, contradicts: contradicts && [...contradicts] })}
      />
      <TextInput label="Who answers for it" value={line.owner} onChange={(owner) => onLine({ ...line, owner })} />
      <DateInput label="Agreed on" value={line.agreedOn} onChange={(agreedOn) => onLine({ ...line, agreedOn })} />
      <TextInput label="Meeting" help="Where it was agreed, or for which meeting." value={line.meeting} onChange={(meeting) => onLine({ ...line, meeting })} />
      <DateInput
        label="Holds until"
        help="An earlier day than before counts as soon as a device hears of the new version."
        value={line.expires}
        onChange={(expires) => onLine({ ...line, expires })}
      />
      <DateInput
        label="Retired on"
        help="Since then it no longer holds; the checker still knows it where it is written. It counts as soon as a device hears of the new version."
        value={line.retired}
        onChange={(retired) => onLine({ ...line, retired })}
      />
      <LinesInput
        label="Who may speak on it"
        help="One name a line; nobody named: anybody of the group."
        value={line.speakers}
        onChange={(speakers) => onLine({ ...line, speakers: speakers && [...speakers] })}
      />
      <ChoiceInput label="Whip" options={WHIP} value={line.whip} onChange={(whip) => onLine({ ...line, whip })} />
      <section aria-labelledby="line-examples">
        <h3 id="line-examples">Examples</h3>
        <p role="status">{trial ? inTotal(trial.flag, trial.pass) : ''}</p>
        {SIDES.map(({ side, legend, help }) => (
          <ExamplesInput
            key={side}
            side={side}
            legend={legend}
            help={help}
            texts={examples[side]}
            tried={trial?.[side] ?? []}
            error={error}
            onText={(i, text) =>
              set(
                side,
                examples[side].map((one, j) => (j === i ? text : one)),
              )
            }
            onAdd={() => set(side, [...examples[side], ''])}
            onTakeOut={(i) =>
              set(
                side,
                examples[side].filter((_, j) => j !== i),
              )
            }
          />
        ))}
      </section>
      <EntryEnd what="line" missing={missing} onDone={done} onTakeOut={onTakeOut} />
    </div>
  )
}
