/** The test of the specs about Gmail: a browser with the probe, and drafts to write in. */
import { test as base, expect, type Page } from '@playwright/test'
import { edit, finding } from '#app/host/contract/examples.ts'
import type { Finding } from '#core/checker/finding.ts'
import type { Draft } from '#core/draft/draft.ts'
import { textOf } from '#core/draft/layout.ts'
import { browserWithProbe, GmailProbe, type Probed } from './gmail-probe.ts'

export { expect } from '@playwright/test'

export class GmailPage {
  readonly page: Page
  readonly probe: GmailProbe

  constructor(probe: GmailProbe) {
    this.probe = probe
    this.page = probe.page
  }

  readonly call = <T>(name: string, ...values: readonly unknown[]): Promise<T> => this.probe.call<T>(name, ...values)

  /** Clicks into the first line. */
  async intoText(index = 0): Promise<void> {
    await this.page
      .locator('[g_editable]')
      .nth(index)
      .click({ position: { x: 40, y: 18 } })
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
  }

  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys)
    await this.call('nextFrame')
  }

  body(index = 0): Promise<string> {
    return this.call('body', index)
  }

  /** The writer's own lines that have words. */
  async own(index = 0): Promise<string[]> {
    const { places } = await this.call<Draft>('read', index)
    return textOf({ places: places.filter(({ signature }) => !signature) })
      .split('\n')
      .filter(Boolean)
  }

  html(index = 0): Promise<string> {
    return this.page.evaluate((i) => document.querySelectorAll('[g_editable]')[i]?.innerHTML ?? '', index)
  }

  /** A finding about these words of the body as it is now. */
  async about(words: string, more: Partial<Finding> = {}, index = 0): Promise<Finding> {
    return { ...finding([edit(await this.body(index), words, '')]), ...more }
  }
}

export const test = base.extend<{ gmail: (switches?: Readonly<Record<string, string>>) => Promise<GmailPage> }, { probed: Probed }>({
  probed: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from here
    async ({}, use) => {
      const probed = await browserWithProbe('gmail-in-page.ts')
      await use(probed)
      await probed.close()
    },
    { scope: 'worker' },
  ],
  gmail: async ({ probed }, use) => {
    const pages: Page[] = []
    const wrongs: string[] = []
    await use(async (switches) => {
      const probe = await GmailProbe.open(probed.context, switches)
      pages.push(probe.page)
      probe.page.on('pageerror', (error) => wrongs.push(String(error)))
      return new GmailPage(probe)
    })
    expect(wrongs, 'errors on the page').toEqual([])
    for (const page of pages) await page.close()
  },
})
