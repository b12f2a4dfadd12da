/** The panel's keys. All need the focus inside the panel, so none takes a key from the editor. */

export type FindingAction = 'next' | 'previous' | 'fix' | 'reveal' | 'waive' | 'why'

export const KEYS: readonly { readonly keys: string; readonly does: string }[] = [
  { keys: 'Alt + ↓', does: 'Go to the next finding' },
  { keys: 'Alt + ↑', does: 'Go to the finding before' },
  { keys: 'Enter', does: 'On a finding: carry out its first fix' },
  { keys: 'S', does: 'On a finding: show its words in the text' },
  { keys: 'W', does: 'On a finding: waive it with a reason' },
  { keys: 'Y', does: 'On a finding: open or close why and the source' },
  { keys: 'Escape', does: 'Close what is open' },
  { keys: '↓ ↑', does: 'From the search of the templates to those found, and among them; Enter opens the first' },
  { keys: '← →', does: 'On the tabs: Findings, Templates, Tools, Settings' },
]

/** Keys at the cursor in the text, where the host hears them. */
export const CARET_KEYS: typeof KEYS = [
  { keys: ';pr Tab', does: 'In the text: put in the template of this shortcut; each stands on its card' },
  { keys: 'F2', does: 'In the text: find a template and put it in at the cursor' },
]

interface Pressed {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

/** Keys that move between findings; on a list of choices Alt + ↓ opens it, so there it is left alone. */
export function moveFor({ key, altKey, ctrlKey, metaKey }: Pressed, target: { readonly tagName: string }): 'next' | 'previous' | undefined {
  if (!altKey || ctrlKey || metaKey || target.tagName === 'SELECT') return undefined
  return key === 'ArrowDown' ? 'next' : key === 'ArrowUp' ? 'previous' : undefined
}

/** Single letters count only while the finding itself has the focus, never in a field or on a button of it. */
export function actionFor({ key, altKey, ctrlKey, metaKey }: Pressed): FindingAction | undefined {
  if (altKey || ctrlKey || metaKey) return undefined
  return ({ enter: 'fix', s: 'reveal', w: 'waive', y: 'why' } as const)[key.toLowerCase()]
}
