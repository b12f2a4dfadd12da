/** Starts the desk: store, engine, page; then the worker that makes it work offline. */
import { createRoot } from 'react-dom/client'
import { starterPanel } from '#generated/starter-panel.ts'
import { MishapBoundary } from '../panel/mishap-boundary.tsx'
import { starterChecker } from '../starter-checker.ts'
import { openStore } from '../store/open-store.ts'
import { Desk } from './drafts/desk.ts'
import { worksOffline } from './offline/register.ts'
import { App } from './shell/app.tsx'
import { Mishap } from './shell/mishap.tsx'
import './styles/desk.css'

/** zod makes its checks with `new Function` where it may, and asks by trying: the content policy would report that. */
;(globalThis as { __zod_globalConfig?: object }).__zod_globalConfig = { jitless: true }

const root = createRoot(document.getElementById('desk') as HTMLElement)

/** `?options` is another page of the same place: first run, checks, set-up file, this device. */
async function startOptions(): Promise<void> {
  const { DeskOptions } = await import('./shell/desk-options.tsx')
  root.render(
    <MishapBoundary instead={(error) => <Mishap error={error} />}>
      <DeskOptions store={await openStore()} />
    </MishapBoundary>,
  )
}

async function start(): Promise<void> {
  if (new URLSearchParams(location.search).has('options')) return startOptions()
  const desk = await Desk.start(await openStore())
  root.render(
    <MishapBoundary instead={(error) => <Mishap error={error} />} onMishap={() => desk.session.read().autosave.saveNow()}>
      <App desk={desk} checker={starterChecker} pack={starterPanel} />
    </MishapBoundary>,
  )
  const update = async (begin: () => void) => {
    await desk.session.read().autosave.close()
    begin()
  }
  await worksOffline((begin) => desk.say({ text: 'A new version of Seconder is ready.', action: { label: 'Start it now', run: () => void update(begin) } })).catch(() => {
    // Private windows and some managed browsers forbid workers: the desk then needs the network to start, and that is all.
  })
}

start().catch((error: unknown) => root.render(<Mishap error={error} />))
