/** A page with Slate in it: its nodes are whatever the page calls them, and each page says how they are drawn. */
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { createEditor, type Descendant, Editor, Element, Node } from 'slate'
import { withHistory } from 'slate-history'
import { Editable, type RenderElementProps, type RenderLeafProps, Slate, withReact } from 'slate-react'
import { PIECES } from './draft.ts'
import { host, offer } from './page-editor.ts'

type Leaf = { text: string; bold?: boolean }

/** By their own names where these are HTML's. */
const TAGS = new Set(['h2', 'ul', 'ol', 'li', 'a'])

export function slatePage(extended: (editor: ReturnType<typeof withReact>) => ReturnType<typeof withReact>): void {
  const editor = extended(withHistory(withReact(createEditor())))
  const value = PIECES.map((pieces) => ({ type: 'paragraph', children: pieces.map(([text, bold]): Leaf => (bold ? { text, bold } : { text })) })) as Descendant[]
  const renderLeaf = ({ attributes, leaf, children }: RenderLeafProps) => createElement((leaf as Leaf).bold ? 'strong' : 'span', attributes, children)
  const renderElement = ({ attributes, element, children }: RenderElementProps) => {
    const { type, url: href } = element as unknown as { type: string; url?: string }
    return createElement(TAGS.has(type) ? type : 'div', { ...attributes, ...(href && { href }) }, children)
  }
  /** Each block that holds words, in its order. */
  const lines = () =>
    [...Editor.nodes(editor, { at: [], match: (node) => Element.isElement(node) && Editor.isBlock(editor, node) && Editor.hasInlines(editor, node) })].map(([node]) =>
      Node.string(node),
    )

  createRoot(host()).render(
    createElement(Slate, {
      editor,
      initialValue: value,
      // biome-ignore lint/correctness/noChildrenProp: no JSX here
      children: createElement(Editable, { renderLeaf, renderElement }),
      onChange: () => editor.operations.some(({ type }) => type !== 'set_selection') && saved(),
    }),
  )
  const { saved } = offer(
    () => lines().join('\n'),
    () => JSON.stringify(editor.children),
  )
}
