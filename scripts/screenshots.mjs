/** `npm run screenshots`: the README's pictures, taken from the built desk. Each shows the product as it is that day. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { findBrowser, HOW_TO_GET_ONE, QUIET } from '../test/browser/find-browser.mjs'
import { serveDesk } from './desk-server.mjs'
import { pictureFonts } from './lib/picture-fonts.mjs'
import { smallPng } from './lib/small-png.mjs'

const path = (to) => fileURLToPath(new URL(to, import.meta.url))
const pictures = path('../docs/pictures/')
const LARGEST = 150_000
const TODAY = new Date('2026-09-14T10:00:00+01:00')
const SETTINGS = [
  ['Council', 'Name of the council', 'Anytown Council'],
  ['Group', 'Name of the group', 'Anytown Labour Group'],
]

const executablePath = findBrowser()
if (!executablePath) {
  console.error(HOW_TO_GET_ONE)
  process.exit(1)
}

const fonts = pictureFonts()
const server = await serveDesk(path('../dist/desk'), 0)
const browser = await chromium.launch({ executablePath, args: [...QUIET, '--lang=en-GB'], env: { ...process.env, FONTCONFIG_FILE: fonts.file } })

async function openDesk({ width, height, colorScheme = 'light' }) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, locale: 'en-GB', timezoneId: 'Europe/London', reducedMotion: 'reduce', hasTouch: width < 600 })
  await page.clock.setFixedTime(TODAY)
  await page.goto(server.url)
  await page.getByRole('textbox', { name: 'Text of the draft' }).waitFor()
  return { page, panel: page.getByRole('region', { name: 'Seconder', exact: true }) }
}

async function openSample(page) {
  await page.getByRole('button', { name: 'Look at a sample draft' }).click()
  await page.locator('.marked').first().waitFor()
  await page.getByText('Saved on this device', { exact: true }).waitFor()
}

const picture = async (page, name) => {
  const file = `${pictures}${name}.png`
  const png = smallPng(await page.screenshot())
  await page.close()
  writeFileSync(file, png)
  console.log(`${name}.png ${Math.round(png.length / 1000)} kB`)
  if (png.length > LARGEST) process.exitCode = 1
}

mkdirSync(pictures, { recursive: true })
try {
  const findings = await openDesk({ width: 1280, height: 800 })
  await openSample(findings.page)
  await picture(findings.page, 'desk')

  const template = await openDesk({ width: 1280, height: 800 })
  await template.panel.getByRole('tab', { name: 'Settings' }).click()
  for (const [group, label, value] of SETTINGS) {
    const section = template.panel.locator('details').filter({ has: template.page.locator('summary').getByText(group, { exact: true }) })
    await section.locator('summary').click()
    await section.getByRole('textbox', { name: label }).fill(value)
  }
  await template.panel.getByRole('button', { name: 'Save settings', exact: true }).click()
  await template.panel.getByRole('tab', { name: 'Templates' }).click()
  await template.panel.getByRole('searchbox', { name: 'Search templates' }).fill('press release')
  await template.panel.locator('[data-template=T-PR]').getByRole('button', { name: 'Press release', exact: true }).click()
  await template.panel.getByRole('button', { name: 'Fill with sample' }).click()
  await template.panel.getByRole('button', { name: 'Dismiss this message' }).click()
  await template.panel.getByRole('heading', { name: 'The news' }).evaluate((heading) => heading.scrollIntoView({ block: 'start' }))
  await picture(template.page, 'template')

  const phone = await openDesk({ width: 320, height: 640 })
  await openSample(phone.page)
  await phone.page.getByRole('button', { name: /^Checks, templates/ }).click()
  await picture(phone.page, 'phone')

  const dark = await openDesk({ width: 1280, height: 800, colorScheme: 'dark' })
  await openSample(dark.page)
  await picture(dark.page, 'dark')
} finally {
  await browser.close()
  await server.close()
  fonts.remove()
}
