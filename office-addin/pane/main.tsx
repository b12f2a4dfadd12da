/// <reference types="office-js" />
/** Starts the pane: waits for Word or Outlook, then shows the panel beside its document or message. */
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { followUpdates } from '#app/packs-in-use/follow-updates.ts'
import { packedChecker } from '#app/packs-in-use/packed-checker.ts'
import { templatesInUse } from '#app/packs-in-use/templates-in-use.ts'
import { type PackedStore, withPacks } from '#app/packs-in-use/with-packs.ts'
import { keepFocus } from '#app/panel/keep-focus.ts'
import { MishapBoundary } from '#app/panel/mishap-boundary.tsx'
import { localDay } from '#app/panel/today.ts'
import { managedStore } from '#app/store/managed-store.ts'
import { openStore } from '#app/store/open-store.ts'
import type { Provenance } from '#app/store/store.ts'
import { deployed } from '#generated/starter-managed.ts'
import { SETTINGS } from '../send-check/commands.ts'
import { thisPage } from '../word/office-here.ts'
import { Mishap, NoOfficeScript, OutsideOffice, Waiting } from './message.tsx'
import './pane.css'
import { officeReady } from './office-ready.ts'
import { themeOf } from './office-theme.ts'

/** zod makes its checks with `new Function` where it may, and asks by trying: the content policy would report that. */
;(globalThis as { __zod_globalConfig?: object }).__zod_globalConfig = { jitless: true }

/** Milliseconds before the pane says that it waits. */
const PATIENCE = 4000

const root = createRoot(document.getElementById('pane') as HTMLElement)
keepFocus(document)

async function start(): Promise<void> {
  const waiting = setTimeout(() => root.render(<Waiting />), PATIENCE)
  const found = await officeReady()
  clearTimeout(waiting)
  if (found === 'no script') return root.render(<NoOfficeScript />)
  if (found === 'elsewhere') return root.render(<OutsideOffice />)
  const { Office } = globalThis
  document.documentElement.classList.toggle('mac', String(Office.context.platform) === 'Mac')
  // Office on the web lends its pages a store for each site they are shown in.
  const { partitionKey } = Office.context as { partitionKey?: string }
  const kept = await openStore(partitionKey ? { name: `${partitionKey}seconder` } : {})
  const store = managedStore(withPacks(kept, { ...deployed.packs, mandatory: deployed.mandatory }), deployed.settings ?? {})
  followUpdates(store)
  const pane = await (found === 'word' ? wordPane(store) : outlookPane(store))
  const wear = themeOf(document)
  wear(Office.context.officeTheme)
  if (found === 'word') thisPage().onReturn(() => wear(Office.context.officeTheme), new AbortController().signal)
  else void outlookTheme(wear)
  root.render(<MishapBoundary instead={(error) => <Mishap error={error} />}>{pane}</MishapBoundary>)
}

/** Either brings only its own host along. */
async function wordPane(store: PackedStore): Promise<ReactNode> {
  const [{ TracedWordHost }, { hearSearchKey }, { WordPane }] = await Promise.all([
    import('../word/traced-word-host.ts'),
    import('../word/search-key.ts'),
    import('./word-pane.tsx'),
  ])
  hearSearchKey(globalThis.Office)
  const host = new TracedWordHost({ Word: globalThis.Word, Office: globalThis.Office, page: thisPage() })
  return <WordPane host={host.works ? host : null} checker={packedChecker(store)} store={store} />
}

async function outlookPane(store: PackedStore): Promise<ReactNode> {
  const [{ TracedOutlookHost }, { thisClock }, { OutlookPane }] = await Promise.all([
    import('../outlook/traced-outlook-host.ts'),
    import('../outlook/outlook-here.ts'),
    import('./outlook-pane.tsx'),
  ])
  const here = { Office: globalThis.Office, page: thisPage(), after: thisClock }
  if (here.Office.context.roamingSettings?.get(SETTINGS)) {
    const { takeFromMailbox } = await import('../outlook/settings-in-mailbox.ts')
    await takeFromMailbox(here.Office.context.roamingSettings, store).catch(() => {})
  }
  const inWords = async (kept: Provenance) => {
    const { recalled } = await import('#app/store/recall-passages.ts')
    return recalled(kept, () => templatesInUse(store), await store.settings(), localDay())
  }
  return <OutlookPane host={new TracedOutlookHost(here, inWords)} here={here} checker={packedChecker(store)} store={store} />
}

/** Outlook tells of another theme; Word does not, so there it is looked at when the person turns to the pane. */
async function outlookTheme(wear: ReturnType<typeof themeOf>): Promise<void> {
  const [{ onThemeChanged }, { thisClock }] = await Promise.all([import('../outlook/theme-changed.ts'), import('../outlook/outlook-here.ts')])
  await onThemeChanged({ Office: globalThis.Office, after: thisClock }, wear)
}

start().catch((error: unknown) => root.render(<Mishap error={error} />))
