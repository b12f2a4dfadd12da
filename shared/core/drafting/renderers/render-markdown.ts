/** Markdown that reads back to the same text: whatever could mean something to a Markdown parser is escaped. */
import type { BlockNode, Run } from '../blocks.ts'
import { inline } from './markdown-inline.ts'

/** Ends with a line end; pages are parted by a form feed, as in plain text. */
export const renderMarkdown = (blocks: readonly BlockNode[]): string => `${flow(blocks)}\n`

const flow = (blocks: readonly BlockNode[]): string =>
  blocks
    .map((block, i) => {
      const before = blocks[i - 1]
      // Two lists in a row would run together: the second takes the other mark.
      const again = block.kind === 'list' && before?.kind === 'list' && before.ordered === block.ordered
      return written(block, again && alternates(blocks, i))
    })
    .join('\n\n')

/** True for every second list of a row of lists of one kind. */
function alternates(blocks: readonly BlockNode[], at: number): boolean {
  const here = blocks[at]
  let row = 0
  for (let i = at - 1; i >= 0; i--) {
    const block = blocks[i]!
    if (block.kind !== 'list' || here?.kind !== 'list' || block.ordered !== here.ordered) break
    row++
  }
  return row % 2 === 1
}

const RULES = { left: '---', right: '---:', center: ':---:' } as const

function written(block: BlockNode, other: boolean): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(Math.min(block.level, 6))} ${inline(oneLine(block.runs), '#')}`.trimEnd()
    case 'paragraph':
      return lines(inline(block.runs))
    case 'list':
      return block.items
        .map((item, i) => listItem(item, block.ordered ? `${block.start + i}${other ? ')' : '.'} ` : other ? '* ' : '- '))
        .join(block.items.some((item) => item.length > 1) ? '\n\n' : '\n')
    case 'quote':
      return flow(block.blocks)
        .split('\n')
        .map((line) => `> ${line}`.trimEnd())
        .join('\n')
    case 'table': {
      const columns = Math.max(block.header.length, ...block.rows.map((row) => row.length))
      const row = (cells: readonly (readonly Run[])[]): string => `| ${Array.from({ length: columns }, (_, i) => inline(oneLine(cells[i] ?? []))).join(' | ')} |`
      return [row(block.header), `|${Array.from({ length: columns }, (_, i) => ` ${RULES[block.sides?.[i] ?? 'left']} |`).join('')}`, ...block.rows.map(row)].join('\n')
    }
    case 'page-break':
      return '\f'
  }
}

function listItem(item: readonly BlockNode[], bullet: string): string {
  const [first = '', ...others] = flow(item).split('\n')
  return [bullet + first, ...others.map((line) => (line === '' ? '' : ' '.repeat(bullet.length) + line))].join('\n').trimEnd()
}

/** Headings and cells are one line: there is no other way to write them. */
const oneLine = (runs: readonly Run[]): Run[] => runs.map((run) => ({ ...run, text: run.text.replace(/\n/g, ' ') }))

/** What a line must not begin with, and the line breaks inside a paragraph. */
function lines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/^(?=[#+=:-])/, '\\').replace(/^(\d{1,9})(?=[.)])/, '$1\\'))
    .join('\\\n')
}
