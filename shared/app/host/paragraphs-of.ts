/** A filled template as the paragraphs that a reader of the draft will see: no bullets, no numbers, cells one by one. */
import type { Block, InlineMark, Paragraph } from '#core/draft/draft.ts'
import type { Unplaced } from '#core/draft/layout.ts'
import type { BlockNode, Run } from '#core/drafting/blocks.ts'

export function paragraphsOf(blocks: readonly BlockNode[], firstPage = 1): Unplaced[] {
  let page = firstPage
  const out: Unplaced[] = []
  const put = (runs: readonly Run[], block: Block) => out.push({ paragraph: fromRuns(runs, block), part: 'body', page })
  const walk = (nodes: readonly BlockNode[], depth: number) => {
    for (const node of nodes) {
      if (node.kind === 'page-break') page += 1
      else if (node.kind === 'heading') put(node.runs, { kind: 'heading', level: node.level })
      else if (node.kind === 'paragraph') put(node.runs, { kind: 'paragraph' })
      else if (node.kind === 'quote') walk(node.blocks, depth)
      else if (node.kind === 'table')
        for (const row of [node.header, ...node.rows]) for (const [i, cell] of row.entries()) put(cell, { kind: 'cell', begins: i === 0 ? 'row' : 'cell' })
      else
        for (const [first, ...rest] of node.items) {
          if (first && 'runs' in first) put(first.runs, { kind: 'item', ordered: node.ordered, depth })
          else if (first) walk([first], depth + 1)
          walk(rest, depth + 1)
        }
    }
  }
  walk(blocks, 0)
  return out
}

function fromRuns(runs: readonly Run[], block: Block): Paragraph {
  let text = ''
  const marks: InlineMark[] = []
  for (const run of runs) {
    const start = text.length
    text += run.text
    const end = text.length
    if (run.bold) marks.push({ start, end, kind: 'bold' })
    if (run.italic) marks.push({ start, end, kind: 'italic' })
    if (run.href) marks.push({ start, end, kind: 'link', value: run.href })
  }
  return { text, marks, block }
}
