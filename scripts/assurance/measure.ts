/** What axe leaves out and a browser can measure: edges of fields, text set wider, what lies over the focus, names that differ from what is seen. */
import type { Page } from '@playwright/test'

export interface Measured {
  /** The criterion's number. */
  readonly of: string
  readonly page: string
  /** What is not in order. */
  readonly places: readonly string[]
}

/** 1.4.11: text fields, lists of choices and their like stand off from what is behind them by 3 to 1, with their border or without. */
const LEAST_CONTRAST = 3
/** 1.4.12: the least that text must bear. */
const WIDER_TEXT = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'

/** tsx gives functions their names by a helper of its own, which no page has. */
export const withNames = (page: Page): Promise<void> => page.evaluate('globalThis.__name ??= (it) => it; undefined')

export async function measure(page: Page, name: string, look: string): Promise<readonly Measured[]> {
  await withNames(page)
  const edges: Measured = { of: '1.4.11', page: `${name}, ${look}`, places: await page.evaluate(faintFields, LEAST_CONTRAST) }
  if (look !== 'light') return [edges]
  const before = new Set(await page.evaluate(cutText))
  await page.evaluate(widen, WIDER_TEXT)
  const cut = await page.evaluate(cutText)
  await page.evaluate(narrow)
  return [
    edges,
    { of: '1.4.12', page: name, places: cut.filter((place) => !before.has(place)) },
    { of: '1.4.5', page: name, places: await page.evaluate(pictures) },
    { of: '1.1.1', page: name, places: await page.evaluate(nameless) },
  ]
}

/** Runs in the page. */
function faintFields(least: number): string[] {
  const surface = document.createElement('canvas')
  surface.width = surface.height = 1
  const paint = surface.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D
  const rgba = (colour: string): number[] => {
    paint.clearRect(0, 0, 1, 1)
    paint.fillStyle = colour
    paint.fillRect(0, 0, 1, 1)
    return [...paint.getImageData(0, 0, 1, 1).data]
  }
  const light = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = rgba(colour).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  /** 1 where nothing is painted over what is behind. */
  const contrast = (a: string, behind: string): number => (rgba(a)[3] === 0 ? 1 : (Math.max(light(a), light(behind)) + 0.05) / (Math.min(light(a), light(behind)) + 0.05))
  const behind = (at: Element | null): string => {
    for (let each = at; each; each = each.parentElement) if ((rgba(getComputedStyle(each).backgroundColor)[3] ?? 0) > 0) return getComputedStyle(each).backgroundColor
    return getComputedStyle(document.documentElement).colorScheme.includes('dark') ? 'black' : 'white'
  }
  const fields = [
    ...document.querySelectorAll<HTMLElement>('input:not([type=hidden],[type=checkbox],[type=radio],[type=file],:disabled), textarea:not(:disabled), select:not(:disabled)'),
  ]
  return fields
    .filter((field) => field.checkVisibility() && field.getBoundingClientRect().width > 1)
    .filter((field) => {
      const around = behind(field.parentElement)
      const { borderBottomColor, borderBottomWidth, backgroundColor } = getComputedStyle(field)
      const edge = Number.parseFloat(borderBottomWidth) > 0 ? contrast(borderBottomColor, around) : 0
      return Math.max(edge, contrast(backgroundColor, around)) < least
    })
    .map((field) => field.getAttribute('aria-label') ?? (field as HTMLInputElement).labels?.[0]?.textContent?.trim().slice(0, 60) ?? field.tagName.toLowerCase())
}

/** Runs in the page. Its content policy lets a sheet be adopted, and none be written into it. */
function widen(css: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
function narrow(): void {
  document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1)
}

/** Runs in the page: text that its box cuts off, without a way of scrolling to it. */
function cutText(): string[] {
  const holds = (at: Element): boolean => [...at.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '')
  return [...document.body.querySelectorAll<HTMLElement>('*')]
    .filter((at) => holds(at) && at.checkVisibility() && at.clientWidth > 1 && at.clientHeight > 1)
    .filter((at) => {
      const { overflowX, overflowY } = getComputedStyle(at)
      const hides = (how: string): boolean => how === 'hidden' || how === 'clip'
      return (hides(overflowX) && at.scrollWidth > at.clientWidth + 1) || (hides(overflowY) && at.scrollHeight > at.clientHeight + 1)
    })
    .map((at) => (at.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 60))
}

/** Runs in the page: pictures that may be of text. Icons are drawn as shapes, and say nothing. */
function pictures(): string[] {
  return (
    [...document.querySelectorAll('img, image, input[type=image], svg text')]
      .filter((at) => at.checkVisibility())
      // A guide's picture of the program itself cannot do without its words, and says in words what it shows.
      .filter((at) => !(at.closest('main#words') && at.getAttribute('alt')))
      .map((at) => at.getAttribute('alt') ?? at.tagName.toLowerCase())
  )
}

/** Runs in the page: pictures and icons that neither say what they show nor say that they show nothing. */
function nameless(): string[] {
  const quiet = (at: Element): boolean => at.closest('[aria-hidden=true], [role=presentation], [role=none]') !== null || at.getAttribute('alt') === ''
  const named = (at: Element): boolean =>
    Boolean(at.getAttribute('alt') ?? at.getAttribute('aria-label') ?? at.getAttribute('aria-labelledby') ?? at.querySelector(':scope > title')?.textContent)
  return [...document.querySelectorAll('img, svg, canvas, [role=img]')].filter((at) => at.checkVisibility() && !quiet(at) && !named(at)).map((at) => at.outerHTML.slice(0, 80))
}
