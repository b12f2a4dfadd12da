import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { test as plain } from '@playwright/test'
import { serveDesk } from '../../scripts/desk-server.mjs'
import { expect, test } from './desk-test.ts'

test.use({ serviceWorkers: 'allow' })
plain.use({ serviceWorkers: 'allow' })

const controlled = (page: Page) => expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), { timeout: 15_000 }).toBe(true)

test('After its first visit the desk works without a network, down to the parts that are loaded only when needed', async ({ desk, context }) => {
  const { page } = desk
  await controlled(page)
  await context.setOffline(true)
  await page.reload()
  await desk.openSample()
  await expect(desk.panel.getByRole('article').first()).toBeVisible()
  await desk.panel.getByRole('tab', { name: 'Settings' }).click()
  await expect(desk.panel.getByRole('button', { name: 'Save settings', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Save as' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Word document' }).click()
  expect((await download).suggestedFilename()).toMatch(/\.docx$/)
})

plain('Only the desk’s own address is the desk: its options open without a network, another address is answered by whoever serves it', async ({ page, context }) => {
  const server = await serveDesk(fileURLToPath(new URL('../../dist/desk', import.meta.url)), 0)
  try {
    await page.goto(server.url)
    await controlled(page)
    await page.goto(`${server.url}reference`)
    await expect(page.getByRole('heading', { level: 1, name: 'Seconder, explained' })).toBeVisible()
    expect(page.url()).toBe(`${server.url}reference/`)
    expect((await page.goto(`${server.url}no/such/page`))?.status()).toBe(404)
    await expect(page.getByText('There is no such page here')).toBeVisible()
    await context.setOffline(true)
    await page.goto(`${server.url}?options#device`)
    await expect(page.getByRole('heading', { level: 2, name: 'This device' })).toBeVisible()
  } finally {
    await server.close()
  }
})

plain('The built files work from any folder of a static host, offline too', async ({ page, context }) => {
  const server = await serveDesk(fileURLToPath(new URL('../../dist', import.meta.url)), 0)
  try {
    await page.goto(`${server.url}desk/`)
    await controlled(page)
    await context.setOffline(true)
    await page.reload()
    await expect(page.getByRole('textbox', { name: 'Text of the draft' })).toBeVisible()
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(`${server.url}desk/`)
  } finally {
    await server.close()
  }
})

plain('A new version waits until the person starts it, and the draft is still there then', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'seconder-versions-'))
  cpSync(fileURLToPath(new URL('../../dist/desk', import.meta.url)), folder, { recursive: true })
  const server = await serveDesk(folder, 0)
  try {
    await page.goto(server.url)
    await controlled(page)
    appendFileSync(join(folder, 'sw.js'), '\n// another version\n')
    await page.reload()
    const text = page.getByRole('textbox', { name: 'Text of the draft' })
    await text.fill('Not saved yet')
    await page.getByRole('button', { name: 'Start it now' }).click()
    await expect(page.getByRole('button', { name: 'Start it now' })).toBeHidden()
    await expect(text).toHaveText('Not saved yet')
  } finally {
    await server.close()
    rmSync(folder, { recursive: true })
  }
})
