/** The ledger of figures and quotations: for each who answers for it, and the notes to editors made of that. */
import { useMemo, useState } from 'react'
import type { Context } from '#core/draft/context.schema.ts'
import { claimsIn } from '#core/drafting/ledger/claims.ts'
import { type Agreement, countOf, type LedgerEntry, orphansOf } from '#core/drafting/ledger/ledger.ts'
import { notesIn } from '#core/drafting/ledger/notes-in.ts'
import { notesAsBlocks, notesToEditors } from '#core/drafting/ledger/notes-to-editors.ts'
import { madeHere } from '#core/drafting/made-here.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import { LinesInput } from '../parts/inputs.tsx'
import { ToCopy } from '../parts/to-copy.tsx'
import { useCalm } from '../use-calm.ts'
import { counted } from '../words.ts'
import { LedgerClaim } from './ledger-claim.tsx'
import type { ToolProps } from './tool-props.ts'
import { useInsert } from './use-insert.ts'

const NO_DRAFT = 'Open a draft: its numbers, dates and quotations are listed here.'

export function Ledger({ host, reading, wearer: { context, settings }, today, onContext, ledger, onLedger }: ToolProps) {
  const insert = useInsert(host)
  const [more, setMore] = useState<readonly string[]>()
  const { draft } = reading
  const claims = useMemo(() => (draft ? claimsIn(draft, settings) : []), [draft, settings])
  const orphans = useMemo(() => orphansOf(claims, ledger), [claims, ledger])
  const { all, notYet } = countOf(claims, ledger)
  const says =
    all === 0
      ? 'No number, date or quotation found. What stands below ENDS is not looked at.'
      : notYet === 0
        ? `All ${all} are sourced or agreed.`
        : `${notYet} of ${all} not yet sourced or agreed.`
  const news = useCalm(says)
  const there = useMemo(() => (draft ? notesIn(draft) : []), [draft])
  const notes = notesToEditors(claims, ledger, more, there)
  const sources = [...new Set(Object.values(ledger).flatMap(({ source }) => (source?.trim() ? [source.trim()] : [])))]

  if (!draft) return <p className="nothing">{NO_DRAFT}</p>
  const set = (id: string, entry: LedgerEntry) => {
    onLedger({ ...ledger, [id]: entry })
    if (entry.kind === 'quotation' && entry.agreed !== ledger[id]?.agreed) onContext(withWordOf(entry.agreed, ledger[id]?.agreed, context, settings))
  }
  const forget = (id: string) => {
    const { [id]: _, ...rest } = ledger
    onLedger(rest)
  }
  return (
    <>
      <p className="answer" data-state={all > 0 && notYet > 0 ? 'last-day' : undefined}>
        {says}
      </p>
      <p role="status" className="hidden">
        {news}
      </p>
      <datalist id="ledger-sources">
        {sources.map((source) => (
          <option key={source} value={source} />
        ))}
      </datalist>
      <ol className="plain claims">
        {claims.map((claim) => (
          <LedgerClaim key={claim.id} claim={claim} entry={ledger[claim.id]} settings={settings} today={today} onEntry={(entry) => set(claim.id, entry)} />
        ))}
      </ol>
      {orphans.length > 0 && (
        <section aria-label="No longer in the text">
          <h3>No longer in the text</h3>
          <p className="hint">Noted for words that have since been changed or taken out. What was said of them does not hold for the new ones.</p>
          <ul className="plain claims">
            {orphans.map(({ id, words, source, agreed }) => (
              <li key={id} className="claim">
                <p className="claim-words">{words}</p>
                <p className="hint">{source ?? (agreed && `Agreed by ${agreed.by}`)}</p>
                <div className="row">
                  <button type="button" onClick={() => forget(id)}>
                    Forget it<span className="hidden">: {words}</span>
                  </button>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-label="Notes to editors" className="form-grid">
        <h3>Notes to editors</h3>
        <p className="hint">
          {there.length > 0 && `The draft has ${counted(there.length, 'note')}. `}
          {notes.length === 0
            ? `${there.length > 0 ? 'Further ones' : 'They'} are made from the sources you give above.`
            : `${counted(notes.length, there.length > 0 ? 'further note' : 'note')}, made from the sources above. Who agreed what is not among them.`}
        </p>
        <LinesInput label="Further notes" help="Background, and who can be interviewed when. One note a line." value={more} onChange={setMore} />
        {notes.length > 0 && (
          <ToCopy label="The notes" says="Copy the notes" text={notes.map((note, i) => `${there.length + i + 1}. ${note}`).join('\n')}>
            {insert && (
              <button type="button" className="primary" onClick={() => insert(madeHere('notes-to-editors', 'Notes to editors', notesAsBlocks(notes, there.length)))}>
                Insert at the cursor
              </button>
            )}
          </ToCopy>
        )}
      </section>
    </>
  )
}

/**
 * The checks ask who has agreed a quotation: noted here, it is known there. A leader's word on a quotation is that of one
 * councillor; it never counts as the leader's approval of the release.
 */
function withWordOf(agreed: Agreement | undefined, before: Agreement | undefined, context: Context, settings: Settings): Context {
  const others = (context.approvals ?? []).filter(({ by, role }) => !(by === before?.by || by === agreed?.by) || (role !== 'councillor' && role !== undefined))
  if (!agreed) return { ...context, approvals: others }
  return { ...context, approvals: [...others, { by: agreed.by, ...(isMember(agreed.by, settings) && { role: 'councillor' as const }), ...(agreed.at && { on: agreed.at }) }] }
}

const isMember = (name: string, { directory }: Settings): boolean =>
  /^(?:cllr|councillor|cynghorydd)\b/i.test(name) || directory?.some((member) => member.title === 'Cllr' && name.toLowerCase().endsWith(member.name.toLowerCase())) === true
