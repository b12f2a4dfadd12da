/** The approver's answer, pasted: read, said in words, and noted once somebody has looked at it. */
import { useRef, useState } from 'react'
import { answerInWords, readAnswer } from '#core/drafting/approval/answer.ts'
import type { Approval, Approvals } from '#core/drafting/approval/approvals.ts'
import { type ApprovalKeys, looksSigned, readSigned } from '#core/drafting/approval/signed.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import { LongTextInput } from '../parts/inputs.tsx'
import { NoteApproval, type Noted } from './note-approval.tsx'

interface Props {
  readonly kept: Approvals
  readonly hash: string
  readonly keys: ApprovalKeys
  readonly settings: Settings
  readonly now: string
  readonly onNote: (noted: Noted) => void
  readonly onSigned: (approval: Approval) => void
}

interface Read {
  readonly says: string
  readonly begun?: readonly Noted[]
}

export function TakeAnswer({ kept, hash, keys, settings, now, onNote, onSigned }: Props) {
  const [pasted, setPasted] = useState<string>()
  const [read, setRead] = useState<Read>()
  const says = useRef<HTMLParagraphElement>(null)

  const look = async (): Promise<Read> => {
    if (looksSigned(pasted ?? '')) {
      if (keys.pinned.length === 0)
        return {
          says: 'This is a signed approval. Your directory holds nobody’s key by which it could be checked, so nothing was noted. Put the approver’s public key beside their name in Settings, or note the approval as recorded.',
        }
      const approval = await readSigned(pasted ?? '', keys)
      if (approval.hash !== hash && kept.texts[approval.hash] === undefined)
        return { says: `${approval.by} signed another text, neither this one nor an earlier version of it. Nothing was noted.` }
      onSigned(approval)
      return { says: `Signed by ${approval.by}${approval.hash === hash ? '' : ', for an earlier version of this text'}.` }
    }
    const answer = readAnswer(pasted ?? '', kept, hash)
    if (answer.kind !== 'yes') return { says: answerInWords(answer) }
    return {
      says: answer.more
        ? 'This is a yes that says more than yes. Read it first; note the approval only if this very text is meant.'
        : 'This approves the text as it stands. Look through it and note it.',
      // Whom they asked, or where nobody noted that, somebody who is still to be named.
      begun: (answer.requests.length > 0 ? answer.requests.map(({ of }) => of) : [{ by: '' }]).map((of) => ({
        ...of,
        code: answer.code,
        how: 'email',
        at: now,
        ...(settings.me?.name && { notedBy: settings.me.name }),
      })),
    }
  }
  return (
    <div className="form-grid agreement">
      <LongTextInput
        label="The answer"
        help="Paste the e-mail or message. It should hold APPROVED and the code, or be a signed approval."
        value={pasted}
        onChange={(text) => {
          setPasted(text)
          setRead(undefined)
        }}
      />
      <div className="row">
        <button
          type="button"
          className={read?.begun ? undefined : 'primary'}
          disabled={!pasted?.trim()}
          onClick={() =>
            void look()
              .catch((error: unknown): Read => ({ says: error instanceof Error ? error.message : 'This answer could not be read.' }))
              .then((now) => {
                setRead(now)
                says.current?.focus()
              })
          }
        >
          Read the answer
        </button>
      </div>
      <p role="status" ref={says} tabIndex={-1}>
        {read?.says}
      </p>
      {read?.begun?.map((begun) => (
        <NoteApproval key={`${begun.by} ${begun.code}`} begun={begun} settings={settings} onNote={onNote} />
      ))}
    </div>
  )
}
