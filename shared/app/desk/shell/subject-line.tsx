/** The subject of an e-mail, over the text; shown for what is sent by e-mail and wherever there is one. */

import { useId } from 'react'
import type { Context } from '#core/draft/context.schema.ts'
import { useCell } from '../cell.ts'
import type { DraftSession } from '../drafts/session.ts'
import { Field } from './field.tsx'

const BY_EMAIL: ReadonlySet<Context['kind']> = new Set(['email', 'newsletter', 'casework-reply', 'whip-notice', 'meeting-notice'])

export function SubjectLine({ session }: { session: DraftSession }) {
  const { kind, channel } = useCell(session.context)
  const { subject } = useCell(session.fields)
  const findings = useCell(session.host.marked).filter((finding) => finding.where === 'subject').length
  const id = useId()
  const shown = subject !== '' || channel === 'email' || (channel === undefined && BY_EMAIL.has(kind))
  if (!shown) return null
  return (
    <div className="subject-line">
      <span aria-hidden="true">Subject</span>
      <Field
        fields={session.fields}
        name="subject"
        label="Subject"
        placeholder="What the message is about"
        onEnter={() => session.editor.commands.focus()}
        describedBy={findings > 0 ? id : undefined}
        flagged={findings > 0}
      />
      {findings > 0 && (
        <span id={id} className="subject-findings">
          {findings === 1 ? '1 finding' : `${findings} findings`}
        </span>
      )}
    </div>
  )
}
