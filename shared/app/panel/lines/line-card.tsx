/** One line of the ledger: its words, its state, who answers for it and who may speak; the group's own can be changed. */
import { useId, useRef, useState } from 'react'
import { stateOf } from '#core/drafting/lines/lines-in.ts'
import type { AgreedLine, Settings } from '#core/pack/settings.schema.ts'
import { Chevron, Tick } from '../icons.tsx'
import { Locked } from '../parts/locked.tsx'
import { listed, plainDate } from '../words.ts'
import { LineForm } from './line-form.tsx'
import { STATE, WHIP } from './line-words.ts'

interface Props {
  readonly line: AgreedLine
  readonly today: string
  readonly settings: Settings
  /** Of the organisation or a pack: shown, and not to be changed here. */
  readonly locked: boolean
  readonly onKeep: (line: AgreedLine) => void
}

export function LineCard({ line, today, settings, locked, onKeep }: Props) {
  const id = useId()
  const edit = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const state = stateOf(line, today)
  const { owner, agreedOn, meeting, expires, speakers, whip, retired, topic } = line
  const facts = [
    owner && `${owner} answers for it`,
    (agreedOn || meeting) && `Agreed${agreedOn ? ` on ${plainDate(agreedOn)}` : ''}${meeting ? ` (${meeting})` : ''}`,
    retired ? `Retired on ${plainDate(retired)}` : expires ? `${state === 'expired' ? 'Held' : 'Holds'} until ${plainDate(expires)}` : 'No end set',
    speakers && `May speak on it: ${listed(speakers)}`,
    whip && WHIP[whip],
  ].filter(Boolean)
  const { retired: _, ...inUse } = line
  return (
    <li className="claim" data-standing={state === 'current' ? 'agreed' : 'not-yet'} data-line={line.id}>
      <p className="claim-head">
        <span className="claim-standing">
          {state === 'current' && <Tick />} {STATE[state]}
        </span>{' '}
        {topic && <span className="hint">{topic}</span>}
      </p>
      <p className="claim-words">{line.line}</p>
      <p className="hint">{facts.join('. ')}.</p>
      {locked ? (
        <Locked />
      ) : (
        <div className="row">
          <button ref={edit} type="button" className="disclosure" aria-expanded={open} aria-controls={`${id}-form`} onClick={() => setOpen(!open)}>
            <Chevron /> Change<span className="hidden"> the line: {line.line}</span>
          </button>
          <button type="button" className="disclosure" onClick={() => onKeep(retired ? inUse : { ...line, retired: today })}>
            {retired ? 'Use again' : 'Retire'}
            <span className="hidden"> the line: {line.line}</span>
          </button>
        </div>
      )}
      <div id={`${id}-form`}>
        {open && (
          <LineForm
            begun={line}
            settings={settings}
            onKeep={(kept) => {
              onKeep(kept)
              setOpen(false)
              edit.current?.focus()
            }}
            onLeave={() => {
              setOpen(false)
              edit.current?.focus()
            }}
          />
        )}
      </div>
    </li>
  )
}
