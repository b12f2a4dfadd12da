/** The built pane beside a message: what it says of the people, a fix, a template, taking back, the note for the send check. */
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
  await expect(outlook.card(/National Insurance number/)).toBeVisible()
})
