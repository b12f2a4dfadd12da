/** A template's form with its live preview, up to the moment it goes into the draft. */
import { type FormEvent, useCallback, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react'
import { NO_APPROVALS, type Approvals as WordingApprovals } from '#core/drafting/approval/approvals.ts'
import type { ApprovalKeys } from '#core/drafting/approval/signed.ts'
import type { Rendered } from '#core/drafting/blocks.ts'
import { neededBefore, withOpenFields } from '#core/drafting/open-fields.ts'
import { render, settingsLacking, ValuesError } from '#core/drafting/render.ts'
import { dayFor } from '#core/drafting/sample-day.ts'
import { isName } from '#core/drafting/setting-words.ts'
import { isShown, shownValues } from '#core/drafting/shown.ts'
import { type FieldProblem, isNeeded, validateValues } from '#core/drafting/validate.ts'
import type { Value, Values } from '#core/drafting/values.ts'
import { lookup } from '#core/drafting/words.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { Template } from '#core/pack/template.schema.ts'
import { TemplateApproval } from '../approval/template-approval.tsx'
import { ArrowLeft } from '../icons.tsx'
import { CopyButton, useSay } from '../notice.tsx'
import type { Tool } from '../tools/offers.ts'
import { ToolOffers } from '../tools/tool-offers.tsx'
import { Approvals } from './approvals.tsx'
import { AskedOnce, neededHere, useAsked } from './asked-once.tsx'
import { Caution } from './caution.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { FieldControl } from './field-control.tsx'
import { type FormState, shownProblems } from './form-state.ts'
import { Preview } from './preview.tsx'
import { ReplaceWhole } from './replace-whole.tsx'
import { useVisited } from './use-visited.ts'
import { whomFor } from './whom-for.ts'

export interface FillProps {
  readonly template: Template
  readonly values: Values
  readonly onValues: (values: Values) => void
  readonly settings: Settings
  readonly today: string
  /** What the draft holds now: with 'nothing' there is no difference between inserting and replacing; 'no draft' leaves copying. */
  readonly draft: 'nothing' | 'text' | 'no draft'
  /** Whether what is filled in is kept with the draft, and not only as long as the panel is open. */
  readonly lasts?: boolean
  readonly onInsert: (rendered: Rendered, where: 'selection' | 'whole') => void
  /** What "at the cursor" comes to, where somebody should know before. */
  readonly placing?: string
  /** What is left open can be filled in the draft. */
  readonly keepsFields?: boolean
  /** Opens it as a document of its own, where the place of the draft can. */
  readonly onCreate?: (rendered: Rendered) => void
  readonly onBack: () => void
  /** The settings, with a name in them that they lacked. */
  readonly onKnown: (settings: Settings) => void
  /** @param path of what is missing there */
  readonly onSettings: (path?: string) => void
  readonly onTool?: (tool: Tool) => void
  /** Who approved the wording, where the place keeps that. */
  readonly approvals?: WordingApprovals
  readonly onApprovals?: (kept: WordingApprovals) => void
  readonly approvalKeys?: ApprovalKeys
}

/** Nothing of it stands in a draft yet. */
const OF_A_DRAFT: readonly Tool[] = ['approval', 'lines']

export function FillTemplate({
  template,
  values,
  onValues,
  settings: kept,
  today: now,
  draft,
  lasts = false,
  onInsert,
  placing,
  keepsFields = false,
  onCreate,
  onBack,
  onKnown,
  onSettings,
  onTool,
  approvals = NO_APPROVALS,
  onApprovals,
  approvalKeys,
}: FillProps) {
  const id = useId()
  const today = useMemo(() => dayFor(template, values, now), [template, values, now])
  const say = useSay()
  const heading = useRef<HTMLHeadingElement>(null)
  const summary = useRef<HTMLDivElement>(null)
  const preview = useRef<HTMLElement>(null)
  const { visited, touch } = useVisited()
  const [tried, setTried] = useState<readonly FieldProblem[]>()
  const [replacing, setReplacing] = useState<Rendered>()
  // What a render comes to follows the typing at a distance, so that no key waits for it.
  const late = useDeferredValue(values)
  const asking = useAsked(
    kept,
    useCallback((settings: Settings) => settingsLacking(template, late, { settings, today }), [template, late, today]),
    onKnown,
  )
  const { known: settings } = asking
  const problems = useMemo(() => validateValues(template, values, { settings, today }), [template, values, settings, today])
  const shown = shownProblems(problems, visited, tried !== undefined)

  useEffect(() => heading.current?.focus(), [])

  const form: FormState = {
    id,
    settings,
    today,
    values,
    error: (path) => shown.get(path),
    over: (path) => problems.find((problem) => problem.path === path && problem.kind === 'limit')?.message,
    touch,
  }
  const set = (field: string, value: Value | undefined) => {
    const { [field]: _, ...rest } = values
    onValues(value === undefined ? rest : { ...rest, [field]: value })
  }

  /** The filled template, or the summary of what is still wrong with the focus on it. */
  const filled = (): Rendered | undefined => {
    try {
      return render(template, values, { settings, today })
    } catch (error) {
      tell(error)
      return undefined
    }
  }
  const tell = (error: unknown) => {
    setTried(
      error instanceof ValuesError
        ? error.problems
        : [{ path: '', field: '', label: '', kind: 'wrong', message: error instanceof Error ? error.message : 'The template could not be filled.' }],
    )
    requestAnimationFrame(() => summary.current?.focus())
  }
  const put = (rendered: Rendered | undefined) => {
    asking.keep()
    if (rendered) onInsert(rendered, draft === 'nothing' && !isInline ? 'whole' : 'selection')
  }
  const insert = (event: FormEvent) => {
    event.preventDefault()
    if (draft !== 'no draft') put(filled())
  }
  const insertOpen = () => {
    try {
      const shown = render(template, values, { settings, today, gaps: 'show' })
      const needed = neededBefore(shown)
      if (needed.length > 0) throw new Error(`This cannot stay open, as it stands in approved wording that is locked or comes from the settings: ${needed.join(', ')}.`)
      put(withOpenFields(shown, template.title))
    } catch (error) {
      tell(error)
    }
  }

  const fillWithSample = () => {
    onValues(template.samples as Values)
    say({
      message: 'Filled with the template’s own sample.',
      takeBack: async () => {
        onValues(values)
        return { message: 'The form is as it was.' }
      },
    })
  }

  const isInline = template.place === 'inline'
  const mayStayOpen = keepsFields && draft !== 'no draft' && !isInline && problems.length > 0 && problems.every(({ kind }) => kind === 'missing')
  const told = placing && draft === 'text' ? `${id}-placing` : undefined
  const fields = Object.keys(template.fields).filter((field) => isShown(template.fields, field, values))
  const groups = [...new Set(fields.map((field) => template.fields[field]?.group))]
  return (
    <div className="fill">
      <button type="button" className="link back" onClick={onBack}>
        <ArrowLeft /> All templates
      </button>
      <h2 ref={heading} tabIndex={-1}>
        {template.title}
      </h2>
      <p>{template.summary}</p>
      <Caution template={template} />
      <Approvals template={template} kept={approvals} keys={approvalKeys} />
      <p className="hint">{whomFor(template)}</p>
      {onApprovals && approvalKeys && <TemplateApproval template={template} settings={settings} today={now} kept={approvals} onKept={onApprovals} keys={approvalKeys} />}
      {onTool && <ToolOffers known={template} without={OF_A_DRAFT} onTool={onTool} />}
      <form onSubmit={insert} noValidate className="fill-form">
        <div className="fill-fields">
          {tried && (
            <ErrorSummary
              ref={summary}
              id={id}
              problems={[...tried.filter(({ path, kind }) => kind === 'setting' && !lookup(settings, path)).map(inForm), ...problems, ...tried.filter(({ path }) => path === '')]}
              onSettings={onSettings}
            />
          )}
          <div className="row">
            <button type="button" onClick={fillWithSample}>
              Fill with sample
            </button>
            <button type="button" className="disclosure to-preview" onClick={() => preview.current?.focus()}>
              Go to the preview
            </button>
          </div>
          <AskedOnce id={id} {...asking} tried={tried !== undefined} />
          {groups.map((group) => (
            <section key={group ?? ''} className="form-grid" aria-label={group}>
              {group && <h3>{group}</h3>}
              {Object.entries(template.fields)
                .filter(([field, spec]) => spec.group === group && isShown(template.fields, field, values))
                .map(([field, spec]) => (
                  <FieldControl
                    key={field}
                    field={spec}
                    path={field}
                    value={values[field]}
                    required={isNeeded(spec, shownValues(template, values))}
                    onChange={(value) => set(field, value)}
                    form={form}
                  />
                ))}
            </section>
          ))}
        </div>
        <Preview ref={preview} template={template} values={late} settings={settings} today={today} />
        <div className="row actions">
          {told && (
            <p className="hint" id={told}>
              {placing}
            </p>
          )}
          {draft !== 'no draft' && (
            <button type="submit" className="primary" aria-describedby={told}>
              {draft === 'nothing' ? 'Insert' : isInline ? 'Insert in the sentence' : 'Insert at the cursor'}
            </button>
          )}
          {mayStayOpen && (
            <button type="button" aria-describedby={`${id}-open`} onClick={insertOpen}>
              Insert with open fields
            </button>
          )}
          {draft === 'text' && !isInline && (
            <button type="button" onClick={() => setReplacing(filled())}>
              Replace the whole draft
            </button>
          )}
          {onCreate && !isInline && (
            <button
              type="button"
              onClick={() => {
                const rendered = filled()
                if (rendered) onCreate(rendered)
              }}
            >
              New document
            </button>
          )}
          {draft === 'no draft' && <CopyFilled filled={filled} />}
        </div>
        {mayStayOpen && (
          <p className="hint" id={`${id}-open`}>
            With open fields, what is missing stands in [brackets], to be filled in the text or under <em>Fields of this document</em>.
          </p>
        )}
        <p className="hint">{lasts ? 'What you fill in is kept with this draft until you insert it.' : 'What you fill in is kept until you insert it or close Seconder.'}</p>
      </form>
      {replacing && (
        <ReplaceWhole
          title={replacing.title}
          onReplace={() => {
            onInsert(replacing, 'whole')
            setReplacing(undefined)
          }}
          onClose={() => setReplacing(undefined)}
        />
      )}
    </div>
  )
}

/** A name is asked for in the form itself. */
const inForm = (problem: FieldProblem): FieldProblem => (isName(problem.path) ? { ...problem, message: neededHere(problem.label) } : problem)

function CopyFilled({ filled }: { filled: () => Rendered | undefined }) {
  const [text, setText] = useState<string>()
  if (text !== undefined) return <CopyButton text={text} />
  return (
    <button type="button" className="primary" onClick={() => setText(filled()?.text)}>
      Make the text
    </button>
  )
}
