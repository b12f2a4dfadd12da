/** Who approved a template's wording, as its pack says and on this device: noted or signed with the approver's own key, and overtaken when one word of it changes. */
import { useMemo } from 'react'
import { type Approval, type Approvals, approvalInWords, withApproval, withoutApproval } from '#core/drafting/approval/approvals.ts'
import type { ApprovalKeys } from '#core/drafting/approval/signed.ts'
import { packedApprovals, wordingOf } from '#core/drafting/approval/wording-of.ts'
import { wordsHash } from '#core/drafting/approval/words-of.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { Template } from '#core/pack/template.schema.ts'
import { useSay } from '../notice.tsx'
import { Ways } from '../parts/ways.tsx'
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

const WAYS = { note: 'Note an approval of this template', answer: 'Paste a signed approval of it' } as const
const SIGN = { sign: 'Sign it yourself' } as const

export function TemplateApproval({ template, settings, today, kept, keys, onKept }: Props) {
  const say = useSay()
  const given = useMemo(() => [...packedApprovals(template), ...kept.given], [template, kept])
  const strengthOf = useStrengths(given, keys)
  const text = wordingOf(template)
  const hash = wordsHash(text)
  const now = localMoment(today)
  const note = (noted: Noted) => {
    onKept(withApproval(kept, { strength: 'recorded', ...noted }, text))
    say({ message: `Noted: the wording was approved by ${approvalInWords({ strength: 'recorded', ...noted })}.` })
  }
  const take = (approval: Approval) => onKept(withApproval(kept, approval, approval.hash === hash ? text : (kept.texts[approval.hash] ?? text)))
  return (
    <div className="template-approval">
      {given.length > 0 && (
        <ul className="plain claims" aria-label="Approvals of this wording">
          {[...given].reverse().map((approval) => (
            <GivenApproval
              key={`${approval.by} ${approval.hash} ${approval.strength}`}
              approval={approval}
              strength={strengthOf(approval)}
              text={text}
              hash={hash}
              then={kept.texts[approval.hash]}
              onTakeOut={kept.given.includes(approval) ? () => onKept(withoutApproval(kept, approval)) : undefined}
            />
          ))}
        </ul>
      )}
      <Ways<keyof typeof WAYS | 'sign'> ways={keys.mine ? { ...WAYS, ...SIGN } : WAYS}>
        {(way, close) => {
          const noted = (one: Noted) => {
            note(one)
            close()
          }
          if (way === 'sign') return <SignWording hash={hash} now={now} keys={keys} name={template.id.toLowerCase()} onSigned={take} />
          if (way === 'answer') return <TakeAnswer kept={kept} hash={hash} keys={keys} settings={settings} now={now} onNote={noted} onSigned={take} />
          return <NoteApproval begun={{ by: '', at: now, ...(settings.me?.name && { notedBy: settings.me.name }) }} settings={settings} onNote={noted} />
        }}
      </Ways>
    </div>
  )
}
