/** What people find their way by on each page: headings, labels, ways about, drawings, help, and words that point. `wayfinding.ts` compares. */
import type { Frame, Page } from '@playwright/test'

export interface Seen {
  readonly page: string
  readonly headings: readonly string[]
  /** Of fields, each with the group that it stands in. */
  readonly labels: readonly (readonly [group: string, label: string])[]
  /** Where a list of rooms says that one is. */
  readonly rooms: readonly string[]
  /** Tabs, and links of a navigation, in their order, by the name of their list. */
  readonly ways: readonly (readonly [list: string, names: readonly string[]])[]
  /** Names of controls with the drawing that stands on them. */
  readonly drawings: readonly (readonly [name: string, drawing: string])[]
  /** Links and buttons, in their order. */
  readonly controls: readonly string[]
  /** What is said by us, a line each; never the draft. */
  readonly lines: readonly string[]
}

export async function see(page: Page, name: string): Promise<Seen> {
  const frames = await Promise.all(page.frames().map(inFrame))
  const all = <K extends keyof InFrame>(key: K) => frames.flatMap((frame) => frame[key] as readonly unknown[]) as unknown as Seen[K]
  return {
    page: name,
    headings: all('headings'),
    labels: all('labels'),
    rooms: all('rooms'),
    ways: all('ways'),
    drawings: all('drawings'),
    controls: all('controls'),
    lines: all('lines'),
  }
}

type InFrame = Omit<Seen, 'page'>

async function inFrame(frame: Frame): Promise<InFrame> {
  await frame.evaluate('globalThis.__name ??= (it) => it; undefined')
  return frame.evaluate(onPage)
}

/** Runs in the page. */
function onPage(): InFrame {
  const plain = (words: string | null | undefined): string => (words ?? '').replace(/\s+/g, ' ').trim()
  const ofDraft = (at: Element): boolean => at.closest('[contenteditable], textarea, pre, blockquote, [role=article] mark') !== null
  const all = <E extends Element = HTMLElement>(selector: string): E[] =>
    [...document.querySelectorAll<E>(selector)].filter((at) => at.checkVisibility() && !at.closest('[aria-hidden=true]') && !at.parentElement?.closest('[contenteditable]'))
  const given = (at: Element): string => {
    const by = (at.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '')
    return plain(at.getAttribute('aria-label') ?? by.join(' '))
  }
  const nameOf = (at: Element): string => given(at) || plain(at.textContent) || plain(at.getAttribute('title'))
  const labelOf = (at: HTMLInputElement): string => given(at) || plain([...(at.labels ?? [])].map((label) => label.textContent).join(' ')) || plain(at.title)
  const boxes = [...document.querySelectorAll('fieldset, section, details, li, article, form, [role=group], [role=region], [role=tabpanel]')]
  const groupOf = (at: Element): string => {
    const box = boxes.findLast((each) => each !== at && each.contains(at))
    return box ? `${nameOf(box.querySelector('legend, summary, h1, h2, h3, h4') ?? box).slice(0, 40)} (${boxes.indexOf(box)})` : ''
  }
  const speaking = (at: Element): boolean => [...at.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && plain(node.textContent) !== '')
  return {
    // A main region that has a name is told by it as by a heading.
    headings: [...all('h1, h2, h3, h4, h5, h6, [role=heading]').map(nameOf), ...all('main[aria-label]').map(given)],
    // A choice is asked with its values by their own names: one of several that belong together.
    labels: all<HTMLInputElement>('input:not([type=hidden], [type=radio]), select, textarea').map((at) => [groupOf(at), labelOf(at)] as const),
    rooms: all('[aria-current=page]').map(nameOf),
    ways: all('[role=tablist], nav').map((at) => [given(at) || 'Ways', [...at.querySelectorAll('[role=tab], a')].map((each) => nameOf(each).replace(/ *\d.*/, ''))] as const),
    drawings: all('button svg, a svg').map((at) => [nameOf(at.closest('button, a') as Element), at.innerHTML] as const),
    controls: all('a, button, summary').map(nameOf),
    lines: all('*')
      .filter((at) => speaking(at) && !ofDraft(at))
      .flatMap((at) => [plain(at.innerText), plain(at.getAttribute('aria-label')), plain(at.title)])
      .filter(Boolean),
  }
}
