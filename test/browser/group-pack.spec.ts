/** A group's pack in the built extension: chosen, compared, taken into use where mail is written, kept up to date from one address, taken out. */
import { type Route, test } from '@playwright/test'
import { nothingFoundByAxe } from './axe.ts'
import { Canary } from './canary.ts'
import { expect, Installed } from './extension-test.ts'
import { launchExtension } from './launch-extension.ts'
import { packFile as file, twoPacks } from './two-packs.ts'

declare const chrome: { permissions: { request(what: { origins: string[] }): Promise<boolean> } }

const ADDRESS = 'https://packs.example/ours.seconder'

test.describe.configure({ timeout: 90_000 })

test('A pack is compared, taken into use, kept up to date and taken out; a mail is marked by its rules', async ({ browserName: _ }, { project }) => {
  const { locale, timezoneId, viewport } = project.use
  const { first, later, groupKey } = twoPacks()

  const launched = await launchExtension({ locale, timezoneId, viewport })
  try {
    const { context } = launched
    const seconder = new Installed(launched)
    const canary = new Canary(context)
    const asked: Record<string, string>[] = []
    let there = first
    await context.route(ADDRESS, async (route: Route) => {
      asked.push(await route.request().allHeaders())
      const same = asked.at(-1)?.['if-none-match'] === `"${there === first ? 1 : 2}"`
      const headers = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'etag', etag: `"${there === first ? 1 : 2}"` }
      await route.fulfill(same ? { status: 304, headers } : { status: 200, headers, body: there })
    })
    const mail = await seconder.mail()
    await mail.open()
    await mail.write('What a shambles at the library.')

    const page = await context.newPage()
    const wrongs: string[] = []
    page.on('pageerror', (error) => wrongs.push(String(error.stack)))
    page.on('console', (message) => message.type() === 'error' && wrongs.push(message.text()))
    await page.goto(`chrome-extension://${seconder.id}/options.html#packs`)
    const choose = page.locator('.incoming-pack input[type=file]')
    const take = page.getByRole('button', { name: 'Take it into use' })

    // A damaged one is refused in one sentence, and nothing is in use.
    await choose.setInputFiles(file('half.seconder', first.slice(0, 900)))
    await expect(page.getByRole('alert')).toHaveText(/^“half\.seconder”: this is no pack, or it was not copied whole; ask its keepers for it again\. Nothing was changed\.$/)

    await choose.setInputFiles(file('ours.seconder', first))
    const offer = page.getByRole('region', { name: 'Anytown Group 1.0.0' })
    await expect(offer).toBeFocused()
    await expect(offer).toContainText('Signed by Ada Khan and Ben Osei.')
    await expect(offer).toContainText(/(\d{5} ){5}\d{5}/)
    await take.press('Enter')
    await expect(page.getByRole('checkbox', { name: 'They were read to me, and are the same' })).toBeFocused()
    await expect(offer.getByRole('alert')).toHaveText('Compare the digits first, and say so here.')
    await page.setViewportSize({ width: 320, height: 800 })
    await nothingFoundByAxe(page)
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
    await page.emulateMedia({ colorScheme: 'dark' })
    await nothingFoundByAxe(page, 'colours')
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.getByRole('checkbox', { name: 'They were read to me, and are the same' }).press('Space')
    await offer.locator('input[type=file]').setInputFiles(file('group.key', groupKey))
    await expect(page.getByRole('button', { name: 'Choose the group’s key' })).toBeHidden()
    // What was said of the digits stands: it is the same pack, with its sealed part open.
    await expect(page.getByRole('checkbox', { name: 'They were read to me, and are the same' })).toBeChecked()
    await take.press('Enter')
    await expect(page.getByText('Anytown Group 1.0.0 is in use.')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Packs', level: 2 })).toBeFocused()

    // The mail that was open all the while is marked by the group's rule; the sealed part lies under the settings.
    await expect.poll(() => mail.marked()).toContain('shambles')
    await page.getByRole('link', { name: 'You and your group' }).click()
    await page.locator('summary').getByText('Standing orders').click()
    await expect(page.getByRole('spinbutton', { name: 'Longest motion, in words' })).toHaveValue('250')

    // The browser's own question cannot be answered by a test; it is seen what would be asked.
    await page.getByRole('link', { name: 'Packs', exact: true }).click()
    await page.evaluate(() => {
      const origins: string[] = []
      Object.assign(globalThis, { origins })
      chrome.permissions.request = async (what) => origins.push(...what.origins) > 0
    })
    await page.getByRole('textbox', { name: /https address/ }).fill(ADDRESS)
    await page.getByRole('button', { name: 'Look at it' }).press('Enter')
    await expect(page.getByText('Nothing differs from what is in use.')).toBeVisible()
    await page.getByRole('checkbox', { name: /^Ask this address once a day/ }).press('Space')
    await take.press('Enter')
    await expect(page.getByText(`Asked once a day: ${ADDRESS}`)).toBeVisible()
    await page.getByRole('button', { name: 'Ask now' }).press('Enter')
    await expect(page.getByText('There is no newer version.')).toBeVisible()

    there = later
    await page.getByRole('button', { name: 'Ask now' }).press('Enter')
    await expect(page.getByText('Version 1.1.0 is here. Look at what it changes.')).toBeVisible()
    const own = page.getByRole('article', { name: 'Anytown Group 1.0.0' })
    await expect(own).toContainText('without waiting for you:Template T-GRATITUDE, “A note of thanks”, was taken out.')
    expect(asked.map((headers) => headers['if-none-match'])).toEqual([undefined, '"1"', '"1"'])
    expect(asked.flatMap((headers) => ['cookie', 'authorization', 'referer'].filter((name) => name in headers))).toEqual([])
    expect(await page.evaluate(() => (globalThis as { origins?: unknown }).origins)).toEqual(['https://packs.example/*'])

    await own.getByRole('button', { name: 'See what it changes' }).press('Enter')
    await expect(page.getByRole('region', { name: 'Anytown Group 1.1.0' })).toContainText('Rule GP-91, “No shambles”, is new (should).')
    await nothingFoundByAxe(page, 'all but colours')
    await take.press('Enter')
    await expect(page.getByRole('article', { name: 'Anytown Group 1.1.0' })).toBeVisible()

    await page.getByRole('button', { name: 'Take out Anytown Group' }).press('Enter')
    await expect(page.getByText('No pack is in use but the one that Seconder comes with.')).toBeVisible()
    await expect.poll(() => mail.marked()).not.toContain('shambles')
    wrongs.push(...(await canary.found(seconder.worker)))
    expect(wrongs).toEqual([])
  } finally {
    await launched.close()
  }
})
