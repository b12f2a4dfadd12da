/** Starts the desk: store, engine, page; then the worker that makes it work offline. */
import { createRoot } from 'react-dom/client'
import type { Engine } from '#core/checker/verdict.ts'
import { starter } from '#generated/starter.ts'
import type { Checker } from '../panel/checker.ts'
import { openStore } from '../store/open-store.ts'
import { Desk } from './drafts/desk.ts'
import { worksOffline } from './offline/register.ts'
import { App } from './shell/app.tsx'
import { Mishap, MishapBoundary } from './shell/mishap.tsx'
import './styles/desk.css'

/** zod makes its checks with `new Function` where it may, and asks by trying: the content policy would report that. */
;(globalThis as { __zod_globalConfig?: object }).__zod_globalConfig = { jitless: true }

/** Loaded and made at the first check, so that the page is drawn before the pack is compiled. */
let engine: Promise<Engine> | undefined
const checker: Checker = {
  async check(draft, input) {
    engine ??= import('#core/checker/engine.ts').then(({ createEngine }) => createEngine(starter))
    return (await engine).check(draft, input)
  },
}

const root = createRoot(document.getElementById('desk') as HTMLElement)

async function start(): Promise<void> {
  const desk = await Desk.start(await openStore())
  root.render(
    <MishapBoundary onMishap={() => desk.session.read().autosave.saveNow()}>
      <App desk={desk} checker={checker} pack={starter} />
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
