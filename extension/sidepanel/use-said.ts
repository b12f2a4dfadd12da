/** A draft together with what the person said about it: shown only once both are there, so that it is checked once. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { localDay } from '#app/panel/today.ts'
import type { Provenance, Store } from '#app/store/store.ts'
import type { Context } from '#core/draft/context.schema.ts'
import type { Template } from '#core/pack/template.schema.ts'
import { type Said, saidAbout, say } from '../kept/said.ts'
import { withoutText } from '../kept/without-text.ts'
import { recalled } from './recall-passages.ts'
import type { RemoteHost } from './remote-host.ts'

interface Shown {
  readonly host: RemoteHost | null
  readonly context: Context
}

const NONE: Shown = { host: null, context: {} }

export interface SaidDraft extends Shown {
  onContext(context: Context): void
  /** `undefined` forgets it. */
  onTemplate(template: Provenance | undefined): void
  /** A sentence, where what was said could not be kept. It holds all the same until the panel is closed. */
  readonly notKept: string | undefined
}

export function useSaid(store: Store, host: RemoteHost | null, templates: () => Promise<readonly Template[]>): SaidDraft {
  const [shown, setShown] = useState(NONE)
  const [notKept, setNotKept] = useState<string>()
  /** The locked passages themselves, by draft, for as long as the panel is open: they are kept nowhere. */
  const words = useRef(new Map<string, Provenance>())

  const inWords = useCallback(
    async (draft: string, kept: Provenance) => {
      const said = words.current.get(draft)
      return said && JSON.stringify(withoutText(said)) === JSON.stringify(kept) ? said : recalled(kept, templates, await store.settings(), localDay())
    },
    [store, templates],
  )
  useEffect(() => {
    setNotKept(undefined)
    if (!host) return setShown(NONE)
    const stop = new AbortController()
    const load = async () => {
      const { context, template }: Said = await saidAbout(store, host.kept).catch(() => ({ context: {} }))
      const began = template && (await inWords(host.kept, template).catch(() => template))
      if (stop.signal.aborted) return
      host.remember(began)
      setShown((before) => (before.host === host && JSON.stringify(before.context) === JSON.stringify(context) ? before : { host, context }))
    }
    store.watch((area) => {
      if (area === 'drafts' || area === 'everything') void load()
    }, stop.signal)
    void load()
    return () => stop.abort()
  }, [store, host, inWords])

  const keep = useCallback(
    (change: Parameters<typeof say>[2]) => {
      if (!host) return
      say(store, host.kept, change).catch((error: unknown) => setNotKept(error instanceof Error ? error.message : 'What you said could not be kept.'))
    },
    [store, host],
  )
  const onContext = useCallback(
    (context: Context) => {
      setShown((before) => ({ ...before, context }))
      keep({ context })
    },
    [keep],
  )
  const onTemplate = useCallback(
    (template: Provenance | undefined) => {
      host?.remember(template)
      if (host && template) words.current.set(host.kept, template)
      keep({ template })
    },
    [host, keep],
  )
  return { ...shown, onContext, onTemplate, notKept }
}
