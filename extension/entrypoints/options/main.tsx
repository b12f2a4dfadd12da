/** The options as a page of the extension; `#welcome` is the first run, opened once after it was installed. */
import { createRoot } from 'react-dom/client'
import { Options } from '#app/options/options.tsx'
import { keepFocus } from '#app/panel/keep-focus.ts'
import { MishapBoundary } from '#app/panel/mishap-boundary.tsx'
import { sendMessage } from '../../messages/messages.ts'
import { extensionOptions } from '../../options/extension-options.ts'
import { Mishap } from '../../sidepanel/mishap.tsx'
import './options-page.css'

/** zod makes its checks with `new Function` where it may, and asks by trying: the content policy would report that. */
;(globalThis as { __zod_globalConfig?: object }).__zod_globalConfig = { jitless: true }

const root = createRoot(document.getElementById('options') as HTMLElement)
keepFocus(document)

async function start(): Promise<void> {
  const host = await extensionOptions()
  host.store.watch(() => void sendMessage('inputsChanged').catch(() => {}), new AbortController().signal)
  root.render(
    <MishapBoundary instead={(error) => <Mishap error={error} />}>
      <Options host={host} />
    </MishapBoundary>,
  )
}

start().catch((error: unknown) => root.render(<Mishap error={error} />))
