import { nothingFoundByAxe } from './axe.ts'
import { card, expect, type Installed, type Mail, test } from './extension-test.ts'

const NUMBER = 'AB 12 34 56 C'
const SENTENCE = `Her National Insurance number is ${NUMBER}.`

/** A mail with a finding in it, and the panel beside it. */
async function withFinding(seconder: Installed, switches: Readonly<Record<string, string>> = {}) {
  const mail = await seconder.mail(switches)
  const panel = await seconder.panelFor(mail.page)
  await mail.write(SENTENCE)
  const finding = card(panel, 'National Insurance')
  await expect(finding).toBeVisible()
  await underlined(mail, NUMBER)
  return { mail, panel, finding }
}

const underlined = (mail: Mail, ...words: readonly string[]) => expect.poll(() => mail.marked()).toEqual(words)

test('A template of one’s own is brought in, and a shortcut typed in the mail puts it there; one Ctrl+Z brings the shortcut back', async ({ seconder }) => {
  const mail = await seconder.mail()
  const panel = await seconder.panelFor(mail.page)
  await mail.begin()
  await panel.getByRole('tab', { name: 'Templates' }).click()
  await panel.getByLabel('Files to import').setInputFiles([{ name: 'hello.txt', mimeType: 'text/plain', buffer: Buffer.from('Good morning to you all.') }])
  await panel.getByRole('dialog').getByRole('button', { name: 'Keep it' }).click()
  await expect(panel.getByText('1 template of your own is in the list.')).toBeVisible()
  await mail.write('First words ;hello')
  await mail.page.keyboard.press('Tab')
  await expect(mail.body).toContainText('Good morning to you all.')
  await expect(mail.body).toContainText('First words')
  await expect(mail.body).not.toContainText(';hello')
  await mail.page.keyboard.press('ControlOrMeta+z')
  await expect(mail.body).toContainText('First words ;hello')
})

test('A finding is underlined while one types; its mark opens it; a fix is taken back by Ctrl+Z and from the panel; one that comes too late writes nothing', async ({
  seconder,
}) => {
  const { mail, panel, finding } = await withFinding(seconder)
  await expect.poll(() => mail.drawn()).toMatchObject([{ shape: 'double' }])
  await panel.getByRole('tab', { name: 'Templates' }).click()
  await mail.clickOn(NUMBER)
  await expect(panel.getByRole('tab', { name: /^Findings/ })).toHaveAttribute('aria-selected', 'true')
  await expect(finding).toBeFocused()

  await finding.getByRole('button', { name: 'Take the number out' }).click()
  await expect(mail.body).not.toContainText(NUMBER)
  await expect(finding).toHaveCount(0)
  await underlined(mail)
  await mail.page.bringToFront()
  await mail.page.keyboard.press('ControlOrMeta+z')
  await expect(mail.body).toContainText(SENTENCE)
  await expect(finding).toBeVisible()
  await underlined(mail, NUMBER)

  await finding.getByRole('button', { name: 'Take the number out' }).click()
  await expect(mail.body).not.toContainText(NUMBER)
  await panel.getByRole('button', { name: 'Take back' }).click()
  await expect(mail.body).toContainText(SENTENCE)
  await expect(finding).toBeVisible()
  await test.step('The background fetches nothing but what is its own', async () => {
    const fetched = await seconder.worker.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
    expect(fetched.filter((name) => !name.startsWith(`chrome-extension://${seconder.id}/`))).toEqual([])
  })

  // The panel gets no newer verdict: what it shows is old.
  await panel.evaluate(() => Object.assign((globalThis as unknown as { chrome: { runtime: object } }).chrome.runtime, { sendMessage: () => {} }))
  await mail.write('Dear Ann, ')
  await finding.getByRole('button', { name: 'Take the number out' }).click()
  await expect(panel.getByText('The text has changed since it was checked, so nothing was written.')).toBeVisible()
  await expect(mail.body).toContainText(`Dear Ann, ${SENTENCE}`)
})

test('The quoted message is not taken for the writer’s own words', async ({ seconder }) => {
  const mail = await seconder.mail({ mode: 'reply', quoted: 'open' })
  const panel = await seconder.panelFor(mail.page)
  await mail.write(`Thank you. ${SENTENCE}`)
  await expect(card(panel, 'In the text')).toHaveCount(1)
  await expect(card(panel, 'In the text')).toContainText('ending 6C')
  await expect(card(panel, 'In the quoted message')).toHaveCount(1)
})

test('The strip follows the account that it is sent from', async ({ seconder }) => {
  const mail = await seconder.mail({ accounts: 'a.khan@anytown.gov.uk,ada@mail.example' })
  const panel = await seconder.panelFor(mail.page)
  await mail.begin()
  await expect(panel.getByRole('button', { name: 'council account (a.khan@anytown.gov.uk)' })).toBeVisible()
  await mail.page.getByRole('button', { name: 'a.khan@anytown.gov.uk' }).click()
  await mail.page.getByRole('menuitem', { name: 'ada@mail.example' }).click()
  await expect(panel.getByRole('button', { name: 'account not said (ada@mail.example)' })).toBeVisible()
  await panel.getByRole('button', { name: 'account not said' }).click()
  await panel.getByRole('combobox', { name: 'Whose account and paper?' }).selectOption('party account')
  await panel.getByRole('button', { name: 'Done' }).click()
  await mail.page.getByRole('button', { name: 'ada@mail.example' }).click()
  await mail.page.getByRole('menuitem', { name: 'a.khan@anytown.gov.uk' }).click()
  await expect(panel.getByText('It is written from a council address')).toBeVisible()
})

test('Marks come without the panel too, and settings, waivers and what is said about the draft count there', async ({ seconder }) => {
  const { mail, panel, finding } = await withFinding(seconder)
  await finding.getByRole('button', { name: 'Waive…' }).click()
  const dialog = panel.getByRole('dialog', { name: 'Waive this finding' })
  await dialog.getByRole('radio').first().check()
  await dialog.getByRole('button', { name: 'Waive', exact: true }).click()
  await underlined(mail)
  await panel.close()
  await mail.write('And again: AB 65 43 21 D. ')
  await underlined(mail, 'AB 65 43 21 D')

  const again = await seconder.panelFor(mail.page)
  await expect(card(again, 'National Insurance')).toHaveCount(1)
  await again
    .getByText(/waived/i)
    .first()
    .click()
  await expect(
    again
      .getByRole('button', { name: 'Undo' })
      .or(again.getByText(/ending 6C/))
      .first(),
  ).toBeVisible()
})

test('The background may be stopped at any time: typing, fixing and taking back go on', async ({ seconder }) => {
  const { mail, panel, finding } = await withFinding(seconder)
  await seconder.stopBackground(panel)
  await mail.write('And AB 65 43 21 D. ')
  await underlined(mail, NUMBER, 'AB 65 43 21 D')
  await expect(finding).toHaveCount(2)
  await seconder.stopBackground(panel)
  await finding.first().getByRole('button', { name: 'Take the number out' }).click()
  await expect(finding).toHaveCount(1)
  await seconder.stopBackground(panel)
  await panel.getByRole('button', { name: 'Take back' }).click()
  await expect(finding).toHaveCount(2)
})

test('An editor that is removed while a fix is written: the panel says so, and offers the words', async ({ seconder }) => {
  const { mail, panel, finding } = await withFinding(seconder)
  await mail.body.evaluate((body) => body.addEventListener('input', () => body.closest('[role=dialog]')?.remove(), { once: true }))
  await finding.getByRole('button', { name: 'Put a gap in its place' }).click()
  await expect(panel.getByText('The draft was closed while this was written in it. Open it again, and look whether the change is there.')).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Copy the text' })).toBeVisible()
  await expect(panel.getByText('No draft is open.')).toBeVisible()
})

test('A page without a draft in use gets nothing but the loader, and the panel says what to do', async ({ seconder }) => {
  const mail = await seconder.mail({ mode: 'list' })
  await mail.page.getByRole('textbox', { name: 'Search mail' }).fill('budget')
  expect(await seconder.composeRuns(mail.page)).toBe(false)
  const panel = await seconder.panelFor(mail.page)
  await expect(panel.getByText('No draft is open. Put the cursor in the text you are writing, and Seconder reads it here.')).toBeVisible()
  await mail.open()
  await mail.write(SENTENCE)
  await expect(card(panel, 'National Insurance')).toBeVisible()
})

test('A page that is not Gmail is not looked at, and the panel says so', async ({ seconder }) => {
  const page = await seconder.context.newPage()
  const panel = await seconder.panelFor(page)
  await expect(panel.getByText(/^Seconder does not look at this page\. Press its button in the browser’s bar/)).toBeVisible()
})

test('Of two drafts the panel follows the one in use, and says which', async ({ seconder }) => {
  const mail = await seconder.mail({ mode: 'two' })
  const other = mail.another(1)
  const panel = await seconder.panelFor(mail.page)
  await mail.subject.fill('Budget')
  await mail.write(SENTENCE)
  await other.subject.fill('Library')
  await other.write('Meet us at the library.')
  await expect(panel.getByText('Two drafts are open here. This is the one “Library”. To see the one “Budget”, click in its text.')).toBeVisible()
  await expect(card(panel, 'National Insurance')).toHaveCount(0)
  await mail.begin()
  await expect(panel.getByText(/This is the one “Budget”/)).toBeVisible()
  await expect(card(panel, 'National Insurance')).toBeVisible()
  await panel.getByRole('button', { name: 'Take the number out' }).click()
  await expect(mail.body).not.toContainText(NUMBER)
  await expect(other.body).toContainText('Meet us at the library.')
})

test('A page that is loaded again is found again, and what was said about its draft still holds', async ({ seconder }) => {
  const { mail, panel } = await withFinding(seconder)
  await panel.getByRole('button', { name: 'kind not said' }).click()
  await panel.getByRole('combobox', { name: 'What is it?' }).selectOption('Letter')
  await panel.getByRole('button', { name: 'Done' }).click()
  await mail.page.reload()
  await mail.write('His is AB 65 43 21 D.')
  await expect(card(panel, 'ending 1D')).toBeVisible()
  await expect(card(panel, 'ending 6C')).toHaveCount(0)
  await expect(panel.getByRole('button', { name: 'Letter', exact: true })).toBeVisible()
})

test('When Seconder is updated, a page that stays open is taken up again by the next panel', async ({ seconder }) => {
  const { mail, panel } = await withFinding(seconder)
  await panel.close()
  await seconder.update()
  const again = await seconder.panelFor(mail.page)
  await mail.write('And AB 65 43 21 D. ')
  await expect(card(again, 'National Insurance')).toHaveCount(2)
  await underlined(mail, NUMBER, 'AB 65 43 21 D')
  await card(again, 'ending 6C').getByRole('button', { name: 'Take the number out' }).click()
  await expect(mail.body).not.toContainText(NUMBER)
  await underlined(mail, 'AB 65 43 21 D')
})

test('The side panel is accessible and fits at 320 pixels, light and dark', async ({ seconder }) => {
  const mail = await seconder.mail({ mode: 'two' })
  const panel = await seconder.panelFor(mail.page)
  await panel.setViewportSize({ width: 320, height: 640 })
  const inBothLooks = async () => {
    await panel.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await nothingFoundByAxe(panel)
    await panel.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await nothingFoundByAxe(panel, 'colours')
  }
  await inBothLooks()
  await mail.another(1).write('Meet us at the library.')
  await mail.write(SENTENCE)
  await expect(card(panel, 'National Insurance')).toBeVisible()
  for (const room of ['Findings', 'Templates', 'Settings']) {
    await panel.getByRole('tab', { name: room }).click()
    await expect(panel.getByRole('tabpanel', { name: room }).getByRole('heading').first()).toBeVisible()
    await inBothLooks()
    await expect.poll(() => panel.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), { message: 'the panel scrolls sideways' }).toBe(0)
  }
})

test('The button in the browser’s bar opens the real side panel, which follows the tab', async ({ seconder }) => {
  const mail = await seconder.mail()
  const panel = await seconder.clickButton(mail.page)
  await mail.write(SENTENCE)
  await expect.poll(() => panel.text()).toContain('This holds a National Insurance number')
  const elsewhere = await seconder.context.newPage()
  await elsewhere.bringToFront()
  await expect.poll(() => panel.text()).toContain('Seconder does not look at this page')
  await mail.page.bringToFront()
  await expect.poll(() => panel.text()).toContain('This holds a National Insurance number')
  await panel.press('Take the number out')
  await expect(mail.body).not.toContainText(NUMBER)
  await mail.page.keyboard.press('ControlOrMeta+z')
  await expect(mail.body).toContainText(SENTENCE)
})
