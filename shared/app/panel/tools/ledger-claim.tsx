/** One number, date or quotation: how it stands, and the two ways of answering for it. */
import { useId, useRef, useState } from 'react'
import type { Claim } from '#core/drafting/ledger/claims.ts'
import { type Agreement, agreementInWords, type LedgerEntry, type MANNERS, type Standing, standingOf } from '#core/drafting/ledger/ledger.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import { Chevron, Tick } from '../icons.tsx'
import { ChoiceInput, MomentInput, TextInput } from '../parts/inputs.tsx'
import { titled } from '../titled.ts'
import { localMoment } from '../today.ts'

const KIND = { figure: 'Number', date: 'Date or time', quotation: 'Quotation' } as const
const STANDING: Readonly<Record<Standing, string>> = { sourced: 'Sourced', agreed: 'Agreed', 'not-yet': 'Not yet' }
const HOW = { phone: 'By phone', email: 'By e-mail', person: 'In person', message: 'By message', meeting: 'At a meeting' } satisfies Record<keyof typeof MANNERS, string>

interface Props {
  readonly claim: Claim
  readonly entry: LedgerEntry | undefined
  readonly settings: Settings
  readonly today: string
  readonly onEntry: (entry: LedgerEntry) => void
}

export function LedgerClaim({ claim, entry, settings, today, onEntry }: Props) {
  const id = useId()
  const toAgreement = useRef<HTMLButtonElement>(null)
  const { kind, words, sentence, speaker, note: noted } = claim
  const [open, setOpen] = useState<'source' | 'agreed'>()
  const standing = standingOf(entry, noted)
  const base: LedgerEntry = { ...entry, kind, words, ...(speaker && { speaker }) }
  const [noting, setNoting] = useState<Agreement>({ by: '' })
  const toggle = (which: 'source' | 'agreed') => {
    // What is likely stands there already, to be corrected: who spoke, now, by whom it is noted.
    if (which === 'agreed') setNoting(entry?.agreed ?? { by: speaker ? titled(speaker, settings) : '', at: localMoment(today), notedBy: settings.me?.name })
    setOpen(open === which ? undefined : which)
  }
  const note = (agreed: Agreement | undefined) => {
    const { agreed: _, ...rest } = base
    onEntry(agreed ? { ...rest, agreed } : rest)
    setOpen(undefined)
    toAgreement.current?.focus()
  }
  const button = (which: 'source' | 'agreed', label: string) => (
    <button
      ref={which === 'agreed' ? toAgreement : undefined}
      type="button"
      className="disclosure"
      aria-expanded={open === which}
      aria-controls={`${id}-editor`}
      onClick={() => toggle(which)}
    >
      <Chevron /> {label}
      <span className="hidden"> for {words}</span>
    </button>
  )
  return (
    <li className="claim" data-standing={standing}>
      <p className="claim-head">
        <span className="claim-standing">
          {standing !== 'not-yet' && <Tick />} {STANDING[standing]}
        </span>{' '}
        <span className="hint">
          {KIND[kind]}
          {speaker && `, ${titled(speaker, settings)}`}
        </span>
      </p>
      <p className="claim-words">{words}</p>
      {kind !== 'quotation' && <p className="hint">{sentence}</p>}
      {(entry?.source || noted) && <p>{entry?.source ? `Source: ${entry.source}` : `Note to editors: ${noted}`}</p>}
      {entry?.agreed && standing === 'agreed' && <p>{agreementInWords(entry.agreed)}.</p>}
      <div className="row">
        {button('source', entry?.source ? 'Change source' : 'Give source')}
        {button('agreed', standing === 'agreed' ? 'Change agreement' : 'Note agreement')}
      </div>
      <div id={`${id}-editor`}>
        {open === 'source' && (
          <TextInput
            label="Source"
            help="Report, table, year: so that a journalist can look it up."
            list="ledger-sources"
            value={entry?.source}
            onChange={(source) => onEntry({ ...base, source })}
          />
        )}
        {open === 'agreed' && (
          <div className="form-grid agreement">
            <TextInput label="Who agreed" list={`${id}-people`} value={noting.by || undefined} onChange={(by = '') => setNoting({ ...noting, by })} />
            <datalist id={`${id}-people`}>
              {[...new Set([...(speaker ? [titled(speaker, settings)] : []), ...(settings.directory ?? []).map(({ name }) => titled(name, settings))])].map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
            <ChoiceInput label="How" options={HOW} value={noting.how} onChange={(how) => setNoting({ ...noting, how })} />
            <MomentInput label="When" value={noting.at} onChange={(at) => setNoting({ ...noting, at })} />
            <TextInput label="Noted by" value={noting.notedBy} onChange={(notedBy) => setNoting({ ...noting, notedBy })} />
            <div className="row">
              <button type="button" className="primary" disabled={!noting.by.trim()} onClick={() => note(noting)}>
                Note it
              </button>
              {entry?.agreed && (
                <button type="button" onClick={() => note(undefined)}>
                  It is not agreed
                </button>
              )}
            </div>
          </div>
        )}
      </div>
    </li>
  )
}
