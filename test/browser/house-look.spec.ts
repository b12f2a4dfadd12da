import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { DOT, LOGO } from '../templates/house-look.ts'
import { expect, test } from './desk-test.ts'

const picture = (name: string, address: string) => ({ name, mimeType: 'image/png', buffer: Buffer.from(address.slice(address.indexOf(',') + 1), 'base64') })

test('The house look is chosen in the settings, and what is saved carries it; a crest is refused for the group; Welsh wording is saved as Welsh', async ({ desk }) => {
  const { page, panel, text } = desk
  await panel.getByRole('tab', { name: 'Settings' }).click()
  const open = (title: string) => panel.locator('summary').filter({ hasText: title }).click()
  await panel
    .locator('summary')
    .filter({ hasText: /^Group/ })
    .click()
  await panel.getByLabel('Name of the group').fill('Anytown Labour Group')
  await open('House look')
  await open('The group’s look')
  const look = panel
    .locator('details')
    .filter({ has: page.locator('> summary', { hasText: 'The group’s look' }) })
    .last()
  await look.locator('input[type=file]').setInputFiles(picture('logo.png', LOGO))
  await expect(look.locator('canvas')).toHaveJSProperty('width', 200)
  await look.getByLabel('What the logo shows').fill('Crest of Anytown Council')
  await look.getByLabel('Letterhead', { exact: true }).fill('Anytown Labour Group\n1 High Street, Anytown AA1 1AA')
  await look.getByRole('textbox', { name: 'Colour of headings', exact: true }).fill('#ffe0e0')
  const save = panel.getByRole('button', { name: 'Save settings', exact: true })
  await save.click()
  const problems = panel.getByRole('alert')
  await expect(problems).toContainText('a council crest or logo may not stand on group or party material')
  await expect(problems).toContainText('too pale to read on white paper')
  await problems.getByRole('button', { name: /too pale/ }).click()
  await expect(look.getByRole('textbox', { name: 'Colour of headings', exact: true })).toBeFocused()
  await page.keyboard.type('#9b1c31')
  await look.getByRole('textbox', { name: 'Colour of headings', exact: true }).fill('#9b1c31')
  await look.getByLabel('What the logo shows').fill('Anytown Labour Group: a red disc beside three grey bars')
  await save.click()
  await expect(problems).toHaveCount(0)

  await panel.getByRole('tab', { name: 'Templates' }).click()
  await panel.getByLabel('Search templates').fill('press release in Welsh')
  await panel.locator('[data-template=T-PR-CY]').getByRole('button').first().click()
  await panel.getByRole('button', { name: 'Fill with sample' }).click()
  await panel.getByRole('button', { name: 'Insert', exact: true }).click()
  await expect(text).toContainText(' 2026')
  const saveAs = async (format: string) => {
    await page.getByRole('button', { name: 'Save as' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: format }).click()
    return readFileSync(await (await download).path())
  }
  const html = String(await saveAs('Web page'))
  expect(html).toContain('<html lang="cy-GB">')
  const files = unzipSync(await saveAs('Word document'))
  const part = (name: string) => strFromU8(files[name]!)
  expect(part('word/styles.xml')).toContain('w:val="cy-GB"')
  for (const saved of [html, part('word/header1.xml') + part('word/header2.xml')]) {
    expect(saved).toContain('Anytown Labour Group: a red disc beside three grey bars')
    expect(saved).toContain('1 High Street, Anytown AA1 1AA')
  }
  expect(part('word/styles.xml')).toContain('9B1C31')
  expect(html).not.toContain(DOT)
})
