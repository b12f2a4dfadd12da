/** Through a page by Tab alone, as far as it goes and back to the first stop. */
import type { Page } from '@playwright/test'
import { withNames } from './measure.ts'

export interface Walk {
  readonly page: string
  readonly stops: number
  /** Whether Tab led through everything and round to the first stop: nothing holds the focus. */
  readonly round: boolean
  /** Stops that nobody could tell by eye from what is beside them. */
  readonly unseen: readonly string[]
  /** Stops without a name that a screen reader could say. */
  readonly unnamed: readonly string[]
  /** Stops whose name lacks the words that are seen on them: nobody could speak to them. */
  readonly misnamed: readonly string[]
  /** Stops that something else lies over whole. */
  readonly covered: readonly string[]
}

const MOST = 250

interface Stop {
  readonly id: string
  readonly name: string
  readonly named: boolean
  readonly misnamed: boolean
  readonly covered: boolean
  readonly look: string
  readonly caret: boolean
}

export async function walkByTab(page: Page, name: string): Promise<Walk> {
  await withNames(page)
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  const stops = new Map<string, Stop>()
  let round = false
  for (let i = 0; i < MOST && !round; i++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(atFocus)
    // Past the last stop the focus may leave the page once.
    if (!stop) continue
    round = stops.size > 1 && stops.keys().next().value === stop.id
    if (!round) stops.set(stop.id, stops.get(stop.id) ?? stop)
  }
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  const unseen: string[] = []
  for (const stop of stops.values()) if (!stop.caret && stop.look === (await page.evaluate(lookOf, stop.id))) unseen.push(stop.name)
  const where = (is: (stop: Stop) => boolean): string[] => [...stops.values()].filter(is).map((stop) => stop.name)
  return {
    page: name,
    stops: stops.size,
    round,
    unseen,
    unnamed: where(({ named }) => !named),
    misnamed: where(({ misnamed }) => misnamed),
    covered: where(({ covered }) => covered),
  }
}

/** Runs in the page. */
function atFocus(): Stop | undefined {
  const at = document.activeElement as HTMLElement | null
  if (!at || at === document.body) return undefined
  at.dataset.walked ??= String(document.querySelectorAll('[data-walked]').length)
  const labels = [...((at as HTMLInputElement).labels ?? [])].map((label) => label.textContent ?? '')
  const by = (at.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ')
  const name = [at.getAttribute('aria-label'), by, ...labels, at.textContent, at.title].map((words) => words?.trim()).find(Boolean)
  const plain = (words: string): string =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  const said = (at.getAttribute('aria-label') ?? by).trim()
  const seen = at.matches('button, a, summary, [role=button], [role=tab], [role=link]') ? plain(at.innerText ?? '') : ''
  const box = at.getBoundingClientRect()
  const spots = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => document.elementFromPoint(box.left + box.width * x, box.top + box.height * y)))
  const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor } = getComputedStyle(at)
  const around = getComputedStyle(at.parentElement ?? at)
  return {
    misnamed: said !== '' && seen !== '' && !plain(said).includes(seen),
    covered: !spots.some((spot) => spot !== null && (at.contains(spot) || spot.contains(at) || [...((at as HTMLInputElement).labels ?? [])].some((label) => label.contains(spot)))),
    id: at.dataset.walked,
    name: (name ?? at.tagName.toLowerCase()).replace(/\s+/g, ' ').slice(0, 60),
    named: name !== undefined,
    look: [outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor, around.outlineStyle, around.boxShadow, around.borderColor].join('|'),
    caret: at.matches('input:not([type=checkbox],[type=radio],[type=button],[type=file]), textarea, [contenteditable=true]'),
  }
}

/** Runs in the page: how a stop looks while the focus is elsewhere. */
function lookOf(id: string): string {
  const at = document.querySelector<HTMLElement>(`[data-walked="${id}"]`)
  if (!at) return 'gone'
  const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor } = getComputedStyle(at)
  const around = getComputedStyle(at.parentElement ?? at)
  return [outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor, around.outlineStyle, around.boxShadow, around.borderColor].join('|')
}
