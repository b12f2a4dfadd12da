/**
 * Ranges drawn with the CSS Custom Highlight API, which paints under words without a node of ours in the page. The
 * registry is the document's: the page and other extensions see what is in it and may clear it, and two drafts share it. So
 * a highlight has no name that says anything, and no priority, which would tell the heavier one.
 *
 * Tested: Chromium 156 from an extension's isolated world, under a page that demands Trusted Types.
 */
import type { Family, Severity } from '#core/checker/finding.ts'
import { NAMES } from './sheet.ts'

/** How a mark looks: its family is a shape and a colour, its severity a weight. */
export interface Look {
  readonly family: Family
  readonly severity: Severity
}

const FAMILIES: readonly Family[] = ['political-restriction', 'data-protection', 'group-policy']
const SEVERITIES: readonly Severity[] = ['consider', 'should', 'must']
const nameOf = ({ family, severity }: Look): string => NAMES[FAMILIES.indexOf(family) * SEVERITIES.length + SEVERITIES.indexOf(severity)] as string

/** Older browsers lack the whole API, or only the question what is drawn at a point. */
interface Registry {
  get(name: string): Highlight | undefined
  set(name: string, highlight: Highlight): unknown
  delete(name: string): boolean
  highlightsFromPoint?(x: number, y: number): { readonly ranges: readonly AbstractRange[] }[]
}
const registry = (): Registry | undefined => (typeof Highlight === 'function' && 'highlights' in CSS ? (CSS.highlights as unknown as Registry) : undefined)

export const canHighlight = (): boolean => registry() !== undefined

/** All that this world draws in the document by name, whichever draft it is in. */
const drawn = new Map<string, Highlight>()

export function draw(look: Look, range: AbstractRange): void {
  const all = registry()
  if (!all) return
  const name = nameOf(look)
  let highlight = drawn.get(name)
  if (!highlight) {
    highlight = new Highlight()
    drawn.set(name, highlight)
  }
  highlight.add(range)
  // Set again, since the page may have cleared the registry.
  if (all.get(name) !== highlight) all.set(name, highlight)
}

export function erase(look: Look, range: AbstractRange): void {
  const name = nameOf(look)
  const highlight = drawn.get(name)
  highlight?.delete(range)
  if (highlight?.size === 0) {
    drawn.delete(name)
    registry()?.delete(name)
  }
}

/** The drawn ranges at a point of the window; undefined where the browser cannot say. */
export const rangesAt = (x: number, y: number): ReadonlySet<AbstractRange> | undefined => {
  const found = registry()?.highlightsFromPoint?.(x, y)
  return found && new Set(found.flatMap(({ ranges }) => [...ranges]))
}
