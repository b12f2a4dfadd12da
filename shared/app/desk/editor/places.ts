/**
 * Reads a ProseMirror document as paragraphs. ProseMirror keeps the same node object while a paragraph is unchanged,
 * and so does this: one Paragraph object a node, until its place in a list or table gives it another block.
 */
import type { Mark, Node } from '@tiptap/pm/model'
import type { Block, InlineMark, Paragraph } from '#core/draft/draft.ts'
import { layOut, type Unplaced } from '#core/draft/layout.ts'

/** A paragraph in the document: `pos` is the ProseMirror position of its first character, `start` its offset in the text. */
export interface BodyPlace {
  readonly paragraph: Paragraph
  readonly page: number
  readonly pos: number
  readonly start: number
}

const known = new WeakMap<Node, Paragraph>()

const KINDS: Readonly<Record<string, InlineMark['kind'] | undefined>> = { bold: 'bold', italic: 'italic', link: 'link' }

const sameBlock = (a: Block, b: Block): boolean => JSON.stringify(a) === JSON.stringify(b)

/** A text node is one run; marks that go on into the next run become one mark. */
function readInline(node: Node): { text: string; marks: InlineMark[] } {
  let text = ''
  const marks: InlineMark[] = []
  node.forEach((child) => {
    const start = text.length
    text += child.isText ? child.text : '\n'
    for (const mark of child.marks) addMark(marks, mark, start, text.length)
  })
  return { text, marks }
}

function addMark(marks: InlineMark[], mark: Mark, start: number, end: number): void {
  const kind = KINDS[mark.type.name]
  if (!kind) return
  const value = kind === 'link' ? String(mark.attrs.href) : undefined
  const last = marks.findIndex((other) => other.kind === kind && other.value === value && other.end === start)
  const before = marks[last]
  if (before) marks[last] = { ...before, end }
  else marks.push(value === undefined ? { start, end, kind } : { start, end, kind, value })
}

/** The Paragraph of a node: the same object as last time while node and block are the same. */
function paragraphOf(node: Node, block: Block): Paragraph {
  const before = known.get(node)
  if (before && sameBlock(before.block, block)) return before
  const paragraph = { ...(before ? { text: before.text, marks: before.marks } : readInline(node)), block }
  known.set(node, paragraph)
  return paragraph
}

/** What stands around a node: the list item or the table cell whose first paragraph is still to come. */
interface Around {
  readonly list?: { readonly ordered: boolean; readonly depth: number }
  readonly firstOfItem?: boolean
  /** Shared by all paragraphs of one cell: after the first, `begins` is 'line'. */
  readonly cell?: { begins: 'row' | 'cell' | 'line' }
}

function blockOf(node: Node, around: Around): Block {
  if (around.cell) {
    const { begins } = around.cell
    around.cell.begins = 'line'
    return { kind: 'cell', begins }
  }
  if (node.type.name === 'heading') return { kind: 'heading', level: Number(node.attrs.level) }
  if (around.list && around.firstOfItem) return { kind: 'item', ordered: around.list.ordered, depth: around.list.depth }
  return { kind: 'paragraph' }
}

function within(node: Node, index: number, around: Around): Around {
  switch (node.type.name) {
    case 'bulletList':
    case 'orderedList':
      return { ...around, list: { ordered: node.type.name === 'orderedList', depth: (around.list?.depth ?? -1) + 1 } }
    case 'listItem':
      return { ...around, firstOfItem: index === 0 }
    case 'tableRow':
      return { ...around, cell: { begins: index === 0 ? 'row' : 'cell' } }
    default:
      return around
  }
}

export function readBody(doc: Node): BodyPlace[] {
  const items: (Unplaced & { readonly pos: number })[] = []
  let page = 1
  const walk = (node: Node, pos: number, around: Around): void => {
    if (node.isTextblock) items.push({ paragraph: paragraphOf(node, blockOf(node, around)), part: 'body', page, pos: pos + 1 })
    else if (node.type.name === 'pageBreak') page++
    else
      node.forEach((child, offset, index) => {
        walk(child, pos + 1 + offset, within(node, index, around))
      })
  }
  walk(doc, -1, {})
  return layOut(items).map(({ paragraph, page, start }, i) => ({ paragraph, page, start, pos: items[i]!.pos }))
}

/** The ProseMirror position of an offset in the body's text; undefined outside it. */
export function positionAt(places: readonly BodyPlace[], offset: number): number | undefined {
  let low = 0
  let high = places.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const place = places[middle]!
    if (offset < place.start) high = middle - 1
    else if (offset > place.start + place.paragraph.text.length) low = middle + 1
    else return place.pos + offset - place.start
  }
  return undefined
}
