/** Keys of the whole page. Those of the text are the editor's, those of the panel the panel's. */
import { type RefObject, useEffect } from 'react'
import type { PanelHandle } from '../../panel/panel-props.ts'
import type { Desk } from '../drafts/desk.ts'

/** For the panel's page of keys. */
export const DESK_KEYS = [
  { keys: 'F8', does: 'Go to the next finding; with Shift to the one before' },
  { keys: 'Alt + Enter', does: 'In the text: go to the finding at the cursor' },
  { keys: 'Ctrl + Z', does: 'Undo, a fix too; with Shift do it again' },
  { keys: 'Ctrl + K', does: 'In the text: set or change a link' },
  { keys: 'Ctrl + S', does: 'Save on this device at once' },
] as const

const isTyped = (target: EventTarget | null): boolean => target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

export function useDeskKeys(desk: Desk, panel: RefObject<PanelHandle | null>): void {
  useEffect(() => {
    const show = (work: (handle: PanelHandle) => void) => {
      desk.shown.set('panel')
      requestAnimationFrame(() => panel.current && work(panel.current))
    }
    const onKey = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase()
      const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey
      const { editor, host, autosave } = desk.session.read()
      if (isCommand && key === 's') {
        void autosave.save().then(() => {
          if (autosave.state.read().kind === 'saved') desk.say({ text: 'Saved on this device. “Save as” makes a file of it.' })
        })
      } else if (isCommand && key === 'z' && !isTyped(event.target)) {
        // After a fix the focus is in the panel: Ctrl+Z is meant for the text all the same.
        if (event.shiftKey) editor.commands.redo()
        else editor.commands.undo()
      } else if (event.key === 'F8') {
        show((handle) => (event.shiftKey ? handle.previousFinding() : handle.nextFinding()))
      } else if (event.altKey && event.key === 'Enter' && editor.isFocused) {
        const finding = host.findingAtCursor()
        if (!finding) return
        show((handle) => handle.showFinding(finding))
      } else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [desk, panel])
}
