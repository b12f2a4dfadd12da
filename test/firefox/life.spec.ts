/** What lasts in Firefox: in two windows and in a private one, in a browser that was closed and opened again, and when its storage is full or damaged. */
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { SITES } from '../browser/mail-sites.ts'
import type { Mail } from '../hosts/gmail/mail.ts'
import type { BrowserWindow } from './browser-window.ts'
import { expect, startFirefox, test, WELCOME } from './built-test.ts'
import { LITTLE_ROOM, withoutRoom } from './full-storage.ts'

const [FIRST, SECOND] = ['AB 12 34 56 C', 'AB 65 43 21 D']

const marked = (page: Page) => page.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)).sort())

async function write(page: Page, box: string, number: string): Promise<void> {
  await page.evaluate(() => (window as unknown as { __mail: Mail }).__mail.composes[0]?.people.add('to', 'press@paper.example'))
  await page.waitForSelector(box)
  await page.click(box, { offset: { x: 20, y: 12 } })
  await page.keyboard.type(`Her National Insurance number is ${number}. `)
  await expect.poll(() => marked(page)).toEqual([number])
}

const shows = (window: BrowserWindow, words: string | RegExp) => expect.poll(() => window.sidebar()).toMatch(words)

test('Two windows each have their own draft and sidebar; in a private one, once the person allows it, all is checked, and the sidebar says that nothing is kept', async ({
  built,
}) => {
  const page = await built.open(SITES.gmail.address())
  await write(page, SITES.gmail.text, FIRST)
  await built.window.pressButton()
  await shows(built.window, 'ending 6C')

  const other = await built.openWindow(SITES.outlook.address())
  await write(other.page, SITES.outlook.text, SECOND)
  await other.window.pressButton()
  await shows(other.window, 'ending 1D')
  expect(await other.window.sidebar()).not.toContain('ending 6C')
  expect(await built.window.sidebar()).not.toContain('ending 1D')
  await other.window.closeWindow()
  await built.window.closeSidebar()
  await page.close()

  await built.window.allowInPrivate()
  const hidden = await built.openWindow(SITES.gmail.address(), { isPrivate: true })
  await write(hidden.page, SITES.gmail.text, FIRST)
  await hidden.window.pressButton()
  await shows(hidden.window, /This is a private window: what you change here is forgotten when you close it\.[\s\S]*ending 6C/)
  await hidden.window.closeWindow()
})

test('Settings last when Firefox is closed; without room they stay as they are, and that is said; where what it kept is damaged, the last good copy comes back', async () => {
  // Three browsers, one after the other: on a busy machine each takes its time.
  test.setTimeout(150_000)
  const profile = mkdtempSync(join(tmpdir(), 'seconder-firefox-'))
  const inOptions = async (work: (window: BrowserWindow) => Promise<void>, prefs?: Readonly<Record<string, number>>) => {
    const { browser, window } = await startFirefox(profile, prefs)
    const gone = once(browser.process()!, 'exit')
    try {
      await expect.poll(async () => (await window.addresses()).some((address) => address.endsWith(WELCOME))).toBe(true)
      await window.close(WELCOME)
      await window.openOptions()
      await expect.poll(() => window.pageText()).toContain('Save settings')
      await work(window)
    } finally {
      // One that is slow to close is ended instead, which nobody waits for.
      await browser.close()
      await gone
    }
  }
  try {
    await inOptions(async (window) => {
      await window.press('tab', 'Group')
      await window.fill('tab', 'Name of the group', 'Anytown Labour Group')
      await window.press('tab', 'Save settings')
      await expect.poll(() => window.pageText()).toContain('Settings saved on this device.')
    })
    await inOptions(async (window) => {
      await expect.poll(() => window.pageText()).toContain('Anytown Labour Group')
      const giveRoom = await withoutRoom(window)
      await window.press('tab', 'Group')
      await window.fill('tab', 'Name of the group', 'Anytown Labour Group, 2026')
      // Twice: what follows upon a refusal is one of another kind, of which Firefox gives another reason.
      for (let i = 0; i < 2; i++) {
        await window.press('tab', 'Save settings')
        await expect.poll(() => window.pageText()).toContain('This device has no room left, so the last change was not saved.')
        await window.press('tab', 'Dismiss this message')
        await expect.poll(() => window.pageText()).not.toContain('This device has no room left')
      }
      await giveRoom()
      await window.press('tab', 'Save settings')
      await expect.poll(() => window.pageText()).toContain('Settings saved on this device.')
    }, LITTLE_ROOM)
    damage(profile)
    await inOptions(async (window) => {
      await expect.poll(() => window.pageText()).toContain('The settings on this device were lost or damaged. Seconder has put back the last good copy')
      expect(await window.pageText()).toContain('Anytown Labour Group')
    })
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
})

/** What pages of the extension keep for themselves, with what a Firefox that was ended left beside it, of which all could be made good; what Firefox keeps for the extension lies in a folder of another name. */
function damage(profile: string): void {
  const all = join(profile, 'storage', 'default')
  const folder = readdirSync(all).find((name) => name.startsWith('moz-extension') && !name.includes('^'))
  const files = folder ? readdirSync(join(all, folder, 'idb')).filter((name) => name.includes('.sqlite')) : []
  expect(files.length).toBeGreaterThan(0)
  for (const name of files) writeFileSync(join(all, folder!, 'idb', name), 'no database')
}
