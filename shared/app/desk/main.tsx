/** Starts the desk: store, engine, page; then the worker that makes it work offline. */
import { createRoot } from 'react-dom/client'
import { starterPanel } from '#generated/starter-panel.ts'
import { followUpdates } from '../packs-in-use/follow-updates.ts'
import { packedChecker } from '../packs-in-use/packed-checker.ts'
import { usePanelPack } from '../packs-in-use/use-in-use.ts'
import { withPacks } from '../packs-in-use/with-packs.ts'
import { keepFocus } from '../panel/keep-focus.ts'
import { MishapBoundary } from '../panel/mishap-boundary.tsx'
import { ReferencePlace } from '../panel/reference-pages.tsx'
import { openStore } from '../store/open-store.ts'
import { deskReference } from './desk-reference.ts'
import { Desk } from './drafts/desk.ts'
import { worksOffline } from './offline/register.ts'
import { App } from './shell/app.tsx'
import { Mishap } from './shell/mishap.tsx'
import './styles/desk.css'

/** zod makes its checks with `new Function` where it may, and asks by trying: the content policy would report that. */
;(globalThis as { __zod_globalConfig?: object }).__zod_globalConfig = { jitless: true }

const root = createRoot(document.getElementById('desk') as HTMLElement)
keepFocus(document)

/** `?options` is another page of the same place: first run, checks, set-up file, this device. */
async function startOptions(): Promise<void> {
  const { DeskOptions } = await import('./shell/desk-options.tsx')
  root.render(
    <MishapBoundary instead={(error) => <Mishap error={error} />}>
      <DeskOptions store={withPacks(await openStore())} />
    </MishapBoundary>,
  )
}

async function start(): Promise<void> {
  if (new URLSearchParams(location.search).has('options')) return startOptions()
  const store = withPacks(await openStore())
  const desk = await Desk.start(store)
  const checker = packedChecker(store)
  const Packed = () => <App desk={desk} checker={checker} pack={usePanelPack(store, starterPanel)} />
  root.render(
    <MishapBoundary instead={(error) => <Mishap error={error} />} onMishap={() => desk.session.read().autosave.saveNow()}>
      <ReferencePlace value={deskReference}>
        <Packed />
      </ReferencePlace>
    </MishapBoundary>,
  )
  followUpdates(store)
  const update = async (begin: () => void) => {
    await desk.session.read().autosave.close()
    begin()
  }
  await worksOffline((begin) => desk.say({ text: 'A new version of Seconder is ready.', action: { label: 'Start it now', run: () => void update(begin) } })).catch(() => {
    // Private windows and some managed browsers forbid workers: the desk then needs the network to start, and that is all.
  })
}

start().catch((error: unknown) => root.render(<Mishap error={error} />))
