/**
 * Ranges drawn with the CSS Custom Highlight API, which paints under words without a node of ours in the page. The
 * registry is the document's: the page and other extensions see the names and may clear them, and two drafts share them.
 *
 * Tested: Chromium 156 from an extension's isolated world, under a page that demands Trusted Types.
 */
import type { Severity } from '#core/checker/finding.ts'
import type { Field } from '../editors/line.ts'

const NAMES: Readonly<Record<Severity, string>> = { consider: 'seconder-1', should: 'seconder-2', must: 'seconder-3' }
const PRIORITY: Readonly<Record<Severity, number>> = { consider: 1, should: 2, must: 3 }

/** Older browsers lack the whole API, or only the question what is drawn at a point. */
interface Registry {
  get(name: string): Highlight | undefined
  set(name: string, highlight: Highlight): unknown
  delete(name: string): boolean
  highlightsFromPoint?(x: number, y: number): { readonly ranges: readonly AbstractRange[] }[]
}
const registry = (): Registry | undefined => (typeof Highlight === 'function' && 'highlights' in CSS ? (CSS.highlights as unknown as Registry) : undefined)

/** In a form's field only Chromium can. */
export const canHighlight = (field?: Field): boolean => registry() !== undefined && (!field || 'createValueRange' in field)

/** All that this world draws in the document, whichever draft it is in. */
const drawn = new Map<Severity, Highlight>()

export function draw(severity: Severity, range: AbstractRange): void {
  const all = registry()
  if (!all) return
  let highlight = drawn.get(severity)
  if (!highlight) {
    highlight = new Highlight()
    highlight.priority = PRIORITY[severity]
    drawn.set(severity, highlight)
  }
  highlight.add(range)
  // Set again, since the page may have cleared the registry.
  if (all.get(NAMES[severity]) !== highlight) all.set(NAMES[severity], highlight)
}

export function erase(severity: Severity, range: AbstractRange): void {
  const highlight = drawn.get(severity)
  highlight?.delete(range)
  if (highlight?.size === 0) {
    drawn.delete(severity)
    // After an update of Seconder another script of ours may draw under the same name.
    const all = registry()
    if (all?.get(NAMES[severity]) === highlight) all.delete(NAMES[severity])
  }
}

/** The drawn ranges at a point of the window; undefined where the browser cannot say. */
export const rangesAt = (x: number, y: number): ReadonlySet<AbstractRange> | undefined => {
  const found = registry()?.highlightsFromPoint?.(x, y)
  return found && new Set(found.flatMap(({ ranges }) => [...ranges]))
}
