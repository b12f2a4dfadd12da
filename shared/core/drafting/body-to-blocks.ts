/** Makes the block tree of a body's Markdown, and puts the values where their sentinels stand. */
import type { Nodes, Paragraph, PhrasingContent, RootContent, TableRow } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { BlockNode, Run, Side } from './blocks.ts'
import { TOO_DEEP, TOO_DEEP_IN_WORDS } from './depth.ts'
import { runOf, safeHref } from './runs.ts'
import type { Mark, Sentinels } from './sentinels.ts'
import { trimLines } from './words.ts'

/** Markdown that would surprise whoever indents a line, underlines one, or writes [words]: text it is. */
const NOT_USED = ['codeIndented', 'setextUnderline', 'definition']

/** @throws Error in words for the template's author, where the Markdown goes beyond headings, lists, tables, quotes, links, bold and italic */
export function blocksOf(markdown: string, sentinels: Sentinels): BlockNode[] {
  if (TOO_DEEP.test(markdown)) throw new Error(TOO_DEEP_IN_WORDS)
  const root = fromMarkdown(markdown, { extensions: [gfmTable(), { disable: { null: NOT_USED } }], mdastExtensions: [gfmTableFromMarkdown()] })
  return new Builder(sentinels).blocks(root.children, true)
}

const REFUSED: Partial<Record<Nodes['type'], string>> = {
  html: 'HTML (write Markdown, and comments as {{! … }})',
  code: 'code blocks',
  inlineCode: 'code between back-ticks',
  image: 'pictures',
  imageReference: 'pictures',
  thematicBreak: 'lines across the page (for a new page write {{pageBreak}})',
}

class Builder {
  private readonly sentinels: Sentinels
  constructor(sentinels: Sentinels) {
    this.sentinels = sentinels
  }

  /** @param whole true where whole blocks follow each other, so that a passage can be locked or a page can end */
  blocks(nodes: readonly RootContent[], whole = false): BlockNode[] {
    const blocks: BlockNode[] = []
    let locked: string | undefined
    for (const node of nodes) {
      const mark = this.loneMark(node)
      if (mark && mark.kind !== 'value' && !whole) throw new Error('a locked passage or a page break cannot begin or end inside a list or a quotation')
      if (mark?.kind === 'lock') locked = mark.id
      else if (mark?.kind === 'unlock') locked = undefined
      else if (mark?.kind === 'page-break') blocks.push({ kind: 'page-break' })
      else for (const block of this.block(node)) blocks.push(locked === undefined || block.kind === 'page-break' ? block : { ...block, locked })
    }
    return blocks
  }

  private loneMark(node: RootContent): Mark | undefined {
    if (node.type !== 'paragraph' || node.children.length !== 1 || node.children[0]!.type !== 'text') return undefined
    const pieces = this.sentinels.pieces(node.children[0]!.value)
    return pieces.length === 1 && typeof pieces[0] !== 'string' ? pieces[0] : undefined
  }

  private block(node: RootContent): BlockNode[] {
    switch (node.type) {
      case 'paragraph':
        return this.paragraphs(node)
      case 'heading':
        return [{ kind: 'heading', level: node.depth, runs: this.runs(node.children) }]
      case 'list':
        return [{ kind: 'list', ordered: node.ordered === true, start: node.start ?? 1, items: node.children.map((item) => this.blocks(item.children)) }]
      case 'blockquote':
        return [{ kind: 'quote', blocks: this.blocks(node.children) }]
      case 'table': {
        const [header, ...rows] = node.children.map((row) => this.cells(row))
        return [{ kind: 'table', header: header ?? [], rows, ...sidesOf(node.align ?? []) }]
      }
      default:
        throw new Error(`templates do not use ${REFUSED[node.type] ?? node.type}`)
    }
  }

  /** A long text alone in a paragraph brings its own paragraphs: blank lines divide them. */
  private paragraphs(node: Paragraph): BlockNode[] {
    const runs = this.runs(node.children)
    const [only] = runs
    if (runs.length !== 1 || !only?.field || only.gap) return [{ kind: 'paragraph', runs }]
    const parts = only.text
      .split(/\n[ \t]{0,200}\n/)
      .map(trimLines)
      .filter((text) => text !== '')
    return parts.map((text) => ({ kind: 'paragraph', runs: [{ ...only, text }] }))
  }

  private cells(row: TableRow): Run[][] {
    return row.children.map((cell) => this.runs(cell.children))
  }

  private runs(nodes: readonly PhrasingContent[]): Run[] {
    const runs: Run[] = []
    this.collect(nodes, {}, runs)
    return runs
  }

  private collect(nodes: readonly PhrasingContent[], style: Omit<Run, 'text'>, runs: Run[]): void {
    for (const node of nodes) {
      if (node.type === 'text') for (const piece of this.sentinels.pieces(node.value)) this.put(piece, style, runs)
      else if (node.type === 'break') runOf({ ...style, text: '\n' }, runs)
      else if (node.type === 'strong') this.collect(node.children, { ...style, bold: true }, runs)
      else if (node.type === 'emphasis') this.collect(node.children, { ...style, italic: true }, runs)
      else if (node.type === 'link') this.collect(node.children, { ...style, ...this.address(node.url) }, runs)
      else throw new Error(`templates do not use ${REFUSED[node.type] ?? node.type}`)
    }
  }

  private put(piece: string | Mark, style: Omit<Run, 'text'>, runs: Run[]): void {
    if (typeof piece === 'string') runOf({ ...style, text: piece.replace(/\n/g, ' ') }, runs)
    else if (piece.kind === 'value') runOf({ ...style, ...piece.printed }, runs)
    else throw new Error('a locked passage or a page break stands on lines of its own, not inside a paragraph')
  }

  private address(url: string): Pick<Run, 'href'> {
    const pieces = this.sentinels.pieces(url).map((piece) => (typeof piece === 'string' ? piece : piece.kind === 'value' ? piece.printed.text : ''))
    return safeHref(pieces.join(''))
  }
}

const sidesOf = (align: readonly (Side | null)[]): { sides?: Side[] } =>
  align.some((side) => side === 'right' || side === 'center') ? { sides: align.map((side) => side ?? 'left') } : {}
