/** Pages of any site, and the switches that keep Seconder quiet: the built extension, its real button, real permissions. */
import type { Frame, Page } from '@playwright/test'
import { reloadExtension } from './chrome-settings.ts'
import { card, expect, type Installed, installed, test } from './extension-test.ts'
import { ClosedRoots } from './in-closed-root.ts'
import { allowedBefore } from './launch-extension.ts'
import { MILL, servePlainPages, WEIR } from './plain-pages.ts'

declare const chrome: {
  readonly permissions: { request(what: { origins: string[] }): Promise<boolean> }
  readonly scripting: { getRegisteredContentScripts(): Promise<{ readonly matches: readonly string[]; readonly allFrames: boolean; readonly persistAcrossSessions: boolean }[]> }
  readonly action: { getTitle(what: { tabId?: number }): Promise<string> }
}

const NUMBER = 'AB 12 34 56 C'
const SENTENCE = `Her National Insurance number is ${NUMBER}. `

async function plain(seconder: Installed, path: string, site = MILL): Promise<Page> {
  await servePlainPages(seconder.context)
  const page = seconder.context.pages().find((it) => it.url() === 'about:blank') ?? (await seconder.context.newPage())
  await page.goto(`${site}${path}`)
  return page
}

async function write(page: Page, within: Page | Frame, box: string, words = SENTENCE): Promise<void> {
  await page.bringToFront()
  await within.locator(box).click()
  await page.keyboard.type(words)
}

/** How many stretches are marked in a document, and drawn; of a form's field the browser does not say which words. */
const marks = (within: Page | Frame) =>
  within.evaluate(() => {
    const isDrawn = (name: string) => getComputedStyle(document.body, `::highlight(${name})`).textDecorationStyle === 'double'
    return [...CSS.highlights].reduce((sum, [name, { size }]) => sum + (isDrawn(name) ? size : 0), 0)
  })
const expectMarks = (within: Page | Frame, count: number) => expect.poll(() => marks(within)).toBe(count)

const says = (panel: Page, words: string | RegExp) => expect(panel.getByRole('region', { name: 'This page' }).getByText(words)).toBeVisible()
/** What the bar says of the tab that a panel is held to. */
const title = (seconder: Installed, panel: Page) => seconder.worker.evaluate((tabId) => chrome.action.getTitle({ tabId }), Number(new URL(panel.url()).searchParams.get('tab')))

/** The keys of the manifest reach the browser, never the page: pressed here where the browser would call them. */
const pressNext = (seconder: Installed) =>
  seconder.worker.evaluate(async () => {
    const { commands, tabs } = chrome as unknown as { commands: { onCommand: { dispatch(...args: unknown[]): void } }; tabs: { query(which: object): Promise<{ url?: string }[]> } }
    const tab = (await tabs.query({ active: true })).find(({ url }) => !url?.startsWith('chrome-extension:'))
    commands.onCommand.dispatch('next-finding', tab)
  })

async function switchOff(panel: Page, how: string): Promise<void> {
  await panel.getByText('Switch off…').click()
  await panel.getByRole('button', { name: how, exact: true }).click()
}

test('A press of the button has any page checked: boxes, rich text, frames of the same site, a strict policy; until one leaves the site', async ({ seconder }) => {
  const page = await plain(seconder, '/boxes')
  const before = await seconder.panelFor(page)
  await says(before, /^Seconder does not look at this page\. Press its button/)
  await expect(before.getByText('No draft is read here now. You can still fill templates and copy them.')).toBeVisible()
  await before.close()
  await write(page, page, '#news', 'Dear Ann. ')
  expect(await seconder.composeRuns(page).catch(() => 'out of reach')).toBe('out of reach')

  const pressed = await seconder.clickButton(page)
  // Of two panels beside one draft, the one that offered last hears of a typed shortcut; a person has one.
  await pressed.close()
  const panel = await seconder.panelFor(page)
  await says(panel, 'Seconder is on here because you asked, until you leave this page.')
  await write(page, page, '#news')
  await expectMarks(page, 1)
  await expect(card(panel, 'National Insurance')).toBeVisible()
  await card(panel, 'National Insurance').getByRole('button', { name: 'Take the number out' }).click()
  await expect(page.locator('#news')).not.toHaveValue(/AB 12/)
  await expectMarks(page, 0)
  // A typed shortcut is heard in a plain box too.
  await write(page, page, '#news', ' ;imprint')
  await page.keyboard.press('Tab')
  await expect(panel.getByRole('heading', { name: 'Imprint line' })).toBeVisible()
  await panel.getByRole('tab', { name: 'Findings' }).click()

  await write(page, page, '#rich')
  await expectMarks(page, 1)
  const frame = (name: string) => page.frame({ url: (url) => url.pathname === name })!
  await write(page, frame('/inner'), '#rich')
  await expectMarks(frame('/inner'), 1)
  const blank = page.frames().find((it) => it.url() === 'about:blank')!
  await write(page, blank, 'body')
  await expectMarks(blank, 1)
  await expect(panel.getByText(/^4 drafts are open here/)).toBeVisible()

  // Of all frames the one in use is the panel's, and the keys'; what is pressed in one closes what stands open in another.
  const inner = frame('/inner')
  const open = () => Promise.all([page, inner, blank].map((one) => one.evaluate(() => document.documentElement.children.length - 2)))
  await write(page, inner, '#rich', 'His is AB 65 43 21 D. ')
  await expect(card(panel, 'ending 1D')).toBeVisible()
  await pressNext(seconder)
  await expect.poll(open).toEqual([0, 1, 0])
  await write(page, page, '#news', SENTENCE)
  await expect(card(panel, 'ending 6C')).toBeVisible()
  await expect(card(panel, 'ending 1D')).toHaveCount(0)
  await expect.poll(open).toEqual([0, 0, 0])
  await pressNext(seconder)
  await expect.poll(open).toEqual([1, 0, 0])
  await inner.locator('#rich').click({ position: { x: 60, y: 8 } })
  await expect.poll(open).toEqual([0, 0, 0])
  await page.locator('#news').fill('')

  // A frame that comes later, and what is loaded in it after that.
  await page.evaluate(() => document.body.append(Object.assign(document.createElement('iframe'), { src: '/inner?later', title: 'Later' })))
  const later = async () => (await page.locator('[title=Later]').elementHandle())?.contentFrame() as Promise<Frame>
  for (const again of [false, true]) {
    if (again) await (await later()).goto(`${MILL}/inner?again`)
    await write(page, await later(), '#rich')
    await expectMarks(await later(), 1)
    await page.locator('#news').focus()
  }
  await page.locator('[title=Later]').evaluate((frame) => frame.remove())
  await expect(panel.getByText(/^4 drafts are open here/)).toBeVisible()

  // What the page asks to be left alone is neither read nor marked.
  await write(page, page, '#quiet')
  await expect(panel.getByText(/^4 drafts are open here/)).toBeVisible()
  await write(page, page, '#secret', NUMBER)
  await write(page, page, '#rich', 'Another word. ')
  await expectMarks(page, 1)
  await write(page, page, '#shaded')
  await expectMarks(page, 2)

  await page.goto(`${MILL}/strict`)
  await says(panel, 'Seconder looks at this page only if you ask.')
  await panel.getByRole('button', { name: 'Check what I write on this page' }).click()
  await expect(panel.getByRole('status').filter({ hasText: 'because you asked' })).toBeFocused()
  await write(page, page, '#rich')
  await expectMarks(page, 1)
  await expect(card(panel, 'National Insurance')).toBeVisible()

  await page.goto(`${WEIR}/boxes`)
  await says(panel, /^Seconder does not look at this page/)
  await write(page, page, '#news')
  expect(await marks(page)).toBe(0)
})

test('Over a page’s own modal dialog the popover is within reach and keeps its keys, wherever shadow trees lie between', async ({ seconder }) => {
  for (const path of ['/dialog-in-shadow', '/shadow-in-dialog']) {
    const page = await plain(seconder, path)
    const ours = await ClosedRoots.of(page)
    await seconder.clickButton(page)
    await write(page, page, '#rich')
    await expectMarks(page, 1)
    await page.evaluate(() => {
      const heard: string[] = []
      Object.assign(globalThis, { heard })
      addEventListener('keydown', ({ key }) => heard.push(key))
    })
    await pressNext(seconder)
    await expect.poll(() => ours.focused(), path).toMatch(/^dialog .*National Insurance/)
    await page.keyboard.press('y')
    await ours.get('link', /opens in a new tab/)
    await ours.click('button', 'Put a gap in its place')
    await ours.get('dialog', /^Done/)
    await expect(page.locator('#rich')).toContainText('[number held on file]')
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([])
    await page.goto('about:blank')
  }
})

test('Switched off for tab, site or everywhere: marks and scripts go at once, it stays off, the bar says so, and all comes back at once', async ({ seconder }) => {
  const mail = await seconder.mail()
  const panel = await seconder.panelFor(mail.page)
  await mail.write(SENTENCE)
  await expectMarks(mail.page, 1)
  await says(panel, 'Seconder is on here.')

  await switchOff(panel, 'Off in this tab')
  await says(panel, 'Seconder is switched off in this tab.')
  await expectMarks(mail.page, 0)
  expect(await seconder.composeRuns(mail.page)).toBe(false)
  await mail.write('And again. ')
  expect(await seconder.composeRuns(mail.page)).toBe(false)
  await expect.poll(() => title(seconder, panel)).toBe('Seconder is switched off in this tab')
  await panel.getByRole('button', { name: 'Switch it on here' }).click()
  await says(panel, 'Seconder is on here.')
  await expectMarks(mail.page, 1)

  await switchOff(panel, 'Off on this site')
  await says(panel, 'Seconder is switched off on mail.google.com.')
  await expectMarks(mail.page, 0)
  await seconder.stopBackground(panel)
  await mail.page.reload()
  await mail.write(SENTENCE)
  expect(await seconder.composeRuns(mail.page)).toBe(false)
  await panel.reload()
  await says(panel, 'Seconder is switched off on mail.google.com.')
  await panel.getByRole('button', { name: 'Switch it on here' }).click()
  await expectMarks(mail.page, 1)

  await switchOff(panel, 'Off everywhere, for an hour')
  await says(panel, /^Seconder is paused until \d\d:\d\d\.$/)
  await expectMarks(mail.page, 0)
  await expect.poll(() => title(seconder, panel)).toMatch(/^Seconder is paused until \d\d:\d\d$/)
  await panel.getByRole('button', { name: 'Go on now' }).click()
  await expectMarks(mail.page, 1)
  await expect.poll(() => title(seconder, panel)).toMatch(/^Open Seconder: 1 finding/)

  await switchOff(panel, 'Off everywhere, until I turn it on again')
  await says(panel, 'Seconder is paused until you turn it on again.')
  await panel.getByRole('button', { name: 'Go on now' }).click()
  await says(panel, 'Seconder is on here.')
})

test('Always on a site that the person has allowed: without a click, in its frames, after an update; taken back it ends at once', async ({ browserName }, { project }) => {
  expect(browserName).toBe('chromium')
  const { locale, timezoneId, viewport } = project.use
  const allowed = allowedBefore(`${MILL}/*`)
  const work = async (seconder: Installed) => {
    allowed.asBuilt()
    await seconder.update()
    const registered = () => seconder.worker.evaluate(() => chrome.scripting.getRegisteredContentScripts())
    await expect.poll(registered).toMatchObject([{ matches: [`${MILL}/*`], allFrames: true, persistAcrossSessions: true }])

    const page = await plain(seconder, '/boxes', WEIR)
    const panel = await seconder.panelFor(page)
    await says(panel, /^Seconder does not look at this page/)
    await page.goto(`${MILL}/boxes`)
    await says(panel, 'Seconder is on here.')
    const inner = page.frame({ url: (url) => url.pathname === '/inner' })!
    await write(page, inner, '#rich')
    await expectMarks(inner, 1)
    await write(page, page, '#rich')
    await expectMarks(page, 1)

    // A headline is a draft where nothing else on the page is; a search box is none.
    const headline = await plain(seconder, '/headline')
    await write(headline, headline, '#search', NUMBER)
    await write(headline, headline, '#headline')
    await expectMarks(headline, 1)
    await headline.close()
    await page.bringToFront()

    // An update forgets the registration, leaves scripts that belong to nobody, and nobody clicks.
    await panel.close()
    await reloadExtension(seconder)
    await expect.poll(registered).toHaveLength(1)
    await write(page, page, '#rich', 'His is AB 65 43 21 D. ')
    await expectMarks(page, 2)

    const again = await seconder.panelFor(page)
    await says(again, 'Seconder is on here.')
    await switchOff(again, 'Off on this site, unless I ask')
    await expectMarks(page, 0)
    await says(again, /^Seconder does not look at this page/)
    await expect.poll(registered).toEqual([])

    // The browser's own question cannot be answered by a test: it is seen what would be asked, and answered no.
    await seconder.clickButton(page)
    await says(again, 'Seconder is on here because you asked, until you leave this page.')
    await again.evaluate(() => {
      const asked: unknown[] = []
      Object.assign(globalThis, { asked })
      chrome.permissions.request = async (what) => asked.push(what) < 0
    })
    await again.getByRole('button', { name: 'Always on this site' }).click()
    await expect(again.getByRole('alert')).toHaveText('The browser did not allow it. This page is still checked until you leave it.')
    expect(await again.evaluate(() => (globalThis as { asked?: unknown }).asked)).toEqual([{ origins: [`${MILL}/*`] }])
    await expectMarks(page, 2)
  }
  await installed({ locale, timezoneId, viewport }, work, allowed.folder).finally(allowed.remove)
})
