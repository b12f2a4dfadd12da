/** Send is guarded: the built extension on the page of test/hosts/gmail, seen and pressed as a person does. */
import { AbovePage } from './above-page.ts'
import { expect, type Installed, type Mail, test } from './extension-test.ts'

const NUMBER = 'AB 12 34 56 C'
const SENTENCE = `Her National Insurance number is ${NUMBER}.`
const HELD = /^Not sent yet/

async function withMust(seconder: Installed) {
  const mail = await seconder.mail()
  const above = new AbovePage(mail.page)
  await mail.address('press@paper.example')
  await mail.write(SENTENCE)
  await read(mail)
  return { mail, above, page: mail.page, send: mail.page.getByRole('button', { name: /^Send/ }), sent: async () => (await mail.model()).sent.length }
}

/** Until the checker has answered for what stands there. */
const read = (mail: Mail, ...words: readonly string[]) => expect.poll(() => mail.marked()).toEqual(words.length > 0 ? words : [NUMBER])

test('What must be changed holds the mail, however it is sent, until the person answers; “Send anyway” lets it through once', async ({ seconder }) => {
  const { mail, above, page, send, sent } = await withMust(seconder)
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(globalThis, { heard })
    for (const kind of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'keypress', 'keyup'])
      document.addEventListener(kind, (event) => (event.target as Element).closest('[data-tooltip]') && heard.push(kind), { capture: true })
  })
  const heard = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0))
  const selected = () => page.evaluate(() => String(getSelection()))

  await send.click()
  await above.sees('alertdialog', 'Not sent yet: one point must be looked at')
  expect(await above.focused()).toBe('Go back')
  await above.sees('StaticText', 'This holds a National Insurance number.')
  expect(await above.find('textbox', 'Message body'), 'the page rests').toBeUndefined()
  expect(await heard(), 'the page hears nothing of the press').toEqual([])
  await page.keyboard.press('Escape')
  await above.gone('alertdialog', HELD)
  await expect(mail.body).toBeFocused()
  expect(await selected(), 'the focus is back at the finding').toBe(NUMBER)

  await page.keyboard.press('ControlOrMeta+Enter')
  await above.sees('alertdialog', HELD)
  await page.keyboard.press('Enter')
  await above.gone('alertdialog', HELD)
  expect(await selected()).toBe(NUMBER)

  for (const key of ['Enter', ' ']) {
    await send.focus()
    await page.keyboard.down(key)
    await page.keyboard.down(key)
    await page.keyboard.up(key)
    await above.sees('alertdialog', HELD)
    await above.press('Go back')
    await above.gone('alertdialog', HELD)
  }
  expect(await heard()).toEqual([])
  expect(await sent()).toBe(0)

  // Armed, and disarmed by a change that was taken back.
  await send.click()
  await above.tabTo('Send anyway')
  await page.keyboard.press('Enter')
  await expect(send).toBeFocused()
  await above.sees('StaticText', /^Now send it once more/)
  await mail.body.focus()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type('x')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('ControlOrMeta+Enter')
  await above.sees('alertdialog', HELD)
  await above.press('Send anyway')
  await expect(send).toBeFocused()
  expect(await sent(), 'it presses nothing itself').toBe(0)
  await page.keyboard.press('ControlOrMeta+Enter')
  expect(await sent()).toBe(1)
  expect((await mail.model()).sent[0]?.html).not.toMatch(/seconder/i)

  // It was good for one mail.
  await mail.open()
  await mail.address('press@paper.example')
  await mail.write(SENTENCE)
  await read(mail)
  await send.click()
  await above.sees('alertdialog', HELD)

  // Waived by keyboard alone, with a listed reason; no list of reasons without a choice.
  await above.tabTo(/^Waive: /)
  await page.keyboard.press('Enter')
  await above.sees('alert', '')
  await above.sees('StaticText', 'Choose a reason first, or “Another reason…”.')
  expect(await above.focused()).toBe('It is right as it stands, because')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await above.sees('alertdialog', 'Nothing holds this mail any more')
  expect(await above.focused()).toBe('To Send')
  await read(mail, ...[]).catch(() => {})
  await page.keyboard.press('Enter')
  await expect(send).toBeFocused()
  await expect.poll(() => mail.marked()).toEqual([])
  await send.click()
  expect(await sent()).toBe(2)
})

test('A verdict that is old holds only what certainly still stands; the rest goes, and that is said', async ({ seconder }) => {
  const { mail, above, page, send, sent } = await withMust(seconder)
  await seconder.stopBackground(page)
  await send.click()
  await above.sees('StaticText', 'This holds a National Insurance number.')
  await page.keyboard.press('Escape')

  // The background is busy: what is written now has no verdict yet.
  const busy = (ms: number) =>
    seconder.worker.evaluate((for_) => {
      const end = Date.now() + for_
      while (Date.now() < end);
    }, ms)
  await seconder.context.serviceWorkers()
  void busy(0).catch(() => {})
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.type('Dear Ann, ')
  await page.keyboard.press('ControlOrMeta+Enter')
  await above.sees('alertdialog', HELD)
  await page.keyboard.press('Escape')
  await page.keyboard.type('not given')
  await page.keyboard.press('ControlOrMeta+Enter')
  expect(await sent()).toBe(1)
  await above.sees('StaticText', 'Sent without a check: something in it changed a moment before.')
})
