/** The sheet: the subject line where the draft has one, and the text itself. */
import type { Editor } from '@tiptap/core'
import { useEffect, useRef } from 'react'

export function DraftText({ editor }: { editor: Editor }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { dom } = editor.view
    dom.id = 'draft-text'
    place.current?.append(dom)
    return () => dom.remove()
  }, [editor])
  return <div ref={place} className="draft-place" />
}
