/** The request as an e-mail, to copy or to open in the mail program, or as a file for the approver's own panel. */
import { useId, useState } from 'react'
import type { ApprovalRequest, Approvals } from '#core/drafting/approval/approvals.ts'
import { bareName } from '#core/drafting/approval/approvals.ts'
import { requestFile, requestMail } from '#core/drafting/approval/request.ts'
import { wordsHash } from '#core/drafting/approval/words-of.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import { TextInput } from '../parts/inputs.tsx'
import { saveFile } from '../parts/save-file.ts'
import { ToCopy } from '../parts/to-copy.tsx'
import { titled } from '../titled.ts'

interface Props {
  readonly title: string
  readonly text: string
  readonly template: { readonly id: string; readonly version: string } | undefined
  readonly kept: Approvals
  readonly settings: Settings
  readonly now: string
  readonly onAsked: (request: ApprovalRequest) => void
}

export function AskApproval({ title, text, template, kept, settings, now, onAsked }: Props) {
  const id = useId()
  const [by, setBy] = useState<string>()
  const [typed, setTyped] = useState<string>()
  const member = settings.directory?.find(({ name }) => name.toLowerCase() === bareName(by ?? ''))
  const address = typed ?? member?.email
  if (!text.trim()) return <p>There is nothing in the draft yet to ask about.</p>
  const asking = { title, text, kept, ...(template && { template }) }
  const mail = by?.trim() ? requestMail({ ...asking, to: { by: by.trim() }, address, from: settings.me?.name }) : undefined
  const asked = () => {
    if (mail && by) onAsked({ code: mail.code, hash: wordsHash(text), of: { by: by.trim(), ...(member?.role && { role: member.role }) }, at: now })
  }
  return (
    <div className="form-grid agreement">
      <p>
        <strong>Sending the request sends the draft:</strong> the e-mail holds all of it. Send it only to somebody who may read it.
      </p>
      <TextInput label="Whom to ask" list={`${id}-people`} value={by} onChange={setBy} />
      <datalist id={`${id}-people`}>
        {(settings.directory ?? []).map(({ name }) => (
          <option key={name} value={titled(name, settings)} />
        ))}
      </datalist>
      <TextInput label="Their e-mail address" type="email" value={address} onChange={(next) => setTyped(next ?? '')} />
      {mail && (
        <>
          <p>
            The code of this text is <strong className="code">{mail.code}</strong>. The answer to paste back is “APPROVED {mail.code}”.
          </p>
          <ToCopy label="Subject of the request" says="Copy the subject" text={mail.subject} />
          <ToCopy label="The request" says="Copy the request" text={mail.body} />
          <div className="row">
            <a className="button" href={mail.mailto} onClick={asked}>
              Open in the mail program
            </a>
            <button
              type="button"
              onClick={() => {
                saveFile(`approval-${mail.code}.json`, requestFile(asking), 'application/json')
                asked()
              }}
            >
              Save as a file for their Seconder
            </button>
            <button type="button" onClick={asked}>
              I have sent it
            </button>
          </div>
          {!mail.bodyFits && <p className="hint">The draft is too long to hand to the mail program: copy the request and paste it into the mail that opens.</p>}
        </>
      )}
    </div>
  )
}
