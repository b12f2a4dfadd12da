import { test as base } from '@playwright/test'
import { contract } from '#app/host/contract.ts'
import { browserWithProbe, GmailProbe, type Probed } from './gmail-probe.ts'

const DRAFTS = {
  'a new mail': { signature: 'no' },
  'a reply over an open chain': { mode: 'reply', signature: 'no', quoted: 'open', recipients: 'old', lang: 'cy', churn: '1' },
}

/** One browser for all promises that a worker tests, and one page for each shape of draft. */
const test = base.extend<object, { probed: Probed; pages: Map<string, GmailProbe> }>({
  probed: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from here
    async ({}, use) => {
      const probed = await browserWithProbe('gmail-in-page.ts')
      await use(probed)
      await probed.close()
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above
  pages: [async ({}, use) => use(new Map()), { scope: 'worker' }],
})

for (const [draft, switches] of Object.entries(DRAFTS))
  test.describe(`Gmail with ${draft} keeps the DraftHost contract: it`, () => {
    for (const { name } of contract) {
      test(name, async ({ probed, pages }) => {
        const probe = pages.get(draft) ?? (await GmailProbe.open(probed.context, switches))
        pages.set(draft, probe)
        await probe.page.bringToFront()
        await probe.call('keepPromise', name)
      })
    }
  })
