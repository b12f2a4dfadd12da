import { DeskPage, expect, test } from './desk-test.ts'

test('A draft is kept when the page goes away in the middle of a word', async ({ desk }) => {
  await desk.text.fill('Half a sent')
  await desk.page.goto('about:blank')
  await desk.open()
  await expect(desk.text).toHaveText('Half a sent')
})

test('An empty draft is not kept', async ({ desk }) => {
  await desk.page.getByRole('button', { name: 'Drafts' }).click()
  await expect(desk.page.getByText('No drafts are kept on this device yet.')).toBeVisible()
})

test('Drafts are begun, opened, renamed, deleted and brought back', async ({ desk }) => {
  const { page } = desk
  const list = page.getByRole('dialog', { name: 'Drafts' })
  const openList = () => page.getByRole('button', { name: 'Drafts', exact: true }).click()
  await desk.text.fill('First words')
  await desk.saved()
  await openList()
  await list.getByRole('button', { name: 'New draft' }).click()
  await expect(desk.text).toHaveText('')
  await desk.title.fill('Second')
  await desk.text.fill('Other words')
  await desk.saved()

  await openList()
  await list.getByRole('button', { name: /^First words/ }).click()
  await expect(desk.text).toHaveText('First words')

  await openList()
  await list.getByRole('button', { name: 'Rename “Second”' }).click()
  await page.keyboard.type('Library letter')
  await page.keyboard.press('Enter')
  await expect(list.getByRole('button', { name: /^Library letter/ })).toBeVisible()

  await list.getByRole('button', { name: 'Delete “First words”' }).click()
  await expect(list.getByRole('button', { name: /^First words/ })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(desk.text).toHaveText('Other words')
  await page.locator('.message-bar').getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(desk.text).toHaveText('First words')
})

test('When what was pressed is gone with the draft before, the cursor is in the text of the next one', async ({ desk }) => {
  await desk.page.getByRole('button', { name: 'Look at a sample draft' }).press('Enter')
  await expect(desk.text).toBeFocused()
})

test('Two tabs with the same draft stay in step', async ({ desk, context }) => {
  await desk.text.fill('One')
  await desk.saved()
  const other = new DeskPage(await context.newPage())
  await other.open()
  await expect(other.text).toHaveText('One')
  await other.text.fill('One and two')
  await expect(desk.text).toHaveText('One and two')
})

test('Two tabs never write over each other: the second is asked, and both texts stay', async ({ desk, context }) => {
  await desk.text.fill('Common words')
  await desk.saved()
  const other = new DeskPage(await context.newPage())
  // Their clocks stand still, so that nothing is saved before both have typed.
  for (const { page } of [desk, other]) await page.clock.install()
  for (const each of [desk, other]) {
    await each.open()
    await each.page.clock.pauseAt(Date.now() + 3_600_000)
  }
  await desk.text.fill('Words of the first tab')
  await other.text.fill('Words of the second tab')
  await desk.page.keyboard.press('Control+s')
  const trouble = other.page.getByRole('alert').filter({ hasText: 'changed in another tab' })
  await expect(trouble).toBeVisible()
  await trouble.getByRole('button', { name: 'Keep this text as a draft of its own' }).click()
  await expect(trouble).toBeHidden()
  await expect(other.text).toHaveText('Words of the second tab')
  await other.page.keyboard.press('Control+s')
  await other.page.getByRole('button', { name: 'Drafts', exact: true }).click()
  await expect(other.page.getByRole('dialog').getByRole('button', { name: /^Words of the/ })).toHaveCount(2)
})
