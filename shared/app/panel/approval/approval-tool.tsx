/** Approval of the draft: how it stands, who gave it, and the four ways to come by one. */
import { useMemo } from 'react'
import { approvalInWords, momentInWords, standingOf, unanswered, withApproval, withoutApproval, withoutRequest, withRequest } from '#core/drafting/approval/approvals.ts'
import { textToApprove, wordsHash } from '#core/drafting/approval/words-of.ts'
import { roleInWords } from '#core/drafting/defaults.ts'
import { Tick } from '../icons.tsx'
import { useSay } from '../notice.tsx'
import { Ways } from '../parts/ways.tsx'
import { localMoment } from '../today.ts'
import type { ToolProps } from '../tools/tool-props.ts'
import { beginning } from '../words.ts'
import { AskApproval } from './ask-approval.tsx'
import { GivenApproval } from './given-approval.tsx'
import { NoteApproval, type Noted } from './note-approval.tsx'
import { OpenRequest } from './open-request.tsx'
import { TakeAnswer } from './take-answer.tsx'
import { useStrengths } from './use-strengths.ts'

const OPEN = { open: 'Approve what somebody sent you' } as const
const WAYS = { note: 'Note an approval', ask: 'Ask for approval', answer: 'Paste an answer', ...OPEN } as const

const STANDS = {
  none: 'Nobody has approved this draft yet.',
  asked: 'Somebody was asked to approve this draft; there is no answer yet.',
  approved: 'Approved as it stands. When one word changes, that no longer holds.',
  changed: 'The text has changed since it was approved: the approval does not hold for it.',
} as const

export function ApprovalTool({ store, reading, wearer: { settings }, today, approvals: kept, onApprovals, templates, approvalKeys: keys }: ToolProps) {
  const say = useSay()
  const strengthOf = useStrengths(kept.given, keys)
  const { draft } = reading
  const text = useMemo(() => (draft ? textToApprove(draft) : ''), [draft])
  const hash = useMemo(() => wordsHash(text), [text])
  const now = localMoment(today)
  const standing = standingOf(kept, hash)
  const waiting = unanswered(kept)
  const begun = draft?.template && templates.find((template) => template.id === draft.template?.id)

  const note = (noted: Noted) => {
    onApprovals(withApproval(kept, { strength: 'recorded', ...noted }, text))
    say({ message: `Noted: approved by ${approvalInWords({ strength: 'recorded', ...noted })}.` })
  }
  return (
    <>
      {draft && (
        <p className="answer" data-state={standing === 'changed' ? 'last-day' : standing === 'approved' ? 'approved' : undefined}>
          {standing === 'approved' && <Tick />} {STANDS[standing]}
        </p>
      )}
      {begun && begun.approvals.length > 0 && (
        <ul className="plain">
          {begun.approvals.map(({ by, why }) => {
            const isGiven = kept.given.some((one) => one.hash === hash && one.role !== undefined && by.includes(one.role))
            return (
              <li key={why} className="hint">
                {isGiven && <Tick />} “{begun.title}” needs the agreement of the {by.map(roleInWords).join(' or the ')}: {isGiven ? 'given.' : 'not yet.'}
              </li>
            )
          })}
        </ul>
      )}
      {kept.given.length > 0 && (
        <ul className="plain claims" aria-label="Approvals">
          {[...kept.given].reverse().map((approval) => (
            <GivenApproval
              key={`${approval.by} ${approval.hash} ${approval.strength}`}
              approval={approval}
              strength={strengthOf(approval)}
              text={text}
              hash={hash}
              then={kept.texts[approval.hash]}
              onTakeOut={() => {
                onApprovals(withoutApproval(kept, approval))
                say({
                  message: `The approval of ${approval.by} was taken out.`,
                  takeBack: async () => {
                    onApprovals(kept)
                    return { message: 'It is back.' }
                  },
                })
              }}
            />
          ))}
        </ul>
      )}
      {waiting.length > 0 && (
        <section aria-label="Asked, no answer yet">
          <h3>Asked, no answer yet</h3>
          <ul className="plain claims">
            {waiting.map((request) => (
              <li key={`${request.code} ${request.of.by}`} className="claim">
                <p>
                  {request.of.by}, {momentInWords(request.at)}, code {request.code}
                  {request.hash === hash ? '.' : ', for an older text: ask again.'}
                </p>
                <div className="row">
                  <button type="button" className="disclosure" onClick={() => onApprovals(withoutRequest(kept, request))}>
                    Forget the request<span className="hidden"> to {request.of.by}</span>
                  </button>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Ways<keyof typeof WAYS> ways={draft ? WAYS : OPEN} headed>
        {(way, close) => {
          const noted = (one: Noted) => {
            note(one)
            close()
          }
          if (way === 'open') return <OpenRequest templates={templates} settings={settings} today={today} now={now} keys={keys} store={store} />
          if (way === 'note') return <NoteApproval begun={{ by: '', at: now, ...(settings.me?.name && { notedBy: settings.me.name }) }} settings={settings} onNote={noted} />
          if (way === 'ask')
            return (
              <AskApproval
                title={nameOf(draft, text)}
                text={text}
                template={draft?.template}
                kept={kept}
                settings={settings}
                now={now}
                onAsked={(request) => {
                  onApprovals(withRequest(kept, request, text))
                  say({ message: `Noted that ${request.of.by} was asked, with the code ${request.code}.` })
                }}
              />
            )
          return (
            <TakeAnswer
              kept={kept}
              hash={hash}
              keys={keys}
              settings={settings}
              now={now}
              onNote={noted}
              onSigned={(approval) => onApprovals(withApproval(kept, approval, approval.hash === hash ? text : (kept.texts[approval.hash] ?? text)))}
            />
          )
        }}
      </Ways>
    </>
  )
}

const nameOf = (draft: ToolProps['reading']['draft'], text: string): string => draft?.context.title || draft?.context.subject || firstWords(text) || 'Untitled draft'

/** Not the label that every release begins with. */
const firstWords = (text: string): string =>
  beginning(
    text
      .split('\n')
      .map((line) => line.replace(/^Subject: /, '').trim())
      .find((line) => line !== '' && line !== line.toUpperCase()) ?? '',
  )
