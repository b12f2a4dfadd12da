/** What lasts: in two windows at once, on a device without room, and in a browser that was closed and opened again. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test as base, type Page } from '@playwright/test'
import { card, expect, fillSettings, type Installed, installed, Mail } from './extension-test.ts'
import { SITES } from './mail-sites.ts'

declare const chrome: { readonly storage: { readonly local: { get(): Promise<object> } } }

const [FIRST, SECOND] = ['AB 12 34 56 C', 'AB 65 43 21 D']
const FULL = /^This device has no room left, so the last change was not saved\./

/** A profile that outlives its browser. */
const test = base.extend<{ profile: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from a pattern
  profile: async ({}, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'seconder-kept-'))
    await use(profile)
    rmSync(profile, { recursive: true, force: true })
  },
})

test.describe.configure({ timeout: 90_000 })

test('Two windows, a device without room, and the browser closed and opened again: nothing is lost, and what is not kept is said', async ({ profile }, { project }) => {
  const { locale, timezoneId, viewport } = project.use
  const browser = (work: (seconder: Installed) => Promise<void>) => installed({ locale, timezoneId, viewport }, work, undefined, profile)
  await browser(async (seconder) => {
    const mail = await seconder.mail({ draft: 'one' })
    await takePack(seconder, mail.page)
    const panel = await seconder.panelFor(mail.page)
    await fillSettings(panel)
    await panel.getByRole('tab', { name: /^Findings/ }).click()

    const other = await secondWindow(mail.page)
    // Nothing is asked of the network, so a browser without one changes nothing.
    await seconder.context.setOffline(true)
    await mail.write(`What a shambles. Her National Insurance number is ${FIRST}. `)
    await other.write(`What a shambles. His National Insurance number is ${SECOND}, hers is ${FIRST}. `)
    await expect.poll(() => mail.marked()).toEqual([FIRST, 'shambles'])
    await expect.poll(() => other.marked()).toEqual([FIRST, SECOND, 'shambles'])
    // Each window's panel keeps to its own draft; what is waived in one is waived in both.
    await expect(card(panel, 'ending 6C')).toBeVisible()
    await expect(card(panel, 'ending 1D')).toHaveCount(0)
    await waive(panel, 'ending 6C')
    await expect.poll(() => mail.marked()).toEqual(['shambles'])
    await expect.poll(() => other.marked()).toEqual([SECOND, 'shambles'])
    await expect.poll(() => seconder.worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get()))).toContain('hash')
  })

  await browser(async (seconder) => {
    const mail = await seconder.mail({ draft: 'one' })
    const giveRoom = await withoutRoom(mail.page, seconder.id)
    await mail.write(`What a shambles. Her National Insurance number is ${FIRST}, his is ${SECOND}. `)
    await expect.poll(() => mail.marked()).toEqual([SECOND, 'shambles'])
    const panel = await seconder.panelFor(mail.page)
    await waive(panel, 'ending 1D')
    await expect(panel.getByText(FULL)).toBeVisible()
    await expect(card(panel, 'ending 1D'), 'a waiver that is not kept is none').toBeVisible()
    await panel.getByRole('tab', { name: 'Settings' }).click()
    await expect(panel.locator('summary').filter({ hasText: 'Anytown Labour Group' })).toBeVisible()
    expect(await mail.marked()).toEqual([SECOND, 'shambles'])
    await giveRoom()
    await panel.getByRole('tab', { name: /^Findings/ }).click()
    await waive(panel, 'ending 1D')
    await expect.poll(() => mail.marked()).toEqual(['shambles'])
  })
})

/** Opened by the page itself, as a pop-out is. */
async function secondWindow(page: Page): Promise<Mail> {
  const opened = page.context().waitForEvent('page')
  await page.evaluate((url) => void window.open(url, '_blank', 'popup,width=900,height=700'), SITES.outlook.address())
  const popup = await opened
  await popup.waitForLoadState()
  return new Mail(popup, 0, SITES.outlook)
}

async function waive(panel: Page, words: string): Promise<void> {
  await card(panel, words).getByRole('button', { name: 'Waive…' }).click()
  const dialog = panel.getByRole('dialog', { name: 'Waive this finding' })
  await dialog.getByRole('radio').first().check()
  await dialog.getByRole('button', { name: 'Waive', exact: true }).click()
}

/** @returns what gives the room back */
async function withoutRoom(page: Page, id: string): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page)
  const origin = `chrome-extension://${id}`
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  return async () => {
    await session.send('Storage.overrideQuotaForOrigin', { origin })
    await session.detach()
  }
}

async function takePack(seconder: Installed, page: Page): Promise<void> {
  // Made by a process of its own: what signs reads data files as the test's loader does not.
  const script = fileURLToPath(new URL('../hosts/two-packs.ts', import.meta.url))
  const { first } = JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' })) as { readonly first: string }
  const options = await page.context().newPage()
  await options.goto(`chrome-extension://${seconder.id}/options.html#packs`)
  await options.locator('.incoming-pack input[type=file]').setInputFiles({ name: 'ours.seconder', mimeType: 'application/json', buffer: Buffer.from(first) })
  await options.getByRole('checkbox', { name: 'They were read to me, and are the same' }).check()
  await options.getByRole('button', { name: 'Take it into use' }).click()
  await expect(options.getByText('Anytown Group 1.0.0 is in use.')).toBeVisible()
  await options.close()
}
