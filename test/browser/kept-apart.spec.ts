/** What is kept where it may not be, and where it is lost: a private window, and a storage that the browser has thrown away. */
import { allowInPrivateWindows } from './chrome-settings.ts'
import { expect, fillSettings, test } from './extension-test.ts'
import { servePlainPages, WEIR } from './plain-pages.ts'

declare const chrome: {
  readonly windows: { create(what: { incognito: boolean; url: string }): Promise<{ readonly id: number }>; remove(id: number): Promise<void> }
  readonly storage: { readonly local: { get(): Promise<object> }; readonly session: { get(): Promise<object> } }
}

/** Everything that the extension has written on the device, and the copy of it. */
const written = () =>
  new Promise<string>((resolve, reject) => {
    const opening = indexedDB.open('seconder')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const tx = opening.result.transaction(['drafts', 'things'])
      const drafts = tx.objectStore('drafts').getAll()
      const things = tx.objectStore('things').getAll()
      tx.oncomplete = async () => {
        opening.result.close()
        resolve(JSON.stringify([drafts.result, things.result, await chrome.storage.local.get()]))
      }
    }
  })

test('In a private window the settings hold, drafts are checked, and nothing is left of it', async ({ seconder }) => {
  const mail = await seconder.mail()
  const panel = await seconder.panelFor(mail.page)
  await fillSettings(panel)
  await allowInPrivateWindows(seconder)
  const own = await seconder.takeHold()
  await expect(own.getByRole('tab', { name: /^Findings/ })).toBeVisible()
  await expect.poll(() => own.evaluate(written)).toContain('Anytown Council')
  const before = await own.evaluate(written)

  const opened = seconder.context.waitForEvent('page')
  const window = await own.evaluate((url) => chrome.windows.create({ incognito: true, url }), WEIR)
  const page = await opened
  expect(page.context().pages()).toContain(page)
  await servePlainPages(page)
  await page.goto(`${WEIR}/boxes`)
  const beside = await seconder.clickButton(page)
  await page.locator('#rich').click()
  await page.keyboard.type('Her National Insurance number is AB 12 34 56 C. ')
  await expect.poll(() => beside.text()).toContain('This holds a National Insurance number')
  expect(await beside.text()).toContain('This is a private window: what you change here is forgotten when you close it.')
  expect(await beside.text()).not.toContain('Always on this site')
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1)
  await beside.press('Off in this tab')
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0)
  await own.evaluate(({ id }) => chrome.windows.remove(id), window)
  expect(await own.evaluate(written)).toBe(before)
  await expect.poll(() => own.evaluate(() => chrome.storage.session.get())).toEqual({ tabsOff: [] })
})

test('A storage that is lost while Seconder runs: the last good copy comes back, the person is told, and marks go on', async ({ seconder }) => {
  const mail = await seconder.mail()
  const panel = await seconder.panelFor(mail.page)
  await fillSettings(panel)
  await expect.poll(() => seconder.worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get()))).toContain('Anytown Labour Group')
  await panel.evaluate(() => new Promise((resolve) => Object.assign(indexedDB.deleteDatabase('seconder'), { onsuccess: resolve })))

  await mail.write('Her National Insurance number is AB 12 34 56 C. ')
  await expect.poll(() => mail.marked()).toEqual(['AB 12 34 56 C'])
  await panel.reload()
  await expect(panel.getByText(/^The settings on this device were lost or damaged\. Seconder has put back the last good copy/)).toBeVisible()
  expect(await panel.evaluate(written)).toContain('Anytown Labour Group')
})
