/** Starts the desk: store, engine, page; then the worker that makes it work offline. */
import { createRoot } from 'react-dom/client'
import { createEngine } from '#core/checker/engine.ts'
import { starter } from '#generated/starter.ts'
import { checkerFrom } from '../panel/checker.ts'
import { openStore } from '../store/open-store.ts'
import { Desk } from './drafts/desk.ts'
import { worksOffline } from './offline/register.ts'
import { App } from './shell/app.tsx'
import './styles/desk.css'

/** zod makes its checks with `new Function` where it may, and asks by trying: the content policy would report that. */
;(globalThis as { __zod_globalConfig?: object }).__zod_globalConfig = { jitless: true }

const desk = await Desk.start(await openStore())
createRoot(document.getElementById('desk') as HTMLElement).render(<App desk={desk} checker={checkerFrom(createEngine(starter))} pack={starter} />)

worksOffline((start) => {
  const update = async () => {
    await desk.session.read().autosave.close()
    start()
  }
  desk.say({ text: 'A new version of Seconder is ready.', action: { label: 'Start it now', run: () => void update() } })
}).catch(() => {
  // Private windows and some managed browsers forbid workers: the desk then needs the network to start, and that is all.
})
