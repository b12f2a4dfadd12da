/** Writes Markdown as the body of a page: headings that can be linked to, tables that scroll on their own, no raw HTML. */
import type { Heading, Nodes, Parents, Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { escapeHtml } from './escape.ts'

export interface Around {
  /** Where a relative link leads on the site; undefined where the site has no such page: its words then stand without a link. */
  link(href: string): string | undefined
  /** The page of a rule or template that is named in code letters: `PR-05`. */
  named(id: string): string | undefined
  picture(src: string): { readonly src: string; readonly width: number; readonly height: number }
}

export interface Written {
  readonly title: string
  readonly html: string
  /** All words, for the search. */
  readonly words: string
}

export function renderMarkdown(markdown: string, around: Around): Written {
  const root = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  const ids = new Set<string>()
  const write = (node: Nodes): string => html(node, { ...around, ids, inside: (parent) => (parent.children as Nodes[]).map(write).join('') })
  const title = root.children.find((node) => node.type === 'heading' && node.depth === 1)
  return { title: title ? wordsOf(title) : '', html: root.children.map(write).join('\n'), words: root.children.map(wordsOf).join(' ') }
}

interface Writing extends Around {
  readonly ids: Set<string>
  inside(parent: Parents): string
}

function html(node: Nodes, writing: Writing): string {
  const { inside } = writing
  switch (node.type) {
    case 'text':
      return escapeHtml(node.value)
    case 'heading':
      return `<h${node.depth} id="${idOf(node, writing.ids)}">${inside(node)}</h${node.depth}>`
    case 'paragraph':
      return node.children.length === 1 && node.children[0]?.type === 'image' ? `<figure>${inside(node)}</figure>` : `<p>${inside(node)}</p>`
    case 'list':
      return node.ordered ? `<ol${(node.start ?? 1) === 1 ? '' : ` start="${node.start}"`}>${inside(node)}</ol>` : `<ul>${inside(node)}</ul>`
    case 'listItem':
      return `<li>${node.spread ? inside(node) : node.children.map((child) => (child.type === 'paragraph' ? inside(child) : html(child, writing))).join('')}</li>`
    case 'blockquote':
      return `<blockquote>${inside(node)}</blockquote>`
    case 'strong':
      return `<strong>${inside(node)}</strong>`
    case 'emphasis':
      return `<em>${inside(node)}</em>`
    case 'inlineCode':
      return named(node.value, writing)
    case 'code':
      return `<pre>${escapeHtml(node.value)}</pre>`
    case 'break':
      return '<br>'
    case 'thematicBreak':
      return '<hr>'
    case 'link':
      return link(node.url, inside(node), writing)
    case 'image': {
      const { src, width, height } = writing.picture(node.url)
      return `<img src="${escapeHtml(src)}" alt="${escapeHtml(node.alt ?? '')}" width="${width}" height="${height}" loading="lazy">`
    }
    case 'table':
      return table(node, writing)
    case 'html':
      return escapeHtml(node.value)
    default:
      throw new Error(`the reference pages have no way to show Markdown's "${node.type}"`)
  }
}

function named(code: string, writing: Writing): string {
  const to = writing.named(code)
  const shown = `<code>${escapeHtml(code)}</code>`
  return to === undefined ? shown : `<a href="${escapeHtml(to)}">${shown}</a>`
}

function link(href: string, words: string, writing: Writing): string {
  if (/^https?:/i.test(href)) return `<a href="${escapeHtml(href)}" rel="noreferrer">${words}</a>`
  const to = href.startsWith('#') ? href : writing.link(href)
  return to === undefined ? words : `<a href="${escapeHtml(to)}">${words}</a>`
}

function table({ children }: Table, { inside }: Writing): string {
  const row = (cells: Table['children'][number]['children'], cell: string) => `<tr>${cells.map((each) => `<${cell}>${inside(each)}</${cell.split(' ')[0]}>`).join('')}</tr>`
  const [head, ...rows] = children.map((each) => each.children)
  // It can be wider than a phone; the keyboard scrolls what has the focus.
  return `<div class="wide" role="group" aria-label="Table" tabindex="0"><table><thead>${row(head ?? [], 'th scope="col"')}</thead><tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table></div>`
}

function idOf(heading: Heading, taken: Set<string>): string {
  const slug =
    wordsOf(heading)
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'part'
  let id = slug
  for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`
  taken.add(id)
  return id
}

function wordsOf(node: Nodes): string {
  if (node.type === 'image') return node.alt ?? ''
  if ('value' in node) return node.value
  if ('children' in node) return (node.children as Nodes[]).map(wordsOf).join(node.type === 'paragraph' || node.type === 'heading' ? '' : ' ')
  return ''
}
