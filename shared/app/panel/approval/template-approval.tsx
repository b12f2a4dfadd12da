/** Who approved a template's wording, on this device: noted here or signed with the approver's own key, and overtaken when one word of it changes. */
import { useId, useRef, useState } from 'react'
import { type Approval, type Approvals, approvalInWords, withApproval, withoutApproval } from '#core/drafting/approval/approvals.ts'
import type { ApprovalKeys } from '#core/drafting/approval/signed.ts'
import { wordingOf } from '#core/drafting/approval/wording-of.ts'
import { wordsHash } from '#core/drafting/approval/words-of.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { Template } from '#core/pack/template.schema.ts'
import { Chevron } from '../icons.tsx'
import { useSay } from '../notice.tsx'
import { localMoment } from '../today.ts'
import { GivenApproval } from './given-approval.tsx'
import { NoteApproval, type Noted } from './note-approval.tsx'
import { SignWording } from './sign-wording.tsx'
import { TakeAnswer } from './take-answer.tsx'
import { useStrengths } from './use-strengths.ts'

interface Props {
  readonly template: Template
  readonly settings: Settings
  readonly today: string
  readonly kept: Approvals
  readonly keys: ApprovalKeys
  readonly onKept: (kept: Approvals) => void
}

const WAYS = { note: 'Note an approval of this template', answer: 'Paste a signed approval of it', sign: 'Sign it yourself' } as const
type Way = keyof typeof WAYS

export function TemplateApproval({ template, settings, today, kept, keys, onKept }: Props) {
  const id = useId()
  const say = useSay()
  const buttons = useRef(new Map<Way, HTMLButtonElement | null>())
  const [open, setOpen] = useState<Way>()
  const strengthOf = useStrengths(kept.given, keys)
  const text = wordingOf(template)
  const hash = wordsHash(text)
  const now = localMoment(today)
  const note = (noted: Noted) => {
    onKept(withApproval(kept, { strength: 'recorded', ...noted }, text))
    if (open) buttons.current.get(open)?.focus()
    setOpen(undefined)
    say({ message: `Noted: the wording was approved by ${approvalInWords({ strength: 'recorded', ...noted })}.` })
  }
  const take = (approval: Approval) => onKept(withApproval(kept, approval, approval.hash === hash ? text : (kept.texts[approval.hash] ?? text)))
  return (
    <div className="template-approval">
      {kept.given.length > 0 && (
        <ul className="plain claims" aria-label="Approvals of this wording">
          {[...kept.given].reverse().map((approval) => (
            <GivenApproval
              key={`${approval.by} ${approval.hash} ${approval.strength}`}
              approval={approval}
              strength={strengthOf(approval)}
              text={text}
              hash={hash}
              then={kept.texts[approval.hash]}
              onTakeOut={() => onKept(withoutApproval(kept, approval))}
            />
          ))}
        </ul>
      )}
      {(Object.keys(WAYS) as Way[])
        .filter((way) => way !== 'sign' || keys.mine)
        .map((way) => (
          <div key={way}>
            <button
              ref={(button) => void buttons.current.set(way, button)}
              type="button"
              className="disclosure"
              aria-expanded={open === way}
              aria-controls={`${id}-${way}`}
              onClick={() => setOpen(open === way ? undefined : way)}
            >
              <Chevron /> {WAYS[way]}
            </button>
            <div id={`${id}-${way}`}>
              {open === way && way === 'note' && (
                <NoteApproval begun={{ by: '', at: now, ...(settings.me?.name && { notedBy: settings.me.name }) }} settings={settings} onNote={note} />
              )}
              {open === way && way === 'answer' && <TakeAnswer kept={kept} hash={hash} keys={keys} settings={settings} now={now} onNote={note} onSigned={take} />}
              {open === way && way === 'sign' && <SignWording hash={hash} now={now} keys={keys} name={template.id.toLowerCase()} onSigned={take} />}
            </div>
          </div>
        ))}
    </div>
  )
}
