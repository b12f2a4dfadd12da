/** Writes a Markdown tree as HTML, so that both are read by the same eyes: raw HTML in Markdown is HTML. */
import type { Nodes, Root, RootContent } from 'mdast'

export function toHtml(root: Root): string {
  const definitions = new Map<string, string>()
  for (const node of root.children) collect(node, definitions)
  const out: string[] = []
  // a stack, not a recursion: quotations and lists can be nested deeply
  const todo: (Nodes | string)[] = [root]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (typeof next === 'string') {
      out.push(next)
      continue
    }
    const [before, after] = tags(next, definitions)
    out.push(before)
    if ('children' in next) {
      todo.push(after)
      for (let i = next.children.length - 1; i >= 0; i--) todo.push(next.children[i] as Nodes)
    } else out.push(after)
  }
  return out.join('')
}

function collect(node: RootContent, definitions: Map<string, string>): void {
  const todo: Nodes[] = [node]
  for (let next = todo.pop(); next; next = todo.pop()) {
    if (next.type === 'definition' && !definitions.has(next.identifier)) definitions.set(next.identifier, next.url)
    if ('children' in next) todo.push(...(next.children as Nodes[]))
  }
}

function tags(node: Nodes, definitions: ReadonlyMap<string, string>): [string, string] {
  switch (node.type) {
    case 'text':
      return [escapeText(node.value), '']
    case 'heading':
      return [`<h${node.depth}>`, `</h${node.depth}>`]
    case 'paragraph':
      return ['<p>', '</p>']
    case 'list':
      return node.ordered ? [(node.start ?? 1) === 1 ? '<ol>' : `<ol start="${node.start}">`, '</ol>'] : ['<ul>', '</ul>']
    case 'listItem':
      return ['<li>', '</li>']
    case 'blockquote':
      return ['<blockquote>', '</blockquote>']
    case 'strong':
      return ['<strong>', '</strong>']
    case 'emphasis':
      return ['<em>', '</em>']
    case 'delete':
      return ['<del>', '</del>']
    case 'link':
      return [`<a href="${escapeText(node.url)}">`, '</a>']
    case 'linkReference':
      return [`<a href="${escapeText(definitions.get(node.identifier) ?? '')}">`, '</a>']
    case 'image':
    case 'imageReference':
      return [`<img alt="${escapeText(node.alt ?? '')}">`, '']
    case 'break':
      return ['<br>', '']
    case 'thematicBreak':
      return ['<hr>', '']
    case 'inlineCode':
      return [`<code>${escapeText(node.value)}</code>`, '']
    case 'code':
      return [`<pre>\n${escapeText(node.value)}</pre>`, '']
    case 'html':
      return [rawHtml(node.value), '']
    case 'table':
      return ['<table>', '</table>']
    case 'tableRow':
      return ['<tr>', '</tr>']
    case 'tableCell':
      return ['<td>', '</td>']
    default:
      return ['', '']
  }
}

const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/** Tags that swallow what follows them until they are closed (GFM 6.11); without their end they are shown as text. */
const SWALLOWS = /<(title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext)\b/i

function rawHtml(html: string): string {
  const name = SWALLOWS.exec(html)?.[1]
  return name && !html.toLowerCase().includes(`</${name.toLowerCase()}`) ? escapeText(html) : html
}
