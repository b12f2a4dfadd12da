/** The library and, once one is chosen, its form. */
import { lazy, Suspense, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { DraftHost } from '#app/host/draft-host.ts'
import type { Store, TemplateUse } from '#app/store/store.ts'
import type { Context } from '#core/draft/context.schema.ts'
import type { Draft } from '#core/draft/draft.ts'
import type { Rendered } from '#core/drafting/blocks.ts'
import { contextFor, defaultsFor } from '#core/drafting/defaults.ts'
import type { Values } from '#core/drafting/values.ts'
import type { Template } from '#core/pack/template.schema.ts'
import type { Reading } from '../follow-draft.ts'
import { Magnifier } from '../icons.tsx'
import { failure, noticeOf, useSay } from '../notice.tsx'
import type { OnInserted } from '../panel-props.ts'
import { ChoiceInput } from '../parts/inputs.tsx'
import type { Tool } from '../tools/offers.ts'
import { counted, KIND } from '../words.ts'
import { inUseOrder, library, type Wearer } from './library.ts'
import { searchTemplates } from './search.ts'
import { TemplateCard } from './template-card.tsx'

/** The form brings the template engine with it; the list needs none of it. */
const FillTemplate = lazy(async () => ({ default: (await import('./fill-template.tsx')).FillTemplate }))

/** A form to open with values from elsewhere; each `turn` once. */
export interface Begun {
  readonly template: string
  readonly values: Values
  readonly turn: number
}

interface Props {
  readonly templates: readonly Template[]
  readonly host: DraftHost | null
  readonly reading: Reading
  readonly wearer: Wearer
  readonly store: Store
  readonly uses: readonly TemplateUse[]
  readonly begun?: Begun
  readonly today: string
  readonly onContext: (context: Context) => void
  readonly onInserted: OnInserted | undefined
  readonly onSettings: () => void
  readonly onTool: (tool: Tool) => void
  readonly onDone: () => void
}

export function TemplatesTab({ templates, host, reading, wearer, store, uses, begun, today, onContext, onInserted, onSettings, onTool, onDone }: Props) {
  const say = useSay()
  const left = useRef(false)
  const [chosen, setChosen] = useState<Template>()
  const [values, setValues] = useState<Values>({})
  const { context, settings } = wearer

  // Half-filled forms wait here, each for its own template and this draft only, until they are inserted.
  const waiting = useRef(new Map<string, Values>())
  const choose = (template: Template | undefined) => {
    left.current = template === undefined
    setChosen(template)
    setValues(template ? (waiting.current.get(template.id) ?? defaultsFor(template, settings, context, today)) : {})
  }
  const fill = (now: Values) => {
    if (chosen) waiting.current.set(chosen.id, now)
    setValues(now)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: another draft, another person's affairs
  useEffect(() => waiting.current.clear(), [host])
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn once, with what is known then
  useEffect(() => {
    const { mine, others } = library(templates, wearer)
    const wanted = begun && [...mine, ...others].find(({ id }) => id === begun.template)
    if (!begun || !wanted) return
    waiting.current.set(wanted.id, { ...defaultsFor(wanted, settings, context, today), ...waiting.current.get(wanted.id), ...begun.values })
    choose(wanted)
  }, [begun?.turn])
  const draft = host ? (reading.draft && isWritten(reading.draft) ? 'text' : 'nothing') : 'no draft'
  const insert = async (rendered: Rendered, where: 'selection' | 'whole') => {
    if (!host || !chosen) return
    try {
      const receipt = await host.insert(rendered, where)
      const notice = noticeOf(receipt, (it) => host.takeBack(it))
      if (receipt.outcome !== 'applied') return say(notice)
      // A template put into a text that is there already does not change what that text is.
      const takes = where === 'whole' || draft === 'nothing'
      if (takes) onContext({ ...context, ...contextFor(chosen, values) })
      const forget = onInserted?.(chosen, rendered)
      say({
        ...notice,
        takeBack:
          notice.takeBack &&
          (async () => {
            const taken = await host.takeBack(receipt)
            if (taken.outcome === 'applied') {
              forget?.()
              if (takes) onContext(context)
            }
            return { message: taken.message }
          }),
      })
      waiting.current.delete(chosen.id)
      choose(undefined)
      onDone()
      await store.usedTemplate(chosen.id)
    } catch (error) {
      say(failure(error))
    }
  }

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
            onInsert={(rendered, where) => void insert(rendered, where)}
            onBack={() => choose(undefined)}
            onSettings={onSettings}
            onTool={onTool}
          />
        </Suspense>
      ) : (
        <Library
          returned={left.current}
          templates={templates}
          wearer={wearer}
          uses={uses}
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

interface LibraryProps extends Pick<Props, 'templates' | 'wearer' | 'uses' | 'today'> {
  /** From a form: the focus goes to the top of the list. */
  readonly returned: boolean
  readonly onUse: (template: Template) => void
  readonly onFavourite: (id: string, is: boolean) => void
}

function Library({ returned, templates, wearer, uses, today, onUse, onFavourite }: LibraryProps) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only on arrival
  useEffect(() => {
    if (returned) heading.current?.focus()
  }, [])
  const [query, setQuery] = useState('')
  const [kind, setKind] = useState<Template['kind']>()
  const [all, setAll] = useState(false)
  const late = useDeferredValue(query)
  const { mine, others } = useMemo(() => library(templates, wearer), [templates, wearer])
  const shelf = all ? [...mine, ...others] : mine
  const found = searchTemplates(inUseOrder(shelf, uses), late).filter((template) => !kind || template.kind === kind)
  const kinds: Partial<Record<Template['kind'], string>> = Object.fromEntries(Object.entries(KIND).filter(([name]) => shelf.some((template) => template.kind === name)))
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        Templates
      </h2>
      <search className="search">
        <div className="field">
          <label htmlFor={id}>Search templates</label>
          <div className="with-icon">
            <Magnifier />
            <input id={id} type="search" autoComplete="off" value={query} onChange={(event) => setQuery(event.target.value)} />
          </div>
        </div>
        <ChoiceInput label="Kind" missing="All kinds" options={kinds} value={kind} onChange={setKind} />
      </search>
      <p role="status" className="hint">
        {found.length === 0 ? 'No template has all of these words. Try fewer of them, or another kind.' : counted(found.length, 'template')}
      </p>
      <ul className="plain">
        {found.map((template) => (
          <TemplateCard
            key={template.id}
            template={template}
            today={today}
            favourite={uses.some((use) => use.id === template.id && use.favourite)}
            onUse={() => onUse(template)}
            onFavourite={(is) => onFavourite(template.id, is)}
          />
        ))}
      </ul>
      {others.length > 0 && (
        <label className="choice">
          <input type="checkbox" checked={all} onChange={(event) => setAll(event.target.checked)} />
          Show {counted(others.length, 'template')} for other roles
        </label>
      )}
    </>
  )
}
