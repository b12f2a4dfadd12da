/** The tools in the desk: the motion clinic, the imprint builder, the ledger of figures and quotations. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { nothingFoundByAxe } from './axe.ts'
import { DeskPage, expect, test } from './desk-test.ts'

const TODAY = new Date('2026-09-01T10:15:00+01:00')
const MOTION =
  '<h1>Saturday opening at Mill Library</h1><p>Mover: Cllr Ada Khan, Mill Ward<br>Seconder: Cllr Ben Osei, Fern Ward</p><p>This Council resolves to ask Cabinet to keep the library open.</p>'

async function openAt(page: Page): Promise<DeskPage> {
  await page.clock.setFixedTime(TODAY)
  const desk = new DeskPage(page)
  await desk.open()
  return desk
}

/** Typing would meet the editor's own shortcuts; pasting is what people do. */
async function paste(desk: DeskPage, html: string): Promise<void> {
  await desk.text.click()
  await desk.text.evaluate((element, words) => {
    const data = new DataTransfer()
    data.setData('text/html', words)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, html)
}

async function sayKind({ panel }: DeskPage, kind: string): Promise<void> {
  await panel.getByRole('list', { name: 'About this draft' }).getByRole('button').first().click()
  await panel.getByRole('combobox', { name: 'What is it?' }).selectOption({ label: kind })
  await panel.getByRole('button', { name: 'Done' }).click()
}

test('The motion clinic: the deadline by one’s own standing orders, the e-mail, the calendar entry', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const desk = await openAt(page)
  const { panel } = desk
  await paste(desk, MOTION)
  await sayKind(desk, 'Motion')
  await panel.getByRole('list', { name: 'Tools for this draft' }).getByRole('button', { name: 'Motion clinic' }).click()
  await expect(panel.getByRole('heading', { name: 'Motion clinic' })).toBeFocused()

  // Nothing is assumed: the settings do not say how much notice the council wants.
  const answer = panel.locator('.answer')
  await panel.getByLabel('Day of the meeting').fill('2026-09-16')
  await expect(answer).toHaveText('Say how many clear days of notice your council wants: nothing is assumed.')
  await panel.getByLabel(/^Clear days of notice/).fill('7')
  await panel.getByLabel('Hour by which it must be in').fill('12:00')
  await expect(answer).toHaveText('Notice must be in by noon on Friday 4 September 2026 (in 3 days).')
  await expect(panel.getByText('Sat 12 September – weekend')).toBeVisible()
  await panel.getByRole('button', { name: 'Keep these standing orders in Settings' }).click()
  await expect(panel.getByText('Your standing orders: 7 clear working days before the meeting, by noon.')).toBeVisible()

  const download = page.waitForEvent('download')
  await panel.getByRole('button', { name: 'Save the deadline for your calendar' }).click()
  const saved = await download
  expect(saved.suggestedFilename()).toBe('motion-notice-2026-09-16-saturday-opening-at-mill-library.ics')
  const entry = readFileSync(await saved.path(), 'utf8')
  expect(entry).toContain('\r\nDTSTART;TZID=Europe/London:20260904T120000\r\n')
  expect(entry).toContain('\r\nSUMMARY:Notice of motion due: Saturday opening at Mill Library\r\n')

  const message = panel.getByRole('region', { name: 'Message' })
  await expect(message).toContainText('Moved by: Cllr Ada Khan, Mill Ward')
  await panel.getByLabel('To whom notice is given').fill('Jo Reed')
  await expect(message).toContainText('Dear Jo Reed,')
  await panel.getByLabel('The motion goes').selectOption('in the e-mail itself')
  await expect(message).toContainText('This Council resolves to ask Cabinet')
  await panel.getByRole('button', { name: 'Copy the subject' }).click()
  await expect(panel.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Notice of motion: Saturday opening at Mill Library (meeting on Wednesday 16 September 2026)')
})

test('The imprint builder: whether and why, the exact line, and it stands in the draft; taken back with one click', async ({ page }) => {
  const desk = await openAt(page)
  const { panel, text } = desk
  await paste(desk, '<p>Re-elect Ada Khan in Mill Ward.</p>')
  await sayKind(desk, 'Newsletter')
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

test('The ledger: sourced, agreed by phone, the notes to editors, and all of it there after the tab was closed', async ({ page }) => {
  const desk = await openAt(page)
  const { panel, text } = desk
  await paste(
    desk,
    '<p>Mill Library had 41,200 visits in 2025/26, six per cent more than before.</p><p>Cllr Ada Khan, Leader of the group, said: “We will ask Cabinet to keep the library open on Saturdays.”</p><p>ENDS</p><p></p>',
  )
  await sayKind(desk, 'Press release')
  await panel.getByRole('button', { name: 'Figures and quotations' }).click()
  const claims = panel.locator('.claim')
  await expect(claims).toHaveCount(4)
  await panel.getByRole('button', { name: /Give source for 41,200 visits/ }).click()
  await panel.getByRole('combobox', { name: 'Source' }).fill('Anytown Library Service, annual report 2025/26, table 3')
  await panel.getByRole('button', { name: /Note agreement for “We will ask/ }).click()
  await panel.getByLabel('How', { exact: true }).selectOption('By phone')
  await panel.getByLabel('Noted by').fill('Sam Lee')
  await panel.getByRole('button', { name: 'Note it' }).click()
  await expect(claims.nth(3)).toContainText('Agreed by Ada Khan, by phone, 10.15am on Tuesday 1 September 2026, noted by Sam Lee.')
  await expect(panel.locator('.answer')).toHaveText('2 of 4 not yet sourced or agreed.')
  await expect(panel.getByRole('region', { name: 'The notes' })).toHaveText('1. 41,200 visits: Anytown Library Service, annual report 2025/26, table 3.')

  await text.press('ControlOrMeta+End')
  await panel.getByRole('button', { name: 'Insert at the cursor' }).click()
  await expect(text.getByRole('heading', { name: 'Notes to editors' })).toBeVisible()
  await expect(text.locator('ol li')).toHaveText(['41,200 visits: Anytown Library Service, annual report 2025/26, table 3.'])
  await expect(claims, 'what stands in the notes claims nothing of its own').toHaveCount(4)

  await desk.saved()
  await desk.open()
  await panel.getByRole('tab', { name: 'Tools' }).click()
  await panel.getByRole('button', { name: 'Figures and quotations' }).click()
  await expect(panel.locator('.answer')).toHaveText('2 of 4 not yet sourced or agreed.')

  // The figure is changed: what was said of the old one does not hold for the new.
  await text.evaluate((element) => {
    const words = element.querySelector('p')?.firstChild as Text
    getSelection()?.setBaseAndExtent(words, words.data.indexOf('41,200'), words, words.data.indexOf('41,200') + 6)
  })
  await page.keyboard.type('42,000')
  await expect(panel.getByRole('region', { name: 'No longer in the text' })).toContainText('41,200 visits')
  await expect(panel.locator('.answer')).toHaveText('3 of 4 not yet sourced or agreed.')
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
      ['Motion clinic', () => panel.getByLabel(/^Clear days of notice/).fill('7')],
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
