/**
 * Pages that mean harm, or are only too big, at Gmail's address with the built extension: nothing of ours runs for them,
 * nothing is sent, the draft stays whole and the page quick. Any request but the page's own fails a test (`watchOver`).
 */
import type { Page } from '@playwright/test'
import { card, expect, fillSettings, type Mail, test } from './extension-test.ts'
import { bendEverything, clobber, forgeEverything, forgeKeys, type Noted } from './hostile-in-page.ts'
import { ClosedRoots } from './in-closed-root.ts'

const NUMBER = 'AB 12 34 56 C'
const SENTENCE = `Her National Insurance number is ${NUMBER}.`
const OUT_OF_A_PAGE = /chrome-extension:|moz-extension:|seconder|National Insurance number found|DP-\d|PB-\d/i

const noted = (page: Page): Promise<Noted> => page.evaluate(() => (globalThis as unknown as { __noted: Noted }).__noted)
const marked = (mail: Mail, ...words: readonly string[]) => expect.poll(() => mail.marked()).toEqual(words)

test('A page that bends its own language, forges events and messages, and reads the highlights, learns where marks are and nothing else', async ({ seconder }) => {
  const [blank] = seconder.context.pages()
  await blank!.addInitScript(`globalThis.__name = (named) => named; (${bendEverything.toString()})()`)
  const mail = await seconder.mail()
  const keysBefore = await mail.page.evaluate(() => Object.getOwnPropertyNames(globalThis))
  const panel = await seconder.panelFor(mail.page)
  await mail.write(SENTENCE)
  await marked(mail, NUMBER)
  await expect(card(panel, 'National Insurance')).toBeVisible()
  const before = { text: await mail.body.innerText(), cards: await panel.getByRole('article').allInnerTexts() }

  await mail.page.evaluate(forgeEverything)
  await mail.page.keyboard.type(' Yours')
  await marked(mail, NUMBER)
  expect(await mail.body.innerText(), 'nothing was written but what was typed').toBe(before.text.replace(SENTENCE, `${SENTENCE} Yours`))
  expect(await panel.getByRole('article').allInnerTexts(), 'a made-up click moves nothing in the panel').toEqual(before.cards)

  const { heard, messages, strangers } = await noted(mail.page)
  expect(strangers, 'a made-up click opens nothing').toBe(0)
  expect(heard, 'tools of the page that our scripts used').toEqual([])
  expect(
    messages.filter((data) => OUT_OF_A_PAGE.test(JSON.stringify(data ?? ''))),
    'messages of ours in the page',
  ).toEqual([])
  const seen = await mail.page.evaluate(() => ({
    highlights: [...CSS.highlights].map(([name, highlight]) => [name, highlight.type, highlight.priority, highlight.size, Object.getOwnPropertyNames(highlight)]),
    ranges: [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => Object.getOwnPropertyNames(range))),
    html: document.documentElement.outerHTML,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    resources: performance.getEntries().map(({ name }) => name),
    fetched: performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    runtime: typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime,
  }))
  // All that a page can learn of a mark: where it is, a name by lot, and how the browser draws that.
  const name = expect.stringMatching(/^m[0-9a-z]{6,14}$/)
  expect(seen.highlights).toEqual([[name, 'highlight', 0, 1, []]])
  expect(await mail.drawn()).toMatchObject([{ shape: 'double', thickness: '2px' }])
  expect(seen.ranges).toEqual([[]])
  expect(seen.sheets, 'the page’s own style sheet').toBe(1)
  expect(seen.runtime).toBe('undefined')
  expect([seen.html, ...seen.resources].filter((text) => OUT_OF_A_PAGE.test(text))).toEqual([])
  expect(await mail.page.evaluate(() => Object.getOwnPropertyNames(globalThis))).toEqual(keysBefore)
  expect(seen.fetched, 'the page is one file, and the browser asks for its icon').toEqual(['/favicon.ico'])

  const ours = await ClosedRoots.of(mail.page)
  await mail.clickOn(NUMBER)
  await ours.get('dialog', /^Must: This holds/)
  const written = await mail.body.innerText()
  await mail.page.evaluate(forgeKeys)
  await mail.page.keyboard.press('Shift')
  expect((await ours.get('dialog', /^Must: This holds/)).description).toContain('ending 6C')
  expect(await mail.body.innerText(), 'a made-up key mends nothing').toBe(written)

  await mail.page.reload()
  await mail.write(SENTENCE)
  await marked(mail, NUMBER)
  expect(await mail.page.evaluate(() => [...CSS.highlights.keys()]), 'another lot').toEqual([expect.not.stringMatching(String(seen.highlights[0]?.[0]))])
})

test('A form with fields named like an element’s own properties is read through, marked, mended and left whole', async ({ seconder }) => {
  const mail = await seconder.mail()
  const panel = await seconder.panelFor(mail.page)
  await mail.write(`${SENTENCE} `)
  await marked(mail, NUMBER)
  await mail.page.evaluate(`globalThis.__name = (named) => named; (${clobber.toString()})()`)
  await marked(mail, NUMBER, 'AB 98 76 54 D')
  await mail.page.keyboard.type('And AB 65 43 21 D.')
  await marked(mail, NUMBER, 'AB 65 43 21 D', 'AB 98 76 54 D')
  await card(panel, 'National Insurance').first().getByRole('button', { name: 'Take the number out' }).click()
  await expect.poll(async () => (await mail.marked()).length).toBe(2)
  expect(await mail.body.locator('input').count(), 'the form still has its fields').toBeGreaterThan(40)
})

/** No budget: those are measured. Browsers offer to end a page that does not answer for so long; a busy machine took 2.3 s once, work that grows with the square takes minutes. */
const UNBEARABLE_MS = 10_000

/** How long the page's own thread was busy with one task at the most, while something is done. */
async function longestTask(page: Page, work: () => Promise<unknown>): Promise<number> {
  const tasks = await page.evaluateHandle(() => {
    const durations: number[] = []
    const note = (entries: PerformanceEntryList) => durations.push(...entries.map(({ duration }) => duration))
    const observer = new PerformanceObserver((list) => note(list.getEntries()))
    observer.observe({ type: 'longtask' })
    return {
      longest: async () => {
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
        note(observer.takeRecords())
        return Math.max(0, ...durations)
      },
    }
  })
  await work()
  return tasks.evaluate(({ longest }) => longest())
}

test('A page of 50,000 elements and 2 MB of pasted text stay in use, and the marks with them', async ({ seconder }) => {
  const mail = await seconder.mail()
  await mail.page.evaluate(() => {
    const crowd = document.createElement('div')
    for (let i = 0; i < 50_000; i++) crowd.append(document.createElement('i'))
    document.documentElement.append(crowd)
  })
  await mail.write(SENTENCE)
  await marked(mail, NUMBER)
  // A real copy and a real paste; the page puts it in itself, as rich editors do: the browser's own way would take seconds with so much.
  await mail.page.evaluate(() => {
    const line = 'The library is open on Saturdays, and all are welcome to it. '.repeat(35)
    const copied = (event: ClipboardEvent) => {
      event.preventDefault()
      event.clipboardData?.setData('text/plain', Array.from({ length: 1000 }, () => line).join('\n'))
    }
    const pasted = (event: ClipboardEvent) => {
      event.preventDefault()
      const all = document.createDocumentFragment()
      for (const words of event.clipboardData?.getData('text/plain').split('\n') ?? []) all.appendChild(document.createElement('div')).append(words)
      document.querySelector('[g_editable=true]')?.append(all)
    }
    document.addEventListener('copy', copied, { once: true })
    document.addEventListener('paste', pasted, { once: true })
  })
  await mail.page.keyboard.press('ControlOrMeta+c')
  const paste = await longestTask(mail.page, async () => {
    await mail.page.keyboard.press('ControlOrMeta+v')
    await mail.page.keyboard.type('x')
    expect(await mail.body.evaluate((body) => body.textContent.startsWith('Her National Insurance number is AB 12 34 56 C.x'))).toBe(true)
  })
  expect(paste).toBeLessThan(UNBEARABLE_MS)
  await expect.poll(() => mail.marked(), { timeout: 15_000 }).toEqual([NUMBER])
  const typing = await longestTask(mail.page, () => mail.page.keyboard.type(' and one AB 65 43 21 D '))
  expect(typing).toBeLessThan(UNBEARABLE_MS)
  await expect.poll(() => mail.marked(), { timeout: 15_000 }).toEqual([NUMBER, 'AB 65 43 21 D'])
  expect(await mail.body.evaluate((body) => body.textContent.length)).toBeGreaterThan(2_000_000)
})

test('A page that takes its editor away at the first word of a fix or a template, or goes elsewhere: the panel says so, and the next draft is served', async ({ seconder }) => {
  const mail = await seconder.mail()
  const panel = await seconder.panelFor(mail.page)
  const takeOut = () => card(panel, 'National Insurance').first().getByRole('button', { name: 'Take the number out' }).click()
  await mail.write(SENTENCE)
  await marked(mail, NUMBER)
  const takenAway = () =>
    mail.page.evaluate(() => {
      const body = document.querySelector('[g_editable=true]')!
      body.addEventListener('input', () => body.closest('[role=dialog]')?.remove(), { once: true })
    })
  const goesElsewhere = () => mail.page.evaluate(() => document.querySelector('[g_editable=true]')!.addEventListener('input', () => location.reload(), { once: true }))
  await takenAway()
  await takeOut()
  await expect(panel.locator('body')).toContainText(/The draft was closed while this was written|No draft is open/)
  await mail.open()
  await mail.write(SENTENCE)
  await marked(mail, NUMBER)
  const reloaded = mail.page.waitForEvent('load')
  await goesElsewhere()
  await takeOut()
  await reloaded
  await mail.write(SENTENCE)
  await marked(mail, NUMBER)
  await expect(card(panel, 'National Insurance')).toBeVisible()

  await fillSettings(panel)
  const insert = async () => {
    await panel.getByRole('tab', { name: 'Templates' }).click()
    const begin = panel.locator('[data-template=T-PR]').getByRole('button', { name: 'Press release', exact: true })
    const put = panel.getByRole('button', { name: 'Insert at the cursor' })
    // The form stays as it was where nothing came of it.
    if (!(await put.isVisible())) {
      await panel.getByRole('searchbox', { name: 'Search templates' }).fill('press release')
      await begin.click()
      await panel.getByRole('button', { name: 'Fill with sample' }).click()
    }
    await put.click()
  }
  await takenAway()
  await insert()
  await expect(mail.body).toHaveCount(0)
  await expect(panel.locator('.notice [role=status]')).toContainText('The draft was closed while this was written')
  await mail.open()
  await mail.write(SENTENCE)
  await marked(mail, NUMBER)
  const again = mail.page.waitForEvent('load')
  await goesElsewhere()
  await insert()
  await again
  await mail.write(SENTENCE)
  await marked(mail, NUMBER)
  await insert()
  await expect(mail.body).toContainText('Notes to editors')
  await expect(mail.body, 'and what was written is whole').toContainText(SENTENCE)
})
