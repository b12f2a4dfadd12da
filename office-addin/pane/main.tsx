/// <reference types="office-js" />
/** Starts the pane: waits for Word, then shows the panel beside its document. */
import { createRoot } from 'react-dom/client'
import { MishapBoundary } from '#app/panel/mishap-boundary.tsx'
import { starterChecker } from '#app/starter-checker.ts'
import { openStore } from '#app/store/open-store.ts'
import { thisPage } from '../word/office-here.ts'
import { TracedWordHost } from '../word/traced-word-host.ts'
import { Mishap, NoOfficeScript, OutsideWord, Waiting } from './message.tsx'
import './pane.css'
import { officeReady } from './office-ready.ts'
import { WordPane } from './word-pane.tsx'

/** zod makes its checks with `new Function` where it may, and asks by trying: the content policy would report that. */
;(globalThis as { __zod_globalConfig?: object }).__zod_globalConfig = { jitless: true }

/** Milliseconds before the pane says that it waits. */
const PATIENCE = 4000

const root = createRoot(document.getElementById('pane') as HTMLElement)

async function start(): Promise<void> {
  const waiting = setTimeout(() => root.render(<Waiting />), PATIENCE)
  const found = await officeReady()
  clearTimeout(waiting)
  if (found === 'no script') return root.render(<NoOfficeScript />)
  if (found === 'elsewhere') return root.render(<OutsideWord />)
  const { Office, Word } = globalThis
  document.documentElement.classList.toggle('mac', String(Office.context.platform) === 'Mac')
  // Word on the web lends its pages a store for each site they are shown in.
  const { partitionKey } = Office.context as { partitionKey?: string }
  const store = await openStore(partitionKey ? { name: `${partitionKey}seconder` } : {})
  const host = new TracedWordHost({ Word, Office, page: thisPage() })
  root.render(
    <MishapBoundary instead={(error) => <Mishap error={error} />}>
      <WordPane host={host.works ? host : null} checker={starterChecker} store={store} />
    </MishapBoundary>,
  )
}

start().catch((error: unknown) => root.render(<Mishap error={error} />))
