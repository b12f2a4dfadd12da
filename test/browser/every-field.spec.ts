/** A field of every type in the form of the desk, filled by keyboard alone; what comes out is what every surface prints. */
import type { Locator } from '@playwright/test'
import { EVERY, everyField, everyLine } from '../templates/every-field.ts'
import { expect, test } from './desk-test.ts'

const KEEPSAKE = {
  seconder: 'store',
  version: 1,
  savedAt: '2026-06-01T09:00:00.000Z',
  drafts: [],
  settings: {},
  waivers: { salt: 'c2FsdA', waivers: [] },
  templates: [],
  own: [{ ...everyField(), id: 'T-OWN-EVERY', title: 'A field of every type' }],
  preferences: {},
}

test('A form with a field of every type is filled by keyboard, and each value comes out as it should', async ({ desk }) => {
  const { page, panel, text } = desk
  await panel.getByRole('tab', { name: 'Settings' }).click()
  await panel.locator('input[aria-label="Read a backup"]').setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(KEEPSAKE)) })
  await expect(panel.getByText(/The backup was read/)).toBeVisible()
  await panel.getByRole('tab', { name: 'Templates' }).click()
  await panel.getByRole('searchbox', { name: 'Search templates' }).fill('every type')
  await panel.getByRole('button', { name: 'A field of every type', exact: true }).click()

  /** By Tab alone: whatever stands between takes a few. */
  const tabTo = async (control: Locator) => {
    for (let i = 0; i < 12 && !(await control.evaluate((it) => it === document.activeElement)); i++) await page.keyboard.press('Tab')
    await expect(control).toBeFocused()
  }
  const form = panel.getByRole('tabpanel', { name: 'Templates' })
  const box = (name: string | RegExp) => form.getByRole('textbox', { name, exact: true })
  const type = async (name: string, words: string) => {
    await tabTo(box(name))
    await page.keyboard.type(words)
  }
  await box('Title of the fair').focus()
  await type('Title of the fair', 'Mill fair')
  await tabTo(box('What happened'))
  await page.keyboard.type('First part.')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Second part.')
  await tabTo(form.getByRole('combobox', { name: 'Kind of stall' }))
  await page.keyboard.type('plants')
  for (const helper of ['tea', 'posters']) {
    await tabTo(form.getByRole('checkbox', { name: helper }))
    await page.keyboard.press('Space')
  }
  await tabTo(form.getByLabel('Step-free'))
  await page.keyboard.type('Yes')
  // A day and hours that read the same in whatever order and clock the browser asks for them.
  await tabTo(form.getByLabel('Day', { exact: true }))
  await page.keyboard.type('12122026')
  await tabTo(form.getByLabel('Opening', { exact: true }))
  await page.keyboard.type('12122026')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('1030a')
  await tabTo(form.getByLabel('Closing time'))
  await page.keyboard.type('1100a')
  await type('Tea from and to', '10:00-11:30')
  await type('Price', '£1,250')
  await tabTo(form.getByRole('spinbutton', { name: 'Distance (miles)' }))
  await page.keyboard.type('41200')
  await type('Postcode of the hall', 'AA1 1AA')
  await type('Phone', '01632 960123')
  await type('E-mail', 'fair@anytown.example')
  await type('Web page', 'https://anytown.example/fair')
  const within = async (group: string, parts: readonly (readonly [string, string])[]) => {
    const fields = form.getByRole('group', { name: group })
    for (const [label, words] of parts) {
      await tabTo(fields.getByLabel(label))
      await page.keyboard.type(words)
    }
    return fields
  }
  await within('Opened by', [
    ['Title', 'Cllr'],
    ['Name', 'Ada Khan'],
    ['Role', 'Leader'],
  ])
  await within('Hall', [
    ['Name of the building', 'Mill Library'],
    ['Number and street', 'Mill Road'],
    ['Town', 'Anytown'],
    ['Postcode', 'AA1 1AA'],
  ])
  const quotation = await within('Quotation', [
    ['Who says it', 'Cllr Ben Moss'],
    ['Their role', 'Chair'],
    ['What they say', 'Come and see.'],
  ])
  await tabTo(quotation.getByRole('checkbox', { name: 'They have agreed these words' }))
  await page.keyboard.press('Space')
  for (const [i, name] of ['Mary Ahmed', 'Sam Lee'].entries()) {
    await tabTo(form.getByRole('button', { name: /^Add (a|another) name$/ }))
    await page.keyboard.press('Enter')
    await expect(box(`Name ${i + 1}`)).toBeFocused()
    await page.keyboard.type(name)
  }
  for (const [i, [what, takings]] of [
    ['Books', '40'],
    ['Plants', '12.50'],
  ].entries()) {
    await tabTo(form.getByRole('button', { name: /^Add (a|another) stall$/ }))
    await page.keyboard.press('Enter')
    await expect(box(/^What/).nth(i + 2)).toBeFocused()
    await page.keyboard.type(what as string)
    await page.keyboard.press('Tab')
    await page.keyboard.type(takings as string)
  }
  await tabTo(form.getByRole('button', { name: 'Insert', exact: true }))
  await page.keyboard.press('Enter')

  await expect(text).toContainText(EVERY.table.prints.at(-1) as string)
  const lines = await text.evaluate((draft) => [...draft.querySelectorAll('p, h1, h2, h3')].map((line) => line.textContent ?? '').filter((line) => line.trim() !== ''))
  expect(lines).toEqual(everyLine())
})
