/** The reference pages beside the desk: from a finding to the page of its check, and from there to anything by search. */
import { nothingFoundByAxe } from './axe.ts'
import { expect, test } from './desk-test.ts'

test('A finding leads to the page of its check; the search finds and narrows, at 320 pixels too', async ({ desk, page }) => {
  await expect(page.getByRole('link', { name: /^Guides, and every rule and template explained/ })).toHaveAttribute('href', 'reference/guides/index.html')
  await desk.openSample()
  const card = desk.panel.getByRole('article').first()
  await card.getByRole('button', { name: /^Why\?/ }).click()
  const way = await card.getByRole('link', { name: /^[A-Z]{2}-\d\d / }).getAttribute('href')
  await page.goto(new URL(way ?? '', page.url()).href)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^[A-Z]{2}-\d\d /)
  await expect(page.getByRole('heading', { name: 'What it leaves alone' })).toBeVisible()
  await nothingFoundByAxe(page)

  await page.setViewportSize({ width: 320, height: 640 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.getByRole('searchbox', { name: /^Search rules/ }).fill('imprint')
  await page.getByRole('button', { name: 'Search' }).click()
  const found = page.locator('#answer').getByRole('link')
  await expect(found.first()).toBeVisible()
  const all = await found.count()
  await page.getByLabel('Family of rules').selectOption('Political restriction')
  await expect.poll(() => found.count()).toBeLessThan(all)
  await expect(page.getByRole('status')).toHaveText(/^\d+ pages found\.$/)
  await expect(page).toHaveURL(/q=imprint&family=political-restriction$/)
  await nothingFoundByAxe(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  await found.filter({ hasText: 'EL-05' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('EL-05')
})
