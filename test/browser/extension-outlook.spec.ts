/** The built extension at Outlook's addresses, on the page of test/hosts/outlook-web. */
import { card, expect, test } from './extension-test.ts'
import { SITES } from './mail-sites.ts'

const NUMBER = 'AB 12 34 56 C'
/** No Monday. */
const DAY = 'Monday 5 May 2026'
const SENTENCE = `Her National Insurance number is ${NUMBER}.`

test('A reply in Outlook: whose account it is, what is not seen, a mark, a fix and one Ctrl+Z', async ({ seconder }) => {
  const mail = await seconder.mail({ mode: 'reply', chips: 'presence', accounts: 'sam.lee@anytown.gov.uk,sam@anytownlabour.example' }, SITES.outlook)
  const panel = await seconder.panelFor(mail.page)
  await mail.write(`${SENTENCE} Meet us on ${DAY}. `)
  // One in the writer's own words and one in the message that is answered.
  await expect(card(panel, 'National Insurance')).toHaveCount(2)
  const finding = card(panel, 'National Insurance').first()
  await expect.poll(() => mail.marked()).toEqual([NUMBER, 'AB123456C', DAY])
  const strip = panel.getByRole('list', { name: 'About this draft' })
  await expect(strip.getByRole('button', { name: 'council account (sam.lee@anytown.gov.uk)' })).toBeVisible()
  await expect(panel.getByText(/Not checked: .*an address it goes to, which Outlook does not show/)).toBeVisible()

  await panel.getByRole('tab', { name: 'Settings' }).click()
  const accounts = panel.locator('details').filter({ has: panel.locator('summary', { hasText: /^Accounts you send from/ }) })
  await accounts.locator('summary').click()
  await accounts.getByRole('button', { name: /^Add/ }).click()
  await accounts.getByRole('textbox', { name: 'Address' }).fill('sam@anytownlabour.example')
  await accounts.getByRole('combobox', { name: 'Whose account is it?' }).selectOption({ label: 'The party’s or the group’s' })
  await panel.getByRole('button', { name: 'Save settings', exact: true }).click()
  await panel.getByRole('tab', { name: /^Findings/ }).click()
  await mail.page.getByRole('button', { name: 'From' }).click()
  await mail.page.getByRole('menuitem', { name: 'sam@anytownlabour.example' }).click()
  await expect(strip.getByRole('button', { name: 'party account (sam@anytownlabour.example)' })).toBeVisible()

  await finding.getByRole('button').first().click()
  await expect(mail.body).not.toContainText(NUMBER)
  // Checked while its editor was still busy with the fix: the other marks stay at their words.
  await expect.poll(() => mail.marked()).toEqual(['AB123456C', DAY])
  await mail.page.bringToFront()
  await mail.body.focus()
  await mail.page.keyboard.press('ControlOrMeta+z')
  await expect(mail.body).toContainText(NUMBER)
  await expect.poll(() => mail.marked()).toEqual([NUMBER, 'AB123456C', DAY])
})

test('A mail in a window that Outlook has opened and filled itself is read as Outlook’s', async ({ seconder }) => {
  const { page } = await seconder.mail({ mode: 'list' }, SITES.outlook)
  const opened = page.waitForEvent('popup')
  await page.evaluate(() => {
    const { document: blank } = window.open('about:blank', '_blank', 'width=700,height=500') as Window
    const make = (name: string, attributes: Record<string, string>, ...within: Node[]) => {
      const element = blank.createElement(name)
      for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value)
      element.append(...within)
      return element
    }
    const text = make('div', { contenteditable: 'true', role: 'textbox', 'aria-multiline': 'true', style: 'min-height: 200px' })
    const to = make('div', { role: 'group', id: 'MSG_1_TO' }, make('div', { contenteditable: 'true' }))
    blank.body.append(make('div', {}, to, make('input', { type: 'text', id: 'MSG_1_SUBJECT', value: 'Library hours' }), make('div', { id: 'editorParent_1' }, text)))
  })
  const blank = await opened
  const panel = await seconder.panelFor(blank)
  await blank.bringToFront()
  await blank.locator('[aria-multiline]').click()
  await blank.keyboard.type(`${SENTENCE} `)
  await expect(card(panel, 'National Insurance')).toBeVisible()
  await expect(panel.getByText('Library hours (in Outlook on the web)')).toBeVisible()
  await expect(panel.getByText(/I cannot see the Send button: Outlook has changed its page/)).toBeVisible()
  expect(await blank.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)))).toEqual([NUMBER])
})
