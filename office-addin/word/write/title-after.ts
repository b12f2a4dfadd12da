/** The document's title with its edits. */
import type { Edit } from '#core/checker/finding.ts'

/** @returns undefined where one of them no longer fits */
export function titleAfter(title: string, edits: readonly Edit[]): string | undefined {
  let after = title
  for (const { start, end, was, text } of [...edits].sort((a, b) => b.start - a.start)) {
    if (after.slice(start, end) !== was) return undefined
    after = after.slice(0, start) + text + after.slice(end)
  }
  return after
}
