/** Which finding the keys for the next one, or the one before, mean from where the cursor stands. */
import type { Finding } from '#core/checker/finding.ts'
import type { PartSpan } from '../editors/stretch.ts'

type Placed = Pick<Finding, 'where' | 'start' | 'end'>

/**
 * The finding under the cursor is the next one; after the last comes the first.
 * @param found in reading order; those without a place are last
 * @returns its number; 0 where there is none
 */
export function nextFrom(found: readonly Placed[], cursor: PartSpan | undefined, by: 1 | -1): number {
  const count = found.length
  if (!cursor || count === 0) return by > 0 ? 0 : Math.max(0, count - 1)
  const here = found.filter(({ where }) => where === cursor.part)
  if (by > 0) {
    const next = here.find(({ start, end }) => start !== undefined && (end ?? start) >= cursor.end)
    return next ? found.indexOf(next) : here.length > 0 ? (found.indexOf(here.at(-1) as Placed) + 1) % count : 0
  }
  const before = here.findLast(({ start, end }) => start !== undefined && (end ?? start) < cursor.start)
  if (before) return found.indexOf(before)
  return here.length > 0 ? (found.indexOf(here[0] as Placed) - 1 + count) % count : count - 1
}
