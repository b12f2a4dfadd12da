/** The test of every browser spec: an open desk, and a watch over what no page of ours may do. */
import { type BrowserContext, test as base, type Locator, type Page } from '@playwright/test'
import { Canary } from './canary.ts'
import { expect } from './expect.ts'

export { expect } from './expect.ts'

export class DeskPage {
  readonly page: Page
  readonly text: Locator
  readonly title: Locator
  readonly panel: Locator

  constructor(page: Page) {
    this.page = page
    this.text = page.getByRole('textbox', { name: 'Text of the draft' })
    this.title = page.getByRole('textbox', { name: 'Title of the draft' })
    this.panel = page.getByRole('region', { name: 'Seconder', exact: true })
  }

  async open(path = ''): Promise<void> {
    await this.page.goto(address() + path)
    await expect(this.text).toBeVisible()
  }

  async openSample(): Promise<void> {
    await this.page.getByRole('button', { name: 'Look at a sample draft' }).click()
    await expect(this.text).toContainText('Mill Library')
  }

  /** Waits until the draft is kept. */
  saved(): Promise<void> {
    return expect(this.page.getByText('Saved on this device', { exact: true })).toBeVisible()
  }

  card(words: string | RegExp): Locator {
    return this.panel.getByRole('article').filter({ hasText: words })
  }

  /** Takes over settings from a file, as a person does. */
  async readSettings(settings: object): Promise<void> {
    await this.panel.getByRole('tab', { name: 'Settings' }).click()
    const chooser = this.page.waitForEvent('filechooser')
    await this.panel.getByRole('button', { name: 'Read settings from a file' }).click()
    await (await chooser).setFiles({ name: 'settings.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(settings)) })
    await expect(this.panel.getByRole('status').filter({ hasText: 'Settings read from' })).toBeVisible()
  }

  /** Typing would meet the editor's own shortcuts; pasting is what people do. */
  async paste(html: string): Promise<void> {
    await this.text.click()
    await this.text.evaluate((element, words) => {
      const data = new DataTransfer()
      data.setData('text/html', words)
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    }, html)
  }

  /** Says in the strip what kind of draft it is. */
  async sayKind(label: string): Promise<void> {
    await this.panel.getByRole('list', { name: 'About this draft' }).getByRole('button').first().click()
    await this.panel.getByRole('combobox', { name: 'What is it?' }).selectOption({ label })
    await this.panel.getByRole('button', { name: 'Done' }).click()
  }

  async chooseFile(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.page.locator('input[type=file]').setInputFiles(file)
  }
}

export const address = (): string => process.env.DESK_URL ?? ''

/** Collects what must never happen: a request to anywhere else, a breach of the content policy, an error on the page. */
async function watchOver(context: BrowserContext): Promise<string[]> {
  const wrongs: string[] = []
  await context.exposeFunction('tellBreach', (breach: string) => wrongs.push(`content policy: ${breach}`))
  await context.addInitScript(() => {
    const { tellBreach } = globalThis as unknown as { tellBreach(breach: string): void }
    document.addEventListener('securitypolicyviolation', (event) => tellBreach(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`))
  })
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol !== 'data:' && protocol !== 'blob:' && `${origin}/` !== address()) wrongs.push(`request to ${request.url()}`)
  })
  context.on('weberror', (error) => wrongs.push(`error: ${error.error().stack}`))
  context.on('console', (message) => {
    if (message.type() === 'error' && !context.pages()[0]?.url().startsWith('about:')) wrongs.push(`console: ${message.text()}`)
  })
  return wrongs
}

export const test = base.extend<{ desk: DeskPage; wrongs: string[] }>({
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
  desk: async ({ page }, use) => {
    const desk = new DeskPage(page)
    await desk.open()
    await use(desk)
  },
})
