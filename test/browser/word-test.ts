/** The test of every Word spec: the built pane at 350 px beside a drawn document, with Microsoft's client runtime and the fake Word behind it. */
import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, test as base, type Frame, type Locator, type Page } from '@playwright/test'
import { build } from 'vite'
import type { Paragraph } from '#core/draft/draft.ts'
import { SHEET } from '../hosts/word/draw.ts'
import { runtimeFile } from '../hosts/word/runtime/load-in-node.ts'
import type { ProfileName } from '../hosts/word/runtime/profiles.ts'
import { Canary } from './canary.ts'
import { expect } from './expect.ts'

export { expect } from './expect.ts'

export const ADDRESS = 'https://localhost:3000/'
const CDN = 'https://appsforoffice.microsoft.com/'
const dist = fileURLToPath(new URL('../../office-addin/dist/', import.meta.url))
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png', '.xml': 'application/xml' }
const stage = (pane: string) =>
  `<!doctype html><html lang="en-GB"><title>A document in Word</title><style>${SHEET}</style><main><article id="document"></article></main><iframe id="pane" title="Seconder" src="${pane}"></iframe>`

/** What the page itself holds of the fake. */
export interface InPage {
  readonly word: {
    readonly text: string
    readonly selected: string
    type(text: string): boolean
    select(start: number, end?: number): void
    click(at: number): void
    readonly actions: ReadonlyMap<string, () => Promise<void>>
    selectOutside(where: 'text box' | 'footer'): void
    readonly faults: Map<string, string>
    interfereBefore(call: string, work: () => void): void
    syncsBetween(first: string, last: string): number
    readonly document: { readonly openedBeside: readonly string[] }
  }
  open(paragraphs: readonly Paragraph[]): void
  /** Of the contract, or of that of hosts that only read: what was not kept, and how. */
  brokenPromises(): Promise<readonly string[]>
}

let script: Promise<string> | undefined
/** Microsoft's runtime as it is, followed by our host. */
const officeScript = (): Promise<string> =>
  (script ??= (async () => {
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: { write: false, minify: false, lib: { entry: fileURLToPath(new URL('../hosts/word/in-page.ts', import.meta.url)), formats: ['iife'], name: 'fakeWord' } },
    })
    const [first] = Array.isArray(built) ? built : [built]
    if (!first || !('output' in first)) throw new Error('the fake Word could not be bundled')
    return `${readFileSync(runtimeFile(), 'utf8')}\n${first.output[0].code}\nglobalThis.fakeWord = fakeWord`
  })())

/** Answers for the add-in's own server and for Microsoft's; everything else is a breach. */
export async function serve(
  context: BrowserContext,
  wrongs: string[],
  office: () => Promise<string> | string = officeScript,
  around: (pane: string) => string = stage,
): Promise<void> {
  await context.route('**/*', async (route) => {
    const url = route.request().url()
    const { pathname, search } = new URL(url)
    if (url.startsWith(CDN)) return route.fulfill({ contentType: 'text/javascript', body: await office() })
    if (!url.startsWith(ADDRESS)) {
      wrongs.push(`request to ${url}`)
      return route.abort()
    }
    if (pathname === '/stage') return route.fulfill({ contentType: 'text/html', body: around(`pane.html${search}`) })
    return route.fulfill({ contentType: TYPES[extname(pathname)] ?? 'application/octet-stream', body: readFileSync(join(dist, pathname)) })
  })
}

export class WordWindow {
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  async open(paragraphs: readonly Paragraph[] = [], profile: ProfileName = 'word-web'): Promise<void> {
    await this.page.goto(`${ADDRESS}stage?profile=${profile}`)
    await expect(this.panel).toBeVisible()
    if (paragraphs.length > 0) await this.inside((fake, given) => fake.open(given), paragraphs)
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
  get sheet(): Locator {
    return this.page.locator('#document')
  }
  /** The first finding with these words; several rules may speak of the same ones. */
  card(words: string | RegExp): Locator {
    return this.panel.getByRole('article').filter({ hasText: words }).first()
  }

  inside<T, A>(work: (fake: InPage, given: A) => T, given?: A): Promise<T> {
    const body = `(given) => (${work.toString()})(globalThis.fakeWord, given)`
    return this.frame.evaluate(`(${body})(${JSON.stringify(given ?? null)})`) as Promise<T>
  }
  text(): Promise<string> {
    return this.inside((fake) => fake.word.text)
  }
}

async function watchOver(context: BrowserContext): Promise<string[]> {
  const wrongs: string[] = []
  await context.exposeFunction('tellBreach', (breach: string) => wrongs.push(`content policy: ${breach}`))
  await context.addInitScript(() => {
    const { tellBreach } = globalThis as unknown as { tellBreach(breach: string): void }
    document.addEventListener('securitypolicyviolation', (event) => tellBreach(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`))
  })
  context.on('weberror', (error) => wrongs.push(`error: ${error.error().stack}`))
  return wrongs
}

/** A watch over what no page of ours may do. */
export const watched = base.extend<{ wrongs: string[] }>({
  wrongs: [
    async ({ context }, use) => {
      const wrongs = await watchOver(context)
      const canary = new Canary(context)
      await use(wrongs)
      wrongs.push(...(await canary.found()))
      expect(wrongs, 'what no page of ours may do').toEqual([])
    },
    { auto: true },
  ],
})

export const test = watched.extend<{ word: WordWindow }>({
  viewport: { width: 1100, height: 760 },
  word: async ({ page, context, wrongs }, use) => {
    await serve(context, wrongs)
    await use(new WordWindow(page))
  },
})
