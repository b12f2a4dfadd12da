/**
 * The paragraphs that a reader found in a file as a block tree for the editor: items become lists again, cells tables,
 * a change of page a page break. Blank ones part tables and lists and are gone. The way back of paragraphs-of.
 */
import type { Block, InlineMark, Paragraph, Place } from '../draft/draft.ts'
import type { BlockNode, Run } from './blocks.ts'
import { isSafeAddress } from './runs.ts'

type Item = Paragraph & { readonly block: Extract<Block, { kind: 'item' }> }
type Cell = Paragraph & { readonly block: Extract<Block, { kind: 'cell' }> }
interface Listed {
  readonly item: Item
  readonly afterBlank: boolean
}
const isItem = (paragraph: Paragraph): paragraph is Item => paragraph.block.kind === 'item'
const isCell = (paragraph: Paragraph): paragraph is Cell => paragraph.block.kind === 'cell'

export function blocksOf(places: readonly Pick<Place, 'paragraph' | 'page'>[]): BlockNode[] {
  const blocks: BlockNode[] = []
  let page = 1
  for (let i = 0; i < places.length; ) {
    const { paragraph, page: its } = places[i]!
    for (; page < its; page++) blocks.push({ kind: 'page-break' })
    if (isBlank(paragraph)) {
      i++
      continue
    }
    const alike = isItem(paragraph) ? isItem : isCell(paragraph) ? isCell : undefined
    if (!alike) {
      blocks.push(simple(paragraph))
      i++
      continue
    }
    let end = i
    const goesOn = ({ paragraph: next, page: at }: Pick<Place, 'paragraph' | 'page'>) => at === page && (alike(next) || (alike === isItem && isBlank(next)))
    while (end < places.length && goesOn(places[end]!)) end++
    const run = places.slice(i, end).map((place) => place.paragraph)
    if (isItem(paragraph)) blocks.push(...lists(listed(run)))
    else blocks.push(table(run.filter(isCell)))
    i = end
  }
  return blocks
}

const simple = (paragraph: Paragraph): BlockNode => {
  const runs = runsOf(paragraph)
  return paragraph.block.kind === 'heading' ? { kind: 'heading', level: paragraph.block.level, runs: plainly(runs) } : { kind: 'paragraph', runs }
}

/** A heading that is bold from end to end says it by being a heading. */
const plainly = (runs: Run[]): Run[] => (runs.every(({ bold, text }) => bold || text.trim() === '') ? runs.map(({ bold: _, ...run }) => run) : runs)

/** An empty item says nothing either; an empty cell holds its place. */
const isBlank = ({ text, block }: Paragraph): boolean => block.kind !== 'cell' && text.trim() === ''

const listed = (run: readonly Paragraph[]): Listed[] =>
  run.flatMap((paragraph, i) => (isItem(paragraph) && !isBlank(paragraph) ? [{ item: paragraph, afterBlank: i > 0 && isBlank(run[i - 1]!) }] : []))

/** Deeper items go into the item before them; another kind of list on the same level begins a new list, and so do numbers that do not go on. */
function lists(items: readonly Listed[]): BlockNode[] {
  const out: BlockNode[] = []
  for (let i = 0; i < items.length; ) {
    const { ordered, depth, start = 1 } = items[i]!.item.block
    const content: BlockNode[][] = []
    const goesOn = ({ item: { block }, afterBlank }: Listed): boolean =>
      block.depth > depth ||
      (block.depth === depth && block.ordered === ordered && (!ordered || block.start === start + content.length || (block.start === undefined && !afterBlank)))
    while (i < items.length && (content.length === 0 || goesOn(items[i]!))) {
      const own: BlockNode = { kind: 'paragraph', runs: runsOf(items[i]!.item) }
      let end = i + 1
      while (end < items.length && items[end]!.item.block.depth > depth) end++
      content.push([own, ...lists(items.slice(i + 1, end))])
      i = end
    }
    out.push({ kind: 'list', ordered, start, items: content })
  }
  return out
}

/** Word has no header cells that a reader could tell apart: the first row stays a row. */
function table(cells: readonly Cell[]): BlockNode {
  const rows: Run[][][] = []
  for (const cell of cells) {
    if (cell.block.begins === 'row' || rows.length === 0) rows.push([])
    const row = rows.at(-1)!
    if (cell.block.begins === 'line' && row.length > 0) row.at(-1)!.push({ text: '\n' }, ...runsOf(cell))
    else row.push(runsOf(cell))
  }
  const widest = Math.max(...rows.map((row) => row.length))
  return { kind: 'table', header: [], rows: rows.map((row) => [...row, ...Array.from({ length: widest - row.length }, () => [])]) }
}

function runsOf({ text, marks }: Paragraph): Run[] {
  const shown = marks.filter((mark) => mark.kind === 'bold' || mark.kind === 'italic' || mark.kind === 'link')
  const cuts = [...new Set([0, text.length, ...shown.flatMap((mark) => [mark.start, mark.end])])].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b)
  return cuts.slice(1).map((end, i) =>
    run(
      text.slice(cuts[i], end),
      shown.filter((mark) => mark.start <= cuts[i]! && mark.end >= end),
    ),
  )
}

function run(text: string, marks: readonly InlineMark[]): Run {
  const href = marks.find((mark) => mark.kind === 'link')?.value
  const has = (kind: InlineMark['kind']) => marks.some((mark) => mark.kind === kind)
  return { text, ...(has('bold') ? { bold: true } : {}), ...(has('italic') ? { italic: true } : {}), ...(href && isSafeAddress(href) ? { href } : {}) }
}
