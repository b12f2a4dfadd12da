/** A value read from the editor after each of its transactions; the component is drawn again when it is another. */
import type { Editor } from '@tiptap/core'
import { useCallback, useSyncExternalStore } from 'react'

/** `read` must return a primitive, or the same object while nothing has changed. */
export function useEditorValue<T>(editor: Editor, read: (editor: Editor) => T): T {
  const watch = useCallback(
    (listener: () => void) => {
      editor.on('transaction', listener)
      return () => {
        editor.off('transaction', listener)
      }
    },
    [editor],
  )
  return useSyncExternalStore(watch, () => read(editor))
}
