/** The panel's head: which draft is open, what it is, and what cannot be seen from here. */

import { lazy, Suspense } from 'react'
import type { DraftHost } from '#app/host/draft-host.ts'
import type { ResolvedContext } from '#core/checker/verdict.ts'
import type { Context } from '#core/draft/context.schema.ts'
import type { Draft } from '#core/draft/draft.ts'
import { textOf } from '#core/draft/layout.ts'
import type { Approvals } from '#core/drafting/approval/approvals.ts'
import type { ApprovalKeys } from '#core/drafting/approval/signed.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import { StandingLine } from './approval/standing-line.tsx'
import type { Reading } from './follow-draft.ts'
import { Keyboard } from './icons.tsx'
import { contradictsAccount, withAccount } from './strip/account.ts'
import { unseenLists } from './strip/list-answers.ts'
import { ListQuestion } from './strip/list-question.tsx'
import { Strip } from './strip/strip.tsx'
import { beginning, HOST, listed } from './words.ts'

/** Wanted by few drafts, so fetched when it is opened. */
const MoreContext = lazy(async () => ({ default: (await import('./strip/more-context.tsx')).MoreContext }))

const NOTHING: ResolvedContext = {}

interface Props {
  readonly host: DraftHost | null
  readonly reading: Reading
  readonly context: Context
  readonly settings: Settings
  /** Why nothing is kept on this device, where nothing is. */
  readonly notice: string | undefined
  readonly onContext: (context: Context) => void
  readonly onSettings: () => void
  readonly onKeys: () => void
  readonly approvals: Approvals
  readonly approvalKeys: ApprovalKeys
  readonly onApproval: () => void
}

export function PanelHeader({ host, reading, context, settings, notice, onContext, onSettings, onKeys, approvals, approvalKeys, onApproval }: Props) {
  const resolved = withAccount(reading.verdict?.context ?? NOTHING, settings)
  const said = { ...resolved, ...(context.resource ? { resource: { value: context.resource, from: 'given' as const, confidence: 1 } } : {}) }
  return (
    <header className="panel-head">
      <div className="panel-top">
        <p className="open-draft">
          <span className="panel-brand">Seconder</span> {host ? <span className="draft-name">{nameOf(reading, host)}</span> : <span className="draft-name">No draft open</span>}
        </p>
        <button type="button" className="quiet square" onClick={onKeys}>
          <Keyboard />
          <span className="hidden">Keys</span>
        </button>
      </div>
      {host && (
        <>
          <Strip resolved={resolved} context={context} onContext={onContext}>
            <Suspense fallback={<p className="hint">Opening…</p>}>
              <MoreContext resolved={resolved} context={context} settings={settings} onContext={onContext} onSettings={onSettings} onApproval={onApproval} />
            </Suspense>
          </Strip>
          <ListQuestion lists={unseenLists(reading.draft?.context.recipients, context, reading.verdict, settings)} context={context} onContext={onContext} />
          <StandingLine draft={reading.draft} approvals={approvals} keys={approvalKeys} onOpen={onApproval} />
          {contradictsAccount(said, settings) && <p className="hint">It is written from a council address, so the stricter rules apply whatever is said here.</p>}
          {cannot(host) && <p className="hint">{cannot(host)}</p>}
        </>
      )}
      {notice && <p className="store-notice">{notice}</p>}
    </header>
  )
}

function nameOf({ draft }: Reading, host: DraftHost): string {
  if (!draft) return `Draft ${HOST[host.name]}`
  const name = draft.context.title || draft.context.subject || firstWords(draft) || 'Untitled draft'
  return host.name === 'desk' ? name : `${name} (${HOST[host.name]})`
}

/** Of what was written: a mail holds its signature before anybody has written in it. */
const firstWords = (draft: Draft): string =>
  beginning(
    textOf({ places: draft.places.filter((place) => !place.signature) })
      .trim()
      .split('\n')[0] ?? '',
  )

/** What a person would otherwise take for granted. */
function cannot({ name, can }: DraftHost): string {
  const missing = [
    ...(can.marks ? [] : ['mark words in the text']),
    ...(can.reveal ? [] : ['show them there']),
    ...(!can.subject && name !== 'file' && name !== 'word' ? ['see the subject line'] : []),
    ...(!can.locking && name === 'word' ? ['lock approved wording'] : []),
  ]
  const limits = missing.length > 0 ? [`Seconder cannot ${listed(missing).replace(' and ', ' or ')} here.`] : []
  const plain = can.plain ? ['This is plain text: headings and bold are left out.'] : []
  return [...plain, ...limits, ...(can.undo ? [] : ['To undo what it changed, use “Take back” rather than Ctrl+Z.'])].join(' ')
}
