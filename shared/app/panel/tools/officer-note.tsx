/** The note for the Monitoring Officer: what the author says of the draft, then the page, at the author's press alone. */
import { useMemo, useState } from 'react'
import { textHash } from '#core/checker/text-hash.ts'
import type { Draft } from '#core/draft/draft.ts'
import { textOf } from '#core/draft/layout.ts'
import type { BlockNode } from '#core/drafting/blocks.ts'
import { NEITHER, NOTE_TITLE, noteBlocks, type Situation } from '#core/note/monitoring-officer-note.ts'
import { situationOf } from '../../note/situation.ts'
import { useSay } from '../notice.tsx'
import { DocumentOut } from '../parts/document-out.tsx'
import { LongTextInput, TextInput } from '../parts/inputs.tsx'
import type { ToolProps } from './tool-props.ts'

interface Made {
  readonly of: Draft
  readonly blocks: readonly BlockNode[]
}

export function OfficerNote({ host, reading: { draft, verdict }, wearer: { context, resolved, settings }, today, pack, fixed }: ToolProps) {
  const say = useSay()
  const known = useMemo(() => situationOf(context, resolved, settings), [context, resolved, settings])
  const [said, setSaid] = useState<Situation>({})
  const [made, setMade] = useState<Made>()
  if (!host || !draft || !verdict) return <p className="nothing">Open a draft first: the note is about the one beside this panel.</p>

  const situation = { ...known, ...said }
  const make = () => {
    const accusing = new Set(pack.rules.filter(({ accuses }) => accuses).map(({ id }) => id))
    const checkedOn = context.date ?? today
    setMade({
      of: draft,
      blocks: noteBlocks({ situation, verdict, fixed, pack, checkedOn, textSha256: textHash(textOf(draft)), accusing: (rule) => accusing.has(rule) }),
    })
    say({ message: 'The note is below. Read it before you save it.' })
  }
  const line = (key: keyof Situation, label: string, help?: string) => (
    <TextInput label={label} {...(help && { help })} value={situation[key]} onChange={(value) => setSaid({ ...said, [key]: value ?? '' })} />
  )
  return (
    <>
      <p>
        <strong>{NEITHER}</strong> The note says what the draft is, what was found and what was done about it, with the sources. It leaves out the words of personal data and of
        accusations, and stays on this device until you hand it on.
      </p>
      <section aria-label="What the draft is" className="form-grid">
        <h3>What the draft is</h3>
        {line('kind', 'What it is')}
        {line('speaker', 'Who speaks')}
        {line('account', 'From which account')}
        {line('to', 'To whom', 'In general: “residents of Mill Ward”, not their names.')}
        <LongTextInput label="What you would like to know" rows={3} value={situation.question} onChange={(question) => setSaid({ ...said, question: question ?? '' })} />
        <div className="row">
          <button type="button" className={made ? undefined : 'primary'} onClick={make}>
            {made ? 'Make the note again' : 'Make the note'}
          </button>
        </div>
      </section>
      {made && (
        <section aria-label="The note">
          <h3>The note</h3>
          {made.of !== draft && <p className="hint">The draft has changed since this note was made.</p>}
          <DocumentOut name={`note-for-the-monitoring-officer-${today}`} title={NOTE_TITLE} blocks={made.blocks} />
        </section>
      )}
    </>
  )
}
