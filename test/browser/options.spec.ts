/** The first run and the options of the built extension: by keyboard, in every look, and what they really keep, carry and delete. */
import { test as base, expect, type Page } from '@playwright/test'
import { nothingFoundByAxe, type Of } from './axe.ts'
import { Canary } from './canary.ts'
import { type Launched, launchExtension } from './launch-extension.ts'

/** As much of the extension's own interface as is asked here. */
declare const chrome: { readonly storage: { readonly local: { get(keys: null): Promise<object> } } }

const test = base.extend<{ opened: Launched & { readonly page: Page } }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from a pattern
  opened: async ({}, use, { project }) => {
    const { locale, timezoneId, viewport } = project.use
    const launched = await launchExtension({ locale, timezoneId, viewport }, { welcome: true })
    const page = launched.context.pages().find((it) => it.url().includes('/options.html')) as Page
    const wrongs: string[] = []
    const canary = new Canary(launched.context)
    page.on('pageerror', (error) => wrongs.push(String(error.stack)))
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && wrongs.push(message.text()))
    page.on('request', (request) => /^https?:/.test(request.url()) && wrongs.push(`request to ${request.url()}`))
    try {
      await use({ ...launched, page })
      wrongs.push(...(await canary.found(launched.worker)))
      expect(wrongs, 'what may never happen').toEqual([])
    } finally {
      await launched.close()
    }
  },
})

async function inOrder(page: Page, of: Of = 'everything'): Promise<void> {
  await nothingFoundByAxe(page, of)
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), { message: 'the page scrolls sideways' }).toBe(0)
}

const room = async (page: Page, name: string) => {
  await page.getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { name, exact: true, level: 2 })).toBeVisible()
}

// Many looks at many rooms in one visit: more work than most tests do, and other work may share the machine.
test.describe.configure({ timeout: 90_000 })

/** Every record that is on the disk. */
const onDisk = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let count = 0
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open(name as string)
        asked.onsuccess = () => resolve(asked.result)
        asked.onerror = () => reject(asked.error)
      })
      for (const store of db.objectStoreNames)
        count += await new Promise<number>((resolve) => {
          const asked = db.transaction(store).objectStore(store).count()
          asked.onsuccess = () => resolve(asked.result)
        })
      db.close()
    }
    return count
  })

test('The first run opens by itself; five questions by keyboard, each kept; a slip in the practice letter is mended', async ({ opened: { page } }) => {
  const heading = (name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeFocused()
  await page.setViewportSize({ width: 320, height: 640 })
  await heading('Welcome to Seconder')
  await inOrder(page)
  await page.getByRole('button', { name: 'Begin' }).press('Enter')
  await heading('Where do you write?')
  await page.getByRole('checkbox', { name: 'Gmail' }).press('Space')
  await expect(page.getByText('Seconder leaves Gmail alone.')).toBeVisible()
  await page.getByRole('checkbox', { name: 'Gmail' }).press('Space')
  await page.getByRole('button', { name: 'Go on' }).press('Enter')

  await heading('Who are you?')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('combobox', { name: 'Your role' })).toBeFocused()
  await page.getByRole('combobox', { name: 'Your role' }).selectOption('Political assistant')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Sam Lee')
  await page.keyboard.press('Enter')
  await heading('Which council?')
  await page.getByRole('combobox', { name: 'Nation' }).selectOption('England')
  await inOrder(page)
  await page.getByRole('button', { name: 'Save and go on' }).press('Enter')
  await heading('Which accounts do you write from?')
  await page.getByRole('textbox', { name: 'The council’s addresses end in' }).fill('sam.lee@anytown.gov.uk')
  await page.keyboard.press('Enter')
  await heading('Which group do you write for?')
  await page.getByRole('button', { name: 'Skip this one' }).press('Enter')
  await heading('What must never be missed?')
  await expect(page.getByText(/^\d+ checks wake with it/)).toBeVisible()
  await page.getByRole('spinbutton', { name: 'Longest motion, in words' }).fill('-3')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('spinbutton', { name: 'Longest motion, in words' })).toBeFocused()
  await expect(page.getByText('Longest motion, in words: enter 0 or more.')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('300')
  await page.keyboard.press('Enter')

  await heading('Try it on a draft')
  await expect(page.getByText('3 findings in this letter.')).toBeVisible()
  await expect(page.getByRole('article', { name: 'The draft' }).locator('mark')).toHaveCount(3)
  await inOrder(page)
  await page.getByRole('button', { name: 'Take the number out' }).press('Enter')
  await expect(page.getByText('That is all there is to it. 2 findings left')).toBeVisible()
  await expect(page.getByRole('article', { name: 'The draft' })).not.toContainText('AB 12 34')
  await page.getByRole('button', { name: 'Finish' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'You and your group' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'You and your group' })).toBeVisible()
  await page.locator('summary').getByText('Council', { exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'The council’s web domain' })).toHaveValue('anytown.gov.uk')
})

test('Checks are weighed and switched off; a code carries them past a deletion; damage is named; a shared computer keeps nothing', async ({ opened: { page, worker } }) => {
  await page.getByRole('button', { name: 'Skip all of this' }).click()
  await room(page, 'Checks')
  await page.getByRole('searchbox', { name: 'Search the checks' }).fill('long sentences')
  await expect(page.getByText('1 check', { exact: true })).toBeVisible()
  const check = page.getByRole('combobox', { name: /NL-09/ })
  await check.selectOption('Must')
  await expect(page.getByText('NL-09 Long sentences: must.')).toBeVisible()
  await page.getByRole('button', { name: 'Take back' }).click()
  await expect(check).toHaveValue('pack')
  await check.selectOption('Off')
  await page.getByRole('searchbox', { name: 'Search the checks' }).fill('National Insurance')
  await expect(page.getByRole('combobox', { name: /DP-01/ }).getByRole('option')).toHaveText(['Must – the pack’s'])

  await room(page, 'Set-up file')
  await page.getByRole('button', { name: 'Show it as a code' }).click()
  const code = await page.getByRole('region', { name: 'Set-up code' }).innerText()
  await expect(page.getByText(`${code.length} characters.`)).toBeVisible()

  await room(page, 'This device')
  await expect(page.getByRole('row', { name: /^Settings 1 / })).toBeVisible()
  await page.getByRole('button', { name: 'Delete everything…' }).click()
  const asking = page.getByRole('dialog')
  await expect(asking.getByRole('listitem').first()).toHaveText('Settings: 1')
  await inOrder(page)
  await asking.getByRole('button', { name: 'Delete everything' }).click()
  await expect(page.getByText('Everything was deleted from this device.')).toBeVisible()
  await expect.poll(() => onDisk(page)).toBe(0)

  await room(page, 'Set-up file')
  const pasted = page.getByRole('textbox', { name: 'Or paste a set-up code' })
  const look = page.getByRole('button', { name: 'Look at it' })
  await pasted.fill(code.replace(/\n(.{5})./, (_, start) => `\n${start}.`))
  await look.click()
  await expect(page.getByRole('alert').filter({ hasText: 'Line 2 of this set-up code is damaged' })).toBeVisible()
  await pasted.fill(code)
  await look.click()
  await expect(page.getByRole('region', { name: 'What this code would change' })).toBeFocused()
  await expect(page.getByRole('row', { name: 'Check NL-09 not said off' })).toBeVisible()
  await inOrder(page)
  await page.getByRole('button', { name: 'Take it over' }).click()
  await expect(page.getByText('The set-up is in your settings.')).toBeVisible()

  await room(page, 'This device')
  await page.getByRole('checkbox', { name: /Others use this computer too/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Keep nothing here' }).click()
  await expect(page.getByText('This is a shared computer. Everything is kept in memory')).toBeVisible()
  await expect.poll(() => onDisk(page)).toBe(0)
  expect(await worker.evaluate(() => chrome.storage.local.get(null))).toEqual({ sharedComputer: true })
  await room(page, 'Checks')
  await page.getByRole('combobox', { name: 'Show', exact: true }).selectOption('Those that were changed')
  await expect(page.getByRole('combobox', { name: /NL-09/ })).toHaveValue('off')
})

test('What the organisation set is locked and says so; every room is in order in every look', async ({ opened: { page } }) => {
  const managed = { settings: { council: { nation: 'W' }, ruleChoices: { 'NL-09': { severity: 'must' } } }, sitesOff: ['https://mail.google.com'], sharedComputer: false }
  await page.addInitScript((value) => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { managed: object } } }).chrome
    Object.defineProperty(storage.managed, 'get', { value: async () => value })
  }, managed)
  await page.goto(page.url().replace('#welcome', '#you'))
  await page.reload()
  await page.locator('summary').getByText('Council', { exact: true }).click()
  const nation = page.getByRole('combobox', { name: 'Nation' })
  await expect(nation).toHaveValue('W')
  await expect(nation).toBeDisabled()
  await expect(nation).toHaveAccessibleDescription(/Set by your organisation/)

  for (const [colorScheme, width, of] of [
    ['light', 1280, 'everything'],
    ['dark', 320, 'colours'],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 700 })
    await room(page, 'You and your group')
    await inOrder(page, of)
    await room(page, 'Checks')
    await page.getByRole('searchbox', { name: 'Search the checks' }).fill('NL')
    await expect(page.getByRole('combobox', { name: /NL-09/ })).toBeDisabled()
    await inOrder(page, of)
    await room(page, 'Sites')
    await expect(page.getByRole('checkbox', { name: 'Gmail' })).toBeDisabled()
    await expect(page.getByRole('checkbox', { name: 'Gmail' })).not.toBeChecked()
    for (const name of ['Keys', 'Record', 'Set-up file', 'This device']) {
      await room(page, name)
      await inOrder(page, of)
    }
    await expect(page.getByRole('checkbox', { name: /Others use this computer too/ })).toBeDisabled()
  }
  // Forced colours take the page's own away: what is left must still tell the open room and the switched-off check.
  await page.emulateMedia({ forcedColors: 'active' })
  const current = page.getByRole('link', { name: 'This device', exact: true })
  const edge = (link: typeof current) => link.evaluate((it) => getComputedStyle(it).borderInlineStartColor)
  expect(await edge(current)).not.toBe(await edge(page.getByRole('link', { name: 'Keys', exact: true })))
})
