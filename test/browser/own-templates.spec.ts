/** Templates of one's own: brought in, found, and put in at the cursor by a shortcut or by search. */
import { type DeskPage, expect, test } from './desk-test.ts'

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

async function bringIn({ page, panel }: DeskPage, ...files: ReturnType<typeof file>[]): Promise<void> {
  await panel.getByRole('tab', { name: 'Templates' }).click()
  await panel.getByLabel('Files to import').setInputFiles(files)
  await page.getByRole('dialog').getByRole('button', { name: /^Keep/ }).click()
  await expect(panel.getByText('of your own', { exact: false }).first()).toBeVisible()
}

test('A letter is brought in, with what was not kept; it is there the next day, found, filled with its sample and put in', async ({ desk }) => {
  const { page, panel, text } = desk
  await panel.getByRole('tab', { name: 'Templates' }).click()
  await panel.getByLabel('Files to import').setInputFiles([file('books.html', '<h1>Books for {ward}</h1><p>Dear [Name],</p><p><u>Thank you</u> for the <b>books</b>.</p>')])
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('To fill in: Ward, Name.')
  await expect(dialog).toContainText('Not kept: underlining.')
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Thanks for books')
  await dialog.getByRole('button', { name: 'Keep it' }).click()
  await expect(panel.getByText('of your own', { exact: false }).first()).toBeVisible()
  await page.reload()
  await panel.getByRole('tab', { name: 'Templates' }).click()
  await panel.getByRole('searchbox', { name: 'Search templates' }).fill('thank book')
  const card = panel.locator('[data-template^=T-OWN-]')
  await expect(card).toContainText('Your own wording. Nobody has approved it.')
  await card.getByRole('button', { name: 'Thanks for books', exact: true }).click()
  await panel.getByRole('button', { name: 'Fill with sample' }).click()
  await panel.getByRole('button', { name: 'Insert', exact: true }).click()
  await expect(text).toContainText('Dear Mary Ahmed')
  await expect(text.getByRole('heading', { name: 'Books for Mill Ward' })).toBeVisible()
})

test('A file that cannot be read brings nothing in, and says which and where', async ({ desk }) => {
  await desk.panel.getByRole('tab', { name: 'Templates' }).click()
  await desk.panel.getByLabel('Files to import').setInputFiles([file('good.txt', 'Good morning.'), file('bad.csv', 'title,body\n"x,y')])
  await expect(desk.panel.getByText('bad.csv: line 2: A quotation mark opens here and never closes.')).toBeVisible()
  await expect(desk.panel.locator('[data-template^=T-OWN-]')).toHaveCount(0)
})

test('Typing ;hello and Tab puts a template in the place of the shortcut, and one Ctrl+Z takes it out', async ({ desk }) => {
  const { page, text } = desk
  await bringIn(desk, file('hello.txt', 'Good morning to you all.'))
  await text.click()
  await page.keyboard.type('First words ;hello')
  await page.keyboard.press('Tab')
  await expect(text).toContainText('Good morning to you all.')
  await expect(text).not.toContainText(';hello')
  await expect(text).toContainText('First words')
  await expect(text).toBeFocused()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(text).toHaveText('First words ;hello')
})

test('A shortcut whose template asks for something opens its form, and what is filled in takes the place of the shortcut', async ({ desk }) => {
  const { page, panel, text } = desk
  await bringIn(desk, file('got-it.txt', 'Dear {name}, I have your message.'))
  await text.click()
  await page.keyboard.type('Before ;got-it')
  await page.keyboard.press('Tab')
  await panel.getByRole('textbox', { name: /^Name/ }).fill('Mary Ahmed')
  await panel.getByRole('button', { name: 'Insert at the cursor' }).click()
  await expect(text).toContainText('Dear Mary Ahmed, I have your message.')
  await expect(text).not.toContainText(';got-it')
})

test('Tab after words that are no shortcut is the editor’s own', async ({ desk }) => {
  const { page, text } = desk
  await text.click()
  await page.keyboard.type('one ;nothing')
  await page.keyboard.press('Tab')
  await expect(text).toHaveText('one ;nothing')
})

test('F2 searches at the cursor: arrow keys and Enter put the template in, Escape gives the cursor back', async ({ desk }) => {
  const { page, text } = desk
  await bringIn(desk, file('hello.txt', 'Good morning to you all.'))
  await text.click()
  await page.keyboard.type('First. ')
  await page.keyboard.press('F2')
  const search = page.getByRole('dialog', { name: 'Insert a template' })
  await expect(search.getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(search).toBeHidden()
  await page.keyboard.type('Second. ')
  await page.keyboard.press('F2')
  await page.keyboard.type('hello')
  await expect(search.getByRole('option').first()).toContainText('Hello')
  await page.keyboard.press('Enter')
  await expect(text).toContainText('First. Second.')
  await expect(text).toContainText('Good morning to you all.')
  await expect(text).toBeFocused()
})
