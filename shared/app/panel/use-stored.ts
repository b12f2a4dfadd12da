/** What the store keeps and the panel shows: settings, waivers, the templates used. Follows changes in other tabs. */
import { useEffect, useState } from 'react'
import type { Preferences, Store, StoreArea, TemplateUse } from '#app/store/store.ts'
import type { Waivers } from '#core/checker/verdict.ts'
import type { Approvals } from '#core/drafting/approval/approvals.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { Template } from '#core/pack/template.schema.ts'
import { failure, useSay } from './notice.tsx'

export interface Stored {
  readonly ready: boolean
  readonly settings: Settings
  readonly waivers: Waivers | undefined
  readonly uses: readonly TemplateUse[]
  readonly own: readonly Template[]
  /** How often a finding of each rule was waived. */
  readonly dismissed: Readonly<Record<string, number>>
  /** By the template's id: who approved its wording. */
  readonly templateApprovals: Readonly<Record<string, Approvals>>
}

const NONE = {}
const chosen = ({ dismissed = NONE, templateApprovals = NONE }: Preferences) => ({ dismissed, templateApprovals })

export function useStored(store: Store): Stored {
  const [stored, setStored] = useState<Stored>({ ready: false, settings: {}, waivers: undefined, uses: [], own: [], dismissed: NONE, templateApprovals: NONE })
  const say = useSay()
  useEffect(() => {
    const stop = new AbortController()
    const load = async (area: StoreArea | 'start') => {
      const wants = (name: StoreArea) => area === name || area === 'everything' || area === 'start'
      try {
        const changes = {
          ...(wants('settings') ? { settings: await store.settings() } : {}),
          ...(wants('waivers') ? { waivers: await store.waivers() } : {}),
          ...(wants('templates') ? { uses: await store.templateUses() } : {}),
          ...(wants('own') ? { own: await store.ownTemplates() } : {}),
          ...(wants('preferences') ? chosen(await store.preferences()) : {}),
        }
        if (!stop.signal.aborted) setStored((old) => ({ ...old, ...changes, ready: true }))
      } catch (error) {
        if (stop.signal.aborted) return
        say(failure(error))
        setStored((old) => ({ ...old, ready: true }))
      }
    }
    store.watch((area) => void load(area), stop.signal)
    void load('start')
    return () => stop.abort()
  }, [store, say])
  return stored
}
