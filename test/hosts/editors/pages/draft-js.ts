import { ContentState, convertFromHTML, convertToRaw, Editor, EditorState, RichUtils } from 'draft-js'
import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { asHtml } from '../draft.ts'
import { host, offer } from '../page-editor.ts'

const { contentBlocks, entityMap } = convertFromHTML(asHtml('p'))
let latest = EditorState.createWithContent(ContentState.createFromBlockArray(contentBlocks, entityMap))

function Page() {
  const [editorState, set] = useState(latest)
  const onChange = (next: EditorState) => {
    if (next.getCurrentContent() !== latest.getCurrentContent()) saved()
    latest = next
    set(next)
  }
  const handleKeyCommand = (command: string, state: EditorState) => {
    const next = RichUtils.handleKeyCommand(state, command)
    if (next) onChange(next)
    return next ? 'handled' : 'not-handled'
  }
  return createElement(Editor, { editorState, onChange, handleKeyCommand })
}

const { saved } = offer(
  () => latest.getCurrentContent().getPlainText('\n'),
  () => JSON.stringify(convertToRaw(latest.getCurrentContent())),
)
createRoot(host()).render(createElement(Page))
