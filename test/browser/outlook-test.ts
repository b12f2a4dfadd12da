/** The test of every Outlook spec: the built pane at 320 px beside a message, with the fake Outlook in place of Microsoft's script. */
import { fileURLToPath } from 'node:url'
import type { BrowserContext, Frame, Locator, Page } from '@playwright/test'
import { build } from 'vite'
import type { FakeOutlook } from '../hosts/outlook/fake-outlook.ts'
import { expect } from './expect.ts'
import { ADDRESS, serve, watched } from './word-test.ts'

export { expect } from './expect.ts'

const SHEET =
  'body{margin:0;display:flex;font:16px/1.4 sans-serif}article{flex:1;padding:1.5rem}iframe{inline-size:320px;block-size:100vh;border:0;border-inline-start:1px solid #bbb}'
const stage = (pane: string) =>
  `<!doctype html><html lang="en-GB"><title>A message in Outlook</title><style>${SHEET}</style><article id="message"></article><iframe id="pane" title="Seconder" src="${pane}"></iframe>`

let script: Promise<string> | undefined
const officeScript = (): Promise<string> =>
  (script ??= (async () => {
    const entry = fileURLToPath(new URL('../hosts/outlook/in-page.ts', import.meta.url))
    const built = await build({ configFile: false, logLevel: 'silent', build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'fakeOutlook' } } })
    const [first] = Array.isArray(built) ? built : [built]
    if (!first || !('output' in first)) throw new Error('the fake Outlook could not be bundled')
    return `${first.output[0].code}\nglobalThis.fakeOutlook = fakeOutlook`
  })())

/** What the send check answers: an absent `allowEvent` lets it go, too. */
interface Answered {
  readonly allowEvent?: boolean
  readonly errorMessage?: string
  readonly contextData?: string
}

export class OutlookWindow {
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  async open(search = ''): Promise<void> {
    await this.page.goto(`${ADDRESS}stage${search}`)
    await expect(this.panel).toBeVisible()
  }
  get frame(): Frame {
    const frame = this.page.frame({ url: /pane\.html/ })
    if (!frame) throw new Error('the pane is not there')
    return frame
  }
  get pane() {
    return this.page.frameLocator('#pane')
  }
  get panel(): Locator {
    return this.pane.getByRole('region', { name: 'Seconder', exact: true })
  }
  card(words: string | RegExp): Locator {
    return this.panel.getByRole('article').filter({ hasText: words }).first()
  }
  /** Presses Send: the built check answers, in the place of what Outlook calls for its events. */
  async send(): Promise<Answered> {
    await this.frame.addScriptTag({ url: 'send-check.js' })
    return this.inside((fake) => new Promise<Answered>((completed) => fake.associated.get('seconderOnSend')?.({ completed })))
  }
  inside<T, A>(work: (outlook: FakeOutlook, given: A) => T, given?: A): Promise<Awaited<T>> {
    return this.frame.evaluate(`(${work.toString()})(globalThis.fakeOutlook.outlook, ${JSON.stringify(given ?? null)})`) as Promise<Awaited<T>>
  }
}

/** A message in Outlook with the pane beside it, for a whole context. */
export const serveOutlook = (context: BrowserContext, wrongs: string[]): Promise<void> => serve(context, wrongs, officeScript, stage)

export const test = watched.extend<{ outlook: OutlookWindow }>({
  viewport: { width: 980, height: 760 },
  outlook: async ({ page, context, wrongs }, use) => {
    await serveOutlook(context, wrongs)
    await use(new OutlookWindow(page))
  },
})
