/** The tools in the desk: the imprint builder, one set of facts, and all of them by keyboard. The motion clinic and the ledger: journeys/. */
import type { Page } from '@playwright/test'
import { nothingFoundByAxe } from './axe.ts'
import { DeskPage, expect, test } from './desk-test.ts'
import { keptHere } from './kept-here.ts'

const TODAY = new Date('2026-09-01T10:15:00+01:00')
async function openAt(page: Page): Promise<DeskPage> {
  await page.clock.setFixedTime(TODAY)
  const desk = new DeskPage(page)
  await desk.open()
  return desk
}

test('The imprint builder: whether and why, the exact line, and it stands in the draft; taken back with one click', async ({ page }) => {
  const desk = await openAt(page)
  const { panel, text } = desk
  await desk.paste('<p>Re-elect Ada Khan in Mill Ward.</p>')
  await desk.sayKind('Newsletter')
  await panel.getByRole('button', { name: 'Imprint builder' }).click()
  const answer = panel.locator('.answer')
  await panel.getByLabel('What is it meant to do?').selectOption('Win votes for or against a candidate')
  await panel.getByLabel('How does it go out?').selectOption('By text message')
  await expect(answer).toContainText('No imprint is needed.')
  await panel.getByLabel('How does it go out?').selectOption('In print')
  await expect(answer).toContainText('An imprint is required.')
  for (const [label, words] of [
    ['Promoter', 'A. Patel'],
    ['Promoter’s postal address', '1 High Street, Anytown AA1 1AA'],
    ['Printer', 'Ace Print Ltd'],
    ['Printer’s address', '4 Canal Works, Anytown AA1 1AA'],
  ] as const)
    await panel.getByLabel(label, { exact: true }).fill(words)
  await panel.getByRole('button', { name: 'Add a name' }).click()
  await page.keyboard.type('Ada Khan')
  const line = 'Printed by Ace Print Ltd, 4 Canal Works, Anytown AA1 1AA. Promoted by A. Patel on behalf of Ada Khan, both at 1 High Street, Anytown AA1 1AA.'
  await expect(panel.getByRole('region', { name: 'Imprint', exact: true })).toHaveText(line)
  await panel.getByRole('button', { name: 'Insert at the cursor' }).click()
  await expect(text).toContainText(line)

  // The checks read the same line and ask for no imprint.
  await panel.getByRole('tab', { name: /^Findings/ }).click()
  await expect(panel.getByRole('article').filter({ hasText: /imprint/i })).toHaveCount(0)
  await panel.getByRole('button', { name: 'Take back' }).click()
  await expect(text).not.toContainText('Printed by')
})

test('One set of facts: forms begun from it, a figure changed, and the outputs that are out of step', async ({ page }) => {
  const desk = await openAt(page)
  const { panel } = desk
  await panel.getByRole('tab', { name: 'Tools' }).click()
  await panel.getByRole('button', { name: 'One set of facts' }).click()
  await panel.getByLabel('What it is about').fill('Saturday opening at Mill Library')
  await panel.getByLabel('When', { exact: true }).fill('2026-09-16')
  await panel.getByRole('button', { name: 'Add a fact' }).click()
  await page.keyboard.type('Mill Library had 41,200 visits in 2025/26.')
  await panel.getByLabel('Source of it').fill('Annual report 2025/26, table 3')
  await panel.getByLabel('What is asked for').fill('ask Cabinet to keep it open')
  await panel.getByRole('button', { name: 'Fill the form for the motion' }).click()

  // The form of the approved template, with what was said in it.
  await expect(panel.getByRole('heading', { name: 'Motion to council' })).toBeFocused()
  await expect(panel.getByRole('textbox', { name: /^Title of the motion/ })).toHaveValue('Saturday opening at Mill Library')
  await expect(panel.getByRole('region', { name: 'The filled template' })).toContainText('Mill Library had 41,200 visits in 2025/26 (source 1).')
  await expect(panel.getByRole('region', { name: 'The filled template' })).toContainText('ask Cabinet to keep it open')

  await panel.getByRole('tab', { name: 'Tools' }).click()
  await panel.getByRole('button', { name: 'Fill the form for the letter to residents' }).click()
  await expect(panel.getByRole('region', { name: 'The filled template' })).toContainText('Mill Library had 41,200 visits in 2025/26.')
  await panel.getByRole('tab', { name: 'Tools' }).click()
  await panel.getByLabel('Fact', { exact: true }).fill('Mill Library had 42,000 visits in 2025/26.')
  await panel.getByLabel('Source of it').focus()
  const motion = panel.locator('[data-output=motion]')
  await expect(motion).toContainText('was “Mill Library had 41,200 visits in 2025/26.”, is now “Mill Library had 42,000 visits in 2025/26.”')

  // Kept on the device, with what each output was made of.
  const things = async () => (await page.evaluate(keptHere)).filter(([place]) => place.startsWith('IndexedDB seconder things ')).join('\n')
  await expect.poll(things).toContain('42,000 visits')
  await desk.open()
  await panel.getByRole('tab', { name: 'Tools' }).click()
  await panel.getByRole('button', { name: 'One set of facts' }).click()
  await expect(motion).toContainText('Out of step')
  await expect(panel.locator('[data-output=letter]')).toContainText('Out of step')
  await expect(panel.locator('[data-output=release]')).not.toContainText('Out of step')
  await panel.getByRole('button', { name: 'Fill the form again for the motion' }).click()
  await expect(panel.getByRole('region', { name: 'The filled template' })).toContainText('42,000 visits')
})

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 320, height: 640 },
]) {
  test(`Every tool is accessible, fits, and opens by keyboard at ${viewport.width} pixels`, async ({ page }) => {
    // Five looks by axe.
    test.slow()
    await page.setViewportSize(viewport)
    const desk = await openAt(page)
    const { panel } = desk
    await desk.openSample()
    if (viewport.width < 960) await page.getByRole('button', { name: /^Checks, templates/ }).click()
    await panel.getByRole('tab', { name: /^Findings/ }).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect(panel.getByRole('tab', { name: 'Tools' })).toBeFocused()
    const sound = async () => {
      await nothingFoundByAxe(page, viewport.width < 960 ? 'all but colours' : 'everything')
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 'the page scrolls sideways').toBe(0)
    }
    await sound()
    for (const [tool, prepare] of [
      ['Motion clinic', () => panel.getByLabel(/^Clear working days of notice/).fill('7')],
      [
        'Imprint builder',
        () =>
          panel
            .getByLabel('How does it go out?')
            .selectOption('In print')
            .then(() => panel.getByLabel('What is it meant to do?').selectOption('Win votes for or against a party')),
      ],
      ['One set of facts', () => panel.getByRole('button', { name: 'Add a fact' }).click()],
      [
        'Figures and quotations',
        () =>
          panel
            .getByRole('button', { name: /Note agreement/ })
            .first()
            .click(),
      ],
    ] as const) {
      await panel.getByRole('button', { name: tool }).focus()
      await page.keyboard.press('Enter')
      await expect(panel.getByRole('heading', { name: tool })).toBeFocused()
      await prepare()
      await sound()
      await panel.getByRole('button', { name: 'All tools' }).press('Enter')
      await expect(panel.getByRole('heading', { name: 'Tools', exact: true })).toBeFocused()
    }
  })
}

test('A button that has done its one thing hands the keyboard on to what is left beside it', async ({ page }) => {
  const { panel } = await openAt(page)
  await panel.getByRole('tab', { name: 'Tools' }).click()
  await panel.getByRole('button', { name: 'Motion clinic' }).press('Enter')
  await panel.getByLabel(/^Clear working days of notice/).fill('7')
  await panel.getByRole('button', { name: 'Keep these standing orders in Settings' }).press('Enter')
  await expect(panel.getByText('Your standing orders: 7 clear working days before the meeting.')).toBeVisible()
  await expect(panel.getByRole('region', { name: 'When notice must be in' }).locator(':focus')).toHaveCount(1)
  await panel.getByLabel('To whom notice is given').fill('Jo Reed')
  await panel.getByRole('button', { name: 'Keep as proper officer in Settings' }).press('Enter')
  await expect(panel.getByLabel('The motion goes')).toBeFocused()
  await panel.getByRole('button', { name: 'Dismiss this message' }).press('Enter')
  await expect(panel.getByLabel('The motion goes')).toBeFocused()
})
