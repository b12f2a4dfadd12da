/** The panel's keys as they are told to people; what each does is in `findings/finding-keys.ts` and where its part is. */

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
