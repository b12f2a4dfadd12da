/** Who approved, in which role, how, when, and who noted it. What is likely stands there already. */
import { useId, useState } from 'react'
import type { Approval } from '#core/drafting/approval/approvals.ts'
import { bareName } from '#core/drafting/approval/approvals.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import { ChoiceInput, MomentInput, TextInput } from '../parts/inputs.tsx'
import { titled } from '../titled.ts'
import { ROLE } from '../words.ts'

export const HOW = { phone: 'By phone', email: 'By e-mail', person: 'In person', message: 'By message', meeting: 'At a meeting' } as const

export type Noted = Omit<Approval, 'hash' | 'strength' | 'proof'>

interface Props {
  readonly begun: Noted
  readonly settings: Settings
  readonly onNote: (noted: Noted) => void
}

export function NoteApproval({ begun, settings, onNote }: Props) {
  const id = useId()
  const [noting, setNoting] = useState(begun)
  const set = (by = '') => {
    const member = settings.directory?.find(({ name }) => name.toLowerCase() === bareName(by))
    setNoting({ ...noting, by, ...(member?.role && { role: member.role }) })
  }
  return (
    <div className="form-grid agreement">
      <p className="hint">It holds for the text as it stands now. It is recorded, not signed: it shows what you noted.</p>
      <TextInput label="Who approved it" list={`${id}-people`} value={noting.by || undefined} onChange={set} />
      <datalist id={`${id}-people`}>
        {(settings.directory ?? []).map(({ name }) => (
          <option key={name} value={titled(name, settings)} />
        ))}
      </datalist>
      <ChoiceInput label="In which role" options={ROLE} value={noting.role} onChange={(role) => setNoting({ ...noting, role })} />
      <ChoiceInput label="How" options={HOW} value={noting.how} onChange={(how) => setNoting({ ...noting, how })} />
      <MomentInput label="When" value={noting.at} onChange={(at) => setNoting({ ...noting, at })} />
      <TextInput label="Noted by" value={noting.notedBy} onChange={(notedBy) => setNoting({ ...noting, notedBy })} />
      <div className="row">
        <button type="button" className="primary" disabled={!noting.by.trim()} onClick={() => onNote(given({ ...noting, by: noting.by.trim() }))}>
          Note the approval
        </button>
      </div>
    </div>
  )
}

/** Without what was left empty. */
const given = (noted: Noted): Noted => Object.fromEntries(Object.entries(noted).filter(([, value]) => value !== undefined && value !== '')) as unknown as Noted
