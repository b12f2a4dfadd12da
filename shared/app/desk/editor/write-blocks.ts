/** Makes ProseMirror nodes of a block tree, without HTML in between: a value of a template stays a literal text. */
import type { Mark, Node, Schema } from '@tiptap/pm/model'
import type { BlockNode, Run } from '#core/drafting/blocks.ts'
import { isSafeAddress } from '#core/drafting/runs.ts'
import { HEADING_LEVELS } from './schema.ts'

const DEEPEST = Math.max(...HEADING_LEVELS)

export function writeBlocks(schema: Schema, blocks: readonly BlockNode[]): Node[] {
  return blocks.map((block) => writeBlock(schema, block))
}

function writeBlock(schema: Schema, block: BlockNode): Node {
  const make = (name: string, attrs: Record<string, unknown> | null, content: readonly Node[]): Node => schema.nodes[name]!.create(attrs, content)
  const orEmpty = (content: Node[]): Node[] => (content.length > 0 ? content : [make('paragraph', null, [])])
  switch (block.kind) {
    case 'heading':
      return make('heading', { level: Math.min(block.level, DEEPEST) }, writeRuns(schema, block.runs))
    case 'paragraph':
      return make('paragraph', null, writeRuns(schema, block.runs))
    case 'list': {
      const items = block.items.map((item) => make('listItem', null, itemContent(schema, item)))
      return block.ordered ? make('orderedList', { start: block.start }, items) : make('bulletList', null, items)
    }
    case 'table': {
      const row = (cells: readonly (readonly Run[])[], kind: string): Node =>
        make(
          'tableRow',
          null,
          cells.map((runs, i) => make(kind, block.sides ? { align: block.sides[i] === 'left' ? null : block.sides[i] } : null, [make('paragraph', null, writeRuns(schema, runs))])),
        )
      const header = block.header.length > 0 ? [row(block.header, 'tableHeader')] : []
      return make('table', null, [...header, ...block.rows.map((cells) => row(cells, 'tableCell'))])
    }
    case 'quote':
      return make('blockquote', null, orEmpty(writeBlocks(schema, block.blocks)))
    case 'page-break':
      return make('pageBreak', null, [])
  }
}

/** A list item begins with a paragraph, whatever the tree says. */
function itemContent(schema: Schema, item: readonly BlockNode[]): Node[] {
  const nodes = writeBlocks(schema, item)
  return nodes[0]?.type.name === 'paragraph' ? nodes : [schema.nodes.paragraph!.create(), ...nodes]
}

function writeRuns(schema: Schema, runs: readonly Run[]): Node[] {
  return runs.flatMap((run) => {
    const marks: Mark[] = []
    if (run.href !== undefined && isSafeAddress(run.href)) marks.push(schema.marks.link!.create({ href: run.href }))
    if (run.bold) marks.push(schema.marks.bold!.create())
    if (run.italic) marks.push(schema.marks.italic!.create())
    return run.text.split('\n').flatMap((line, i) => {
      const text = line === '' ? [] : [schema.text(line, marks)]
      return i === 0 ? text : [schema.nodes.hardBreak!.create(null, undefined, marks), ...text]
    })
  })
}
