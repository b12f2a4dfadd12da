/**
 * Findings of a text that was checked a moment ago, where they stand in the text as it is now. What has been typed since
 * may have touched their words: then they are left out, until the next check.
 */
import type { Finding } from '#core/checker/finding.ts'
import type { Draft, Paragraph, Part } from '#core/draft/draft.ts'
import { textOf } from '#core/draft/layout.ts'
import { moveSpan, type TextChange, textChange } from '../editors/text-change.ts'

type Places = Pick<Draft, 'places'>

/** A paragraph that did not change is the same object: mostly nothing has to be compared. */
function isSame(one: Places, other: Places, part: Part): boolean {
  const [before, after] = [one, other].map(({ places }) => places.filter((place) => place.part === part).map(({ paragraph }) => paragraph)) as [Paragraph[], Paragraph[]]
  return before.length === after.length && before.every((paragraph, i) => paragraph === after[i])
}

export function placedNow(findings: readonly Finding[], checked: Places, now: Places): Finding[] {
  const changes = new Map<Part, TextChange | undefined>()
  const changeOf = (part: Part) => {
    if (!changes.has(part)) changes.set(part, isSame(checked, now, part) ? undefined : textChange(textOf(checked, part), textOf(now, part)))
    return changes.get(part)
  }
  return findings.flatMap((finding) => {
    const { where, start, end } = finding
    const change = start === undefined || end === undefined ? undefined : changeOf(where)
    if (!change || start === undefined || end === undefined) return [finding]
    const span = moveSpan({ start, end }, change)
    return span ? [{ ...finding, ...span }] : []
  })
}
