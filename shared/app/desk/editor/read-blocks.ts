/** The document as a block tree, from which it is saved as .docx, HTML or text. The way back of write-blocks. */
import type { Node } from '@tiptap/pm/model'
import type { BlockNode, Run, Side } from '#core/drafting/blocks.ts'

export function readBlocks(doc: Node): BlockNode[] {
  return children(doc).map(readBlock)
}

function children(node: Node): Node[] {
  const all: Node[] = []
  node.forEach((child) => {
    all.push(child)
  })
  return all
}

function readBlock(node: Node): BlockNode {
  switch (node.type.name) {
    case 'heading':
      return { kind: 'heading', level: Number(node.attrs.level), runs: readRuns(node) }
    case 'bulletList':
    case 'orderedList':
      return { kind: 'list', ordered: node.type.name === 'orderedList', start: Number(node.attrs.start ?? 1), items: children(node).map((item) => children(item).map(readBlock)) }
    case 'table':
      return readTable(node)
    case 'blockquote':
      return { kind: 'quote', blocks: children(node).map(readBlock) }
    case 'pageBreak':
      return { kind: 'page-break' }
    default:
      return { kind: 'paragraph', runs: readRuns(node) }
  }
}

/** A first row of header cells is the header; a cell of several paragraphs becomes one with line breaks. */
function readTable(table: Node): BlockNode {
  const rows = children(table).map((row) => children(row))
  const isHeader = rows[0]?.every((cell) => cell.type.name === 'tableHeader') ?? false
  const cells = rows.map((row) => row.flatMap((cell) => [readCell(cell), ...Array.from({ length: Number(cell.attrs.colspan ?? 1) - 1 }, () => [])]))
  return { kind: 'table', header: isHeader ? (cells[0] ?? []) : [], rows: isHeader ? cells.slice(1) : cells, ...readSides(rows) }
}

/** A column keeps to a side where all its cells do: one cell of its own is nothing that a saved file could hold. */
function readSides(rows: readonly (readonly Node[])[]): { sides?: Side[] } {
  const [first = [], ...others] = rows
  const sides = first.map((cell, i): Side => {
    const side = cell.attrs.align
    return (side === 'right' || side === 'center') && others.every((row) => row[i]?.attrs.align === side) ? side : 'left'
  })
  return sides.some((side) => side !== 'left') ? { sides } : {}
}

function readCell(cell: Node): Run[] {
  const lines: Run[][] = []
  cell.descendants((node) => {
    if (node.isTextblock) lines.push(readRuns(node))
    return !node.isTextblock
  })
  return lines.flatMap((runs, i) => (i === 0 ? runs : [{ text: '\n' }, ...runs]))
}

function readRuns(block: Node): Run[] {
  return children(block).map((inline) => {
    const has = (name: string) => inline.marks.find((mark) => mark.type.name === name)
    const run: { text: string; bold?: boolean; italic?: boolean; href?: string } = { text: inline.text ?? '\n' }
    if (has('bold')) run.bold = true
    if (has('italic')) run.italic = true
    const link = has('link')
    if (link) run.href = String(link.attrs.href)
    return run
  })
}
