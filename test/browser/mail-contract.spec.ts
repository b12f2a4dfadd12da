import { test as base } from '@playwright/test'
import { contract } from '#app/host/contract.ts'
import { browserWithProbe, MailProbe, type Probed } from './mail-probe.ts'
import { SITES, type SiteKey } from './mail-sites.ts'

const DRAFTS: Readonly<Record<string, readonly [SiteKey, Readonly<Record<string, string>>]>> = {
  'a new mail in Gmail': ['gmail', { signature: 'no' }],
  'a reply over an open chain in Gmail': ['gmail', { mode: 'reply', signature: 'no', quoted: 'open', recipients: 'old', lang: 'cy', churn: '1' }],
  'a reply in Outlook': ['outlook', { mode: 'reply', signature: 'no', lang: 'fr', churn: '1', body: 'deep' }],
}

/** Outlook's editor takes away a space at the start of a line: a fix that leaves one is refused, as mail-writing.spec.ts tries at random. */
const BUT: Readonly<Partial<Record<SiteKey, RegExp>>> = { outlook: /^damages no other text/ }

// In one worker: what they share is built and started once.
base.describe.configure({ mode: 'default' })

/** One browser for all promises that a worker tests, and one page for each shape of draft. */
const test = base.extend<object, { probed: Probed; pages: Map<string, MailProbe> }>({
  probed: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from here
    async ({}, use) => {
      const probed = await browserWithProbe('mail-in-page.ts')
      await use(probed)
      await probed.close()
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above
  pages: [async ({}, use) => use(new Map()), { scope: 'worker' }],
})

for (const [draft, [site, switches]] of Object.entries(DRAFTS))
  test.describe(`${draft} keeps the DraftHost contract: it`, () => {
    for (const { name } of contract) {
      if (BUT[site]?.test(name)) continue
      test(name, async ({ probed, pages }) => {
        const probe = pages.get(draft) ?? (await MailProbe.open(probed.context, SITES[site], switches))
        pages.set(draft, probe)
        await probe.page.bringToFront()
        await probe.call('keepPromise', name)
      })
    }
  })
