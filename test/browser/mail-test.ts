/** The test of the specs about mail sites: a browser with the probe, and drafts to write in. */
import { test as base, type Locator, type Page } from '@playwright/test'
import { edit, finding } from '#app/host/contract/examples.ts'
import type { Finding } from '#core/checker/finding.ts'
import type { Draft } from '#core/draft/draft.ts'
import { textOf } from '#core/draft/layout.ts'
import { expect } from './expect.ts'
import { browserWithProbe, MailProbe, type Probed } from './mail-probe.ts'
import { type MailSite, SITE_KEYS, SITES, type SiteKey } from './mail-sites.ts'

export { expect } from './expect.ts'

export class MailPage {
  readonly page: Page
  readonly probe: MailProbe
  readonly site: MailSite

  constructor(probe: MailProbe, site: MailSite) {
    this.probe = probe
    this.site = site
    this.page = probe.page
  }

  readonly call = <T>(name: string, ...values: readonly unknown[]): Promise<T> => this.probe.call<T>(name, ...values)

  /** Clicks into the first line. */
  async intoText(index = 0): Promise<void> {
    await this.page
      .locator(this.site.text)
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
    return this.page.evaluate(([text, i]) => document.querySelectorAll(text)[i]?.innerHTML ?? '', [this.site.text, index] as const)
  }

  /** What stands under the writer's own words, as it stands there: the signature, and what is answered. */
  below(index = 0): Promise<string> {
    return this.page.evaluate(
      ([text, below, i]) => {
        const body = document.querySelectorAll(text)[i]
        const first = body?.querySelector(below)
        if (!body || !first) return ''
        const range = document.createRange()
        range.setStartBefore(first)
        range.setEndAfter(body.lastChild as Node)
        const holder = document.createElement('div')
        holder.append(range.cloneContents())
        // Outlook's editor leaves this sign out as soon as it draws the text anew; the next one stands for it.
        holder.querySelector('#appendonsend')?.remove()
        return holder.innerHTML
      },
      [this.site.text, this.site.below, index] as const,
    )
  }

  get subject(): Locator {
    return this.page.locator(this.site.subject)
  }

  /** A finding about these words of the body as it is now. */
  async about(words: string, more: Partial<Finding> = {}, index = 0): Promise<Finding> {
    return { ...finding([edit(await this.body(index), words, '')]), ...more }
  }
}

type Switches = Readonly<Record<string, string>>
type Opener = (switches?: Switches) => Promise<MailPage>

export const test = base.extend<{ gmail: Opener; outlook: Opener; open: (site: SiteKey, switches?: Switches) => Promise<MailPage> }, { probed: Probed }>({
  probed: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from here
    async ({}, use) => {
      const probed = await browserWithProbe('mail-in-page.ts')
      await use(probed)
      await probed.close()
    },
    { scope: 'worker' },
  ],
  gmail: ({ open }, use) => use((switches) => open('gmail', switches)),
  outlook: ({ open }, use) => use((switches) => open('outlook', switches)),
  open: async ({ probed }, use) => {
    const pages: Page[] = []
    const wrongs: string[] = []
    await use(async (site, switches) => {
      const probe = await MailProbe.open(probed.context, SITES[site], switches)
      pages.push(probe.page)
      probe.page.on('pageerror', (error) => wrongs.push(String(error)))
      return new MailPage(probe, SITES[site])
    })
    expect(wrongs, 'errors on the page').toEqual([])
    for (const page of pages) await page.close()
  },
})

/** The same test on each site. */
export function onEachSite(title: string, run: (open: Opener, site: SiteKey) => Promise<void>, sites: readonly SiteKey[] = SITE_KEYS): void {
  for (const site of sites) test(`${SITES[site].name} ${title}`, ({ open }) => run((switches) => open(site, switches), site))
}
