/** A draft together with what the person said about it: shown only once both are there, so that it is checked once. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { localDay } from '#app/panel/today.ts'
import { recalled } from '#app/store/recall-passages.ts'
import { type Said, saidAbout, say } from '#app/store/said.ts'
import type { Provenance, Store } from '#app/store/store.ts'
import { withoutText } from '#app/store/without-text.ts'
import type { Context } from '#core/draft/context.schema.ts'
import { type Approvals, NO_APPROVALS, withTexts } from '#core/drafting/approval/approvals.ts'
import type { Template } from '#core/pack/template.schema.ts'
import type { RemoteHost } from './remote-host.ts'

interface Shown {
  readonly host: RemoteHost | null
  readonly context: Context
  readonly approvals: Approvals
}

const NONE: Shown = { host: null, context: {}, approvals: NO_APPROVALS }

export interface SaidDraft extends Shown {
  onContext(context: Context): void
  /** Kept without the words that were approved; those are known here until the panel is closed. */
  onApprovals(approvals: Approvals): void
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

  const texts = useRef(new Map<string, Approvals['texts']>())

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
      const { context, template, approvals: kept = NO_APPROVALS }: Said = await saidAbout(store, host.kept).catch(() => ({ context: {} }))
      const began = template && (await inWords(host.kept, template).catch(() => template))
      if (stop.signal.aborted) return
      host.remember(began)
      const approvals = withTexts(kept, texts.current.get(host.kept) ?? {})
      setShown((before) => (before.host === host && sameSaid(before, { context, approvals }) ? before : { host, context, approvals }))
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
  const onApprovals = useCallback(
    (approvals: Approvals) => {
      if (host) texts.current.set(host.kept, approvals.texts)
      setShown((before) => ({ ...before, approvals }))
      keep({ approvals })
    },
    [host, keep],
  )
  const onTemplate = useCallback(
    (template: Provenance | undefined) => {
      host?.remember(template)
      if (host && template) words.current.set(host.kept, template)
      keep({ template })
    },
    [host, keep],
  )
  return { ...shown, onContext, onApprovals, onTemplate, notKept }
}

const sameSaid = (a: Pick<Shown, 'context' | 'approvals'>, b: Pick<Shown, 'context' | 'approvals'>): boolean =>
  JSON.stringify([a.context, a.approvals]) === JSON.stringify([b.context, b.approvals])
