/** A page that reads HTML, as Slate's own example does and those made with Plate. */
import { type Descendant, Element, Transforms } from 'slate'
import { slatePage } from '../slate-page.ts'

const BLOCKS = new Set(['h2', 'ul', 'ol', 'li', 'p', 'div'])

/** Text, inline and block nodes of what was pasted. */
function nodesOf(node: Node, marks: object): Descendant[] {
  if (node.nodeType === Node.TEXT_NODE) return [{ text: node.textContent ?? '', ...marks }]
  const tag = node.nodeName.toLowerCase()
  const within = [...node.childNodes].flatMap((child) => nodesOf(child, tag === 'strong' || tag === 'b' ? { ...marks, bold: true } : marks))
  const children = within.length > 0 ? within : [{ text: '' }]
  if (tag === 'a') return [{ type: 'a', url: (node as HTMLAnchorElement).href, children } as Descendant]
  if (!BLOCKS.has(tag)) return within
  return [{ type: tag === 'p' || tag === 'div' ? 'paragraph' : tag, children } as Descendant]
}

slatePage((editor) => {
  const { insertData, isInline } = editor
  editor.isInline = (element) => (Element.isElement(element) && 'type' in element && element.type === 'a') || isInline(element)
  editor.insertData = (data) => {
    const html = data.getData('text/html')
    if (!html) return insertData(data)
    Transforms.insertFragment(editor, nodesOf(new DOMParser().parseFromString(html, 'text/html').body, {}))
  }
  return editor
})
