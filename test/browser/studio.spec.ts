/** The Studio, whole: a pack begun, written in forms, tried, rehearsed, looked at, signed, saved, and opened again for its next version. */
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { nothingFoundByAxe } from './axe.ts'
import { address, expect, test } from './desk-test.ts'

// One long way through seven rooms, with an engine made at each stop; other work may share the machine.
test.describe.configure({ timeout: 120_000 })

const step = async (page: Page, name: string, heading: string | RegExp = name) => {
  await page.getByRole('navigation', { name: 'Studio' }).getByRole('link', { name }).click()
  await expect(page.getByRole('heading', { level: 2, name: heading })).toBeFocused()
}

async function savedBy(page: Page, press: () => Promise<void>): Promise<{ name: string; buffer: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: download.suggestedFilename(), buffer: await readFile(await download.path()) }
}

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

test('A secretary makes a pack in forms, rehearses it on old documents, says why a rule stands, signs it, and goes on from the file', async ({ page }) => {
  await page.goto(`${address()}?options#studio`)
  await page.getByRole('button', { name: 'Begin', exact: true }).click()
  await expect(page.getByText('Give the pack a name.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Name of the pack' }).fill('Anytown lines and rules')
  await page.getByRole('textbox', { name: 'Name of the group' }).fill('Anytown Residents')
  await page.getByRole('textbox', { name: 'Who keeps it' }).fill('Mary Finch')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Anytown lines and rules' })).toBeFocused()

  // a phrase: what is missing is said beside its field, and the engine tries the examples while they are written
  await step(page, 'Rules and lines', 'Rules and agreed lines')
  await page.getByRole('button', { name: 'Words to avoid' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Rule GP-70' })).toBeFocused()
  await page.getByRole('button', { name: 'Done with this rule' }).click()
  await expect(page.getByRole('textbox', { name: 'What it is called' })).toBeFocused()
  await expect(page.getByText('Write at least one word or phrase to avoid.')).toBeVisible()
  await page.getByRole('textbox', { name: 'What it is called' }).fill('Residents, not customers')
  await page.getByRole('textbox', { name: 'Words or phrases to avoid' }).fill('customer*')
  await page.getByRole('textbox', { name: 'Better words' }).fill('residents')
  await page.getByRole('textbox', { name: 'Why' }).click()
  await expect(page.getByRole('textbox', { name: 'What Seconder says' })).toHaveValue('The group writes “residents” instead.')
  await page.keyboard.type('People who live here are no customers of ours.')
  await page.getByRole('textbox', { name: 'Who decided it' }).fill('Group meeting')
  await page.getByRole('textbox', { name: 'Example 1 to find' }).fill('Our customers deserve better buses.')
  await page.getByRole('textbox', { name: 'Example 2 to find' }).fill('We wrote to each passenger in May.')
  await page.getByRole('textbox', { name: 'Example 1 to leave alone' }).fill('Residents deserve better buses.')
  await page.getByRole('textbox', { name: 'Example 2 to leave alone' }).fill('The custom of the house is to stand.')
  await expect(page.getByText('3 of 4 examples do what they should.')).toBeVisible()
  await expect(page.getByText('Not found. Either the words above miss it, or this is no example of it.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Example 2 to find' }).fill('We wrote to each customer in May.')
  await expect(page.getByText('All 4 examples do what they should.')).toBeVisible()
  await nothingFoundByAxe(page)
  await page.getByRole('button', { name: 'Done with this rule' }).click()
  await expect(page.getByRole('link', { name: 'Residents, not customers' })).toBeVisible()

  // a limit, with examples of the right lengths made for it
  await page.getByRole('button', { name: 'A limit' }).click()
  await page.getByRole('textbox', { name: 'What it is called' }).fill('Short letters')
  await page.getByRole('spinbutton', { name: 'At most so many words' }).fill('300')
  await page.getByRole('checkbox', { name: 'Letter', exact: true }).check()
  await page.getByRole('textbox', { name: 'Why' }).fill('Nobody reads a long letter.')
  await page.getByRole('textbox', { name: 'Who decided it' }).fill('Group meeting')
  await page.getByRole('button', { name: 'Write examples of the right lengths for me' }).click()
  await expect(page.getByText('All 4 examples do what they should.')).toBeVisible()
  await page.getByRole('button', { name: 'Done with this rule' }).click()

  // an agreed line
  await page.getByRole('button', { name: 'An agreed line' }).click()
  await page.getByRole('textbox', { name: 'The line' }).fill('Mill Library stays open.')
  await page.getByRole('textbox', { name: 'Words that contradict it' }).fill('close the library')
  await page.getByRole('textbox', { name: 'Example 1 to find' }).fill('We will close the library in Mill Ward next year.')
  await page.getByRole('textbox', { name: 'Example 2 to find' }).fill('It is time to close the library.')
  await page.getByRole('textbox', { name: 'Example 1 to leave alone' }).fill('Mill Library stays open.')
  await page.getByRole('textbox', { name: 'Example 2 to leave alone' }).fill('We will never close the library.')
  await expect(page.getByText('All 4 examples do what they should.')).toBeVisible()
  await page.getByRole('button', { name: 'Done with this line' }).click()

  // a template: gaps become fields, the preview is filled, and the group's own rule is asked too
  await step(page, 'Templates')
  await page.getByRole('button', { name: 'Write a template' }).click()
  await page.getByRole('textbox', { name: 'What it is called' }).fill('Thank you for the books')
  await page.getByRole('textbox', { name: 'What it is for' }).fill('Thanks somebody who gave books to the library.')
  await page.getByRole('textbox', { name: 'The text' }).fill('Dear [Name],\n\nour customers in [Ward] thank you for the books.')
  await expect(page.getByText('Dear Mary Ahmed,')).toBeVisible()
  await expect(page.getByText(/The group writes “residents” instead\./)).toBeVisible()
  await page.getByRole('textbox', { name: 'The text' }).fill('Dear [Name],\n\nresidents in [Ward] thank you for the books.')
  await expect(page.getByText('residents in Mill Ward thank you')).toBeVisible()
  await expect(page.getByText(/The group writes/)).toBeHidden()
  await page.locator('.gaps summary').filter({ hasText: 'Ward' }).click()
  await page.getByRole('combobox', { name: 'What goes in' }).selectOption('A list of several')
  await expect(page.getByText('residents in The first entry and The second entry thank you')).toBeVisible()
  await page.locator('summary').getByText('Words that nobody edits').click()
  await page.getByRole('checkbox', { name: /^residents in/ }).check()
  await page.getByRole('textbox', { name: 'Why nobody edits “Passage 1”' }).fill('The group agreed these words.')
  await page.locator('summary').getByText('Who must agree before it goes out').click()
  await page.getByRole('button', { name: 'Add an approval' }).click()
  await page.getByRole('group', { name: 'By one of these' }).getByRole('checkbox', { name: 'Group leader' }).check()
  await page.getByRole('textbox', { name: 'Why (required)', exact: true }).fill('It goes out in the group’s name.')
  await nothingFoundByAxe(page)
  await page.getByRole('button', { name: 'Done with this template' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Templates' })).toBeFocused()

  // a check from above: off for the group, with its reason
  await step(page, 'Checks from above')
  await page.getByRole('searchbox', { name: 'Search them' }).fill('RL-06')
  await page.getByRole('combobox', { name: /RL-06/ }).selectOption('Off')
  await expect(page.getByRole('textbox', { name: /^Who decided it, and why/ })).toBeFocused()
  await page.keyboard.type('Group meeting: we quote nobody in notices.')
  await nothingFoundByAxe(page)

  await step(page, 'People and dates')
  await page.locator('summary').getByText('Standing orders', { exact: true }).click()
  await page.getByRole('spinbutton', { name: 'Longest motion, in words' }).fill('300')

  // the rehearsal: each hit, a rule over its budget, and no way round a reason
  await step(page, 'Rehearsal')
  await page
    .getByLabel('Old documents', { exact: true })
    .setInputFiles([
      file('release-2024.txt', 'Buses\n\nThe council’s customers wait too long.\n\nCustomers in Mill Ward said so.'),
      file('letter.md', 'Dear Mary Ahmed,\n\nthank you for your letter about the park.'),
      file('minutes.html', '<p>The group met.</p>'),
      file('picture.docx', 'no document at all'),
    ])
  await expect(page.getByText(/^3 documents read, \d+ words, 2 hits\./)).toBeVisible()
  await expect(page.getByText('1 file could not be read')).toBeVisible()
  await expect(page.getByText('release-2024.txt, paragraph 2')).toBeVisible()
  await expect(page.getByText(/^2 hits in 1 of 3 documents/)).toBeVisible()
  await nothingFoundByAxe(page)
  await step(page, 'Sign and publish')
  await expect(page.getByRole('link', { name: /it flagged too much on your old documents/ })).toBeVisible()
  await step(page, 'Rehearsal')
  await page.getByRole('textbox', { name: 'Why it stands all the same' }).fill('The release is from before the group decided.')

  await step(page, 'Who sees what')
  await expect(page.getByText('As councillor: 1 template and 2 rules.')).toBeVisible()

  // keys: made here, kept as files only, under a passphrase
  await step(page, 'Sign and publish')
  await expect(page.getByText('This is the first version: everything in it is new.')).toBeVisible()
  const groupKey = await savedBy(page, () => page.getByRole('button', { name: 'Make one, and save it' }).click())
  await page.getByText('Make a key, if you have none').click()
  await expect(page.getByRole('textbox', { name: 'Your name' })).toHaveValue('Mary Finch')
  await page.getByLabel('A passphrase for the key').fill('three quiet ferries')
  await page.getByLabel('The same once more').fill('three quiet ferries')
  const key = await savedBy(page, () => page.getByRole('button', { name: 'Make the key, and save it' }).click())
  expect(key.name).toBe('mary-finch.key')
  expect(JSON.parse(key.buffer.toString())).not.toHaveProperty('d')
  await page.getByRole('button', { name: 'Add yourself' }).click()
  await nothingFoundByAxe(page)
  const pack = await savedBy(page, () => page.getByRole('button', { name: 'Sign, and save the pack' }).click())
  expect(pack.name).toBe('anytown-lines-and-rules-1.0.0.seconder')
  await expect(page.getByText('It has all the signatures that it needs.')).toBeVisible()

  // kept through a reload; put away; opened again from the file, changed, and told apart from what was published
  await expect(page.getByText('Kept on this device')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Nothing, since version 1.0.0.')).toBeVisible()
  await step(page, 'The pack', 'Anytown lines and rules')
  await page.getByRole('button', { name: 'Put this pack away…' }).click()
  await page.getByRole('button', { name: 'Put it away, and begin or open another' }).click()
  await page.getByLabel('Open a pack file').setInputFiles({ ...pack, mimeType: 'application/json' })
  await page.getByLabel('Open the group’s key').setInputFiles({ ...groupKey, mimeType: 'application/json' })
  await step(page, 'Rules and lines', 'Rules and agreed lines')
  await page.getByRole('link', { name: 'Residents, not customers' }).click()
  await page.getByRole('combobox', { name: 'How much it weighs' }).selectOption('Must: the law or a binding rule')
  await step(page, 'Sign and publish')
  await expect(page.getByText('Rule GP-70, “Residents, not customers”: severity should becomes must')).toBeVisible()
  await expect(page.getByRole('link', { name: /the version has to go up/ })).toBeVisible()
  await page.getByRole('button', { name: 'A small change: 1.0.1' }).click()
  await expect(page.getByRole('link', { name: /the version has to go up/ })).toBeHidden()
  await page.getByLabel('Open your key').setInputFiles({ ...key, mimeType: 'application/json' })
  await page.getByLabel('Passphrase of “mary-finch.key”').fill('three loud ferries')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/The passphrase does not open this key/)).toBeVisible()
  await page.getByLabel('Passphrase of “mary-finch.key”').fill('three quiet ferries')
  await page.keyboard.press('Enter')
  const next = await savedBy(page, () => page.getByRole('button', { name: 'Sign, and save the pack' }).click())
  expect(next.name).toBe('anytown-lines-and-rules-1.0.1.seconder')
  await expect(page.getByRole('button', { name: 'A new key of Mary Finch…' })).toBeVisible()

  await page.setViewportSize({ width: 320, height: 640 })
  for (const name of ['Rules and lines', 'Checks from above', 'Templates', 'Rehearsal', 'Sign and publish']) {
    await page.getByRole('navigation', { name: 'Studio' }).getByRole('link', { name }).click()
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), { message: `${name} scrolls sideways` }).toBe(0)
  }
})

test('In the Studio a list above is found by a word that it holds, a copy is made by a press of its own, and an example need be in no kind of document', async ({ page }) => {
  await page.goto(`${address()}?options#studio`)
  await page.getByRole('textbox', { name: 'Name of the pack' }).fill('Anytown words')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Anytown words' })).toBeFocused()

  await step(page, 'Rules and lines', 'Rules and agreed lines')
  await page.getByRole('searchbox', { name: 'Look for a list of the layers above' }).fill('canvassing')
  await expect(page.getByText(/^\d+ lists?/)).toBeVisible()
  await page.getByRole('button', { name: 'Add to “Campaign words”' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Word list: Campaign words' })).toBeFocused()

  await step(page, 'Rules and lines', 'Rules and agreed lines')
  await page.getByRole('button', { name: 'Words to avoid' }).click()
  const first = page.getByRole('combobox', { name: 'In a' }).first()
  await first.selectOption('Letter')
  await first.selectOption('document of any kind')
  await expect(first).toHaveValue('')

  await step(page, 'Templates')
  await page.getByRole('combobox', { name: 'Begin with a copy of one from above' }).selectOption('Surgery notice')
  await expect(page.getByText('None yet.')).toBeVisible()
  await page.getByRole('button', { name: 'Make the copy' }).click()
  await expect(page.getByRole('textbox', { name: 'What it is called' })).toHaveValue('Surgery notice (Anytown words)')
})
