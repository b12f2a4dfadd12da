/** A short look at the built pages in a real browser: axe on each, and one walk through each by Tab alone. */

import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from '@playwright/test'
import axe, { type AxeResults, type RunOptions } from 'axe-core'
import { findBrowser, QUIET } from '../../test/browser/find-browser.mjs'
import { launchExtension } from '../../test/browser/launch-extension.ts'
import { serve as serveWord, WordWindow } from '../../test/browser/word-test.ts'
import { serveFolder } from '../lib/serve-folder.mjs'
import { ROOT } from '../lib/third-party.ts'
import { type Measured, measure } from './measure.ts'
import { type Seen, see } from './seen.ts'
import { type Walk, walkByTab } from './walk.ts'
import { wayfinding } from './wayfinding.ts'

export interface Looked {
  readonly page: string
  readonly look: string
  /** Rules of axe that found every element of theirs in order. */
  readonly passes: readonly string[]
  readonly violations: readonly { readonly id: string; readonly help: string; readonly places: readonly string[] }[]
  /** Rules that could not say by themselves. */
  readonly undecided: readonly string[]
}

export interface Rule {
  readonly id: string
  readonly help: string
  readonly tags: readonly string[]
}

export interface Look {
  readonly browser: string
  readonly axe: string
  readonly rules: readonly Rule[]
  readonly pages: readonly Looked[]
  readonly walks: readonly Walk[]
  readonly measured: readonly Measured[]
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const LOCALE = { locale: 'en-GB', timezoneId: 'Europe/London', reducedMotion: 'reduce' } as const
const WIDE = { width: 1280, height: 800 }
const NARROW = { width: 320, height: 640 }
/** One page of each sort. */
const REFERENCE = [
  ['search', 'search.html?q=imprint'],
  ['a rule', 'rules/PB-03.html'],
  ['a template', 'templates/T-PR.html'],
  ['a guide', 'guides/press-officer.html'],
  ['settings', 'running/settings.html'],
] as const

/** The page and each frame in it are looked at by themselves. */
async function inEachFrame(page: Page, options: RunOptions): Promise<readonly AxeResults[]> {
  const results: AxeResults[] = []
  for (const frame of page.frames()) {
    await frame.evaluate(axe.source)
    results.push(
      await frame.evaluate(
        (how) => (window as unknown as { axe: { run(within: string, how: RunOptions): Promise<AxeResults> } }).axe.run(':root', { ...how, iframes: false }),
        options,
      ),
    )
  }
  return results
}

class Eyes {
  readonly pages: Looked[] = []
  readonly walks: Walk[] = []
  readonly measured: Measured[] = []
  readonly seen: Seen[] = []
  rules: readonly Rule[] = []
  axe = ''

  async at(page: Page, name: string, look: string): Promise<void> {
    // Another scheme changes colours alone; `target-size` is off unless it is asked for.
    const results = await inEachFrame(page, look === 'dark' ? { runOnly: ['color-contrast'] } : { runOnly: TAGS, rules: { 'target-size': { enabled: true } } })
    const of = (outcome: 'passes' | 'violations' | 'incomplete') => results.flatMap((each) => each[outcome])
    const idsOf = (outcome: 'passes' | 'incomplete') => [...new Set(of(outcome).map(({ id }) => id))].sort()
    this.axe = axe.version
    this.pages.push({
      page: name,
      look,
      passes: idsOf('passes'),
      violations: of('violations').map(({ id, help, nodes }) => ({ id, help, places: nodes.map(({ target }) => target.join(' ')) })),
      undecided: idsOf('incomplete'),
    })
    if (this.rules.length === 0) this.rules = await rulesOf(page)
    this.measured.push(...(await measure(page, name, look)))
    if (look !== 'dark') this.seen.push(await see(page, name))
  }

  /** In the light, in the dark and on a narrow screen. */
  async inEveryLook(page: Page, name: string): Promise<void> {
    await this.at(page, name, 'light')
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await this.at(page, name, 'dark')
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  }

  async walk(page: Page, name: string): Promise<void> {
    this.walks.push(await walkByTab(page, name))
  }
}

/** Left in the page by the look before. */
const rulesOf = (page: Page): Promise<readonly Rule[]> =>
  page.evaluate(() =>
    (globalThis as unknown as { axe: { getRules(): { ruleId: string; help: string; tags: string[] }[] } }).axe
      .getRules()
      .map(({ ruleId, help, tags }) => ({ id: ruleId, help, tags })),
  )

async function lookAtDesk(browser: Browser, eyes: Eyes): Promise<void> {
  const server = await serveFolder({ folder: join(ROOT, 'dist/desk'), port: 0, headers: {}, missing: 'There is no such page here.' })
  try {
    for (const viewport of [WIDE, NARROW]) {
      const context = await browser.newContext({ ...LOCALE, viewport, serviceWorkers: 'block' })
      const page = await context.newPage()
      await page.goto(server.url)
      await page.getByRole('textbox', { name: 'Text of the draft' }).waitFor()
      const panel = page.getByRole('region', { name: 'Seconder', exact: true })
      await page.getByRole('button', { name: 'Look at a sample draft' }).click()
      await page.locator('.marked').first().waitFor()
      if (viewport === NARROW) {
        await eyes.at(page, 'Desk: text', '320 pixels')
        await page.getByRole('button', { name: /^Checks, templates/ }).click()
        await panel.getByRole('article').first().waitFor()
        await eyes.at(page, 'Desk: findings', '320 pixels')
      } else {
        await eyes.inEveryLook(page, 'Desk: text and findings')
        await eyes.walk(page, 'Desk: text and findings')
        for (const room of ['Templates', 'Tools', 'Settings']) {
          await panel.getByRole('tab', { name: room }).click()
          await panel.getByRole('tabpanel', { name: room }).getByRole('heading').first().waitFor()
          await eyes.inEveryLook(page, `Desk: ${room}`)
        }
        await lookAtTools(panel, page, eyes)
        await panel.getByRole('tab', { name: 'Templates' }).click()
        await panel.getByRole('searchbox', { name: 'Search templates' }).fill('press release')
        await panel.locator('[data-template=T-PR]').getByRole('button', { name: 'Press release', exact: true }).click()
        await panel.getByRole('button', { name: 'Fill with sample' }).waitFor()
        await eyes.inEveryLook(page, 'Desk: form of a template')
        await eyes.walk(page, 'Desk: form of a template')
      }
      await lookAtReference(server.url, page, eyes, viewport === NARROW)
      if (viewport === WIDE) await lookAtStudio(server.url, page, eyes)
      await context.close()
    }
  } finally {
    await server.close()
  }
}

async function lookAtTools(panel: Locator, page: Page, eyes: Eyes): Promise<void> {
  await panel.getByRole('tab', { name: 'Tools' }).click()
  const tools = panel.getByRole('tabpanel', { name: 'Tools' })
  for (const name of ['Motion clinic', 'Imprint builder', 'Figures and quotations', 'Approval', 'Agreed lines', 'One set of facts', 'Note for the Monitoring Officer']) {
    await tools.getByRole('button', { name, exact: true }).click()
    await tools.getByRole('heading', { name, exact: true }).waitFor()
    await eyes.inEveryLook(page, `Desk: ${name}`)
    await tools.getByRole('button', { name: 'All tools' }).click()
  }
}

async function lookAtReference(desk: string, page: Page, eyes: Eyes, narrow: boolean): Promise<void> {
  for (const [name, path] of REFERENCE) {
    await page.goto(new URL(`reference/${path}`, desk).href)
    await page.getByRole('heading', { level: 1 }).waitFor()
    if (narrow) await eyes.at(page, `Reference: ${name}`, '320 pixels')
    else await eyes.inEveryLook(page, `Reference: ${name}`)
    if (!narrow && name === 'search') await eyes.walk(page, `Reference: ${name}`)
  }
}

/** From the name of the pack on: every step, as whoever makes one sees it first. */
async function lookAtStudio(desk: string, page: Page, eyes: Eyes): Promise<void> {
  await page.goto(`${desk}?options#studio`)
  await page.getByRole('button', { name: 'Begin', exact: true }).click()
  await page.getByRole('textbox', { name: 'Name of the pack' }).fill('Anytown lines and rules')
  await page.getByRole('textbox', { name: 'Name of the group' }).fill('Anytown Residents')
  await page.getByRole('textbox', { name: 'Who keeps it' }).fill('Mary Finch')
  await page.keyboard.press('Enter')
  const steps = page.getByRole('navigation', { name: 'Studio' }).getByRole('link')
  for (let i = 0; i < (await steps.count()); i++) {
    const name = (await steps.nth(i).innerText()).trim()
    await steps.nth(i).click()
    await page.locator('nav[aria-label=Studio] a[aria-current=page]', { hasText: name }).waitFor()
    await eyes.inEveryLook(page, `Studio: ${name}`)
  }
  await eyes.walk(page, 'Studio')
}

async function lookAtExtension(eyes: Eyes): Promise<void> {
  const launched = await launchExtension({ ...LOCALE, viewport: WIDE }, { welcome: true })
  try {
    const page = launched.context.pages().find((it) => it.url().includes('/options.html')) as Page
    await page.getByRole('button', { name: 'Begin' }).waitFor()
    await eyes.inEveryLook(page, 'Extension: first run')
    await page.goto(page.url().replace('#welcome', '#you'))
    await page.reload()
    for (const room of ['You and your group', 'Checks', 'Sites', 'Packs', 'Keys', 'Record', 'Set-up file', 'This device']) {
      await page.getByRole('link', { name: room, exact: true }).click()
      await page.locator('a[aria-current=page]', { hasText: room }).waitFor()
      await eyes.inEveryLook(page, `Extension: ${room}`)
    }
    await eyes.walk(page, 'Extension: options')
    await page.goto(new URL('/sidepanel.html', page.url()).href)
    await page.getByRole('region', { name: 'Seconder', exact: true }).waitFor()
    await page.setViewportSize(NARROW)
    await eyes.inEveryLook(page, 'Extension: side panel')
    await eyes.walk(page, 'Extension: side panel')
  } finally {
    await launched.close()
  }
}

async function lookAtOffice(browser: Browser, eyes: Eyes): Promise<void> {
  const context: BrowserContext = await browser.newContext({ ...LOCALE, viewport: { width: 1100, height: 760 } })
  await serveWord(context, [])
  const page = await context.newPage()
  const word = new WordWindow(page)
  await word.open([])
  await eyes.inEveryLook(page, 'Add-in: pane beside Word')
  for (const name of ['help', 'privacy', 'terms']) {
    await page.goto(new URL(`/${name}.html`, page.url()).href)
    await eyes.inEveryLook(page, `Add-in: ${name}`)
  }
  await context.close()
}

/** @returns undefined where there is no browser */
export async function look(): Promise<Look | undefined> {
  const executablePath = findBrowser()
  if (!executablePath) return undefined
  const browser = await chromium.launch({ executablePath, args: [...QUIET, '--lang=en-GB'] })
  try {
    const eyes = new Eyes()
    await lookAtDesk(browser, eyes)
    await lookAtExtension(eyes)
    await lookAtOffice(browser, eyes)
    return {
      browser: `Chromium ${browser.version()}`,
      axe: eyes.axe,
      rules: eyes.rules,
      pages: eyes.pages,
      walks: eyes.walks,
      measured: [...eyes.measured, ...wayfinding(eyes.seen)],
    }
  } finally {
    await browser.close()
  }
}
