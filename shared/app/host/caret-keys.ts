/** Keys pressed at the caret that ask for a template: Tab after a typed shortcut (`;pr`), and one key for the search. */
import { typedShortcut } from '#core/drafting/shortcuts.ts'
import type { Asked, Caret } from './draft-host.ts'

export const SEARCH_KEY = 'F2'

/** The caret of an editor. */
export interface CaretOf {
  /** The text before it in its paragraph; undefined where something is selected, or it is elsewhere. */
  before(): string | undefined
  /** Selects so many characters before it. */
  select(length: number): void
  /** Where it stands in the window, for whoever can show something there. */
  at?(): Caret
  /** Gives the editor the focus back, with the caret where it was. */
  back?(): void
}

/** @param keys what hears the editor's keys before it does */
export function offerAtCaret(
  keys: Pick<HTMLElement | Window, 'addEventListener'>,
  caret: CaretOf,
  shortcuts: ReadonlySet<string>,
  asked: (what: Asked) => void,
  signal: AbortSignal,
): void {
  keys.addEventListener(
    'keydown',
    (event) => {
      const { key, isComposing, ctrlKey, altKey, metaKey, shiftKey } = event as KeyboardEvent
      if (isComposing || ctrlKey || altKey || metaKey || shiftKey || (key !== 'Tab' && key !== SEARCH_KEY)) return
      const before = caret.before()
      if (before === undefined) return
      const typed = key === 'Tab' ? typedShortcut(before, shortcuts) : undefined
      if (key === 'Tab' && !typed) return
      event.preventDefault()
      event.stopImmediatePropagation()
      const back = caret.back ? { back: () => caret.back?.() } : {}
      if (typed) {
        caret.select(typed.length)
        asked({ kind: 'shortcut', shortcut: typed.shortcut, ...back })
      } else asked({ kind: 'search', ...(caret.at && { at: caret.at() }), ...back })
    },
    { capture: true, signal },
  )
}
