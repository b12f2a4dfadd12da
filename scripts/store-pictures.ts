/**
 * The pictures of the stores, 1280 by 800: the built extension on the page shaped like Gmail, its side panel and its first
 * run. `npm run screenshots` takes them, after `npm run build -- chrome`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, expect, type Page } from '@playwright/test'
import { card, Installed, type Mail } from '../test/browser/extension-test.ts'
import { launchExtension } from '../test/browser/launch-extension.ts'
import { pictureFonts } from './lib/picture-fonts.mjs'
import { smallPng } from './lib/small-png.mjs'

const FOLDER = fileURLToPath(new URL('../docs/store/pictures/', import.meta.url))
const ICON = fileURLToPath(new URL('../shared/app/desk/public/icons/icon.svg', import.meta.url))
/** 1280 by 800 points of a picture, in which letters can be read where a store shows it small. */
const SCALE = 1.25
const WIDTH = 1280 / SCALE
const HEIGHT = 800 / SCALE
const PANEL = 360

const SWITCHES = { accounts: 'amina.okafor@anytown.gov.uk', mode: 'reply', quoted: 'no' }
const LINES = [
  'Dear Mr Pryce,',
  '',
  'Thank you for writing. I shall second it, and the benefits team can look you up by AB 12 34 56 C.',
  '',
  'Come canvassing with us on Saturday morning, meeting at the library steps.',
  '',
]

const fonts = pictureFonts()
process.env.FONTCONFIG_FILE = fonts.file

const keep = (name: string, png: Buffer) => {
  const small = smallPng(png)
  writeFileSync(`${FOLDER}${name}.png`, small)
  console.log(`store/${name}.png ${Math.round(small.length / 1000)} kB`)
}

async function writeMail(seconder: Installed): Promise<Mail> {
  const mail = await seconder.mail(SWITCHES)
  await mail.begin()
  for (const line of LINES) {
    await mail.page.keyboard.type(line)
    await mail.page.keyboard.press('Enter')
  }
  await expect.poll(async () => (await mail.marked()).length).toBeGreaterThan(1)
  return mail
}

/** Page and panel are two windows to whoever drives the browser; a person sees them as one. */
async function sideBySide(seconder: Installed, page: Page, panel: Page): Promise<Buffer> {
  await page.setViewportSize({ width: WIDTH - PANEL, height: HEIGHT })
  await panel.setViewportSize({ width: PANEL - 1, height: HEIGHT })
  const image = async (of: Page) => `<img src="data:image/png;base64,${(await of.screenshot()).toString('base64')}" alt="">`
  const both = await seconder.context.newPage()
  await both.setViewportSize({ width: WIDTH, height: HEIGHT })
  const css = `body { margin: 0; display: flex; justify-content: space-between; background: #8d99a6 } img { height: ${HEIGHT}px }`
  await both.setContent(`<style>${css}</style>${await image(page)}${await image(panel)}`)
  const png = await both.screenshot()
  await both.close()
  return png
}

async function takeMail(seconder: Installed): Promise<void> {
  const mail = await writeMail(seconder)
  await mail.clickOn((await mail.marked()).find((words) => words.startsWith('AB 12')) ?? '')
  await mail.page.mouse.move(5, 5)
  keep('popover', await mail.page.screenshot())
  await mail.page.keyboard.press('Escape')
  await mail.page.getByRole('button', { name: /^Send/ }).first().click()
  keep('send', await mail.page.screenshot())
  await mail.page.keyboard.press('Escape')
  const panel = await seconder.panelFor(mail.page)
  await expect(card(panel, 'National Insurance')).toBeVisible()
  await mail.page.bringToFront()
  keep('side-panel', await sideBySide(seconder, mail.page, panel))
}

/** The tile that Chrome's store asks for, 440 by 280. */
async function takeTile(context: BrowserContext): Promise<void> {
  const icon = readFileSync(ICON, 'utf8')
  const page = await context.newPage()
  await page.setViewportSize({ width: 440 / SCALE, height: 280 / SCALE })
  const css = `body { margin: 0; height: 100vh; display: grid; place-content: center; justify-items: center; gap: 6px; background: #f6f5f1; color: #14202b; font-family: sans-serif; text-align: center }
    svg { width: 72px; height: 72px } h1 { margin: 6px 0 0; font-size: 30px } p { margin: 0; font-size: 15px }`
  await page.setContent(`<style>${css}</style>${icon}<h1>Seconder</h1><p>Reads your draft before anyone else does</p>`)
  keep('tile', await page.screenshot())
  await page.close()
}

/** To the practice letter, past the questions. */
async function takeFirstRun(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByRole('button', { name: 'Go on' }).click()
  const practice = page.getByRole('heading', { name: 'Try it on a draft' })
  const skip = page.getByRole('button', { name: 'Skip this one' })
  while (
    await practice
      .or(skip)
      .first()
      .waitFor()
      .then(() => skip.isVisible())
  )
    await skip.click()
  await practice.waitFor()
  await expect(page.getByText('3 findings in this letter.')).toBeVisible()
  keep('first-run', await page.screenshot())
}

mkdirSync(FOLDER, { recursive: true })
const launched = await launchExtension({ viewport: { width: WIDTH, height: HEIGHT }, deviceScaleFactor: SCALE, locale: 'en-GB', timezoneId: 'Europe/London' }, { welcome: true })
try {
  await takeFirstRun(launched.context.pages().find((page) => page.url().includes('/options.html')) as Page)
  await takeTile(launched.context)
  await takeMail(new Installed(launched))
} finally {
  await launched.close()
  fonts.remove()
}
