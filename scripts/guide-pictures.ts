/**
 * The pictures of the guides that no other script takes: the pane beside a drawn Word document and a drawn Outlook message,
 * and approval and the note for the Monitoring Officer in the desk. `npm run screenshots` takes them, after `npm run build`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, chromium, type Locator, type Page } from '@playwright/test'
import { paragraph } from '#core/draft/layout.ts'
import { DeskPage } from '../test/browser/desk-test.ts'
import { findBrowser, HOW_TO_GET_ONE, QUIET } from '../test/browser/find-browser.mjs'
import { OutlookWindow, serveOutlook } from '../test/browser/outlook-test.ts'
import { serve, WordWindow } from '../test/browser/word-test.ts'
import { serveDesk } from './desk-server.mjs'
import { pictureFonts } from './lib/picture-fonts.mjs'
import { smallPng } from './lib/small-png.mjs'

const FOLDER = fileURLToPath(new URL('../docs/guides/pictures/', import.meta.url))
const TODAY = new Date('2026-09-01T10:15:00+01:00')
const LARGEST = 80_000

const MOTION = [
  'Motion to Anytown Council, Wednesday 16 September 2026',
  'Mill Library',
  'This Council notes that Mill Library is used by 400 people a week.',
  'This Council believes that a town needs its library.',
  'This Council resolves to keep Mill Library open.',
  'Proposed by: Cllr Ada Khan',
]
const MEMBERS = Array.from({ length: 38 }, (_, i) => ({ name: `Example ${i + 1}`, title: 'Cllr', role: 'councillor', email: `cllr${i + 1}@anytown.example` }))
const settings = (role: string) => ({
  me: { name: 'Sam Lee', role },
  council: { name: 'Anytown Council', nation: 'E', type: 'district', domain: 'anytown.gov.uk' },
  accounts: [{ address: 'group.office@anytown.example', kind: 'party' }],
  group: { name: 'Anytown Labour Group', party: 'Labour' },
  directory: [{ name: 'Ada Khan', title: 'Cllr', role: 'leader', email: 'ada.khan@anytown.example', spokesperson: true }, ...MEMBERS],
  standingOrders: { motionNoticeDays: 7, motionNoticeHour: '12:00', motionWords: 300 },
})
const RELEASE = '<p>PRESS RELEASE</p><p>We hope Mill Library stays open. Cllr Ada Khan asks Cabinet for a decision before winter.</p><p>ENDS</p>'

const executablePath = findBrowser()
if (!executablePath) {
  console.error(HOW_TO_GET_ONE)
  process.exit(1)
}

const keep = async (page: Page, name: string) => {
  const png = smallPng(await page.screenshot({ animations: 'disabled' }))
  writeFileSync(`${FOLDER}${name}.png`, png)
  console.log(`guides/${name}.png ${Math.round(png.length / 1000)} kB`)
  if (png.length > LARGEST) process.exitCode = 1
}

/** Strip: what the draft is; by hand, as a person would say it. */
async function sayKind(panel: Locator, kind: string): Promise<void> {
  await panel.getByRole('list', { name: 'About this draft' }).getByRole('button').first().click()
  await panel.getByRole('combobox', { name: 'What is it?' }).selectOption({ label: kind })
  await panel.getByRole('button', { name: 'Done' }).click()
}

/** As somebody does who was sent a file of settings; the message that it was read goes again. */
async function setUp(page: Page, panel: Locator, role: string): Promise<void> {
  await panel.getByRole('tab', { name: 'Settings' }).click()
  const chooser = page.waitForEvent('filechooser')
  await panel.getByRole('button', { name: 'Read settings from a file' }).click()
  await (await chooser).setFiles({ name: 'settings.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(settings(role))) })
  await panel.getByRole('status').filter({ hasText: 'Settings read from' }).waitFor()
  await panel.getByRole('button', { name: 'Dismiss this message' }).click()
  await panel.getByRole('tab', { name: /^Findings/ }).click()
}

async function takeWord(context: BrowserContext): Promise<void> {
  await serve(context, [])
  const word = new WordWindow(await context.newPage())
  await word.page.clock.setFixedTime(TODAY)
  await word.open(MOTION.map((words) => paragraph(words)))
  await word.pane.getByRole('button', { name: 'Not now' }).click()
  await setUp(word.page, word.panel, 'political-assistant')
  await word.card('seconder').waitFor()
  await keep(word.page, 'word')
  await word.panel.getByRole('tab', { name: 'Tools' }).click()
  await word.panel.getByRole('button', { name: 'Motion clinic' }).click()
  await word.panel.getByLabel('Day of the meeting').fill('2026-09-16')
  await word.panel
    .locator('.answer')
    .first()
    .evaluate((answer) => answer.scrollIntoView({ block: 'start' }))
  await keep(word.page, 'clinic')
  await word.page.close()
}

async function takeOutlook(context: BrowserContext): Promise<void> {
  await serveOutlook(context, [])
  const outlook = new OutlookWindow(await context.newPage())
  await outlook.page.clock.setFixedTime(TODAY)
  await outlook.open('?reply')
  await outlook.pane.getByRole('button', { name: 'Not now' }).click()
  await setUp(outlook.page, outlook.panel, 'secretary')
  await outlook.pane.getByText(/^38 members, none outside/).waitFor()
  await outlook.inside((fake) => {
    fake.body.select('Dear all,'.length)
    fake.type(' Mr Pryce’s number for the claim is AB 12 34 56 C.')
  })
  await outlook.card(/National Insurance/).waitFor()
  await keep(outlook.page, 'outlook')
  await outlook.page.close()
}

async function takeDesk(context: BrowserContext, address: string): Promise<void> {
  process.env.DESK_URL = address
  const page = await context.newPage()
  await page.clock.setFixedTime(TODAY)
  const desk = new DeskPage(page)
  await desk.open()
  await desk.text.click()
  await desk.text.evaluate((element, words) => {
    const data = new DataTransfer()
    data.setData('text/html', words)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, RELEASE)
  const { panel } = desk
  await setUp(page, panel, 'press-officer')
  await sayKind(panel, 'Press release')
  await panel.getByRole('tab', { name: 'Tools' }).click()
  await panel.getByRole('button', { name: 'Approval', exact: true }).click()
  await panel.getByRole('button', { name: 'Note an approval' }).click()
  await panel.getByLabel('Who approved it').fill('Cllr Ada Khan')
  await panel.getByRole('button', { name: 'Note the approval' }).click()
  await panel.getByRole('list', { name: 'Approvals' }).waitFor()
  await panel.getByRole('button', { name: 'Dismiss this message' }).click()
  await desk.text.evaluate((element) => {
    const words = element.querySelectorAll('p')[1]?.firstChild as Text
    getSelection()?.setBaseAndExtent(words, words.data.indexOf('winter'), words, words.data.indexOf('winter') + 6)
  })
  await page.keyboard.type('spring')
  await panel.getByRole('button', { name: /^Show what changed/ }).click()
  await desk.saved()
  await keep(page, 'approval')
  await panel.getByRole('button', { name: 'All tools' }).click()
  await panel.getByRole('button', { name: 'Note for the Monitoring Officer' }).click()
  await panel.getByRole('button', { name: 'Make the note' }).click()
  await panel.getByRole('button', { name: 'Dismiss this message' }).click()
  await panel.getByRole('heading', { name: 'The note', exact: true }).evaluate((heading) => heading.scrollIntoView({ block: 'start' }))
  await keep(page, 'note')
  await page.close()
}

mkdirSync(FOLDER, { recursive: true })
const fonts = pictureFonts()
const server = await serveDesk(fileURLToPath(new URL('../dist/desk', import.meta.url)), 0)
const browser = await chromium.launch({
  executablePath,
  args: [...QUIET, '--lang=en-GB'],
  env: { ...process.env, FONTCONFIG_FILE: fonts.file } as Record<string, string>,
})
const look = { viewport: { width: 1000, height: 720 }, locale: 'en-GB', timezoneId: 'Europe/London', reducedMotion: 'reduce', serviceWorkers: 'block' } as const
try {
  for (const take of [takeWord, takeOutlook, (context: BrowserContext) => takeDesk(context, server.url)]) {
    const context = await browser.newContext(look)
    await take(context)
    await context.close()
  }
} finally {
  await browser.close()
  await server.close()
  fonts.remove()
}
