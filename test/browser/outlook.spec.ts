/** The built pane beside a message: a fix and taking back in every Outlook, from Outlook's dialog to the finding, the options. A template and Send: journeys/circular.spec.ts. */
import { nothingFoundByAxe } from './axe.ts'
import { expect, test } from './outlook-test.ts'
import { DECIDED, takePack } from './two-packs.ts'

test('In every Outlook that may be written in, an answer is checked, mended around what is bold or quoted, and taken back', async ({ outlook }) => {
  for (const profile of ['web', 'new-windows', 'classic', 'ltsc-2021', 'outlook-2016', 'mac'])
    await test.step(profile, async () => {
      await outlook.open(`?reply&profile=${profile}`)
      await expect(outlook.panel.getByText(/\(in Outlook\)/).first()).toBeVisible()
      await outlook.inside((fake) => {
        fake.body.select(0)
        fake.type('My NI number is AB 12 34 56 C. ')
      })
      const sheet = outlook.page.locator('#message')
      await outlook
        .card(/National Insurance number/)
        .getByRole('button', { name: 'Take the number out' })
        .click()
      await expect(sheet).not.toContainText('AB 12 34 56 C')
      await expect(sheet.locator('b').getByText('your', { exact: true })).toBeVisible()
      await expect(sheet).toContainText('Is the agenda out yet?')
      await outlook.panel.getByRole('button', { name: 'Take back' }).click()
      await expect(sheet).toContainText('My NI number is AB 12 34 56 C.')
      expect(await outlook.inside((fake) => fake.calls.wrongs)).toEqual([])
    })
})

test('From Outlook’s own dialog to the finding, and to the options and back', async ({ outlook }) => {
  // One long way, with an engine made anew for the pack; other work may share the machine.
  test.setTimeout(90_000)
  await outlook.open('?profile=new-windows')
  // What the person pressed at Send opens the pane at what it named.
  await outlook.inside((fake) => {
    fake.body.select(0)
    fake.type('My NI number is AB 12 34 56 C. ')
  })
  const card = outlook.card(/National Insurance number/)
  await expect(card).toBeVisible()
  await outlook.inside((fake) => fake.review(JSON.stringify({ rules: ['DP-01'] })))
  await expect.poll(() => card.evaluate((it) => it.contains(document.activeElement))).toBe(true)

  // A black Outlook on a light system, which has its own theme again afterwards.
  const paper = () => outlook.frame.evaluate(() => [getComputedStyle(document.querySelector('.panel') as Element).color, getComputedStyle(document.documentElement).colorScheme])
  const light = await paper()
  expect(light[1]).toBe('light dark')
  await outlook.inside((fake) => fake.wear('#262626', '#F0F0F0'))
  await expect.poll(paper).toEqual(['rgb(240, 243, 245)', 'dark'])
  await nothingFoundByAxe(outlook.frame)
  await outlook.inside((fake) => fake.wear('#FFFFFF', '#000000'))
  await expect.poll(paper).toEqual([light[0], 'light'])

  // The first questions, skipped: back at the message, and not asked again. Then a room, and a reload of nothing: the message is as it was.
  const { pane } = outlook
  await pane.getByRole('link', { name: 'Begin with five questions' }).click()
  await expect(pane.getByRole('heading', { name: 'Welcome to Seconder' })).toBeFocused()
  await expect(outlook.panel).toBeHidden()
  await pane.getByRole('button', { name: 'Skip all of this' }).click()
  await expect(pane.getByRole('heading', { name: 'Seconder for Outlook' })).toBeFocused()
  await expect(pane.getByRole('button', { name: 'Not now' })).toBeHidden()
  await outlook.panel.getByRole('tab', { name: 'Settings' }).click()
  await outlook.panel
    .getByRole('link', { name: /options/i })
    .first()
    .click()
  await expect(pane.getByRole('heading', { name: 'Options' })).toBeVisible()
  await nothingFoundByAxe(outlook.frame)
  await pane.getByRole('navigation', { name: 'Options' }).getByRole('link', { name: 'Set-up file' }).click()
  await expect(pane.getByRole('main', { name: 'Set-up file' })).toBeVisible()
  await pane.getByRole('navigation', { name: 'Options' }).getByRole('link', { name: 'Packs' }).click()
  await takePack(outlook.frame)
  await pane.getByRole('link', { name: 'Back to the message' }).click()
  await expect(pane.getByRole('heading', { name: 'Seconder for Outlook' })).toBeFocused()
  await outlook.panel.getByRole('tab', { name: 'Findings' }).click()
  await expect(card).toBeVisible()

  // The group's own rule, and who decided it; an approval is kept with the message, without its words.
  await outlook.inside((fake) => {
    fake.body.select(0)
    fake.type('What a shambles. ')
  })
  const own = outlook.card('shambles')
  await own.getByRole('button', { name: /^Why/ }).click()
  await expect(own).toContainText(DECIDED)
  await outlook.panel.getByRole('tab', { name: 'Tools' }).click()
  await outlook.panel.getByRole('button', { name: 'Approval', exact: true }).click()
  await outlook.panel.getByRole('button', { name: 'Note an approval' }).click()
  await outlook.panel
    .getByRole('combobox', { name: 'Who approved it' })
    .or(outlook.panel.getByRole('textbox', { name: 'Who approved it' }))
    .fill('Cllr Ada Khan')
  await outlook.panel.getByRole('button', { name: 'Note the approval' }).click()
  await expect.poll(() => outlook.inside((fake) => fake.mail.session.get('seconder-said') ?? '')).toContain('Ada Khan')
  expect(await outlook.inside((fake) => fake.mail.session.get('seconder-said'))).not.toContain('shambles')

  // Approved wording that is changed is found, and put back.
  await outlook.panel.getByRole('tab', { name: 'Templates' }).click()
  await outlook.panel.getByRole('searchbox', { name: 'Search templates' }).fill('council tax arrears reminder')
  await outlook.panel.getByRole('button', { name: 'Council tax arrears reminder', exact: true }).click()
  await outlook.panel.getByRole('button', { name: 'Fill with sample' }).click()
  const insert = outlook.panel.getByRole('button', { name: 'Insert at the cursor' })
  await expect(insert).toHaveAccessibleDescription(/^Outlook puts it where the cursor last stood in the text/)
  await insert.click()
  await expect(outlook.panel.getByText(/^“.*” was inserted/)).toBeVisible()
  await outlook.inside((fake) => {
    const at = fake.body.text.indexOf('for at least two months')
    fake.body.select(at, at + 'for at least two months'.length)
    fake.type('for a while')
  })
  await outlook.panel.getByRole('tab', { name: 'Findings' }).click()
  const passage = outlook.card('The approved passage “section 106” was changed.')
  await passage.getByRole('button', { name: 'Put the approved words back' }).click()
  await expect(passage).toHaveCount(0)
  await expect(outlook.page.locator('#message')).toContainText('for at least two months')
})

test('In Chromium the Outlook host keeps the DraftHost contract, with the HTML of a page’s editor and of Word', async ({ outlook }) => {
  await outlook.open()
  for (const profile of ['web', 'classic'] as const)
    expect(
      await outlook.frame.evaluate(
        (name) => (globalThis as unknown as { fakeOutlook: { brokenPromises(name: string): Promise<string[]> } }).fakeOutlook.brokenPromises(name),
        profile,
      ),
      profile,
    ).toEqual([])
})

test('Without a message the pane says so, and templates can still be copied', async ({ outlook }) => {
  await outlook.page.addInitScript(() => Object.assign(globalThis, { noMessage: true }))
  await outlook.open()
  await expect(outlook.panel.getByText(/Outlook shows no message here/)).toBeVisible()
})
