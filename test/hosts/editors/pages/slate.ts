import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { createEditor, type Descendant, Node } from 'slate'
import { withHistory } from 'slate-history'
import { Editable, type RenderLeafProps, Slate, withReact } from 'slate-react'
import { PIECES } from '../draft.ts'
import { host, offer } from '../page-editor.ts'

type Leaf = { text: string; bold?: boolean }

const editor = withHistory(withReact(createEditor()))
const value = PIECES.map((pieces) => ({ type: 'paragraph', children: pieces.map(([text, bold]): Leaf => (bold ? { text, bold } : { text })) })) as Descendant[]
const renderLeaf = ({ attributes, leaf, children }: RenderLeafProps) => createElement((leaf as Leaf).bold ? 'strong' : 'span', attributes, children)

createRoot(host()).render(
  createElement(Slate, {
    editor,
    initialValue: value,
    // biome-ignore lint/correctness/noChildrenProp: no JSX here
    children: createElement(Editable, { renderLeaf }),
    onChange: () => editor.operations.some(({ type }) => type !== 'set_selection') && saved(),
  }),
)
const { saved } = offer(
  () => editor.children.map((node) => Node.string(node)).join('\n'),
  () => JSON.stringify(editor.children),
)
