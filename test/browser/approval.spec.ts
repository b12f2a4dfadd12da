/** Approval and agreed lines in the desk: asked for, answered, overtaken by one word, and lines found and put right. */
import { nothingFoundByAxe } from './axe.ts'
import { DeskPage, expect, test } from './desk-test.ts'

const RELEASE = '<p>PRESS RELEASE</p><p>We hope Mill Library stays open. Cllr Ada Khan asks Cabinet for a decision before winter.</p><p>ENDS</p>'
const SETTINGS = {
  me: { name: 'Sam Lee', role: 'press-officer' },
  group: { name: 'Anytown Labour Group', party: 'Labour' },
  directory: [{ name: 'Ada Khan', title: 'Cllr', role: 'leader', email: 'ada.khan@anytownlabour.example' }],
}

test('A release is asked about, approved by a pasted answer, and amber when one word changes; a line is put right', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.clock.setFixedTime(new Date('2026-09-01T10:15:00+01:00'))
  const desk = new DeskPage(page)
  const { panel, text } = desk
  await desk.open()
  await desk.readSettings(SETTINGS)
  await desk.paste(RELEASE)
  await desk.sayKind('Press release')
  await panel.getByRole('tab', { name: /^Findings/ }).click()
  await panel.getByRole('list', { name: 'Tools for this draft' }).getByRole('button', { name: 'Approval' }).click()
  await expect(panel.getByRole('heading', { name: 'Approval', exact: true })).toBeFocused()
  await expect(panel.locator('.answer')).toHaveText('Nobody has approved this draft yet.')

  // The request: a code, all of the draft, and that sending it sends the draft.
  await panel.getByRole('button', { name: 'Ask for approval' }).press('Enter')
  await panel.getByLabel('Whom to ask').fill('Cllr Ada Khan')
  await expect(panel.getByLabel('Their e-mail address')).toHaveValue('ada.khan@anytownlabour.example')
  await expect(panel.getByText('Sending the request sends the draft:')).toBeVisible()
  const request = (await panel.getByRole('region', { name: 'The request', exact: true }).textContent()) ?? ''
  const code = /Code: (\S{4})/.exec(request)?.[1] ?? ''
  expect(request).toContain('asks Cabinet for a decision before winter.')
  await expect(panel.getByRole('link', { name: 'Open in the mail program' })).toHaveAttribute('href', /^mailto:ada\.khan@anytownlabour\.example\?subject=For%20your%20approval/)
  await panel.getByRole('button', { name: 'I have sent it' }).click()
  // Beside it stands, a moment later, what a screen reader is told.
  const mark = panel.locator('.standing-line').getByRole('button')
  await expect(mark).toContainText('Approval asked for, no answer yet')
  const missing = panel.getByRole('article').filter({ hasText: 'Neither the leader nor the press officer has approved this release.' })
  await panel.getByRole('tab', { name: /^Findings/ }).click()
  await expect(missing).toBeVisible()
  await mark.click()

  // The answer, as it comes back; noted by whoever pastes it.
  await panel.getByRole('button', { name: 'Paste an answer' }).click()
  await panel.getByLabel('The answer').fill('APPROVED 9999')
  await panel.getByRole('button', { name: 'Read the answer' }).click()
  await expect(panel.getByText('No request of this draft has the code 9999.')).toBeFocused()
  await panel.getByLabel('The answer').fill(`Re: For your approval\n\n“approved ${code.toLowerCase()}”, thanks. Ada\n\n${request.replace(/^/gm, '> ')}`)
  await panel.getByRole('button', { name: 'Read the answer' }).click()
  await expect(panel.getByLabel('In which role')).toHaveValue('leader')
  await panel.getByRole('button', { name: 'Note the approval' }).click()
  await expect(mark).toHaveText('Approved: recorded')
  await expect(panel.getByRole('list', { name: 'Approvals' })).toContainText('Cllr Ada Khan, Leader, by e-mail, 10.15am on Tuesday 1 September 2026, noted by Sam Lee.')
  await panel.getByRole('tab', { name: /^Findings/ }).click()
  await expect(missing).toHaveCount(0)

  // Kept with the draft; and overtaken by one word, which is shown.
  await desk.saved()
  await desk.open()
  await expect(mark).toHaveText('Approved: recorded')
  await text.evaluate((element) => {
    const words = element.querySelectorAll('p')[1]?.firstChild as Text
    getSelection()?.setBaseAndExtent(words, words.data.indexOf('winter'), words, words.data.indexOf('winter') + 6)
  })
  await page.keyboard.type('spring')
  await expect(mark).toHaveText('Changed since it was approved')
  await expect(missing).toBeVisible()
  await mark.click()
  await panel.getByRole('button', { name: /^Show what changed/ }).click()
  await expect(panel.getByText('“winter” is now “spring”, after “for a decision before”.')).toBeVisible()
  await expect(panel.locator('.difference ins').last()).toContainText('spring.')

  // The approver's side, which has the e-mail alone.
  await panel.getByRole('button', { name: 'Approve what somebody sent you' }).click()
  await panel.getByLabel('The request that you were sent').fill(request.replace('a decision', 'no decision'))
  await panel.getByRole('button', { name: 'Open the request' }).click()
  await expect(panel.getByRole('alert')).toContainText(`The code ${code} does not belong to these words`)
  await panel.getByLabel('The request that you were sent').fill(request)
  await panel.getByRole('button', { name: 'Open the request' }).click()
  await panel.getByRole('button', { name: `Copy the answer: APPROVED ${code}` }).click()
  await expect(panel.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`APPROVED ${code}`)
  await panel.getByRole('button', { name: 'Make a key on this device' }).click()
  await panel.getByRole('button', { name: 'Sign it as Sam Lee' }).click()
  const signed = panel.getByRole('region', { name: 'Your signed approval, to send back' })
  await expect(signed).toHaveText(/^SECONDER-APPROVAL1\.[\w-]+\.[\w-]{43}\.[\w-]{86}$/)
  await nothingFoundByAxe(page, 'everything', { within: '.standing-line, .tool-room' })

  // Agreed lines: one is added, found weakened, and put there whole; one undo takes it out again.
  await panel.getByRole('button', { name: 'All tools' }).click()
  await panel.getByRole('button', { name: 'Agreed lines' }).click()
  await panel.getByRole('button', { name: 'Add a line' }).click()
  await panel.getByRole('textbox', { name: 'The line (required)' }).fill('Mill Library stays open.')
  await panel.getByLabel('Topic').fill('Mill Library')
  await panel.getByLabel('Meeting').fill('Group meeting')
  await panel.getByLabel('Whip').selectOption('Whip applies')
  await panel.getByRole('button', { name: 'Keep the line' }).click()
  await expect(panel.locator('.answer')).toHaveText('1 place needs a look.')
  const match = panel.locator('[data-as]')
  await expect(match).toContainText('Softened')
  await expect(match).toContainText('Paragraph 2')
  await expect(panel.locator('[data-line]')).toContainText('Agreed on 1 September 2026 (Group meeting). No end set. Whip applies.')
  await match.getByRole('button', { name: /^Put the agreed line here/ }).click()
  await expect(text).toContainText('Mill Library stays open. Cllr Ada Khan asks')
  await expect(text).not.toContainText('We hope')
  await expect(match).toContainText('Current')
  await text.press('ControlOrMeta+z')
  await expect(text).toContainText('We hope Mill Library stays open.')
  await page.setViewportSize({ width: 320, height: 800 })
  await page.getByRole('button', { name: /^Checks, templates/ }).click()
  expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(320)
  await page.emulateMedia({ colorScheme: 'dark' })
  await nothingFoundByAxe(page, 'everything', { within: '.tool-room' })
})
