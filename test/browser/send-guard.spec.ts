/** Send is guarded: the built extension on pages shaped like Gmail, seen and pressed as a person does. */
import type { Page } from '@playwright/test'
import { expect, test } from './extension-test.ts'
import { HELD, NUMBER, read, SENTENCE, tabTo, withMust } from './held-mail.ts'
import { ClosedRoots } from './in-closed-root.ts'
import { SITES } from './mail-sites.ts'

declare const chrome: { readonly storage: { readonly local: { get(): Promise<object> } } }

test('What must be changed holds the mail, however it is sent, until the person answers; “Send anyway” lets it through once', async ({ seconder }) => {
  // The person keeps a record: what becomes of the mail is noted, by the number of the check.
  const record = await seconder.context.newPage()
  await record.goto(`chrome-extension://${seconder.id}/options.html#record`)
  await record.getByRole('checkbox', { name: /Keep a record/ }).check()
  await expect(record.getByText('From now on what you do about a finding')).toBeVisible()
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
  await above.get('alertdialog', 'Not sent yet: one point must be looked at')
  expect(await above.focused()).toBe('button Go back')
  await above.get('StaticText', 'This holds a National Insurance number.')
  expect(await above.find('textbox', 'Message body'), 'the page rests').toBeUndefined()
  expect(await heard(), 'the page hears nothing of the press').toEqual([])
  await page.keyboard.press('Escape')
  await above.gone('alertdialog', HELD)
  await expect(mail.body).toBeFocused()
  expect(await selected(), 'the focus is back at the finding').toBe(NUMBER)

  await page.keyboard.press('ControlOrMeta+Enter')
  await above.get('alertdialog', HELD)
  await page.keyboard.press('Enter')
  await above.gone('alertdialog', HELD)
  expect(await selected()).toBe(NUMBER)

  for (const key of ['Enter', ' ']) {
    await send.focus()
    await page.keyboard.down(key)
    await page.keyboard.down(key)
    await page.keyboard.up(key)
    await above.get('alertdialog', HELD)
    await above.click('button', 'Go back')
    await above.gone('alertdialog', HELD)
  }
  expect(await heard()).toEqual([])
  expect(await sent()).toBe(0)

  // Armed, and disarmed by a change that was taken back.
  await send.click()
  await tabTo(above, page, 'button Send anyway')
  await page.keyboard.press('Enter')
  await expect(send).toBeFocused()
  await above.get('StaticText', /^Now send it once more/)
  await mail.body.focus()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type('x')
  await above.gone('StaticText', /^Now send it once more/)
  await page.keyboard.press('Backspace')
  await page.keyboard.press('ControlOrMeta+Enter')
  await above.get('alertdialog', HELD)
  await above.click('button', 'Send anyway')
  await expect(send).toBeFocused()
  expect(await sent(), 'it presses nothing itself').toBe(0)
  await above.get('StaticText', /^Now send it once more/)
  await send.click()
  expect(await sent()).toBe(1)
  await above.gone('StaticText', /^Now send it once more/)
  expect((await mail.model()).sent[0]?.html).not.toMatch(/seconder/i)
  await expect(record.getByRole('listitem').filter({ hasText: 'DP-01' })).toHaveText([/Must; sent anyway\.$/, /Must; gone back to before sending\.$/])

  // It was good for one mail; the menu of Send is guarded like Send.
  await mail.open()
  await mail.address('press@paper.example')
  await mail.write(SENTENCE)
  await read(mail)
  await page.getByRole('button', { name: 'More send options' }).click()
  await page.getByRole('menuitem', { name: 'Schedule send' }).click()
  await above.get('alertdialog', HELD)

  // Waived by keyboard alone, with a listed reason; no list of reasons without a choice.
  await tabTo(above, page, /Waive with a reason: /)
  const place = async () => above.box(await above.get('button', 'Send anyway'))
  const before = await place()
  await page.keyboard.press('Enter')
  await tabTo(above, page, /^button Waive: /)
  expect(await place(), 'what opens above the buttons does not move them').toEqual(before)
  await page.keyboard.press('Enter')
  await above.get('alert', '')
  await above.get('StaticText', 'Choose a reason first, or “Another reason…”.')
  expect(await above.focused()).toBe('combobox It is right as it stands, because')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await above.get('alertdialog', 'Nothing holds this mail any more')
  expect(await above.focused()).toBe('button To Send')
  await page.keyboard.press('Enter')
  await expect(send).toBeFocused()
  await expect.poll(() => mail.marked()).toEqual([])
  await page.getByRole('button', { name: 'More send options' }).click()
  await page.getByRole('menuitem', { name: 'Schedule send' }).click()

  // What comes up while a time is chosen holds the mail there too, whichever way it would go; “Send anyway” is for all of them.
  await page.evaluate(() => {
    const line = document.createElement('div')
    line.textContent = 'His is AB 12 34 57 C.'
    document.querySelector('[g_editable=true]')?.prepend(line)
  })
  await expect.poll(() => mail.marked()).toEqual(['AB 12 34 57 C'])
  await page.getByRole('menuitem', { name: 'Tomorrow morning' }).click()
  await above.get('alertdialog', HELD)
  await page.keyboard.press('Escape')
  await above.gone('alertdialog', HELD)
  const pick = page.getByRole('menuitem', { name: 'Pick date' })
  await pick.press('Enter')
  await above.get('alertdialog', HELD)
  expect(await sent()).toBe(1)
  await above.click('button', 'Send anyway')
  await pick.press('Enter')
  await page.getByRole('textbox', { name: 'Date' }).press('Enter')
  expect(await sent()).toBe(2)

  // Two mails at once, and an item that nobody saw pressed: the times are for the mail whose arrow was, and hold that one alone.
  await page.evaluate(() => {
    for (let i = 0; i < 2; i++) window.__mail.open('compose').people.add('to', 'press@paper.example')
  })
  const clean = mail.another(1)
  await clean.write('The library opens at nine.')
  await mail.write('Ours is AB 12 34 58 C.')
  await expect.poll(() => mail.marked()).toEqual(['AB 12 34 58 C'])
  const chooseTime = async (nth: number) => {
    await page.getByRole('button', { name: 'More send options' }).nth(nth).click()
    await page.getByRole('menuitem', { name: 'Schedule send' }).evaluate((item) => {
      for (const half of ['mousedown', 'mouseup']) item.dispatchEvent(new MouseEvent(half, { bubbles: true }))
    })
    await page.getByRole('menuitem', { name: 'Tomorrow morning' }).last().click()
  }
  await chooseTime(0)
  await above.get('alertdialog', HELD)
  await page.keyboard.press('Escape')
  await above.gone('alertdialog', HELD)
  await chooseTime(1)
  expect(await above.find('alertdialog', HELD)).toBeUndefined()
  expect((await mail.model()).sent.slice(2)).toMatchObject([{ html: expect.stringContaining('The library opens'), later: true }])
})

/** Questions of the scripts in this page have no answer from now on, as from a background that hangs. */
async function silence(page: Page, extension: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const worlds: number[] = []
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extension}`) worlds.push(context.id)
  })
  await session.send('Runtime.enable')
  expect(worlds.length).toBeGreaterThan(0)
  for (const contextId of worlds) await session.send('Runtime.evaluate', { contextId, expression: 'chrome.runtime.sendMessage = () => {}' })
  await session.detach()
}

test('Another reason is typed in the side panel, and the mail goes; a verdict that is old holds only what certainly still stands, the rest goes, and that is said', async ({
  seconder,
}) => {
  const { mail, above, page, send, sent } = await withMust(seconder)
  await seconder.stopBackground(page)
  await send.click()
  await above.get('StaticText', 'This holds a National Insurance number.')
  // A reason of one's own is not typed in the page: the side panel opens, and the dialog goes.
  await tabTo(above, page, /Waive with a reason: /)
  await page.keyboard.press('Enter')
  await tabTo(above, page, /^button Another reason/)
  await page.keyboard.press('Enter')
  await above.gone('alertdialog', HELD)
  const panel = await seconder.realPanel()
  await expect.poll(() => panel.focused()).toBe('TEXTAREA in Waive this finding')
  await panel.write('She asked us to send it to the fund.')
  await panel.press('Waive')
  await expect.poll(() => panel.text()).toContain('Waived: This holds a National Insurance number.')
  await expect.poll(() => mail.marked()).toEqual([])
  await send.click()
  expect(await sent(), 'nothing holds it any more').toBe(1)
  expect(await above.find('StaticText', /^Sent without/)).toBeUndefined()
  await expect.poll(() => seconder.worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get()))).toContain('She asked us to send it to the fund.')

  await mail.open()
  await mail.address('press@paper.example')
  await mail.write('His National Insurance number is AB 65 43 21 D.')
  await expect.poll(() => mail.marked()).toEqual(['AB 65 43 21 D'])
  await silence(page, seconder.id)
  await mail.write('Dear Ann, ')
  await page.keyboard.press('ControlOrMeta+Enter')
  await above.get('alertdialog', 'Not sent yet: one point must be looked at')
  await above.get('StaticText', 'Fetching what was found …')
  await page.keyboard.press('Escape')
  await above.gone('alertdialog', HELD)
  await page.keyboard.type('not to be given')
  await page.keyboard.press('ControlOrMeta+Enter')
  expect(await sent()).toBe(2)
  await expect.poll(() => above.said()).toContain('Sent without a check: something in it changed a moment before.')
  await above.click('button', 'Close')
  await above.gone('button', 'Close')

  // A mail of which nobody has read a word.
  await mail.open()
  await mail.address('press@paper.example')
  await mail.write(SENTENCE)
  await send.click()
  expect(await sent()).toBe(3)
  await above.get('StaticText', 'Sent without a check: Seconder had not read it yet.')
})

test('A mail in whose text nobody has been is read and held all the same: by its subject, or by the words that it was opened with', async ({ seconder }) => {
  const mail = await seconder.mail({ cursor: 'people' })
  const { page } = mail
  const above = await ClosedRoots.of(page)
  const send = page.getByRole('button', { name: /^Send/ })
  await mail.address('press@paper.example')
  await mail.subject.click()
  await page.keyboard.type(SENTENCE)
  await expect.poll(() => seconder.composeRuns(page)).toBe(true)
  await above.get('button', /^Seconder: \d to look at, 1 of them must/)
  await send.click()
  await above.get('alertdialog', HELD)
  await page.keyboard.press('Escape')

  // A draft from another day, opened with the cursor among the people: to press Send is all that is done in it.
  await page.goto(SITES.gmail.address({ mode: 'list', cursor: 'people' }))
  await page.evaluate((words) => {
    const { people, body } = window.__mail.open('compose')
    people.add('to', 'press@paper.example')
    body.prepend(words)
  }, SENTENCE)
  await read(mail)
  await send.click()
  await above.get('alertdialog', HELD)
  expect((await mail.model()).sent).toEqual([])
})

test('A file that comes to a mail by itself, while nobody presses anything, is looked at and holds it', async ({ seconder }) => {
  const mail = await seconder.mail()
  const above = await ClosedRoots.of(mail.page)
  await mail.address('press@paper.example')
  await mail.write('As discussed.')
  await above.get('button', 'Seconder: nothing found by the checks that apply')
  await mail.page.evaluate(() => window.__mail.composes[0]?.attach('Marked register Mill Ward.xlsx'))
  await above.get('button', /^Seconder: \d to look at, 1 of them must/)
  await mail.page.getByRole('button', { name: /^Send/ }).click()
  await above.get('alertdialog', HELD)
  expect((await mail.model()).sent).toEqual([])
})

test('What need not be changed holds nothing, and after an update of Seconder the page is guarded by the new one', async ({ seconder }) => {
  const { mail, above, page, send, sent } = await withMust(seconder)
  // The page’s own scripts are let through: see the README of the guard.
  await send.evaluate((button) => (button as HTMLElement).click())
  expect(await sent()).toBe(1)
  await mail.open()
  await mail.address('press@paper.example')
  await mail.write('Meet us on Monday 5 May 2026.')
  await expect.poll(() => mail.marked()).not.toEqual([])
  await send.click()
  expect(await sent()).toBe(2)
  expect(await above.find('StaticText', /^Sent without/)).toBeUndefined()

  await mail.open()
  await mail.address('press@paper.example')
  await mail.write(SENTENCE)
  await read(mail)
  await seconder.update()
  await page.bringToFront()
  await mail.write('Again: ')
  await read(mail)
  await send.click()
  await above.get('alertdialog', HELD)
  expect(await sent()).toBe(2)
})
