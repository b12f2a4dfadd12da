/** The test of the built extension: a browser with it, the addresses of Gmail and Outlook answered by the fixtures, and a watch over what may never happen. */
import { type BrowserContext, type BrowserContextOptions, test as base, type Locator, type Page, type Worker } from '@playwright/test'
import type { Mail as PageMail, Saved } from '../hosts/gmail/mail.ts'
import { Canary } from './canary.ts'
import { expect } from './expect.ts'
import { type Launched, launchExtension } from './launch-extension.ts'
import { type MailSite, SITES, siteAt } from './mail-sites.ts'
import { isPlain } from './plain-pages.ts'
import { RealPanel } from './real-panel.ts'

export { expect } from './expect.ts'

/** As much of the browser's interface as is asked in the background. */
declare const chrome: {
  readonly tabs: { query(which: object): Promise<{ readonly id: number; readonly url?: string }[]> }
  readonly windows: { create(what: object): Promise<unknown> }
  readonly scripting: { executeScript(what: { target: { tabId: number }; func: () => unknown }): Promise<{ readonly result?: unknown }[]> }
}

/** A message being written on the fixture page. */
export class Mail {
  readonly page: Page
  readonly body: Locator
  readonly subject: Locator

  readonly #site: MailSite

  constructor(page: Page, nth = 0, site: MailSite = SITES.gmail) {
    this.page = page
    this.#site = site
    this.body = page.locator(site.text).nth(nth)
    this.subject = page.locator(site.subject).nth(nth)
  }

  /** Another of the windows open on the same page. */
  another(nth: number): Mail {
    return new Mail(this.page, nth, this.#site)
  }

  /** Opens a window, where none is. */
  async open(): Promise<void> {
    await this.page.evaluate(() => void (globalThis as unknown as { __mail: PageMail }).__mail.open('compose'))
  }

  async address(to: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'To' }).fill(to)
    await this.page.keyboard.press('Enter')
  }

  /** Puts the cursor at the start of the text, as a person does who begins to write. */
  async begin(): Promise<void> {
    await this.page.bringToFront()
    await this.body.click({ position: { x: 20, y: 12 } })
    await this.page.keyboard.press('ControlOrMeta+Home')
  }

  async write(words: string): Promise<void> {
    await this.begin()
    await this.page.keyboard.type(words)
  }

  /** The words that are underlined now, in the order of the alphabet. */
  marked(): Promise<string[]> {
    return this.page.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)).sort())
  }

  /** How the browser draws each kind of mark that is there. */
  drawn(): Promise<Record<'shape' | 'thickness' | 'line' | 'words' | 'ground', string>[]> {
    return this.body.evaluate((body) =>
      [...CSS.highlights.keys()].map((name) => {
        const style = getComputedStyle(body, `::highlight(${name})`)
        const { textDecorationStyle: shape, textDecorationThickness: thickness, textDecorationColor: line, color: words, backgroundColor: ground } = style
        return { shape, thickness, line, words, ground }
      }),
    )
  }

  async clickOn(words: string): Promise<void> {
    await this.page.bringToFront()
    const at = await this.page.evaluate((sought) => {
      const range = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).find((it) => String(it) === sought)
      const { x, y, width, height } = (range as Range).getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    }, words)
    await this.page.mouse.click(at.x, at.y)
  }

  /** What the page itself has: its model of the drafts, and what it sent. */
  model(): Promise<{ drafts: readonly Saved[]; sent: readonly Saved[] }> {
    return this.page.evaluate(() => {
      const { drafts, sent } = (globalThis as unknown as { __mail: PageMail }).__mail
      return { drafts, sent }
    })
  }
}

/** The browser with the extension in it. */
export class Installed {
  readonly context: BrowserContext
  readonly id: string
  readonly #folder: string
  /** What the person opens in a tab of its own: no request of ours. */
  readonly opens: string[] = []
  /** Asked for what only the extension may do: its background, or a page of its own. */
  worker: Pick<Worker, 'evaluate'>

  constructor({ context, worker, folder }: Pick<Launched, 'context' | 'worker' | 'folder'>) {
    this.context = context
    this.#folder = folder
    this.worker = worker
    this.id = new URL(worker.url()).host
  }

  async mail(switches: Readonly<Record<string, string>> = {}, site: MailSite = SITES.gmail): Promise<Mail> {
    const page = this.context.pages().find((it) => it.url() === 'about:blank') ?? (await this.context.newPage())
    await page.goto(site.address(switches))
    return new Mail(page, 0, site)
  }

  /** The side panel's page in a window of its own, as wide as the browser's, held to the tab of `page`: both are seen at once. */
  async panelFor(page: Page): Promise<Page> {
    const tab = await this.#tabOf(page)
    const opened = this.context.waitForEvent('page')
    await this.worker.evaluate((url) => chrome.windows.create({ url, width: 420, height: 900 }), `sidepanel.html?tab=${tab}`)
    const panel = await opened
    await panel.setViewportSize({ width: 400, height: 900 })
    await expect(panel.getByRole('tab', { name: /^Findings/ })).toBeVisible()
    return panel
  }

  /** Whether anything but the loader runs in the page. */
  async composeRuns(page: Page): Promise<boolean> {
    return this.worker.evaluate(
      async (tabId) => {
        const [first] = await chrome.scripting.executeScript({ target: { tabId }, func: () => (globalThis as { composeRuns?: boolean }).composeRuns === true })
        return first?.result === true
      },
      await this.#tabOf(page),
    )
  }

  /** The side panel that the browser has opened. */
  async realPanel(): Promise<RealPanel> {
    const session = await this.context.browser()!.newBrowserCDPSession()
    const find = async () => (await session.send('Target.getTargets', { filter: [{}] })).targetInfos.find(({ url }) => url.endsWith('/sidepanel.html'))
    await expect.poll(find).toBeDefined()
    const { sessionId } = await session.send('Target.attachToTarget', { targetId: (await find())!.targetId, flatten: false })
    return new RealPanel(session, sessionId)
  }

  /** Presses our button in the browser's bar, and hands over the side panel that the browser opens. */
  async clickButton(page: Page): Promise<RealPanel> {
    await page.bringToFront()
    const session = await this.context.browser()!.newBrowserCDPSession()
    const targets = async () => (await session.send('Target.getTargets', { filter: [{}] })).targetInfos
    // Not among the commands that Playwright knows. Without a screen a press is lost now and then, so it is pressed again, as a person would.
    const press = async () => {
      // a tab may still go by the address before
      const tab = (await targets()).find(({ type, url }) => type === 'tab' && url === page.url())
      expect(tab).toBeDefined()
      await (session as unknown as Sender).send('Extensions.triggerAction', { id: this.id, targetId: tab?.targetId })
    }
    let panel: string | undefined
    await expect(async () => {
      await press()
      await expect
        .poll(
          async () => {
            panel = (await targets()).find(({ type, url }) => type === 'page' && url.endsWith('/sidepanel.html'))?.targetId
            return panel
          },
          { timeout: 4000 },
        )
        .toBeDefined()
    }).toPass({ timeout: 20_000 })
    const { sessionId } = await session.send('Target.attachToTarget', { targetId: panel!, flatten: false })
    return new RealPanel(session, sessionId)
  }

  /** Found as the one in front: the addresses of pages that are not ours to read are hidden from us. A panel's window may be in front of it. */
  async #tabOf(page: Page): Promise<number> {
    await page.bringToFront()
    // A window that the page itself has opened is the newest: no other test opens one.
    const isOpened = (await page.opener()) !== null
    return this.worker.evaluate(async (newest) => {
      const seen = (await chrome.tabs.query({ active: true })).filter(({ url }) => !url?.startsWith('chrome-extension:'))
      return (newest ? seen.at(-1) : seen[0])?.id ?? -1
    }, isOpened)
  }

  /** As after an update: pages stay open, with scripts in them that belong to nobody any more. */
  async update(): Promise<void> {
    const session = await this.context.browser()!.newBrowserCDPSession()
    // Not among the commands that Playwright knows.
    await (session as unknown as Sender).send('Extensions.loadUnpacked', { path: this.#folder })
    await this.takeHold()
  }

  /** After the background was started anew: a page of ours stands in for it. */
  async takeHold(): Promise<Page> {
    const own = await this.context.newPage()
    await expect(async () => void (await own.goto(`chrome-extension://${this.id}/sidepanel.html?tab=-1`))).toPass()
    this.worker = own
    return own
  }

  /** As the browser does after half a minute without work. */
  async stopBackground(anyPage: Page): Promise<void> {
    const session = await this.context.newCDPSession(anyPage)
    const stopped = new Promise<void>((resolve) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.some(({ scriptURL, runningStatus }) => scriptURL.includes(this.id) && runningStatus === 'stopped')) resolve()
      })
    })
    await session.send('ServiceWorker.enable')
    await session.send('ServiceWorker.stopAllWorkers')
    await stopped
    await session.detach()
  }
}

interface Sender {
  send(method: string, params: object): Promise<unknown>
}

export const card = (panel: Page, words: string | RegExp): Locator => panel.getByRole('article').filter({ hasText: words })

/** The templates ask for the group's name and the like; a person says so once, in Settings. */
export async function fillSettings(panel: Page): Promise<void> {
  await panel.getByRole('tab', { name: 'Settings' }).click()
  for (const [group, label, value] of [
    ['Council', 'Name of the council', 'Anytown Council'],
    ['Group', 'Name of the group', 'Anytown Labour Group'],
  ] as const) {
    const section = panel.locator('details').filter({ has: panel.locator('summary').getByText(group, { exact: true }) })
    await section.locator('summary').click()
    await section.getByRole('textbox', { name: label }).fill(value)
  }
  await panel.getByRole('button', { name: 'Save settings', exact: true }).click()
  await expect(panel.getByText('Settings saved on this device.')).toBeVisible()
}

/** Collects what must never happen: a request to anywhere else, an error or a breach of the content policy on a page of ours. */
function watchOver({ context, id, opens }: Installed): string[] {
  const ours = `chrome-extension://${id}/`
  const wrongs: string[] = []
  const isOurs = (url: string) => url.startsWith(ours)
  context.on('request', (request) => {
    const url = request.url()
    if (opens.includes(url) && request.isNavigationRequest()) return
    if (!isOurs(url) && !/^(?:data|blob|about):/.test(url) && !siteAt(url) && !isPlain(url)) wrongs.push(`request to ${url}`)
  })
  context.on('weberror', (error) => wrongs.push(`error: ${error.error().stack}`))
  context.on('console', (message) => {
    // In a page, our scripts speak under their own address; what the page itself says is not ours.
    if (['error', 'warning'].includes(message.type()) && isOurs(message.location().url)) wrongs.push(`console: ${message.text()}`)
  })
  return wrongs
}

/** Starts a browser with the extension, and watches over all that is done in it. */
export async function installed(options: BrowserContextOptions, use: (seconder: Installed) => Promise<void>, folder?: string, profile?: string): Promise<void> {
  const launched = await launchExtension(options, { ...(folder && { folder }), ...(profile && { profile }) })
  try {
    const seconder = new Installed(launched)
    const wrongs = watchOver(seconder)
    const canary = new Canary(launched.context)
    await use(seconder)
    wrongs.push(...(await canary.found(seconder.worker)))
    expect(wrongs, 'what may never happen').toEqual([])
  } finally {
    await launched.close()
  }
}

export const test = base.extend<{ seconder: Installed }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from a pattern
  seconder: async ({}, use, { project }) => {
    const { locale, timezoneId, viewport } = project.use
    await installed({ locale, timezoneId, viewport }, use)
  },
})
