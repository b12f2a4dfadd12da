/** The panel's keys. All need the focus inside the panel, so none takes a key from the editor. */

export type FindingAction = 'next' | 'previous' | 'fix' | 'reveal' | 'waive' | 'why'

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
