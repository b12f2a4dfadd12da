/** A secretary's circular to 38 members, written in Outlook from the group's shared mailbox: from the template to Send, which holds it once. */
import { nothingFoundByAxe } from '../axe.ts'
import { expect, test } from '../outlook-test.ts'

// One long way; other work may share the machine.
test.describe.configure({ timeout: 90_000 })

test('A secretary sends a circular to 38 members from the shared mailbox in Outlook', async ({ outlook }) => {
  const { page, pane, panel } = outlook
  const sheet = page.locator('#message')
  const slip = outlook.card(/National Insurance number/)

  await test.step('I begin a message to all members, and see whence it goes and to how many', async () => {
    await page.clock.setFixedTime(new Date('2026-11-19T10:15:00+00:00'))
    await outlook.open('?blank')
    await expect(pane.getByRole('heading', { name: 'Seconder for Outlook' })).toBeVisible()
    await expect(pane.getByText('38 people · sent from group.office@anytown.example, a mailbox shared with you')).toBeVisible()
  })

  await test.step('I fill in the group’s circular, and it stands above our signature, with its subject', async () => {
    // Outlook tells an add-in of no key: what was typed is offered in the pane.
    await outlook.inside(({ body: { root } }) => root.prepend(Object.assign(root.ownerDocument.createElement('div'), { textContent: ';circular' })))
    await panel.getByRole('button', { name: 'Insert “Circular to members”' }).click()
    await panel.getByRole('button', { name: 'Fill with sample' }).click()
    await panel.getByRole('textbox', { name: /^First sentence/ }).fill('Please read the first item today.')
    await panel.getByRole('button', { name: 'Insert at the cursor' }).click()
    await expect(panel.getByText('“Circular: two things to do before 2 December” was inserted in place of what you had typed for it. The subject was set, too.')).toBeVisible()
    await expect(panel.getByText('For members: two things to do before 2 December (in Outlook)')).toBeVisible()
    // Which wording it came from is kept beside the message, and nothing of it in it.
    expect(await outlook.inside(({ mail }) => JSON.stringify(mail.custom))).toContain('T-CIRCULAR')
    await expect(sheet).toHaveText(/^To all members\s*Please read the first item today\..*Group office$/s)
  })

  await test.step('The 38 would see each other’s addresses: one press moves them to Bcc', async () => {
    const addresses = outlook.card(/^Should.*38 people can see each other/s)
    await addresses.getByRole('button', { name: 'Move them to Bcc' }).click()
    await expect(addresses).toHaveCount(0)
    expect(await outlook.inside(({ mail: { people } }) => [people.to.length, people.cc.length, people.bcc.length])).toEqual([0, 0, 38])
  })

  await test.step('I add a line about one member; Send does not let it go, and says why', async () => {
    await outlook.inside((fake) => {
      fake.body.select(0)
      fake.type('For his expenses Ben’s NI number is AB 12 34 56 C. ')
    })
    await expect(slip).toBeVisible()
    // What was found is left for the send check, without the number.
    await expect.poll(() => outlook.inside((fake) => fake.mail.session.get('seconder') ?? '')).toContain('DP-01')
    await nothingFoundByAxe(outlook.frame)
    const held = await outlook.send()
    expect(held.allowEvent).toBe(false)
    expect(held.errorMessage).toContain('National Insurance number')
    expect(held.errorMessage).not.toContain('12 34 56')
    // Outlook's own question, answered with its button “Review”.
    await outlook.inside((fake, contextData) => fake.review(contextData), held.contextData)
    await expect.poll(() => slip.evaluate((it) => it.contains(document.activeElement))).toBe(true)
  })

  await test.step('I take the number out, and the circular goes to all 38 as the group wrote it', async () => {
    await slip.getByRole('button', { name: 'Take the number out' }).click()
    await expect(slip).toHaveCount(0)
    await expect(sheet).not.toContainText('AB 12 34 56 C')
    await expect.poll(() => outlook.inside((fake) => fake.mail.session.get('seconder') ?? '')).not.toContain('DP-01')
    expect((await outlook.send()).allowEvent).toBe(true)
    const [subject, from, bcc] = await outlook.inside(({ mail }) => [mail.subject, mail.from.emailAddress, mail.people.bcc.map((one) => one.emailAddress)] as const)
    expect([subject, from]).toEqual(['For members: two things to do before 2 December', 'group.office@anytown.example'])
    expect(new Set(bcc).size).toBe(38)
    await expect(sheet).toContainText('This is for members of the group only. Please do not pass it on.')
    expect(await outlook.inside((fake) => fake.calls.wrongs)).toEqual([])
  })
})
