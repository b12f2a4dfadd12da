/** Marks in fields in Firefox, which has no ranges in them: a mirror stands over the words, exactly, or nowhere. */
import { askProbe } from '../hosts/editors/ask-probe.ts'
import type { Ask, Drawn } from '../hosts/editors/asks.ts'
import { FIELDS, type FieldName, type Hand, standOver } from '../hosts/editors/fields.ts'
import { type Hands, typeAtRandom } from '../hosts/editors/random-typing.ts'
import { expect, test } from './firefox-test.ts'

const KEYS = Number(process.env.SECONDER_KEYS ?? 40)
const SEED = Number(process.env.SECONDER_SEED ?? 7)
const TYPED = { textarea: 'textarea', 'content-editable': '#host' }
/** Bidirectional text apart, every word; a zoomed field may lose some, and none may be wrong. */
const EXACT: Partial<Record<FieldName, number>> = { zoomed: 0.9 }

/** As the page sees it, when the frame is painted: Firefox hands no highlight's ranges to an extension's world. */
const drawnNow = async (): Promise<Drawn[]> => {
  await new Promise((resolve) => requestAnimationFrame(resolve))
  const field = document.querySelector('textarea')
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]).filter(({ collapsed }) => !collapsed)
  return ranges.map((range) => {
    const under = String(range).replace(/\u00a0/g, ' ')
    return { under, draft: field ? field.value.slice(range.startOffset, range.endOffset) : under }
  })
}

test('the mirror of a field stands exactly over its words: types, wrapping, scrolling, scale, right to left, in a dialog', async ({ probed: { browser, origin } }) => {
  const page = await browser.newPage()
  await page.setViewport({ width: 1000, height: 700 })
  await page.goto(`${origin}/fields`)
  await page.waitForSelector('#in-dialog')
  const hand: Hand = { evaluate: (work, value) => page.evaluate(work, value), ask: (ask: Ask) => askProbe((question) => page.evaluate(question.inPage, question.asked), ask) }
  for (const name of FIELDS)
    for (const scrolled of [0, 37]) {
      const { shown, exact, left } = await standOver(hand, name, scrolled)
      expect({ name, scrolled, many: shown > 5, exact: exact / shown >= (EXACT[name] ?? 1), left }).toEqual({ name, scrolled, many: true, exact: true, left: 0 })
    }
  await page.close()
})

test('every mark lies under its own words after every key', async ({ probed: { browser, origin } }) => {
  test.setTimeout(60_000 + KEYS * 400)
  for (const [name, click] of Object.entries(TYPED)) {
    const page = await browser.newPage()
    await page.goto(`${origin}/${name}`)
    await page.waitForFunction(() => window.__editor !== undefined)
    await page.click(click)
    const press = async (keys: string) => {
      const held = keys.split('+')
      const key = held.pop()!
      for (const each of held) await page.keyboard.down(each as 'Shift')
      await page.keyboard.press(key as 'Enter')
      for (const each of held) await page.keyboard.up(each as 'Shift')
    }
    const hands: Hands = {
      ask: (ask) => askProbe((question) => page.evaluate(question.inPage, question.asked), ask),
      press,
      type: (text) => page.keyboard.type(text),
      drawn: () => page.evaluate(drawnNow),
    }
    const { wrongs, marks } = await typeAtRandom(hands, KEYS, SEED)
    expect(wrongs, name).toEqual([])
    expect(marks, `marks seen in ${name}`).toBeGreaterThan(1)
    await page.close()
  }
})
