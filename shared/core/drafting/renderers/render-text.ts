/** Plain text as a careful person would type it: numbered lists with their numbers, tables that can be read aloud. */
import type { BlockNode, Run, Side } from '../blocks.ts'

/** The widest table that still stands in columns; wider ones become a list of named values. */
const WIDEST = 78

/** Blocks are parted by a blank line; pages by a form feed. */
export function renderText(blocks: readonly BlockNode[]): string {
  const pages: string[][] = [[]]
  for (const block of blocks) {
    if (block.kind === 'page-break') pages.push([])
    else pages.at(-1)!.push(written(block))
  }
  return pages.map((page) => page.join('\n\n')).join('\n\f')
}

function written(block: Exclude<BlockNode, { kind: 'page-break' }>): string {
  switch (block.kind) {
    case 'heading':
      return textOf(block.runs)
    case 'paragraph':
      return textOf(block.runs)
    case 'list':
      return list(block)
    case 'quote':
      return indented(renderText(block.blocks), '    ', '    ')
    case 'table':
      return table(
        block.header.map(textOf),
        block.rows.map((row) => row.map(textOf)),
        block.sides ?? [],
      )
  }
}

function list({ ordered, start, items }: Extract<BlockNode, { kind: 'list' }>): string {
  const loose = items.some((item) => item.length > 1)
  const texts = items.map((item, i) => {
    const bullet = ordered ? `${start + i}. ` : '- '
    return indented(renderText(item), bullet, ' '.repeat(bullet.length))
  })
  return texts.join(loose ? '\n\n' : '\n')
}

/** The first line after `first`, the others under it; empty lines stay empty. */
function indented(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, i) => (i === 0 ? first + line : line === '' ? '' : others + line))
    .join('\n')
}

function table(header: readonly string[], rows: readonly (readonly string[])[], sides: readonly Side[]): string {
  const lines = header.length > 0 ? [header, ...rows] : rows
  const columns = Math.max(0, ...lines.map((line) => line.length))
  const widths = Array.from({ length: columns }, (_, i) => Math.max(...lines.map((line) => (line[i] ?? '').length)))
  const fits = widths.reduce((sum, width) => sum + width + 2, -2) <= WIDEST && lines.every((line) => line.every((cell) => !cell.includes('\n')))
  if (!fits) return rows.map((row) => named(header, row)).join('\n\n')
  const padded = (line: readonly string[]): string =>
    line
      .map((cell, i) => padTo(cell, widths[i]!, sides[i]))
      .join('  ')
      .trimEnd()
  const rule = widths.map((width) => '-'.repeat(width)).join('  ')
  return (header.length > 0 ? [padded(header), rule, ...rows.map(padded)] : rows.map(padded)).join('\n')
}

/** Nobody types a heading with nothing after it. */
function padTo(cell: string, width: number, side: Side | undefined): string {
  if (side === 'right') return cell.padStart(width)
  return side === 'center' ? cell.padStart(Math.ceil((width + cell.length) / 2)).padEnd(width) : cell.padEnd(width)
}

const named = (header: readonly string[], row: readonly string[]): string => row.flatMap((cell, i) => (cell === '' ? [] : [header[i] ? `${header[i]}: ${cell}` : cell])).join('\n')

/** Links show their address where the words do not already say it. */
export function textOf(runs: readonly Run[]): string {
  let out = ''
  for (const [i, { text, href, gap }] of runs.entries()) {
    out += gap ? `[${text}]` : text
    if (href === undefined || runs[i + 1]?.href === href) continue
    const address = href.replace(/^(?:mailto|tel):/i, '')
    const said = linkWords(runs, i, href)
    if (!said.includes(address) && said.replace(/\s/g, '') !== address) out += ` (${address})`
  }
  return out
}

/** All the words of the link that ends here. */
function linkWords(runs: readonly Run[], end: number, href: string): string {
  let words = ''
  for (let i = end; i >= 0 && runs[i]!.href === href; i--) words = runs[i]!.text + words
  return words
}
