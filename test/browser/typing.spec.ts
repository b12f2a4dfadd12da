/** Marks never lie over the wrong words, whatever is typed. `SECONDER_KEYS=10000 npx playwright test browser/typing` types for longer. */
import { rm } from 'node:fs/promises'
import { chromium, expect, test } from '@playwright/test'
import { askProbe } from '../hosts/editors/ask-probe.ts'
import type { Ask } from '../hosts/editors/asks.ts'
import { FIELDS, type Hand, standOver } from '../hosts/editors/fields.ts'
import { probeExtension } from '../hosts/editors/probe-extension.ts'
import { typeAtRandom } from '../hosts/editors/random-typing.ts'
import { serveEditors } from '../hosts/editors/serve.ts'
import { findBrowser, QUIET } from './find-browser.mjs'

const KEYS = Number(process.env.SECONDER_KEYS ?? 40)
const SEED = Number(process.env.SECONDER_SEED ?? 7)
/** Less than anybody sees. */
const NEAR_PX = 0.5
const EDITORS = { 'content-editable': '#host', textarea: 'textarea', prosemirror: '.ProseMirror p', lexical: '#host p' } as const

test('every mark lies under its own words after every key, in four editors; a mirror stands where the browser’s own ranges do', async () => {
  test.setTimeout(60_000 + KEYS * 400)
  const [served, extension] = await Promise.all([serveEditors([...Object.keys(EDITORS), 'fields']), probeExtension()])
  const context = await chromium.launchPersistentContext('', {
    executablePath: findBrowser(),
    headless: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...QUIET, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  })
  try {
    const typeInto = async (name: string, click: string) => {
      const page = await context.newPage()
      await page.goto(`${served.origin}/${name}`)
      await page.locator(click).first().click()
      const hands = {
        ask: (ask: Ask) => askProbe((question) => page.evaluate(question.inPage, question.asked), ask),
        press: (keys: string) => page.keyboard.press(keys),
        type: (text: string) => page.keyboard.insertText(text),
      }
      const { wrongs, marks } = await typeAtRandom(hands, KEYS, SEED)
      expect(wrongs, name).toEqual([])
      expect(marks, `marks seen in ${name}`).toBeGreaterThan(1)
      await page.close()
    }
    await Promise.all(Object.entries(EDITORS).map(([name, click]) => typeInto(name, click)))
    const page = await context.newPage()
    await page.goto(`${served.origin}/fields`)
    await page.waitForSelector('#in-dialog', { state: 'attached' })
    const hand: Hand = { evaluate: (work, value) => page.evaluate(work, value), ask: (ask: Ask) => askProbe((question) => page.evaluate(question.inPage, question.asked), ask) }
    for (const name of FIELDS) {
      const { exact, off, left } = await standOver(hand, name, 0)
      expect({ name, some: exact > 5, near: off <= NEAR_PX, left }).toEqual({ name, some: true, near: true, left: 0 })
    }
  } finally {
    await context.close()
    served.close()
    await rm(extension, { recursive: true, force: true })
  }
})
