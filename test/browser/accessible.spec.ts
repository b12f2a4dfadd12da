import type { Page } from '@playwright/test'
import { nothingFoundByAxe, type Of } from './axe.ts'
import { expect, test } from './desk-test.ts'

/** Neither the page nor a room of it scrolls sideways; the toolbar does, as rows of buttons do on a telephone. */
const fits = (page: Page) =>
  expect
    .poll(
      () =>
        page.evaluate(() =>
          [document.documentElement, ...document.querySelectorAll('*')]
            .filter((element) => element.clientWidth > 1 && element.scrollWidth > element.clientWidth && !element.closest('[role=toolbar], table'))
            .filter((element) => element === document.documentElement || ['auto', 'scroll'].includes(getComputedStyle(element).overflowX))
            .map(({ tagName, className }) => `${tagName}.${className}`),
        ),
      { message: 'what scrolls sideways' },
    )
    .toEqual([])

const LOOKS = [
  { look: 'in light', viewport: { width: 1280, height: 800 }, colorScheme: 'light', of: 'everything' },
  { look: 'in the dark', viewport: { width: 1280, height: 800 }, colorScheme: 'dark', of: 'colours' },
  { look: 'on a narrow phone', viewport: { width: 320, height: 640 }, colorScheme: 'light', of: 'all but colours' },
] as const satisfies readonly { look: string; viewport: object; colorScheme: string; of: Of }[]

for (const { look, viewport, colorScheme, of } of LOOKS) {
  test.describe(`The desk ${look}`, () => {
    test.use({ viewport, colorScheme })

    test('is accessible and fits: welcome, text with findings, list of drafts, every room of the panel', async ({ desk }) => {
      const { page, panel } = desk
      const isNarrow = viewport.width < 960
      await nothingFoundByAxe(page, of)
      await fits(page)
      await desk.openSample()
      await expect(desk.text.locator('.marked').first()).toBeVisible()
      await nothingFoundByAxe(page, of)
      await fits(page)
      await page.getByRole('button', { name: 'Drafts', exact: true }).click()
      await nothingFoundByAxe(page, of)
      await page.keyboard.press('Escape')
      if (isNarrow) await page.getByRole('button', { name: /^Checks, templates/ }).click()
      for (const room of ['Findings', 'Templates', 'Settings']) {
        await panel.getByRole('tab', { name: room }).click()
        await expect(panel.getByRole('tabpanel', { name: room }).getByRole('heading').first()).toBeVisible()
        await nothingFoundByAxe(page, of)
        await fits(page)
      }
      await panel.getByRole('tab', { name: 'Templates' }).click()
      await panel.getByRole('searchbox', { name: 'Search templates' }).fill('press release')
      await panel.locator('[data-template=T-PR]').getByRole('button', { name: 'Press release', exact: true }).click()
      await expect(panel.getByRole('button', { name: 'Fill with sample' })).toBeVisible()
      await nothingFoundByAxe(page, of)
      await fits(page)
    })
  })
}

test('Text twice as large needs no sideways scrolling, on a wide page and a narrow one', async ({ desk, page }) => {
  const fitsAnyWidth = async () => {
    for (const viewport of [
      { width: 320, height: 640 },
      { width: 1280, height: 800 },
    ]) {
      await page.setViewportSize(viewport)
      await fits(page)
    }
  }
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  await fitsAnyWidth()
  await desk.openSample()
  await fitsAnyWidth()
  await page.setViewportSize({ width: 320, height: 640 })
  await page.getByRole('button', { name: /^Checks, templates/ }).click()
  await expect(desk.panel.getByRole('article').first()).toBeVisible()
  await fitsAnyWidth()
  await page.setViewportSize({ width: 320, height: 640 })
  await desk.panel.getByRole('tab', { name: 'Templates' }).click()
  await desk.panel.getByRole('searchbox', { name: 'Search templates' }).fill('press release')
  await desk.panel.locator('[data-template=T-PR]').getByRole('button', { name: 'Press release', exact: true }).click()
  await expect(desk.panel.getByRole('button', { name: 'Fill with sample' })).toBeVisible()
  await fitsAnyWidth()
})
