/** The built extension in Firefox: seen and pressed as a person does, in the page, above it, in the sidebar and in the options. */
import type { Page } from 'puppeteer-core'
import { bendEverything, forgeEverything, type Noted } from '../browser/hostile-in-page.ts'
import { SITES } from '../browser/mail-sites.ts'
import { MILL } from '../browser/plain-pages.ts'
import type { Mail } from '../hosts/gmail/mail.ts'
import { type Built, expect, test } from './built-test.ts'

const NUMBER = 'AB 12 34 56 C'
const SENTENCE = `Her National Insurance number is ${NUMBER}. `
const BODY = SITES.gmail.text

const marked = (page: Page) => page.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)).sort())
const mails = (page: Page, which: 'drafts' | 'sent') => page.evaluate((name) => (window as unknown as { __mail: Mail }).__mail[name], which)
const style = (page: Page) => page.$eval(BODY, (body) => [...CSS.highlights.keys()].map((name) => getComputedStyle(body, `::highlight(${name})`).textDecorationStyle).join(' '))

const address = (page: Page) => page.evaluate(() => (window as unknown as { __mail: Mail }).__mail.composes[0]?.people.add('to', 'press@paper.example'))

async function write(page: Page, box: string, words = SENTENCE): Promise<void> {
  await page.waitForSelector(box)
  await page.click(box, { offset: { x: 20, y: 12 } })
  await page.keyboard.type(words)
}

async function clickOn(page: Page, words: string): Promise<void> {
  const { x, y } = await page.evaluate((sought) => {
    const range = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).find((it) => String(it) === sought) as Range
    const rect = range.getBoundingClientRect()
    return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
  }, words)
  await page.mouse.click(x, y)
}

/** The words are the last to change: once they are marked, the whole mail as it stands has been read. */
async function mailWithMust(built: Built): Promise<Page> {
  const page = await built.open(SITES.gmail.address())
  await address(page)
  await write(page, BODY)
  await expect.poll(() => marked(page)).toEqual([NUMBER])
  return page
}

test('Installed, it opens the first run by itself; the options open where Firefox’s own list of add-ons opens them', async ({ built }) => {
  expect(built.welcome).toContain('Welcome to Seconder')
  expect(built.welcome).toContain('Five short questions')
  await built.window.openOptions()
  await expect.poll(() => built.window.pageText()).toMatch(/Sites[\s\S]*Set-up file[\s\S]*Save settings/)
  await built.window.close('/options.html')
})

test('In Gmail it underlines while one types; by click or key the popover says why and mends; nothing of it is in what is saved', async ({ built }) => {
  const page = await mailWithMust(built)
  await expect.poll(() => style(page)).toBe('double')
  await page.keyboard.type('And AB 65 43 21 D. ')
  await expect.poll(() => marked(page)).toEqual([NUMBER, 'AB 65 43 21 D'])
  await expect.poll(async () => (await mails(page, 'drafts')).at(-1)?.text).toContain('AB 65 43 21 D')

  await clickOn(page, NUMBER)
  await built.says('This holds a National Insurance number.')
  await built.press(page, 'Why')
  await built.says('Personal data must be limited to what the purpose needs.')
  await page.keyboard.press('Escape')
  await built.saysNoMore('This holds a National Insurance number.')

  await clickOn(page, NUMBER)
  await built.press(page, 'Put a gap in its place')
  await built.says('Done')
  await expect.poll(() => marked(page)).toEqual(['AB 65 43 21 D'])
  await built.press(page, 'Take back')
  await expect.poll(() => marked(page)).toEqual([NUMBER, 'AB 65 43 21 D'])

  await built.window.shortcut('PERIOD')
  await built.says('ending 1D')
  await page.keyboard.press('n')
  await built.says('ending 6C')
  await page.keyboard.press('Escape')
  await built.saysNoMore('ending 6C')
  for (const { html } of await mails(page, 'drafts')) expect(html).not.toMatch(/seconder|<mark|highlight/i)
  await page.close()
})

test('What must be changed holds the mail; the dialog points to the browser’s button, which opens the sidebar; “Send anyway” lets it through once', async ({ built }) => {
  const page = await mailWithMust(built)
  const sent = async () => (await mails(page, 'sent')).length
  await page.click('[data-tooltip^="Send"]')
  await built.says('Not sent yet: one point must be looked at')
  await built.says('This holds a National Insurance number.')
  await built.press(page, 'Waive with a reason')
  await built.press(page, 'Another reason, in the side panel')
  await built.says('Click Seconder’s button beside the address bar')
  expect(await built.window.sidebar()).toBeUndefined()
  await built.press(page, 'Go back')
  await built.saysNoMore('Not sent yet')
  expect(await sent()).toBe(0)

  await built.window.pressButton()
  await expect.poll(() => built.window.sidebar()).toMatch(/This holds a National Insurance number\.[\s\S]*Take the number out/)
  for (const tab of ['Templates', 'Tools', 'Settings']) expect(await built.window.sidebar()).toContain(tab)
  await built.window.press('sidebar', 'Show in text')
  expect(await page.evaluate(() => String(getSelection()))).toBe(NUMBER)

  await page.click('[data-tooltip^="Send"]')
  await built.press(page, 'Send anyway')
  await built.says('Now send it once more')
  expect(await sent(), 'it presses nothing itself').toBe(0)
  await page.click('[data-tooltip^="Send"]')
  await expect.poll(sent).toBe(1)
  await built.window.closeSidebar()
  await page.close()
})

test('In Outlook on the web it underlines, holds the mail and lists the finding in the sidebar', async ({ built }) => {
  const page = await built.open(SITES.outlook.address())
  await address(page)
  await write(page, SITES.outlook.text)
  await expect.poll(() => marked(page)).toContain(NUMBER)
  await built.press(page, 'Send')
  await built.says('Not sent yet')
  await page.keyboard.press('Escape')
  await built.saysNoMore('Not sent yet')
  expect(await mails(page, 'sent')).toEqual([])
  await built.window.pressButton()
  await expect.poll(() => built.window.sidebar()).toContain('This holds a National Insurance number.')
  await built.window.closeSidebar()
  await page.close()
})

test('A press of the button has a text box on any page checked, and its words are marked and mended from the sidebar; in a shadow tree marks are drawn too', async ({ built }) => {
  const page = await built.open(`${MILL}/boxes`)
  await write(page, '#news', 'Dear Ann. ')
  await built.window.pressButton()
  await expect.poll(() => built.window.sidebar()).toContain('because you asked')
  await write(page, '#news')
  await expect.poll(async () => (await marked(page)).length).toBe(1)
  await expect.poll(() => built.window.sidebar()).toContain('Take the number out')
  await built.window.press('sidebar', 'Take the number out')
  await expect.poll(() => page.$eval('#news', (box) => (box as HTMLTextAreaElement).value)).not.toContain(NUMBER)
  await expect.poll(() => marked(page)).toEqual([])

  // A document's own style does not reach into a shadow tree in Firefox.
  await write(page, '#host >>> #shaded')
  await expect.poll(() => marked(page)).toEqual([NUMBER])
  const shapes = () =>
    page.evaluate(() => {
      const shaded = document.querySelector('#host')?.shadowRoot?.querySelector('#shaded') as Element
      return [...CSS.highlights.keys()].map((name) => getComputedStyle(shaded, `::highlight(${name})`).textDecorationStyle)
    })
  await expect.poll(shapes).toEqual(['double'])
  await clickOn(page, NUMBER)
  await built.press(page, 'Why')
  await built.says('Personal data must be limited')
  await page.keyboard.press('Escape')
  await built.saysNoMore('Personal data must be limited')
  await page.keyboard.down('Control')
  await page.keyboard.press('a')
  await page.keyboard.up('Control')
  await page.keyboard.press('Delete')
  await expect.poll(() => page.evaluate(() => document.querySelector('#host')?.shadowRoot?.adoptedStyleSheets.length), 'nothing of ours is left in it').toBe(0)
  await built.window.closeSidebar()
  await page.close()
})

test('On a page that means harm a template goes in whole and one Ctrl+Z takes it out; the page learns where marks are and nothing else', async ({ built }) => {
  const page = await built.open(SITES.gmail.address(), `globalThis.__name = (named) => named; (${bendEverything.toString()})()`)
  await address(page)
  await write(page, BODY)
  await expect.poll(() => marked(page)).toEqual([NUMBER])
  const text = () => page.$eval(BODY, (body) => (body as HTMLElement).innerText)
  const before = await text()
  await page.evaluate(forgeEverything)

  await built.window.pressButton()
  await expect.poll(() => built.window.sidebar()).toContain('This holds a National Insurance number.')
  const insert = async () => {
    await built.window.press('sidebar', 'Templates')
    await built.window.fill('sidebar', 'Search templates', 'surgery notice')
    await built.window.press('sidebar', 'Surgery notice')
    await built.window.press('sidebar', 'Fill with sample')
    await built.window.press('sidebar', 'Insert at the cursor')
    await expect.poll(text).toContain('Mill Library')
  }
  const undo = async () => {
    await page.keyboard.down('Control')
    await page.keyboard.press('z')
    await page.keyboard.up('Control')
  }
  await insert()
  await expect.poll(() => marked(page)).toContain(NUMBER)
  await expect.poll(async () => (await mails(page, 'drafts')).at(-1)?.html, 'the page saves it').toContain('Mill Library')
  await undo()
  await expect.poll(text).toBe(before)

  const seen = await page.evaluate(() => ({
    ...(globalThis as unknown as { __noted: Noted }).__noted,
    highlights: [...CSS.highlights].map(([name, { priority, size }]) => [name, priority, size]),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    html: document.documentElement.outerHTML,
  }))
  expect(seen.heard, 'tools of the page that our scripts used').toEqual([])
  expect(seen.highlights).toEqual([[expect.stringMatching(/^m[0-9a-z]{6,14}$/), 0, 1]])
  expect(seen.sheets, 'the page’s own style sheet').toBe(1)
  expect(
    [seen.html, ...seen.messages.map((data) => JSON.stringify(data ?? ''))].filter((words) => /moz-extension:|seconder|National Insurance number found|DP-\d/i.test(words)),
  ).toEqual([])

  // Firefox makes one step of what is typed amid a line and of the line opened there: no word of it is lost.
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowLeft')
  await page.keyboard.type('xyz')
  await insert()
  await undo()
  await expect.poll(async () => (await text()).replace(/\s+/g, '')).toBe(before.replace(/\s+/g, '').replace('C.', 'xyzC.'))
  await built.window.closeSidebar()
  await page.close()
})
