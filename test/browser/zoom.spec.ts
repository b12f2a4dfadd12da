/** Marks, popover and status at every size: the browser's own zoom, a finer screen, two fingers, and a page that zooms itself. */
import type { Page } from '@playwright/test'
import { expect, type Installed, test } from './extension-test.ts'
import { ClosedRoots } from './in-closed-root.ts'

declare const chrome: { readonly tabs: { query(which: object): Promise<{ readonly id: number; readonly url?: string }[]>; setZoom(tab: number, factor: number): Promise<void> } }

const NUMBER = 'AB 12 34 56 C'
const POPOVER = /^Must: This holds a National Insurance number/
const CHIP = /^Seconder: 1 to look at/

/** How far two may stand apart: the gap between them, and a pixel or two of rounding. */
const NEAR = 12

async function zoomed(seconder: Installed, page: Page, factor: number): Promise<void> {
  await seconder.worker.evaluate(async (by) => {
    const tab = (await chrome.tabs.query({ active: true })).find(({ url }) => url?.startsWith('https://mail.google.com/'))
    if (tab) await chrome.tabs.setZoom(tab.id, by)
  }, factor)
  await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(factor)
}

const ownZoom = (page: Page, where: 'html' | 'body', factor: number) =>
  page.evaluate(([of, by]) => void (document.querySelector<HTMLElement>(of)!.style.zoom = String(by)), [where, factor] as const)

/** The words, the Send button and the part of the window that is seen. */
const inWindow = (page: Page) =>
  page.evaluate(() => {
    const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]) as Range[]
    const of = (rect: DOMRect | undefined) => ({ left: rect?.left ?? 0, top: rect?.top ?? 0, right: rect?.right ?? 0, bottom: rect?.bottom ?? 0 })
    const { offsetLeft, offsetTop, width, height } = visualViewport as VisualViewport
    return {
      word: of(range?.getBoundingClientRect()),
      send: of(document.querySelector('[data-tooltip^="Send"]')?.getBoundingClientRect()),
      seen: { left: offsetLeft, top: offsetTop, right: offsetLeft + width, bottom: offsetTop + height },
    }
  })

test('Marks lie under their words, the popover beside them and the status at Send, from 50 to 300 %, however the page was zoomed', async ({ seconder }) => {
  const mail = await seconder.mail()
  const { page } = mail
  const ours = await ClosedRoots.of(page)
  const session = await page.context().newCDPSession(page)
  const fingers = async (pageScaleFactor: number) => {
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor })
    if (pageScaleFactor === 1) return
    // What is seen is moved to where one writes.
    await page.mouse.move(300, 200)
    await page.mouse.wheel(2000, 2000)
    const left = () => page.evaluate(() => [innerWidth - (visualViewport?.pageLeft ?? 0), innerHeight - (visualViewport?.pageTop ?? 0)])
    await expect.poll(left, 'as far as it goes').toEqual([640, 400])
  }
  await mail.write(`Her number is ${NUMBER}.`)
  for (const [name, zoom] of Object.entries<(on: boolean) => Promise<unknown>>({
    'the browser, 50 %': (on) => zoomed(seconder, page, on ? 0.5 : 1),
    'the browser, 150 %': (on) => zoomed(seconder, page, on ? 1.5 : 1),
    'the browser, 300 %': (on) => zoomed(seconder, page, on ? 3 : 1),
    'the body, 200 %': (on) => ownZoom(page, 'body', on ? 2 : 1),
    'the page, 50 %': (on) => ownZoom(page, 'html', on ? 0.5 : 1),
    'the page, 200 %': (on) => ownZoom(page, 'html', on ? 2 : 1),
    'two fingers, 200 %': (on) => fingers(on ? 2 : 1),
    'a fine screen': (on) =>
      on
        ? session.send('Emulation.setDeviceMetricsOverride', { width: 1280, height: 800, deviceScaleFactor: 3, mobile: false })
        : session.send('Emulation.clearDeviceMetricsOverride'),
  })) {
    await zoom(true)
    await expect.poll(() => mail.marked(), name).toEqual([NUMBER])
    const before = await inWindow(page)
    await page.mouse.click((before.word.left + before.word.right) / 2 - before.seen.left, (before.word.top + before.word.bottom) / 2 - before.seen.top)
    await ours.get('dialog', POPOVER)
    // A click may have moved what two fingers left to be seen.
    const { word, send, seen } = await inWindow(page)
    /** As the page counts: what two fingers have moved away is beside the window for the one who asks the browser. */
    const placeOf = async (role: string, called: RegExp) => {
      const { left, top, right, bottom } = await ours.box(await ours.get(role, called))
      return { left: left + seen.left, top: top + seen.top, right: right + seen.left, bottom: bottom + seen.top }
    }
    const popover = await placeOf('dialog', POPOVER)
    expect(popover.left >= seen.left && popover.top >= seen.top && popover.right <= seen.right && popover.bottom <= seen.bottom, `${name}: the popover is seen whole`).toBe(true)
    expect(Math.min(Math.abs(popover.top - word.bottom), Math.abs(word.top - popover.bottom)), `${name}: it stands at the words`).toBeLessThan(NEAR)
    expect(popover.left <= word.right && popover.right >= word.left, `${name}: under or over them`).toBe(true)
    // At 300 % the button of this page is outside the window.
    if (send.left > 0) {
      const chip = await placeOf('button', CHIP)
      expect(Math.hypot((chip.left + chip.right) / 2 - send.left, (chip.top + chip.bottom) / 2 - send.top), `${name}: the status stands at the corner of Send`).toBeLessThan(NEAR)
    }
    if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/zoom-${name.replaceAll(/\W+/g, '-')}.png` })
    await page.keyboard.press('Escape')
    await ours.gone('dialog', POPOVER)
    await zoom(false)
  }
})
