/** Who approved a template's wording, on this device: noted here, and overtaken when one word of it changes. */
import { useId, useRef, useState } from 'react'
import { type Approvals, approvalInWords, withApproval, withoutApproval } from '#core/drafting/approval/approvals.ts'
import { wordingOf } from '#core/drafting/approval/wording-of.ts'
import { wordsHash } from '#core/drafting/approval/words-of.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { Template } from '#core/pack/template.schema.ts'
import { Chevron } from '../icons.tsx'
import { useSay } from '../notice.tsx'
import { localMoment } from '../today.ts'
import { GivenApproval } from './given-approval.tsx'
import { NoteApproval } from './note-approval.tsx'

interface Props {
  readonly template: Template
  readonly settings: Settings
  readonly today: string
  readonly kept: Approvals
  readonly onKept: (kept: Approvals) => void
}

export function TemplateApproval({ template, settings, today, kept, onKept }: Props) {
  const id = useId()
  const say = useSay()
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const text = wordingOf(template)
  const hash = wordsHash(text)
  return (
    <div className="template-approval">
      {kept.given.length > 0 && (
        <ul className="plain claims" aria-label="Approvals of this wording">
          {[...kept.given].reverse().map((approval) => (
            <GivenApproval
              key={`${approval.by} ${approval.hash}`}
              approval={approval}
              strength={approval.strength === 'signed' ? 'unchecked' : 'recorded'}
              text={text}
              hash={hash}
              then={kept.texts[approval.hash]}
              onTakeOut={() => onKept(withoutApproval(kept, approval))}
            />
          ))}
        </ul>
      )}
      <button ref={button} type="button" className="disclosure" aria-expanded={open} aria-controls={`${id}-note`} onClick={() => setOpen(!open)}>
        <Chevron /> Note an approval of this template
      </button>
      <div id={`${id}-note`}>
        {open && (
          <NoteApproval
            begun={{ by: '', at: localMoment(today), ...(settings.me?.name && { notedBy: settings.me.name }) }}
            settings={settings}
            onNote={(noted) => {
              onKept(withApproval(kept, { strength: 'recorded', ...noted }, text))
              setOpen(false)
              button.current?.focus()
              say({ message: `Noted: the wording was approved by ${approvalInWords({ strength: 'recorded', ...noted })}.` })
            }}
          />
        )}
      </div>
    </div>
  )
}
