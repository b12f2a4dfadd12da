/** The built pane beside a message: what it says of the people, a fix, a template, taking back, the note for the send check. */
import { nothingFoundByAxe } from './axe.ts'
import { expect, test } from './outlook-test.ts'

test('A message is checked, mended and filled beside Outlook', async ({ outlook }) => {
  await outlook.open('?reply')
  await expect(outlook.pane.getByRole('heading', { name: 'Seconder for Outlook' })).toBeVisible()
  await expect(outlook.pane.getByText('38 people · sent from the shared mailbox group.office@anytown.example')).toBeVisible()
  await expect(outlook.panel.getByText('Group meeting on Tuesday (in Outlook)')).toBeVisible()

  // The verdict is left for the send check.
  await expect.poll(() => outlook.inside((fake) => fake.mail.session.get('seconder') ?? '')).toContain('"hash"')
  expect(await outlook.inside((fake) => fake.calls.wrongs)).toEqual([])

  // What the person types is seen without being told of.
  await outlook.inside((fake) => {
    fake.body.select(0)
    fake.type('My NI number is AB 12 34 56 C. ')
  })
  const card = outlook.card(/National Insurance number/)
  await expect(card).toBeVisible()
  expect(await outlook.inside((fake) => fake.mail.session.get('seconder') ?? '')).toContain('DP-01')
  await nothingFoundByAxe(outlook.page, 'everything', { without: '#message' })

  const sheet = outlook.page.locator('#message')
  await card.getByRole('button', { name: 'Take the number out' }).click()
  await expect(sheet).not.toContainText('AB 12 34 56 C')
  await expect(sheet.locator('b').getByText('your', { exact: true })).toBeVisible()
  await expect(sheet).toContainText('Is the agenda out yet?')
  await outlook.panel.getByRole('button', { name: 'Take back' }).click()
  await expect(outlook.panel.getByText('Taken back: the message is as it was.')).toBeVisible()
  await expect(sheet).toContainText('My NI number is AB 12 34 56 C.')
  expect(await outlook.inside((fake) => fake.calls.wrongs)).toEqual([])
})

test('Without a message the pane says so, and templates can still be copied', async ({ outlook }) => {
  await outlook.page.addInitScript(() => Object.assign(globalThis, { noMessage: true }))
  await outlook.open()
  await expect(outlook.panel.getByText(/Outlook shows no message here/)).toBeVisible()
})
