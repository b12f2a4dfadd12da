/** A press officer's release: its claims answered for, its quotation changed after it was agreed, and approved by telephone. */
import { DeskPage, expect, test } from '../desk-test.ts'

const QUOTATION = 'We will ask Cabinet to keep the library open on Saturdays.'
const RELEASE = `<p>Mill Library had 41,200 visits in 2025/26, six per cent more than before.</p><p>Cllr Ada Khan, Leader of the group, said: “${QUOTATION}”</p><p>ENDS</p><p></p>`
const SETTINGS = {
  me: { name: 'Sam Lee', role: 'press-officer' },
  group: { name: 'Anytown Labour Group', party: 'Labour' },
  directory: [{ name: 'Ada Khan', title: 'Cllr', role: 'leader', email: 'ada.khan@anytownlabour.example' }],
}
const SOURCE = 'Anytown Library Service, annual report 2025/26, table 3'

// One long way; other work may share the machine.
test.describe.configure({ timeout: 90_000 })

test('A press officer’s release, with a changed quotation and an approval by telephone', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-09-01T10:15:00+01:00'))
  const desk = new DeskPage(page)
  const { panel, text } = desk
  const claims = panel.locator('.claim')
  const answer = panel.locator('.answer')
  const mark = panel.locator('.standing-line').getByRole('button')
  const unapproved = desk.card('Neither the leader nor the press officer has approved this release.')
  const openTool = async (name: string) => {
    await panel.getByRole('tab', { name: /^Findings/ }).click()
    await panel.getByRole('list', { name: 'Tools for this draft' }).getByRole('button', { name, exact: true }).click()
    await expect(panel.getByRole('heading', { name, exact: true })).toBeFocused()
  }
  const change = async (from: string, to: string) => {
    await text.evaluate((element, words) => {
      const seek = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      while (seek.nextNode()) {
        const { data } = seek.currentNode as Text
        const at = data.indexOf(words)
        if (at < 0) continue
        getSelection()?.setBaseAndExtent(seek.currentNode, at, seek.currentNode, at + words.length)
        return
      }
    }, from)
    await page.keyboard.type(to)
  }

  await test.step('I bring in what the group uses, and paste the release', async () => {
    await desk.open()
    await desk.readSettings(SETTINGS)
    await desk.paste(RELEASE)
    await desk.sayKind('Press release')
  })

  await test.step('I give the figure’s source, and note that Ada agreed her words by telephone', async () => {
    await openTool('Figures and quotations')
    await expect(claims).toHaveCount(4)
    await panel.getByRole('button', { name: /Give source for 41,200 visits/ }).click()
    await panel.getByRole('combobox', { name: 'Source' }).fill(SOURCE)
    await panel.getByRole('button', { name: /Note agreement for “We will ask/ }).click()
    await panel.getByLabel('How', { exact: true }).selectOption('By phone')
    await expect(panel.getByLabel('Noted by')).toHaveValue('Sam Lee')
    await panel.getByRole('button', { name: 'Note it' }).click()
    await expect(claims.nth(3)).toContainText('Agreed by Cllr Ada Khan, by phone, 10.15am on Tuesday 1 September 2026, noted by Sam Lee.')
    await expect(answer).toHaveText('2 of 4 not yet sourced or agreed.')
  })

  await test.step('The notes to editors are made of what I gave', async () => {
    await text.press('ControlOrMeta+End')
    await panel.getByRole('button', { name: 'Insert at the cursor' }).click()
    await expect(text.getByRole('heading', { name: 'Notes to editors' })).toBeVisible()
    await expect(text.locator('ol li')).toHaveText([`41,200 visits: ${SOURCE}.`])
    await expect(claims, 'what stands in the notes claims nothing of its own').toHaveCount(4)
  })

  await test.step('Ada approves the release by telephone, and I note it', async () => {
    await panel.getByRole('tab', { name: /^Findings/ }).click()
    await expect(unapproved).toBeVisible()
    await openTool('Approval')
    await expect(answer).toHaveText('Nobody has approved this draft yet.')
    await panel.getByRole('button', { name: 'Note an approval' }).click()
    await panel.getByRole('combobox', { name: 'Who approved it' }).fill('Cllr Ada Khan')
    await expect(panel.getByLabel('In which role')).toHaveValue('leader')
    await panel.getByLabel('How', { exact: true }).selectOption('By phone')
    await panel.getByRole('button', { name: 'Note the approval' }).click()
    await expect(mark).toHaveText('Approved: recorded')
    await expect(panel.getByRole('list', { name: 'Approvals' })).toContainText('Cllr Ada Khan, Leader, by phone, 10.15am on Tuesday 1 September 2026, noted by Sam Lee.')
    await panel.getByRole('tab', { name: /^Findings/ }).click()
    await expect(unapproved).toHaveCount(0)
  })

  await test.step('The next morning all of it is there; then somebody changes the quotation', async () => {
    await desk.saved()
    await page.clock.setFixedTime(new Date('2026-09-02T09:00:00+01:00'))
    await desk.open()
    await expect(mark).toHaveText('Approved: recorded')
    await change('on Saturdays', 'on Sundays')
    await expect(mark).toHaveText('Changed since it was approved')
    await expect(unapproved).toBeVisible()
    await mark.click()
    await panel.getByRole('button', { name: /^Show what changed/ }).click()
    await expect(panel.getByText('“Saturdays.”” is now “Sundays.””, after “the library open on”.')).toBeVisible()
  })

  await test.step('Her agreement was for her own words, and does not hold for these', async () => {
    await openTool('Figures and quotations')
    await expect(panel.getByRole('region', { name: 'No longer in the text' })).toContainText('on Saturdays')
    await expect(answer).toHaveText('3 of 4 not yet sourced or agreed.')
  })

  await test.step('I put her words back: agreement and approval hold again, as they were given', async () => {
    await change('on Sundays', 'on Saturdays')
    await expect(mark).toHaveText('Approved: recorded')
    await expect(answer).toHaveText('2 of 4 not yet sourced or agreed.')
    await expect(claims.nth(3)).toContainText('Agreed by Cllr Ada Khan, by phone')
    await mark.click()
    await expect(panel.getByRole('list', { name: 'Approvals' }).getByRole('listitem')).toHaveText([
      /Cllr Ada Khan, Leader, by phone, 10\.15am on Tuesday 1 September 2026, noted by Sam Lee\./,
    ])
    await expect(text).toContainText(QUOTATION)
  })
})
