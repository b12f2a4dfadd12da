/** Send is guarded in Outlook on the web: the built extension on a page shaped like it, seen and pressed as a person does. */
import { expect, Mail, test } from './extension-test.ts'
import { HELD, read, SENTENCE, tabTo } from './held-mail.ts'
import { ClosedRoots } from './in-closed-root.ts'
import { SITES } from './mail-sites.ts'

test('Outlook: each of its ways to send is held, its menu too, and the dialog fits a narrow window', async ({ seconder }) => {
  const page = await seconder.context.newPage()
  await page.goto(SITES.outlook.address())
  const above = await ClosedRoots.of(page)
  const mail = new Mail(page)
  const body = page.locator(SITES.outlook.text).last()
  const send = page.getByRole('button', { name: 'Send', exact: true })
  const sent = () => page.evaluate(() => window.__mail.sent.map(({ later }) => later === true))
  await page.evaluate(() => window.__mail.composes[0]?.people.add('to', 'press@paper.example'))
  await body.click()
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.type(SENTENCE)
  await read(mail)

  for (const ways of [() => send.click(), () => page.keyboard.press('Alt+s'), () => page.keyboard.press('Control+Enter'), () => send.press('Enter'), () => send.press(' ')]) {
    await ways()
    await above.get('alertdialog', HELD)
    await page.keyboard.press('Escape')
    await above.gone('alertdialog', HELD)
    await expect(body).toBeFocused()
  }
  await page.setViewportSize({ width: 320, height: 480 })
  await send.click()
  await above.get('StaticText', 'This holds a National Insurance number.')
  const { left, right, bottom } = await above.box(await above.get('alertdialog', HELD))
  expect([left >= 0, right <= 320, bottom <= 480]).toEqual([true, true, true])
  await tabTo(above, page, /Waive with a reason: /)
  await page.keyboard.press(' ')
  for (const [role, name] of [
    ['combobox', /^It is right/],
    ['button', /^Waive: /],
    ['button', /^Another/],
    ['button', 'Send anyway'],
  ] as const) {
    const part = await above.box(await above.get(role, name))
    expect(part.right, `${name} stands out`).toBeLessThanOrEqual(right)
    expect(part.bottom - part.top, `${name} is small to press`).toBeGreaterThanOrEqual(44)
  }
  await above.click('button', 'Send anyway')
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByRole('button', { name: 'More send options' }).click()
  await page.getByRole('menuitem', { name: 'Schedule send' }).click()
  await page.getByRole('button', { name: 'Tomorrow morning' }).click()
  expect(await sent()).toEqual([true])

  // Two mails. Times that came up some other way, of which nothing says whose they are, hold the mail that was pressed last.
  await page.evaluate(() => window.__mail.open('compose').people.add('to', 'press@paper.example'))
  await body.click()
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.type(SENTENCE)
  await read(mail)
  const askWhen = () =>
    page.evaluate(() => {
      const when = Object.assign(document.createElement('div'), { role: 'dialog' })
      when.append(...['08:00', '13:00'].map((time) => Object.assign(document.createElement('button'), { textContent: `Tue ${time}`, onclick: () => when.remove() })))
      document.body.append(when)
    })
  await askWhen()
  await page.getByRole('button', { name: 'Tue 08:00' }).click()
  await above.get('alertdialog', HELD)
  await page.keyboard.press('Escape')
  await above.gone('alertdialog', HELD)
  // The mail without a fault, pressed after it, is not held for it.
  await page.evaluate(() => window.__mail.open('compose').people.add('to', 'press@paper.example'))
  const third = page.locator(SITES.outlook.text).last()
  await third.click()
  await page.getByRole('button', { name: 'Tue 13:00' }).click()
  await expect(page.getByRole('button', { name: 'Tue 13:00' })).toHaveCount(0)
  expect(await above.find('alertdialog', HELD)).toBeUndefined()
  await page.getByRole('button', { name: 'Discard' }).last().click()
  await body.click()

  // The menu of a second mail; an answer given for one mail is none for another.
  await page.getByRole('button', { name: 'More send options' }).click()
  await page.getByRole('menuitem', { name: 'Schedule send' }).click()
  await above.get('alertdialog', HELD)
  await above.click('button', 'Send anyway')
  await send.press('Enter')
  expect(await sent()).toEqual([true, false])
})

test('Outlook: a mail in whose text nobody has been is held for its subject', async ({ seconder }) => {
  const mail = await seconder.mail({ cursor: 'subject' }, SITES.outlook)
  const above = await ClosedRoots.of(mail.page)
  await mail.page.evaluate(() => window.__mail.composes[0]?.people.add('to', 'press@paper.example'))
  await mail.page.keyboard.type(SENTENCE)
  await above.get('button', /^Seconder: \d to look at, 1 of them must/)
  await mail.page.getByRole('button', { name: 'Send', exact: true }).click()
  await above.get('alertdialog', HELD)
  expect((await mail.model()).sent).toEqual([])
})

const POP_OUT = `<!doctype html><title>Mail</title><body><div>
  <div role="group" id="MSG_1_TO"><div contenteditable="true"></div></div>
  <input type="text" id="MSG_1_SUBJECT" value="Library hours">
  <div id="editorParent_1"><div contenteditable="true" role="textbox" aria-multiline="true" style="min-height: 100px"></div></div>
  <button id="splitButton-r1__primaryActionButton">Send</button></div>`

test('Outlook: a mail in a window that the page writes anew, which takes all listeners away, is held all the same', async ({ seconder }) => {
  const { page } = await seconder.mail({ mode: 'list' }, SITES.outlook)
  const opened = page.waitForEvent('popup')
  await page.evaluate(() => void Object.assign(window, { popOut: window.open('about:blank', '_blank', 'width=700,height=500') }))
  const popOut = await opened
  await page.evaluate((html) => {
    const { popOut: view } = window as unknown as { popOut: Window & { trustedTypes: { createPolicy(name: string, rules: object): void } } }
    view.trustedTypes.createPolicy('default', { createHTML: (text: string) => text })
    view.document.open()
    view.document.write(html)
    view.document.close()
    const sent: string[] = []
    Object.assign(window, { sent })
    view.document.querySelector('button')?.addEventListener('click', () => sent.push('sent'))
  }, POP_OUT)
  const above = await ClosedRoots.of(popOut)
  await popOut.bringToFront()
  await popOut.locator('[aria-multiline]').click()
  await popOut.keyboard.type(SENTENCE)
  await read(new Mail(popOut))
  await popOut.getByRole('button', { name: 'Send', exact: true }).click()
  await above.get('alertdialog', HELD)
  expect(await page.evaluate(() => (window as unknown as { sent: string[] }).sent)).toEqual([])
})
