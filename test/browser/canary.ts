/**
 * The National Insurance numbers that tests write into drafts are canaries: after every test they are searched for wherever
 * a browser keeps or shows something. Only where a draft or a half-filled form is kept may they be found (PRIVACY: the
 * drafts of the desk, what was typed as a tab closed, and forms of this tab).
 */
import { readFileSync } from 'node:fs'
import type { BrowserContext, Download, Page, Worker } from '@playwright/test'
import { keptHere } from './kept-here.ts'

const CANARY = /AB\s?\d\d\s?\d\d\s?\d\d\s?[A-D]\b/

/** Where a personal value may be: `IndexedDB seconder drafts` is the person's own drafts, on their own device. */
const MAY_HOLD: readonly RegExp[] = [
  /^IndexedDB seconder drafts /,
  // What IndexedDB would drop when a tab closes; taken up at the next start.
  /^localStorage seconder-put-aside$/,
  // Half-filled forms, until the tab is closed or they are inserted.
  /^sessionStorage seconder\.forms$/,
]
/** What is handed on: all other files that are saved are the draft itself, or a backup with drafts. */
const HANDED_ON = /^seconder-(?!backup|studio)|note|record|report|\.(?:key|pub|seconder|ics|proof)$|setup\.json$/i

export class Canary {
  readonly #context: BrowserContext
  readonly #said: string[] = []
  readonly #downloads: Download[] = []

  constructor(context: BrowserContext) {
    this.#context = context
    context.on('console', (message) => {
      if (CANARY.test(message.text())) this.#said.push(`console: ${message.text().slice(0, 200)}`)
    })
    const listen = (page: Page) => page.on('download', (download) => this.#downloads.push(download))
    context.pages().forEach(listen)
    context.on('page', listen)
    context.on('request', (request) => {
      if (CANARY.test(decodeURIComponent(request.url().replace(/%(?![0-9a-f]{2})/gi, '')))) this.#said.push(`request: ${request.url().slice(0, 200)}`)
    })
  }

  /** @param worker - the extension's background, which sees what the extension keeps @returns where a personal value is and must not be */
  async found(worker?: Pick<Worker, 'evaluate'>, mayHold = MAY_HOLD): Promise<string[]> {
    const kept: [string, string][] = worker ? await worker.evaluate(keptHere) : []
    const origins = new Set<string>()
    for (const page of this.#context.pages()) {
      kept.push([`the address of a page`, decodeURIComponent(page.url().replace(/%(?![0-9a-f]{2})/gi, ''))])
      const { origin, protocol } = new URL(page.url())
      if (!/^https?:$/.test(protocol) || origins.has(origin) || page.isClosed()) continue
      origins.add(origin)
      kept.push(...(await page.evaluate(keptHere)))
    }
    kept.push(...(await this.#context.cookies()).map(({ name, value }): [string, string] => [`cookie ${name}`, value]))
    for (const download of this.#downloads) {
      const name = download.suggestedFilename()
      if (HANDED_ON.test(name)) kept.push([`saved file ${name}`, readFileSync(await download.path(), 'latin1')])
    }
    const held = kept.filter(([place, value]) => CANARY.test(place + value) && !mayHold.some((may) => may.test(place)))
    return [...this.#said, ...held.map(([place]) => `a personal value in ${place}`)]
  }
}
