/** The ledger of agreed lines: where this draft says them, and all of them. */
import { useMemo, useRef, useState } from 'react'
import type { Finding, Fix } from '#core/checker/finding.ts'
import { type LineMatch, linesIn, stateOf } from '#core/drafting/lines/lines-in.ts'
import type { AgreedLine } from '#core/pack/settings.schema.ts'
import { Plus } from '../icons.tsx'
import { failure, noticeOf, useSay } from '../notice.tsx'
import type { ToolProps } from '../tools/tool-props.ts'
import { useCalm } from '../use-calm.ts'
import { counted } from '../words.ts'
import { LineCard } from './line-card.tsx'
import { LineForm } from './line-form.tsx'
import { LineInDraft } from './line-match.tsx'
import { isWell } from './line-words.ts'

const NONE: readonly AgreedLine[] = []

export function LinesTool({ host, reading, wearer: { settings }, store, today }: ToolProps) {
  const say = useSay()
  const add = useRef<HTMLButtonElement>(null)
  const [adding, setAdding] = useState(false)
  const lines = settings.agreedLines ?? NONE
  const { draft } = reading
  const matches = useMemo(() => (draft ? linesIn(draft, lines, today) : []), [draft, lines, today])
  const wrong = matches.filter(({ as }) => !isWell(as)).length
  const says = saying(lines.length, matches.length, wrong)
  const news = useCalm(draft ? says : '')
  const theirs = new Set(store.managed?.agreedLines?.map(({ id }) => id))
  const rank = (line: AgreedLine) => (stateOf(line, today) === 'current' ? 0 : 1)

  const keep = (line: AgreedLine, message: string) => {
    const known = lines.some(({ id }) => id === line.id)
    const agreedLines = known ? lines.map((one) => (one.id === line.id ? line : one)) : [...lines, line]
    void store.saveSettings({ ...settings, agreedLines }).then(
      () => say({ message }),
      (error: unknown) => say(failure(error)),
    )
  }
  const replace = (match: LineMatch) => {
    const { where, start, end, sentence, instead } = match
    if (!host || instead === undefined) return
    const fix: Fix = { label: 'Put the agreed line here', edits: [{ where, start, end, was: sentence, text: instead }] }
    void host.apply(fix, at(match)).then(
      (receipt) => say(noticeOf(receipt, (it) => host.takeBack(it))),
      (error: unknown) => say(failure(error)),
    )
  }
  return (
    <>
      {draft && (
        <section aria-label="In this draft">
          <h3>In this draft</h3>
          <p className="answer" data-state={wrong > 0 ? 'last-day' : undefined}>
            {says}
          </p>
          <p role="status" className="hidden">
            {news}
          </p>
          {matches.length > 0 && (
            <ul className="plain claims">
              {[...matches]
                .sort((a, b) => Number(isWell(a.as)) - Number(isWell(b.as)))
                .map((match) => (
                  <LineInDraft
                    key={`${match.line.id} ${match.where} ${match.start}`}
                    match={match}
                    can={reading.can}
                    onShow={() => void host?.reveal(at(match)).catch((error: unknown) => say(failure(error)))}
                    onReplace={() => replace(match)}
                  />
                ))}
            </ul>
          )}
        </section>
      )}
      <section aria-label="The group’s lines">
        <h3>The group’s lines</h3>
        <p className="hint">They stay on this device. Only words that are alike are found; a line put quite differently is not.</p>
        {lines.length > 0 && (
          <ul className="plain claims">
            {[...lines]
              .sort((a, b) => rank(a) - rank(b))
              .map((line) => (
                <LineCard
                  key={line.id}
                  line={line}
                  today={today}
                  settings={settings}
                  locked={theirs.has(line.id)}
                  onKeep={(kept) => keep(kept, kept.retired && !line.retired ? 'The line is retired: nobody is held to it any more.' : 'The line is kept.')}
                />
              ))}
          </ul>
        )}
        {adding ? (
          <LineForm
            begun={{ id: crypto.randomUUID().slice(0, 8), line: '', agreedOn: today }}
            settings={settings}
            onKeep={(line) => {
              keep(line, 'The line is kept.')
              setAdding(false)
            }}
            onLeave={() => setAdding(false)}
          />
        ) : (
          <div className="row">
            <button ref={add} type="button" onClick={() => setAdding(true)}>
              <Plus /> Add a line
            </button>
          </div>
        )}
      </section>
    </>
  )
}

function saying(lines: number, matches: number, wrong: number): string {
  if (lines === 0) return 'No line is kept here yet. Add the first below.'
  if (matches === 0) return 'None of the lines was found in this draft.'
  if (wrong === matches) return `${counted(wrong, 'place needs', 'places need')} a look.`
  return wrong === 0 ? `${counted(matches, 'place says', 'places say')} a line that holds.` : `${wrong} of ${counted(matches, 'place')} ${wrong === 1 ? 'needs' : 'need'} a look.`
}

/** A host shows and mends findings; this place is one, of the rule about agreed lines. */
const at = ({ where, start, end, sentence, line }: LineMatch): Finding => ({
  rule: 'GP-01',
  family: 'group-policy',
  severity: 'should',
  also: [],
  title: 'The agreed line',
  message: line.line,
  why: '',
  where,
  start,
  end,
  words: sentence,
  source: { title: 'The group’s agreed lines', asAt: line.agreedOn ?? '', verified: true },
  fixes: [],
  notes: [],
})
