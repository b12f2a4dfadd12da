/** The library and, once one is chosen, its form. */
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { DraftHost } from '#app/host/draft-host.ts'
import type { Store, TemplateUse } from '#app/store/store.ts'
import type { Draft } from '#core/draft/draft.ts'
import type { Approvals } from '#core/drafting/approval/approvals.ts'
import type { ApprovalKeys } from '#core/drafting/approval/signed.ts'
import type { Rendered } from '#core/drafting/blocks.ts'
import { defaultsFor } from '#core/drafting/defaults.ts'
import type { Values } from '#core/drafting/values.ts'
import type { Template } from '#core/pack/template.schema.ts'
import type { Checker } from '../checker.ts'
import type { Reading } from '../follow-draft.ts'
import { failure, useSay } from '../notice.tsx'
import type { Tool } from '../tools/offers.ts'
import { library, type Wearer } from './library.ts'
import { Library } from './library-list.tsx'
import type { Insertion } from './use-insert.ts'
import { type FormsPlace, WaitingForms } from './waiting-forms.ts'

/** The form brings the template engine with it; the list needs none of it. */
const FillTemplate = lazy(async () => ({ default: (await import('./fill-template.tsx')).FillTemplate }))

/** A form to open with values from elsewhere; each `turn` once. */
export interface Begun {
  readonly template: string
  readonly values: Values
  readonly turn: number
}

export interface TemplatesProps {
  readonly templates: readonly Template[]
  readonly checker: Checker
  readonly host: DraftHost | null
  readonly reading: Reading
  readonly wearer: Wearer
  readonly store: Store
  readonly uses: readonly TemplateUse[]
  readonly begun?: Begun
  /** By the template's id: who approved its wording. */
  readonly templateApprovals: Readonly<Record<string, Approvals>>
  readonly approvalKeys: ApprovalKeys
  readonly today: string
  readonly formsPlace: FormsPlace | undefined
  readonly onInsert: (insertion: Insertion) => Promise<boolean>
  /** A template that was asked for elsewhere, or without one the search; another object each time. */
  readonly wanted: { readonly template?: Template } | undefined
  /** @param path of what is missing there */
  readonly onSettings: (path?: string) => void
  readonly onTool: (tool: Tool) => void
  readonly onDone: () => void
}

export function TemplatesTab({
  templates,
  checker,
  host,
  reading,
  wearer,
  store,
  uses,
  begun,
  templateApprovals,
  approvalKeys,
  today,
  formsPlace,
  onInsert,
  wanted,
  onSettings,
  onTool,
  onDone,
}: TemplatesProps) {
  const say = useSay()
  const left = useRef(false)
  const [sought, setSought] = useState(0)
  const { context, settings } = wearer
  // Whatever is not known to serve anything else may be somebody's casework.
  const lasts = (id: string) => !['casework', undefined].includes(templates.find((template) => template.id === id)?.purpose)
  const waiting = useRef(new WaitingForms(formsPlace, lasts))
  const [chosen, setChosen] = useState(() => {
    const { mine, others } = library(templates, wearer)
    return [...mine, ...others].find(({ id }) => id === waiting.current.open)
  })
  const [values, setValues] = useState<Values>(() => (chosen && waiting.current.get(chosen.id)) ?? {})
  const shown = useRef<string>(undefined)
  shown.current = chosen?.id
  const choose = (template: Template | undefined) => {
    left.current = template === undefined
    if (!template) waiting.current.leave()
    if (template) setSought(0)
    setChosen(template)
    setValues(template ? (waiting.current.get(template.id) ?? defaultsFor(template, settings, context, today)) : {})
  }
  const fill = (now: Values) => {
    if (chosen) waiting.current.set(chosen.id, now)
    setValues(now)
  }
  const draftName = formsPlace?.draft
  const forDraft = useRef({ host, draftName })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place is the draft's, and goes by its name
  useEffect(() => {
    if (forDraft.current.host === host && forDraft.current.draftName === draftName) return
    const before = forDraft.current
    forDraft.current = { host, draftName }
    waiting.current = new WaitingForms(formsPlace, lasts)
    // Filled before there was a draft, it is for the one that came.
    if (!before.host && chosen) return waiting.current.set(chosen.id, values)
    // Another draft, another person's affairs: its own form, or none.
    const open = templates.find(({ id }) => id === waiting.current.open)
    setChosen(open)
    setValues((open && waiting.current.get(open.id)) ?? {})
  }, [host, draftName, chosen, values, templates])
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn once, with what is known then
  useEffect(() => {
    const { mine, others } = library(templates, wearer)
    const wanted = begun && [...mine, ...others].find(({ id }) => id === begun.template)
    if (!begun || !wanted) return
    waiting.current.set(wanted.id, { ...defaultsFor(wanted, settings, context, today), ...waiting.current.get(wanted.id), ...begun.values })
    choose(wanted)
  }, [begun?.turn])
  const draft = host ? (reading.draft && isWritten(reading.draft) ? 'text' : 'nothing') : 'no draft'
  const insert = async (rendered: Rendered, where: Insertion['where']) => {
    if (!chosen) return
    const done = () => {
      waiting.current.delete(chosen.id)
      choose(undefined)
      onDone()
    }
    const becomes = where === 'whole' || (draft === 'nothing' && rendered.place !== 'inline')
    // Another form may be open by then.
    const onPlaced = () => shown.current === chosen.id && done()
    if (await onInsert({ template: chosen, values, rendered, where, becomes, onPlaced })) done()
  }
  // Asked for at the caret: its form opens here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time it is asked for
  useEffect(() => {
    if (!wanted) return
    choose(wanted.template)
    if (!wanted.template) setSought((times) => times + 1)
  }, [wanted])

  return (
    <>
      {chosen ? (
        <Suspense fallback={<p className="nothing">Opening the template…</p>}>
          <FillTemplate
            key={chosen.id}
            template={chosen}
            values={values}
            onValues={fill}
            settings={settings}
            today={today}
            draft={draft}
            lasts={formsPlace?.withDraft !== undefined && lasts(chosen.id)}
            onInsert={(rendered, where) => void insert(rendered, where)}
            placing={host?.placing}
            keepsFields={host?.keepsFields}
            onCreate={host?.create && ((rendered) => void insert(rendered, 'document'))}
            onBack={() => choose(undefined)}
            onKnown={(known) => void store.saveSettings(known).catch((error) => say(failure(error)))}
            onSettings={onSettings}
            onTool={onTool}
            approvals={templateApprovals[chosen.id]}
            approvalKeys={approvalKeys}
            onApprovals={(kept) => void store.savePreferences({ templateApprovals: { ...templateApprovals, [chosen.id]: kept } }).catch((error) => say(failure(error)))}
          />
        </Suspense>
      ) : (
        <Library
          returned={left.current}
          sought={sought}
          atCaret={host?.offer !== undefined}
          templates={templates}
          checker={checker}
          store={store}
          wearer={wearer}
          uses={uses}
          templateApprovals={templateApprovals}
          today={today}
          onUse={choose}
          onFavourite={(id, is) => void store.favourite(id, is).catch((error) => say(failure(error)))}
        />
      )}
    </>
  )
}

/** A mail holds its signature before anybody has written in it. */
const isWritten = ({ places }: Draft): boolean => places.some(({ part, signature, paragraph }) => part === 'body' && !signature && paragraph.text.trim() !== '')
