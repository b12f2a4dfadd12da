/** The popover at a mark, the status by Send and the count on the button, in the built extension at Gmail's address. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { nothingFoundByAxe } from './axe.ts'
import { expect, type Installed, type Mail, test } from './extension-test.ts'
import { ClosedRoots } from './in-closed-root.ts'

const FIRST = 'AB 12 34 56 C'
const SECOND = 'AB 65 43 21 D'
const TEXT = `Her number is ${FIRST}. His number is ${SECOND}. Both will come.`
const SOURCE = 'https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110'
const POPOVER = /^Must: This holds a National Insurance number/

async function withFindings(seconder: Installed, text = TEXT) {
  const mail = await seconder.mail()
  await listenAsGmail(mail.page)
  const ours = await ClosedRoots.of(mail.page)
  await mail.write(text)
  await expect.poll(() => mail.marked()).toEqual(text.includes(SECOND) ? [FIRST, SECOND] : [FIRST])
  return { mail, ours }
}

/** Hears every key as the page would, from its own scripts and as early as it can. */
async function listenAsGmail(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(globalThis, { heard })
    for (const where of [window, document, document.body])
      for (const capture of [true, false])
        for (const kind of ['keydown', 'keypress', 'keyup', 'beforeinput', 'focusin'] as const)
          where.addEventListener(
            kind,
            (event) => {
              if (event.target instanceof Element && event.target.parentElement !== document.documentElement && !(event instanceof KeyboardEvent)) return
              heard.push(`${kind} ${(event as KeyboardEvent).key ?? ''}`)
            },
            { capture },
          )
  })
}

const heardByPage = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { heard } = globalThis as unknown as { heard: string[] }
    return heard.splice(0)
  })

/** Where the caret is, in words. */
const caret = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { anchorNode, anchorOffset, focusOffset } = document.getSelection() as Selection
    return `${document.activeElement?.getAttribute('g_editable')} ${anchorNode?.textContent?.slice(0, anchorOffset)}|${focusOffset}`
  })

/** The keys of the manifest reach the browser, never the page: pressed here where the browser would call them. */
const command = (seconder: Installed, name: string) =>
  seconder.worker.evaluate(async (which) => {
    const { commands, tabs } = (
      globalThis as unknown as { chrome: { commands: { onCommand: { dispatch(...args: unknown[]): void } }; tabs: { query(which: object): Promise<unknown[]> } } }
    ).chrome
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true })
    commands.onCommand.dispatch(which, tab)
  }, name)

const badge = (seconder: Installed) =>
  seconder.worker.evaluate(async () => {
    const { action, tabs } = (
      globalThis as unknown as {
        chrome: { action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> }; tabs: { query(which: object): Promise<{ id: number }[]> } }
      }
    ).chrome
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true })
    return [await action.getBadgeText({ tabId: tab?.id }), await action.getTitle({ tabId: tab?.id })]
  })

const tree = (page: Page) => page.evaluate(() => [document.querySelector('[g_editable]')?.outerHTML, document.body.querySelectorAll('*').length, document.body.getAttributeNames()])

/** What of ours stands in the page: elements beside the body, each empty and without a name. */
const strangers = (page: Page): Promise<string[]> => page.evaluate(() => [...document.documentElement.children].slice(2).map(({ outerHTML }) => outerHTML))

async function overMark(mail: Mail, words: string): Promise<void> {
  const { x, y } = await mail.page.evaluate((sought) => {
    const range = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).find((it) => String(it) === sought) as Range
    const rect = range.getBoundingClientRect()
    return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
  }, words)
  await mail.page.mouse.move(x - 3, y)
  await mail.page.mouse.move(x, y)
}

test('By the pointer: rest, click, fix, take back, waive; the focus never leaves the text, and nothing of ours stays', async ({ seconder }) => {
  const { mail, ours } = await withFindings(seconder)
  const { page } = mail
  const before = await caret(page)
  await expect.poll(() => badge(seconder)).toEqual(['2', 'Open Seconder: 2 findings that must be changed in this draft'])
  const plain = await tree(page)

  await overMark(mail, FIRST)
  await ours.get('dialog', POPOVER)
  expect(await caret(page)).toBe(before)
  expect(await tree(page), 'the page’s own tree is untouched').toEqual(plain)
  for (const element of await strangers(page)) expect(element).toBe('<div></div>')
  await page.mouse.move(20, 20)
  await ours.gone('dialog', POPOVER)

  await mail.clickOn(FIRST)
  await ours.get('dialog', POPOVER)
  const clicked = await caret(page)
  await ours.click('button', /^Why/)
  expect((await ours.get('button', /^Why/)).expanded).toBe(true)
  await ours.get('link', /opens in a new tab/)
  await ours.click('button', 'Put a gap in its place')
  await ours.get('dialog', /^Done/)
  await expect(mail.body).not.toContainText(FIRST)
  await ours.click('button', 'Take back')
  await expect(mail.body).toContainText(TEXT)
  await ours.click('button', 'Close')
  await ours.gone('button', 'Close')
  expect(clicked).toContain('true ')

  await mail.clickOn(SECOND)
  await ours.click('button', 'Waive…')
  await ours.click('button', 'The words mean something else here')
  await ours.get('dialog', /^Waived/)
  await expect.poll(() => mail.marked()).toEqual([FIRST])
  await expect.poll(() => badge(seconder)).toEqual(['1', 'Open Seconder: 1 finding that must be changed in this draft'])
  await ours.click('button', 'Take back')
  await expect.poll(() => mail.marked()).toEqual([FIRST, SECOND])
  await page.keyboard.type('x')
  await ours.gone('dialog', /back/)

  // A check that is waived for the third time offers to be switched off, there too.
  const names = ['Local Campaign Forum', 'Partnership in Power', 'Partnership into Power']
  await mail.body.fill(`${names.join('. ')}.`)
  await expect.poll(() => mail.marked()).toEqual(names)
  for (const name of names) {
    const isThird = name === names.at(-1)
    await mail.clickOn(name)
    await ours.click('button', 'Waive…')
    await ours.click('button', 'The words mean something else here')
    await ours.get('dialog', isThird ? /^Waived.*You have waived this check three times or more\.$/ : /^Waived[^.]*\.$/)
    await ours.click('button', isThird ? 'Switch this check off' : 'Close')
  }
  await ours.get('dialog', /^This is no longer looked for/)
  await mail.body.fill('The Local Campaign Forums. Her number is AB 12 34 57 C.')
  await expect.poll(() => mail.marked()).toEqual(['AB 12 34 57 C'])

  await page.goto('https://mail.google.com/mail/u/0/?mode=list')
  await expect.poll(() => badge(seconder)).toEqual(['', 'Open Seconder'])
})

test('By key: next, previous, why, waive, fix; the page hears no key of it, and Escape gives the caret back where it was', async ({ seconder }) => {
  const { mail, ours } = await withFindings(seconder)
  const { page } = mail
  const before = await caret(page)
  await heardByPage(page)

  await command(seconder, 'next-finding')
  await expect.poll(() => ours.focused()).toMatch(/^dialog Must: This holds/)
  expect((await ours.get('dialog', POPOVER)).description).toContain('ending 6C')
  await page.keyboard.press('n')
  await expect.poll(async () => (await ours.get('dialog', POPOVER)).description).toContain('ending 1D')
  expect(await ours.said()).toContain('2 of 2. Must.')
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(async () => (await ours.get('dialog', POPOVER)).description).toContain('ending 6C')
  for (const key of ['e', 'c', 'r', '#', '/', '?', 'y', 'Control+Enter']) await page.keyboard.press(key)
  expect((await ours.get('button', /^Why/)).expanded).toBe(true)
  seconder.opens.push(SOURCE)
  const [source] = await Promise.all([seconder.context.waitForEvent('page'), seconder.context.waitForEvent('request', (asked) => asked.url() === SOURCE), page.keyboard.press('o')])
  await source.close()
  await page.bringToFront()
  await expect.poll(() => ours.focused(), 'the finding waits meanwhile').toMatch(/^dialog Must: This holds/)
  await page.keyboard.press('w')
  await ours.get('button', 'Back to the finding')
  for (let i = 0; i < 12; i++) await page.keyboard.press('Tab')
  expect(await ours.focused(), 'Tab goes round').not.toContain('textbox')
  await page.keyboard.press('Escape')
  await ours.get('dialog', POPOVER)
  await page.keyboard.press('Escape')
  await ours.gone('dialog', POPOVER)
  const heard = await heardByPage(page)
  expect(heard.filter((event) => !/Alt$/.test(event))).toEqual([])
  expect(await caret(page)).toBe(before)
  await expect(mail.body).toContainText(TEXT)

  await command(seconder, 'previous-finding')
  await expect.poll(async () => (await ours.find('dialog', POPOVER))?.description).toContain('ending 1D')
  await page.keyboard.press('Enter')
  await ours.get('dialog', /^Done/)
  await expect(mail.body).not.toContainText(SECOND)
  await expect.poll(() => ours.focused()).toMatch(/^dialog Done/)
  await page.keyboard.press('Escape')
  await ours.gone('dialog', /^Done/)
  await page.keyboard.type('Z')
  await expect(mail.body).toContainText('Both will come.')
  expect(await heardByPage(page)).toContain('keydown Z')
})

const sheet = (path: string) => readFileSync(new URL(`../../extension/${path}`, import.meta.url), 'utf8')

/** A closed root is closed to axe too, so what shows in it is shown again on an empty page. */
async function nothingFoundIn(seconder: Installed, html: string, css: string, colorScheme: 'light' | 'dark'): Promise<void> {
  const page = await seconder.context.newPage()
  await page.emulateMedia({ colorScheme })
  await page.setContent(
    `<html lang="en"><title>x</title><style>${css} [popover] { display: block } .box, .chip { position: static !important }</style><main><h1>x</h1>${html}</main>`,
  )
  await nothingFoundByAxe(page, 'everything', { unasked: ['heading-order', 'target-size'] })
  await page.close()
}

test('Light, dark, forced colours, 320 pixels: inside the window, nothing found by axe; the status by Send opens the first finding', async ({ seconder }) => {
  const { mail, ours } = await withFindings(seconder)
  const { page } = mail
  const chip = await ours.get('button', 'Seconder: 2 to look at, 2 of them must be changed. Opens the first')
  const chipAt = await ours.box(chip)
  const send = await page.getByRole('button', { name: /^Send/ }).boundingBox()
  expect(Math.abs((chipAt.left + chipAt.right) / 2 - (send?.x ?? 0))).toBeLessThan(3)
  await ours.click('button', /^Seconder: 2/)
  const popover = await ours.get('dialog', POPOVER)
  for (const colorScheme of ['light', 'dark'] as const) {
    await nothingFoundIn(seconder, await ours.html(popover), sheet('popover/popover.css'), colorScheme)
    await nothingFoundIn(seconder, await ours.html(chip), `${sheet('status/status.css')} button { position: static }`, colorScheme)
  }
  await page.bringToFront()
  for (const [name, media, width, height] of [
    ['light', { colorScheme: 'light' }, 1280, 800],
    ['dark', { colorScheme: 'dark' }, 1280, 800],
    ['forced', { colorScheme: 'dark', forcedColors: 'active' }, 1280, 800],
    ['narrow', { colorScheme: 'light', forcedColors: 'none' }, 320, 640],
    ['low', { colorScheme: 'light', forcedColors: 'none' }, 640, 300],
  ] as const) {
    await page.emulateMedia(media)
    await page.setViewportSize({ width, height })
    await mail.clickOn(SECOND)
    await expect
      .poll(async () => {
        const { left, top, right, bottom } = await ours.box(await ours.get('dialog', POPOVER))
        return left >= 0 && top >= 0 && right <= width && bottom <= height
      }, name)
      .toBe(true)
    const fix = await ours.box(await ours.get('button', 'Take the number out'))
    const { top, bottom } = await ours.box(await ours.get('dialog', POPOVER))
    expect(fix.top >= top && fix.bottom <= bottom, `what can be done is seen at once: ${name}`).toBe(true)
    const [words, ground] = name === 'forced' ? ['rgb(255, 255, 255)', 'rgb(0, 0, 0)'] : ['rgb(32, 33, 36)', 'rgba(194, 56, 155, 0.18)']
    const [line, thickness] = name === 'forced' ? [words, '1px'] : ['rgb(194, 56, 155)', '2px']
    expect(await mail.drawn(), `the shape stays, the colours are the person’s own where these are forced: ${name}`).toEqual([{ shape: 'double', thickness, line, words, ground }])
    if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/popover-${name}.png` })
  }
  await page.keyboard.press('Escape')
  await ours.gone('dialog', POPOVER)
})

test('With the background stopped in between, by way of the page’s own address, to the real side panel for a reason of one’s own', async ({ seconder }) => {
  const { mail, ours } = await withFindings(seconder, `Her number is ${FIRST}.`)
  const { page } = mail
  await expect.poll(async () => (await badge(seconder))[0]).toBe('1')
  await page.evaluate(() => {
    location.hash = '#inbox?compose=new'
  })
  expect((await badge(seconder))[0], 'the same page, the same count').toBe('1')

  const any = await seconder.context.newPage()
  await seconder.stopBackground(any)
  await any.close()
  await page.bringToFront()
  await mail.clickOn(FIRST)
  await ours.click('button', 'Waive…')
  await ours.click('button', /^Another reason/)
  await ours.gone('button', /^Another reason/)
  const panel = await seconder.realPanel()
  await expect.poll(() => panel.focused(), 'the reason is typed there').toBe('TEXTAREA in Waive this finding')

  await mail.body.fill('Good morning.')
  await ours.get('button', 'Seconder: nothing found by the checks that apply')
  await expect.poll(() => badge(seconder)).toEqual(['', 'Open Seconder'])
  await command(seconder, 'next-finding')
  await ours.get('dialog', /^Nothing found by the \d+ checks that apply\. .*Monitoring Officer\.$/)
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/popover-nothing.png` })
  await page.keyboard.press('Escape')
  await ours.gone('dialog', /^Nothing found/)

  // What is missing has no words to point at: the panel opens the reason for that very one, and not for another.
  await mail.body.fill('')
  await mail.write('For immediate release\nLabour calls for Mill Library to stay open\n“It matters to us all,” said Cllr Ada Khan.\nEnds')
  await ours.get('button', /^Seconder: 3 to look at, 1 of them must/)
  await command(seconder, 'next-finding')
  await ours.get('dialog', /gives no telephone number/)
  await page.keyboard.press('n')
  await ours.get('dialog', /^Should: The release has no date/)
  await ours.click('button', 'Waive…')
  await ours.click('button', /^Another reason/)
  await expect.poll(() => panel.text()).toMatch(/Waive this finding\s+Close\s+The release has no date\./)
})
