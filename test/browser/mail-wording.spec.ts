/** Approved wording in a mail, in the built extension: what is remembered of it, and what is not. */
import { card, expect, fillSettings, test } from './extension-test.ts'
import { keptHere } from './kept-here.ts'

const IMPRINT = 'Promoted by A. Patel on behalf of Anytown CLP, both at 1 High Street, Anytown AA1 1AA.'

test('A locked passage that is changed in a mail is found, after the panel is opened anew too; nothing of its words is kept', async ({ seconder }) => {
  const mail = await seconder.mail()
  let panel = await seconder.panelFor(mail.page)
  await mail.begin()
  await fillSettings(panel)
  await panel.getByRole('tab', { name: 'Templates' }).click()
  await panel.getByRole('searchbox', { name: 'Search templates' }).fill('casework acknowledgement')
  await panel.locator('[data-template=T-CASE-ACK]').getByRole('button', { name: 'Casework acknowledgement', exact: true }).click()
  await panel.getByRole('button', { name: 'Fill with sample' }).click()
  await panel.getByRole('button', { name: 'Insert', exact: true }).click()
  const locked = mail.body.getByText(/^I use what you tell me/)
  const words = await locked.innerText()
  const changed = () => card(panel, 'The approved passage “privacy” was changed.')
  await expect(changed()).toHaveCount(0)
  // In its first line, which the finding quotes: it is seen there when the last letter has been read.
  await locked.click({ position: { x: 20, y: 5 } })
  await mail.page.keyboard.press('End')
  await mail.page.keyboard.type(' and more')
  await expect(changed()).toContainText('and more')
  await changed().getByRole('button', { name: 'Put the approved words back' }).click()
  await expect(locked).toHaveText(words)
  await expect(changed()).toHaveCount(0)

  const kept = async () => (await panel.evaluate(keptHere)).join('\n')
  await expect.poll(kept).toContain('T-CASE-ACK')
  expect(await kept()).not.toContain(words)
  await panel.getByRole('tab', { name: 'Settings' }).click()
  await panel.getByRole('textbox', { name: /^Imprint/ }).fill(IMPRINT)
  await panel.getByRole('button', { name: 'Save settings', exact: true }).click()
  await expect(panel.getByText('Settings saved on this device.')).toBeVisible()
  await panel.close()

  // With the panel closed, Tab after a typed shortcut inserts what needs no more facts …
  await mail.begin()
  await mail.page.keyboard.type(';imprint')
  await mail.page.keyboard.press('Tab')
  await expect(mail.body).toContainText(IMPRINT)
  await expect(mail.body).not.toContainText(';imprint')
  // … and for anything else opens the panel in the browser's own frame, at its form.
  await mail.begin()
  await mail.page.keyboard.type(';mediaq')
  await mail.page.keyboard.press('Tab')
  const opened = await seconder.realPanel()
  await expect.poll(() => opened.text()).toMatch(/Answer to a media enquiry.*Fill with sample/s)
  await opened.press('Fill with sample')
  await opened.press('Insert at the cursor')
  await expect(mail.body).not.toContainText(';mediaq')
  await expect.poll(() => opened.text()).toContain('was inserted.')

  await locked.click()
  await mail.page.keyboard.press('End')
  await mail.page.keyboard.type(' and more')
  panel = await seconder.panelFor(mail.page)
  await expect(changed().or(card(panel, 'was changed or left out'))).toBeVisible()
})
