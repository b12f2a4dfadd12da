import { paragraph } from '#core/draft/layout.ts'
import { readDocx } from '#core/draft/readers/docx.ts'
import { nothingFoundByAxe } from './axe.ts'
import { expect, test, type WordWindow } from './word-test.ts'

/** Opens a template's form and fills it with its sample. */
async function fillSample({ panel }: WordWindow, template: string): Promise<void> {
  await panel.getByRole('tab', { name: 'Templates' }).click()
  await panel.getByRole('searchbox', { name: 'Search templates' }).fill(template)
  await panel.getByRole('button', { name: template, exact: true }).click()
  await panel.getByRole('button', { name: 'Fill with sample' }).click()
}

async function nameCouncil({ panel, pane }: WordWindow): Promise<void> {
  await panel.getByRole('tab', { name: 'Settings' }).click()
  const section = panel.locator('details').filter({ has: pane.locator('summary').getByText('Council', { exact: true }) })
  await section.locator('summary').click()
  await section.getByRole('textbox', { name: 'Name of the council' }).fill('Anytown Council')
  await panel.getByRole('button', { name: 'Save settings', exact: true }).click()
  await expect(panel.getByText('Settings saved on this device.')).toBeVisible()
}

test('The fields of a document are filled in the pane or in the text, and Seconder’s marks go and come back', async ({ word }) => {
  await word.open()
  await nameCouncil(word)
  await fillSample(word, 'Motion to council')
  await word.panel.getByRole('button', { name: 'Insert', exact: true }).click()
  await expect(word.panel.getByText(/^The draft is now/)).toBeVisible()
  await word.panel.getByRole('tab', { name: 'Templates' }).click()

  const summary = word.pane.locator('summary').getByText('Fields of this document')
  await summary.click()
  const fields = word.panel.getByRole('group').filter({ has: summary })
  await expect(fields.getByRole('status')).toHaveText(/^\d+ fields, none of them empty\.$/)
  await nothingFoundByAxe(word.frame, 'everything', { within: '.panel' })

  const first = fields.getByRole('textbox').first()
  const old = await first.inputValue()
  await first.fill('Not meant')
  await first.press('Escape')
  await expect(first).toHaveValue(old)
  await first.fill('Words from the pane')
  await first.press('Enter')
  await expect(word.sheet).toContainText('Words from the pane')
  await expect(word.panel.getByText(/is filled/)).toBeVisible()
  await word.inside((fake) => {
    const at = fake.word.text.indexOf('from the pane')
    fake.word.select(at, at + 'from the pane'.length)
    fake.word.type('from the text')
  })
  await expect(first).toHaveValue('Words from the text')
  await first.fill('')
  await first.blur()
  await expect(fields.getByRole('status')).toHaveText(/Still empty: /)
  await first.fill(old)
  await first.press('Tab')
  await expect(fields.getByRole('status')).toHaveText(/none of them empty/)

  const text = await word.text()
  await word.pane.locator('summary').getByText('Before publishing').click()
  await word.panel.getByRole('button', { name: 'Remove Seconder’s marks…' }).click()
  await word.pane.getByRole('dialog').getByRole('button', { name: 'Remove the marks' }).click()
  await expect(word.panel.getByText(/^Removed: .* The words are as they were\.$/)).toBeVisible()
  await expect(word.sheet.locator('.control, .locked')).toHaveCount(0)
  expect(await word.text()).toBe(text)
  await expect(fields.getByRole('status')).toHaveText(/^This document has no fields/)
  await word.panel.getByRole('button', { name: 'Take back' }).click()
  await expect(word.panel.getByText('The marks are back.')).toBeVisible()
  expect(await word.sheet.locator('.control').count()).toBeGreaterThan(3)
  await expect(fields.getByRole('status')).toHaveText(/none of them empty/)
})

test('A template goes in with open fields, whose want is found, and they are filled in the pane', async ({ word }) => {
  await word.open()
  await nameCouncil(word)
  await word.panel.getByRole('tab', { name: 'Templates' }).click()
  await word.panel.getByRole('searchbox', { name: 'Search templates' }).fill('Motion to council')
  await word.panel.getByRole('button', { name: 'Motion to council', exact: true }).click()
  await word.panel.getByRole('textbox', { name: 'Title of the motion' }).fill('Keep Mill Library open')
  await word.panel.getByRole('button', { name: 'Insert with open fields' }).click()
  await expect(word.panel.getByText(/^The draft is now/)).toBeVisible()
  await expect(word.sheet).toContainText('[Date of the meeting]')
  await expect(word.card('The motion needs a mover and a seconder.')).toBeVisible()

  await word.panel.getByRole('tab', { name: 'Templates' }).click()
  const summary = word.pane.locator('summary').getByText('Fields of this document')
  await summary.click()
  const fields = word.panel.getByRole('group').filter({ has: summary })
  await expect(fields.getByRole('status')).toHaveText(/Still empty: Date of the meeting, Mover, /)
  const date = fields.getByRole('textbox', { name: 'Date of the meeting' })
  await expect(date).toHaveValue('')
  await date.fill('Wednesday 16 September 2026')
  await date.press('Enter')
  await expect(word.sheet).toContainText('Anytown Council on Wednesday 16 September 2026')
  await expect(word.sheet).not.toContainText('[Date of the meeting]')
})

test('A template is opened as a new document with letterhead, beside this one; where Word cannot, it goes in at the cursor, that is said, and it is taken back', async ({
  word,
}) => {
  await word.open([paragraph('What stands here.')])
  await nameCouncil(word)
  await fillSample(word, 'Motion to council')
  await word.panel.getByRole('button', { name: 'New document' }).click()
  await expect(word.panel.getByText(/is open as a new document\. This one is as it was\.$/)).toBeVisible()
  const [file] = await word.inside((fake) => fake.word.document.openedBeside)
  const draft = readDocx(Buffer.from(file!, 'base64'))
  expect([draft.context.kind, draft.template?.id]).toEqual(['motion', 'T-MOTION'])
  expect(await word.text()).toBe('What stands here.')

  await word.inside(({ word: fake }) => fake.faults.set('CreateDocument', 'NotImplemented'))
  await fillSample(word, 'Motion to council')
  await word.panel.getByRole('button', { name: 'New document' }).click()
  await expect(word.panel.getByText(/^No new document can be opened from here\. “.*” was inserted\.$/)).toBeVisible()
  await expect(word.sheet).toContainText('This Council')
  await word.panel.getByRole('button', { name: 'Take back' }).click()
  await expect(word.panel.getByText('Taken back: the draft is as it was.')).toBeVisible()
  expect(await word.text()).toBe('What stands here.')
  await expect(word.sheet.locator('.control')).toHaveCount(0)
})

test('Findings are underlined in the text where that is chosen, again after a reload once something is done, and not where Word refuses', async ({ word }) => {
  const text = [paragraph('Notice of meeting', { kind: 'heading', level: 1 }), paragraph('All are welcome. Please vote for us on Thursday.')]
  const choose = async () => {
    await word.panel.getByRole('tab', { name: 'Settings' }).click()
    await word.panel.getByRole('checkbox', { name: 'Underline findings in the text' }).click()
  }
  await word.open(text)
  await expect(word.card('vote for')).toBeVisible()
  await choose()
  await expect(word.sheet.locator('.underlined')).toHaveText(['Please vote for'])
  await expect(word.panel.getByText('Seconder cannot mark words in the text here.')).toHaveCount(0)

  await word.open(text)
  await expect(word.card('vote for')).toBeVisible()
  await expect(word.sheet.locator('.underlined')).toHaveCount(0)
  await word.panel.getByRole('tab', { name: 'Settings' }).click()
  await expect(word.sheet.locator('.underlined')).not.toHaveCount(0)
  await expect(word.panel.getByRole('checkbox', { name: 'Underline findings in the text' })).toBeChecked()
  await nothingFoundByAxe(word.frame, 'everything', { within: '.panel' })

  await word.open(text, 'ltsc2024')
  await expect(word.card('vote for')).toBeVisible()
  await choose()
  await expect(word.pane.getByText(/This Word does not show underlines that add-ins make/)).toBeVisible()
  await expect(word.panel.getByRole('checkbox', { name: 'Underline findings in the text' })).not.toBeChecked()
})
