import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { LinkNode } from '@lexical/link'
import { ListItemNode, ListNode, registerList } from '@lexical/list'
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text'
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical'
import { PIECES } from '../draft.ts'
import { host, offer } from '../page-editor.ts'

host().contentEditable = 'true'
host().setAttribute('role', 'textbox')
const editor = createEditor({ namespace: 'page', nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode], onError: (error) => console.error(error) })
editor.setRootElement(host())
registerRichText(editor)
registerList(editor)
editor.update(
  () => {
    const root = $getRoot().clear()
    for (const pieces of PIECES) {
      const paragraph = $createParagraphNode()
      for (const [text, bold] of pieces) paragraph.append(bold ? $createTextNode(text).toggleFormat('bold') : $createTextNode(text))
      root.append(paragraph)
    }
  },
  { discrete: true },
)
registerHistory(editor, createEmptyHistoryState(), 300)
const { saved } = offer(
  () => editor.getEditorState().read(() => $getRoot().getTextContent()),
  () => JSON.stringify(editor.getEditorState()),
)
editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
  if (dirtyElements.size > 0 || dirtyLeaves.size > 0) saved()
})
