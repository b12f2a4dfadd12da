import { expect, test } from './desk-test.ts'

const IMPRINT = 'Promoted by A. Patel on behalf of Anytown CLP, both at 1 High Street, Anytown AA1 1AA.'

test('A locked passage that is changed is found, after the page is opened anew too, and one click puts it back', async ({ desk }) => {
  const { page, panel, text } = desk
  await panel.getByRole('tab', { name: 'Templates' }).click()
  await panel.getByLabel('Search templates').fill('newsletter in print')
  await panel.locator('[data-template=T-NEWS-PRINT]').getByRole('button', { name: 'Ward newsletter in print', exact: true }).click()
  await panel.getByRole('button', { name: 'Fill with sample' }).click()
  await panel.getByRole('button', { name: 'Insert', exact: true }).click()
  await expect(text).toContainText(IMPRINT)
  const card = desk.card('The approved passage “imprint” was changed.')
  await expect(card).toHaveCount(0)

  await text.click()
  await text.press('ControlOrMeta+End')
  for (let i = 0; i < ', Anytown AA1 1AA.'.length; i++) await page.keyboard.press('Backspace')
  await expect(card).toBeVisible()
  await desk.saved()
  await page.reload()
  await expect(card).toBeVisible()

  await card.getByRole('button', { name: 'Put the approved words back' }).click()
  await expect(text).toContainText(IMPRINT)
  await expect(card).toHaveCount(0)
})

test('A half-filled form is there again when the page is loaded anew, for its own draft only', async ({ desk }) => {
  const { page, panel } = desk
  const begin = async () => {
    await panel.getByRole('tab', { name: 'Templates' }).click()
    await panel.getByLabel('Search templates').fill('casework acknowledgement')
    await panel.locator('[data-template=T-CASE-ACK]').getByRole('button', { name: 'Casework acknowledgement', exact: true }).click()
  }
  const address = panel.getByRole('textbox', { name: /^How you address the resident/ })
  await begin()
  await address.fill('Ms Ahmed')
  await page.reload()
  await panel.getByRole('tab', { name: 'Templates' }).click()
  await expect(address).toHaveValue('Ms Ahmed')
  await desk.text.click()
  await page.keyboard.type('A first draft.')
  await desk.saved()
  await page.getByRole('button', { name: 'Drafts' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^New draft/ })
    .click()
  await expect(address).toHaveCount(0)
  await begin()
  await expect(address).toHaveValue('')
})

test('A template for within a sentence goes in at the caret, and the draft stays what it was', async ({ desk }) => {
  const { page, panel, text, title } = desk
  await text.click()
  await page.keyboard.type('The library had  last year.')
  for (let i = 0; i < ' last year.'.length; i++) await page.keyboard.press('ArrowLeft')
  await panel.getByRole('tab', { name: 'Templates' }).click()
  await panel.getByLabel('Search templates').fill('figure with its source')
  await panel.locator('[data-template=T-SOURCE]').getByRole('button', { name: 'Figure with its source', exact: true }).click()
  await panel.getByRole('button', { name: 'Fill with sample' }).click()
  await expect(panel.getByRole('button', { name: 'Replace the whole draft' })).toHaveCount(0)
  await panel.getByRole('button', { name: 'Insert in the sentence' }).click()
  const words = '1,312 visits a week (Anytown Council, library report, table 3, 3 March 2026)'
  await expect(text.locator('p')).toHaveText([`The library had ${words} last year.`])
  await expect(title).toHaveValue('')
  await text.press('ControlOrMeta+z')
  await expect(text.locator('p')).toHaveText(['The library had  last year.'])
})
