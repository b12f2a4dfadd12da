/** A political assistant's motion in Word: from the facts to the e-mail to the proper officer. */
import { readFileSync } from 'node:fs'
import { expect, test } from '../word-test.ts'

const TITLE = 'Saturday opening at Mill Library'
const FACT = 'Mill Library had 41,200 visits in 2025/26'
const ASK = 'ask Cabinet to consider keeping Mill Library open on Saturdays until March 2028'

// One long way; other work may share the machine.
test.describe.configure({ timeout: 90_000 })

test('A political assistant’s motion in Word, from the facts to the proper officer’s e-mail', async ({ word, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.clock.setFixedTime(new Date('2026-09-01T10:15:00+01:00'))
  const { panel, sheet } = word

  await test.step('Once, I say who I am and for which council', async () => {
    await word.open([], 'win-m365')
    await panel.getByRole('tab', { name: 'Settings' }).click()
    await panel.locator('summary').getByText('You', { exact: true }).click()
    await panel.getByRole('textbox', { name: 'Your name' }).fill('Sam Lee')
    await panel.getByRole('combobox', { name: 'Your role' }).selectOption('Political assistant')
    await panel.locator('summary').getByText('Council', { exact: true }).click()
    await panel.getByRole('textbox', { name: 'Name of the council' }).fill('Anytown Council')
    await panel.getByRole('button', { name: 'Save settings', exact: true }).click()
    await expect(panel.getByText('Settings saved on this device.')).toBeVisible()
  })

  await test.step('I put the facts down, each with its source', async () => {
    await panel.getByRole('tab', { name: 'Tools' }).click()
    await panel.getByRole('button', { name: 'One set of facts' }).click()
    await panel.getByLabel('What it is about').fill(TITLE)
    await panel.getByLabel('When', { exact: true }).fill('2026-09-16')
    await panel.getByRole('button', { name: 'Add a fact' }).click()
    await page.keyboard.type(`${FACT}.`)
    await panel.getByLabel('Source of it').fill('Annual report 2025/26, table 3')
    await panel.getByLabel('What is asked for').fill(ASK)
    await panel.getByRole('button', { name: 'Fill the form for the motion' }).click()
  })

  await test.step('The form of the group’s motion has them already; I add who moves it, the view and the cost', async () => {
    await expect(panel.getByRole('heading', { name: 'Motion to council' })).toBeFocused()
    await panel.getByRole('button', { name: 'Insert', exact: true }).click()
    await expect(panel.getByRole('alert', { name: 'What is still needed' })).toContainText('4 things are still needed')
    for (const [who, name, ward] of [
      ['Mover', 'Ada Khan', 'Mill Ward'],
      ['Seconder', 'Ben Osei', 'Fern Ward'],
    ] as const) {
      const person = panel.getByRole('group', { name: who })
      await person.getByLabel('Title').fill('Cllr')
      await person.getByLabel(/^Name/).fill(name)
      await person.getByLabel('Ward').fill(ward)
    }
    await panel.getByRole('button', { name: 'Add a view' }).click()
    await page.keyboard.type('Residents who work during the week should be able to use their library.')
    await panel.getByRole('textbox', { name: /^What it costs/ }).fill('Saturday opening cost £18,400 in 2025/26. The Section 151 Officer has been asked for a note.')
    await panel.getByRole('button', { name: 'Insert', exact: true }).click()
    await expect(panel.getByText(/^The draft is now “Motion/)).toBeVisible()
  })

  await test.step('It stands in the document with headings, numbered clauses and a field for each value', async () => {
    expect(await word.inside((fake) => fake.word.syncsBetween('GetOoxml', 'InsertContentControl'))).toBe(2)
    await expect(sheet.locator('.Heading1, .Heading2').first()).toBeVisible()
    await expect(sheet.locator('.item[data-list="1."]').first()).toBeVisible()
    expect(await sheet.locator('.control').count()).toBeGreaterThan(5)
    const text = await word.text()
    for (const words of [TITLE, 'Seconder: Cllr Ben Osei, Fern Ward', `${FACT} (source 1).`, ASK, 'Annual report 2025/26, table 3']) expect(text).toContain(words)
    await panel.getByRole('tab', { name: /^Findings/ }).click()
    await expect(panel.getByText(/^Nothing found by the \d+ checks that apply\./)).toBeVisible()
  })

  await test.step('The clinic works out by when notice must be in, by our own standing orders', async () => {
    await panel.getByRole('list', { name: 'Tools for this draft' }).getByRole('button', { name: 'Motion clinic' }).click()
    await expect(panel.getByRole('heading', { name: 'Motion clinic' })).toBeFocused()
    const answer = panel.locator('.answer')
    await expect(panel.getByLabel('Day of the meeting')).toHaveValue('2026-09-16')
    // Nothing is assumed: the settings do not say how much notice the council wants.
    await expect(answer).toHaveText('Say how many clear working days of notice your council wants: nothing is assumed.')
    await panel.getByLabel(/^Clear working days of notice/).fill('7')
    await panel.getByLabel('Hour by which it must be in').fill('12:00')
    await expect(answer).toHaveText('Notice must be in by noon on Friday 4 September 2026 (in 3 days).')
    await expect(panel.getByText('Sat 12 September – weekend')).toBeVisible()
    await panel.getByRole('button', { name: 'Keep these standing orders in Settings' }).click()
    await expect(panel.getByText('Your standing orders: 7 clear working days before the meeting, by noon.')).toBeVisible()
  })

  await test.step('The deadline goes into my calendar', async () => {
    const download = page.waitForEvent('download')
    await panel.getByRole('button', { name: 'Save the deadline for your calendar' }).click()
    const saved = await download
    expect(saved.suggestedFilename()).toBe('motion-notice-2026-09-16-saturday-opening-at-mill-library.ics')
    const entry = readFileSync(await saved.path(), 'utf8')
    expect(entry).toContain('\r\nDTSTART;TZID=Europe/London:20260904T120000\r\n')
    expect(entry).toContain('\r\nSUMMARY:Notice of motion due: Saturday opening at Mill Library\r\n')
  })

  await test.step('The e-mail to the proper officer is ready, with the motion in it', async () => {
    const message = panel.getByRole('region', { name: 'Message' })
    await expect(message).toContainText('Moved by: Cllr Ada Khan, Mill Ward')
    await expect(message).toContainText('Seconded by: Cllr Ben Osei, Fern Ward')
    await panel.getByLabel('To whom notice is given').fill('Jo Reed')
    await panel.getByLabel('Their e-mail address').fill('jo.reed@anytown.example')
    await panel.getByLabel('The motion goes').selectOption('in the e-mail itself')
    await expect(message).toContainText('Dear Jo Reed,')
    await expect(message).toContainText(`${FACT} (source 1).`)
    await expect(message).toContainText(ASK)
    await expect(panel.getByText(/^Read it before you send it\./)).toBeVisible()
    const copied = () => word.frame.evaluate(() => navigator.clipboard.readText())
    await panel.getByRole('button', { name: 'Copy the subject' }).click()
    await expect.poll(copied).toBe(`Notice of motion: ${TITLE} (meeting on Wednesday 16 September 2026)`)
    await panel.getByRole('button', { name: 'Copy the message' }).click()
    await expect.poll(copied).toMatch(/^Dear Jo Reed,\s.*\bThe motion\s.*Yours sincerely,\s+Sam Lee\s+Political assistant/s)
    expect(await word.text(), 'the document is as it was').toContain(ASK)
  })
})
