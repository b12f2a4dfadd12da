/** The library and, once one is chosen, its form. */
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { DraftHost } from '#app/host/draft-host.ts'
import type { Store, TemplateUse } from '#app/store/store.ts'
import type { Context } from '#core/draft/context.schema.ts'
import type { Draft } from '#core/draft/draft.ts'
import type { Rendered } from '#core/drafting/blocks.ts'
import { contextFor, defaultsFor } from '#core/drafting/defaults.ts'
import type { Values } from '#core/drafting/values.ts'
import type { Template } from '#core/pack/template.schema.ts'
import type { Checker } from '../checker.ts'
import type { Reading } from '../follow-draft.ts'
import { failure, noticeOf, useSay } from '../notice.tsx'
import type { Wearer } from './library.ts'
import { Library } from './library-list.tsx'

/** The form brings the template engine with it; the list needs none of it. */
const FillTemplate = lazy(async () => ({ default: (await import('./fill-template.tsx')).FillTemplate }))

export interface TemplatesProps {
  readonly templates: readonly Template[]
  readonly checker: Checker
  readonly host: DraftHost | null
  readonly reading: Reading
  readonly wearer: Wearer
  readonly store: Store
  readonly uses: readonly TemplateUse[]
  readonly today: string
  readonly onContext: (context: Context) => void
  readonly onInserted: ((template: Template) => void) | undefined
  readonly onSettings: () => void
  readonly onDone: () => void
}

export function TemplatesTab({ templates, checker, host, reading, wearer, store, uses, today, onContext, onInserted, onSettings, onDone }: TemplatesProps) {
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
      onInserted?.(chosen)
      say({
        ...notice,
        takeBack:
          notice.takeBack &&
          (async () => {
            const taken = await host.takeBack(receipt)
            if (taken.outcome === 'applied' && takes) onContext(context)
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
          />
        </Suspense>
      ) : (
        <Library
          returned={left.current}
          templates={templates}
          checker={checker}
          store={store}
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
