/**
 * What stands in the pop-up of an underline. Word takes its words by their names in the manifest, never as text, so they tell
 * the kind of finding alone; which one it is, stands in the pane.
 */
import type { Finding } from '#core/checker/finding.ts'

/** By the id under which word.xml has them. The unified manifest has no such names: a Word that does not know them refuses. */
export const POPUP_WORDS = {
  PopupPolicy: 'Group policy',
  PopupPrivacy: 'Data protection',
  PopupRestriction: 'Political restriction',
  PopupWhy: 'Click the words, and the pane says why',
} as const

const TITLES: Readonly<Record<Finding['family'], keyof typeof POPUP_WORDS>> = {
  'group-policy': 'PopupPolicy',
  'data-protection': 'PopupPrivacy',
  'political-restriction': 'PopupRestriction',
}
/** Word shows no more. */
const MOST = 3

/** For findings whose fix is other words in their place; Word writes those itself when they are chosen. */
export function popupFor({ family, where, start, end, fixes }: Finding): Word.CritiquePopupOptions | undefined {
  const suggestions = fixes.flatMap(({ edits = [], recipients }) => {
    const [edit] = edits
    const instead = edits.length === 1 && !recipients?.length && edit?.where === where && edit.start === start && edit.end === end
    return instead && /^\S[^\n\r]*$/.test(edit.text) ? [edit.text] : []
  })
  if (suggestions.length === 0) return undefined
  return {
    titleResourceId: `Seconder.${TITLES[family]}`,
    subtitleResourceId: 'Seconder.PopupWhy',
    brandingTextResourceId: 'Seconder.Name',
    suggestions: suggestions.slice(0, MOST),
  }
}
