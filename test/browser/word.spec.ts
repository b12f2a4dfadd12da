import { readFileSync } from 'node:fs'
import { paragraph } from '#core/draft/layout.ts'
import { nothingFoundByAxe } from './axe.ts'
import { expect, type InPage, serve, test, type WordWindow } from './word-test.ts'

const APPEAL = 'Please vote for us on Thursday.'
const NOTICE = [paragraph('Notice of meeting', { kind: 'heading', level: 1 }), paragraph('The group meets on Monday at Mill Library.'), paragraph(`All are welcome. ${APPEAL}`)]

/** The templates ask for the council's name; a person says so once, in Settings. */
async function fillSettings({ panel, pane }: WordWindow): Promise<void> {
  await panel.getByRole('tab', { name: 'Settings' }).click()
  const section = panel.locator('details').filter({ has: pane.locator('summary').getByText('Council', { exact: true }) })
  await section.locator('summary').click()
  await section.getByRole('textbox', { name: 'Name of the council' }).fill('Anytown Council')
  await panel.getByRole('button', { name: 'Save settings', exact: true }).click()
  await expect(panel.getByText('Settings saved on this device.')).toBeVisible()
}

async function fillMotion({ panel }: WordWindow): Promise<void> {
  await panel.getByRole('tab', { name: 'Templates' }).click()
  await panel.getByRole('searchbox', { name: 'Search templates' }).fill('motion to council')
  await panel.locator('[data-template=T-MOTION]').getByRole('button', { name: 'Motion to council', exact: true }).click()
  await panel.getByRole('button', { name: 'Fill with sample' }).click()
}

test('A finding is listed, shown in the document, mended in two syncs and taken back', async ({ word }) => {
  await word.open(NOTICE, 'ltsc2019')
  const card = word.card('vote for')
  await expect(card).toBeVisible()
  await card.getByRole('button', { name: 'Show in text' }).click()
  await expect.poll(() => word.inside((fake) => fake.word.selected)).toContain('vote for')

  await card.getByRole('button', { name: /^Take .* out$/ }).click()
  await expect(word.sheet).not.toContainText(APPEAL)
  await expect(card).toHaveCount(0)
  expect(await word.inside((fake) => fake.word.syncsBetween('_Search2', 'Delete'))).toBe(2)
  await word.panel.getByRole('button', { name: 'Take back' }).click()
  await expect(word.sheet).toContainText(APPEAL)
  await expect(card).toBeVisible()
})

test('In every other Word that may be written in, a finding is mended and taken back too', async ({ word }) => {
  for (const profile of ['word-web', 'win-m365', 'mac'] as const)
    await test.step(profile, async () => {
      await word.open(NOTICE, profile)
      const card = word.card('vote for')
      await card.getByRole('button', { name: /^Take .* out$/ }).click()
      await expect(word.sheet).not.toContainText(APPEAL)
      await expect(card).toHaveCount(0)
      await word.panel.getByRole('button', { name: 'Take back' }).click()
      await expect(word.sheet).toContainText(APPEAL)
      await expect(card).toBeVisible()
    })
})

test('A draft is checked before Word has told which of its words are bold, and a fix taken back gives them back bold', async ({ word }) => {
  const start = APPEAL.indexOf('Thursday')
  const appeal = paragraph(APPEAL, { kind: 'paragraph' }, [{ start, end: start + 'Thursday'.length, kind: 'bold' }])
  await word.open([], 'mac')
  await word.inside(
    (fake, given) => {
      fake.word.faults.set('Split', 'HostIsBusy')
      fake.open(given)
    },
    [...NOTICE.slice(0, 2), appeal],
  )
  const card = word.card('vote for')
  await expect(card).toBeVisible()
  await word.inside((fake) => fake.word.faults.clear())

  await card.getByRole('button', { name: /^Take .* out$/ }).click()
  await expect(word.sheet).not.toContainText(APPEAL)
  await expect(word.sheet.locator('.bold')).toHaveCount(0)
  await word.panel.getByRole('button', { name: 'Take back' }).click()
  await expect(word.sheet.locator('.bold')).toHaveText('Thursday')
})

test('What the person types is read without being asked for, and a fix that comes too late writes nothing', async ({ word }) => {
  await word.open([NOTICE[0]!, NOTICE[1]!])
  await expect(word.panel.getByText(/^Nothing found by/)).toBeVisible()
  await word.inside((fake, text) => {
    fake.word.select(100_000)
    fake.word.type(` ${text}`)
  }, APPEAL)
  const card = word.card('vote for')
  await expect(card).toBeVisible()
  // Quicker than the events: the words go while the fix is on its way.
  await word.inside(({ word: fake }) => {
    fake.interfereBefore('_Search2', () => {
      fake.select(0, 6)
      fake.type('Announcement')
    })
  })
  await card.getByRole('button', { name: /^Take .* out$/ }).click()
  await expect(word.panel.getByText('The text has changed since it was checked, so nothing was written.')).toBeVisible()
  expect(await word.text()).toContain(APPEAL)
})

for (const [what, profile, sentence] of [
  ['a document open for reading only', 'readonly', 'This document is open for reading only, so nothing was written.'],
  ['a cursor that Word does not tell', 'word-web', 'Word does not say where the cursor is. Click in the text of the document and try again.'],
] as const) {
  test(`In ${what} an insertion says what happened and offers the text for copying`, async ({ word }) => {
    await word.open(NOTICE, profile)
    await fillSettings(word)
    await fillMotion(word)
    if (profile === 'word-web') await word.inside((fake) => fake.word.selectOutside('text box'))
    await word.panel.getByRole('button', { name: 'Insert at the cursor', exact: true }).click()
    await expect(word.panel.getByText(sentence)).toBeVisible()
    await expect(word.panel.getByRole('button', { name: 'Copy the text' })).toBeVisible()
    const before = NOTICE.map(({ text }) => text).join('\n')
    expect(await word.text()).toBe(before)
    const atEnd = word.panel.getByRole('button', { name: 'Put it at the end' })
    await expect(atEnd).toHaveCount(profile === 'word-web' ? 1 : 0)
    if (profile !== 'word-web') return
    await atEnd.press('Enter')
    await expect(word.panel.getByText(/was put at the end of the document\.$/)).toBeVisible()
    expect((await word.text()).startsWith(`${before}\n`)).toBe(true)
    await word.panel.getByRole('button', { name: 'Take back' }).click()
    await expect.poll(() => word.text()).toBe(before)
  })
}

test('A Word that is too old says so, and templates can still be copied', async ({ word }) => {
  await word.open([], 'word2016')
  await expect(word.panel.getByText(/This Word is too old for Seconder/)).toBeVisible()
  await fillSettings(word)
  await fillMotion(word)
  await expect(word.panel.getByRole('button', { name: 'Make the text' })).toBeVisible()
})

for (const [where, office, heading] of [
  ['Outside Office', 'globalThis.Office = { onReady: () => Promise.resolve({ host: null, platform: null }) }', 'Open Seconder from Word or Outlook'],
  ['Without Microsoft’s script', '', 'Office could not be reached'],
  ['While Office does not answer', 'globalThis.Office = { onReady: () => new Promise(() => {}) }', 'Waiting for Office…'],
] as const) {
  test(`${where} the pane says so and offers nothing that does not work`, async ({ page, context, wrongs }) => {
    await serve(context, wrongs, () => office)
    await page.goto('https://localhost:3000/pane.html')
    await expect(page.getByRole('heading', { name: heading })).toBeVisible()
    await expect(page.getByRole('tab')).toHaveCount(0)
    await nothingFoundByAxe(page)
  })
}

test('An Office whose browser is too old for the pane says so, and no other shows it', async ({ page }) => {
  const built = readFileSync(new URL('../../office-addin/dist/pane.html', import.meta.url), 'utf8').replace(/<script[\s\S]*?<\/script>/g, '')
  const words = page.getByRole('heading', { name: 'This Office cannot show Seconder' })
  await page.setContent(built)
  await expect(words).toBeHidden()
  await page.setContent(built.replace(/container-type: ?inline-size/, 'a-property-of:later'))
  await expect(words).toBeVisible()
})

test('The help page that Word leads to can be read', async ({ page, context, wrongs }) => {
  await serve(context, wrongs)
  await page.goto('https://localhost:3000/help.html')
  await expect(page.getByRole('heading', { name: 'Seconder for Word' })).toBeVisible()
  await nothingFoundByAxe(page)
})

test('The whole job by keyboard', async ({ word, page }) => {
  await word.open(NOTICE, 'mac')
  await expect(word.card('vote for')).toBeVisible()
  await word.panel.getByRole('tab', { name: 'Findings' }).focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(word.card('vote for')).toBeFocused()
  await page.keyboard.press('s')
  await expect.poll(() => word.inside((fake) => fake.word.selected)).toContain('vote for')
  await page.keyboard.press('Enter')
  await expect(word.sheet).not.toContainText(APPEAL)
  await page.keyboard.press('Shift+Tab')
  const takeBack = word.panel.getByRole('button', { name: 'Take back' })
  for (let i = 0; i < 40 && !(await takeBack.evaluate((button) => button === document.activeElement)); i++) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(word.sheet).toContainText(APPEAL)
})

test('What Word does not let Seconder do stands in the panel in words, what cannot be read is named, and nothing in any room keeps people out', async ({ word }) => {
  await word.open(NOTICE)
  await expect(word.panel.getByText('Seconder cannot mark words in the text here. To undo what it changed, use “Take back” rather than Ctrl+Z.')).toBeVisible()
  await expect(word.card('vote for')).toBeVisible()
  await expect(word.panel.getByText(/^Not checked/)).toHaveCount(0)
  for (const room of ['Templates', 'Settings', 'Findings']) {
    await word.panel.getByRole('tab', { name: room }).click()
    await nothingFoundByAxe(word.frame, 'everything', { within: '.panel' })
  }
  await word.inside((fake) => fake.open([{ text: 'A note on the meeting.', marks: [], block: { kind: 'paragraph' } }]))
  await expect(word.panel.getByText(/^Nothing found by/)).toBeVisible()
})

const WORDS = ['word-web', 'win-m365', 'mac', 'ltsc2024', 'ltsc2019', 'readonly'] as const

test('In Chromium the Word host keeps the DraftHost contract in every Word', async ({ context, wrongs }) => {
  await serve(context, wrongs)
  // at once: each spends most of its time waiting for what Word tells of itself
  const broken = WORDS.map(async (profile) => {
    const page = await context.newPage()
    await page.goto(`https://localhost:3000/pane.html?profile=${profile}`)
    return page.evaluate(() => (globalThis as unknown as { fakeWord: InPage }).fakeWord.brokenPromises())
  })
  expect(await Promise.all(broken)).toEqual(WORDS.map(() => []))
})
