/** What an approver sees of a request: whether it came whole, exactly what differs, and the two ways to answer. */
import { useState } from 'react'
import type { Store } from '#app/store/store.ts'
import { type OpenedRequest, readRequest } from '#core/drafting/approval/request.ts'
import { type ApprovalKeys, signApproval } from '#core/drafting/approval/signed.ts'
import { render } from '#core/drafting/render.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { Template } from '#core/pack/template.schema.ts'
import { CopyButton, failure, useSay } from '../notice.tsx'
import { LongTextInput } from '../parts/inputs.tsx'
import { saveFile } from '../parts/save-file.ts'
import { ToCopy } from '../parts/to-copy.tsx'
import { FileButton } from '../settings/file-button.tsx'
import { DifferenceView } from './difference-view.tsx'
import { OwnKey } from './own-key.tsx'

interface Props {
  readonly templates: readonly Template[]
  readonly settings: Settings
  readonly today: string
  readonly now: string
  readonly keys: ApprovalKeys
  readonly store: Store
}

export function OpenRequest({ templates, settings, today, now, keys, store }: Props) {
  const say = useSay()
  const [pasted, setPasted] = useState<string>()
  const [opened, setOpened] = useState<OpenedRequest>()
  const [problem, setProblem] = useState<string>()
  const [signed, setSigned] = useState<string>()
  const open = (text: string) => {
    setSigned(undefined)
    try {
      setOpened(readRequest(text))
      setProblem(undefined)
    } catch (error) {
      setOpened(undefined)
      setProblem(error instanceof Error ? error.message : 'This request could not be read.')
    }
  }
  const sign = ({ hash, code }: OpenedRequest) =>
    signApproval({ hash, code, at: now }, keys).then(setSigned, (error: unknown) => {
      say(failure(error))
    })
  return (
    <div className="form-grid agreement">
      <LongTextInput label="The request that you were sent" help="Paste the whole e-mail, or read the file." value={pasted} error={problem} onChange={setPasted} />
      <div className="row">
        <button type="button" className={opened ? undefined : 'primary'} disabled={!pasted?.trim()} onClick={() => open(pasted ?? '')}>
          Open the request
        </button>
        <FileButton onFile={(file) => void file.text().then(open, (error: unknown) => say(failure(error)))}>Read it from a file</FileButton>
      </div>
      {opened && (
        <section aria-label="The request" className="form-grid">
          <h4>{opened.title || 'A draft'}</h4>
          {!opened.whole && (
            <p className="error" role="alert">
              The code {opened.code} does not belong to these words: they were changed on their way, or not copied whole. Ask for the request again before you answer.
            </p>
          )}
          <Differences request={opened} templates={templates} settings={settings} today={today} />
          <ToCopy label="The words to approve" says="Copy the words" text={opened.text} />
          {opened.whole && (
            <>
              <div className="row">
                <CopyButton text={`APPROVED ${opened.code}`}>Copy the answer: APPROVED {opened.code}</CopyButton>
                {keys.mine && (
                  <button type="button" onClick={() => void sign(opened)}>
                    Sign it as {keys.mine.name}
                  </button>
                )}
              </div>
              {signed !== undefined && (
                <>
                  <ToCopy label="Your signed approval, to send back" says="Copy the signed approval" text={signed} />
                  <div className="row">
                    <button type="button" onClick={() => saveFile(`approved-${opened.code}.txt`, signed, 'text/plain')}>
                      Save it as a file
                    </button>
                  </div>
                </>
              )}
            </>
          )}
        </section>
      )}
      <OwnKey mine={keys.mine} store={store} today={today} />
    </div>
  )
}

function Differences({ request, templates, settings, today }: { request: OpenedRequest } & Pick<Props, 'templates' | 'settings' | 'today'>) {
  const { before, template: edition, text } = request
  if (before) return <DifferenceView before={before.text} after={text} since={`since the version that the request calls approved by ${before.says}`} />
  if (!edition) return <p className="hint">It names no template and no earlier version, so there is nothing to compare it with: read all of it.</p>
  const template = templates.find(({ id }) => id === edition.id)
  const wording = template && unfilled(template, settings, today)
  if (!template || wording === undefined) return <p className="hint">It began from the template {edition.id}, which is not here to compare it with: read all of it.</p>
  return (
    <>
      {template.version !== edition.version && (
        <p className="hint">
          It began from version {edition.version} of the template; here is version {template.version}.
        </p>
      )}
      <DifferenceView before={wording} after={text} since={`from the template “${template.title}”, its gaps included`} />
    </>
  )
}

function unfilled(template: Template, settings: Settings, today: string): string | undefined {
  try {
    const { subject, text } = render(template, {}, { settings, today, gaps: 'show' })
    return subject ? `Subject: ${subject}\n\n${text}` : text
  } catch {
    return undefined
  }
}
