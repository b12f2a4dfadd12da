import type { Locator, Page } from '@playwright/test'
import { DeskPage, expect, test } from './desk-test.ts'

/** Something that a release must not hold, whoever writes it. */
const APPEAL = 'Her NHS number is 999 000 0018.'
const NUMBER = '999 000 0018'
const CARD = 'NHS number ending 18'
const TODAY = new Date('2026-09-14T10:00:00+01:00')

/** The templates ask for the group's name and the like; a person says so once, in Settings. */
async function fillSettings(desk: DeskPage): Promise<void> {
  const { page, panel } = desk
  await panel.getByRole('tab', { name: 'Settings' }).click()
  for (const [group, label, value] of [
    ['Council', 'Name of the council', 'Anytown Council'],
    ['Group', 'Name of the group', 'Anytown Labour Group'],
  ] as const) {
    const section = panel.locator('details').filter({ has: page.locator('summary').getByText(group, { exact: true }) })
    await section.locator('summary').click()
    await section.getByRole('textbox', { name: label }).fill(value)
  }
  await panel.getByRole('button', { name: 'Save settings', exact: true }).click()
  await expect(panel.getByText('Settings saved on this device.')).toBeVisible()
}

/** Tab, until the focus is there: everything a mouse can reach must be on the way. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${target} was not reached with ${key}`)
}

test('Ctrl+Z after inserting a template takes text, title and subject out together, and Ctrl+Shift+Z brings them back', async ({ page }) => {
  await page.clock.setFixedTime(TODAY)
  const desk = new DeskPage(page)
  const { panel, text, title } = desk
  await desk.open()
  await fillSettings(desk)
  await panel.getByRole('tab', { name: 'Templates' }).click()
  await panel.getByRole('searchbox', { name: 'Search templates' }).fill('press release')
  await panel.locator('[data-template=T-PR]').getByRole('button', { name: 'Press release', exact: true }).click()
  await panel.getByRole('button', { name: 'Fill with sample' }).click()
  await panel.getByRole('button', { name: 'Insert', exact: true }).click()
  await expect(title).not.toHaveValue('')
  const named = await title.inputValue()
  await text.focus()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(text).toHaveText('')
  await expect(title).toHaveValue('')
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await expect(text).toContainText('ENDS')
  await expect(title).toHaveValue(named)

  // What was ticked as agreed in the form, and the notes to which the release points, stand in the ledger already.
  await panel.getByRole('tab', { name: 'Tools' }).click()
  await panel.getByRole('button', { name: 'Figures and quotations' }).click()
  await expect(panel.locator('.claim[data-standing=agreed]')).toHaveText([/Agreed by Cllr Ada Khan\./, /Agreed by Cllr Ben Osei\./])
  await expect(panel.locator('.claim[data-standing=sourced]').first()).toContainText('Note to editors: Visits: Anytown Library Service')
})

test('The page of keys names those of the panel, of the text and of the desk', async ({ page }) => {
  const desk = new DeskPage(page)
  await desk.open()
  await desk.panel.getByRole('button', { name: 'Keys' }).click()
  for (const key of ['Enter', 'F2', 'F8', 'Alt + Enter', 'Ctrl + Z', 'Ctrl + K', 'Ctrl + S']) await expect(page.getByRole('dialog').getByText(key, { exact: true })).toBeVisible()
})

test('The job by keyboard alone', async ({ page }) => {
  await page.clock.setFixedTime(TODAY)
  const desk = new DeskPage(page)
  const { panel, text } = desk
  await desk.open()
  await fillSettings(desk)
  await page.reload()
  await expect(text).toBeVisible()

  await tabTo(page, panel.getByRole('tab', { name: 'Findings' }))
  await page.keyboard.press('ArrowRight')
  // Past a hundred templates one types what one wants.
  await tabTo(page, panel.getByRole('searchbox'))
  await page.keyboard.type('press release')
  await tabTo(page, panel.locator('[data-template=T-PR]').getByRole('button', { name: 'Press release', exact: true }))
  await page.keyboard.press('Enter')
  await tabTo(page, panel.getByRole('button', { name: 'Fill with sample' }))
  await page.keyboard.press('Enter')
  await tabTo(page, panel.getByRole('button', { name: 'Insert', exact: true }))
  await page.keyboard.press('Enter')
  await expect(text).toContainText('Mill Library')

  // Back to the text, to its end, and on.
  await tabTo(page, text, 'Shift+Tab')
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(` ${APPEAL}`)
  await expect(text.locator('.marked').filter({ hasText: NUMBER })).toBeVisible()

  // F8 goes to the findings, Enter carries out the first fix, Ctrl+Z takes it back.
  const card = desk.card(CARD)
  await page.keyboard.press('F8')
  await tabTo(page, card.getByRole('button', { name: /^Take .* out$/ }))
  await page.keyboard.press('Enter')
  await expect(text).not.toContainText(APPEAL)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(text).toContainText(APPEAL)

  // Waived with W on the finding itself, and a reason.
  await expect(card).toBeVisible()
  await page.keyboard.press('F8')
  await page.waitForFunction(() => document.activeElement?.matches('article'))
  for (let i = 0; i < 20 && !(await card.evaluate((element) => element === document.activeElement)); i++) await page.keyboard.press('Alt+ArrowDown')
  await expect(card).toBeFocused()
  await page.keyboard.press('w')
  const dialog = page.getByRole('dialog', { name: 'Waive this finding' })
  await tabTo(page, dialog.getByRole('radio').first())
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(card).toHaveCount(0)
})
