/** A filled template as calls to Word: built-in styles, real lists, tables, content controls around the values. */
import type { BlockNode, Rendered, Run } from '#core/drafting/blocks.ts'
import type { Look } from '#core/pack/house.schema.ts'
import { Controls } from './controls.ts'

const ALIGNMENT = { right: 'Right', center: 'Centered' } as const

type Blocks = readonly BlockNode[]

/** Writes one block after the other; `last` is the paragraph that the next one follows. */
export class BlockWriter {
  readonly #controls: Controls
  readonly #headings: string | undefined
  #last: Word.Paragraph
  /** Where the first block goes: after `last`, as all others, or before it. */
  #first: 'After' | 'Before'
  #afterList = false
  /** The empty paragraph that stands behind every table, waiting for the next block. */
  #waiting: Word.Paragraph | undefined
  /** What the block now being written began with. */
  #begun: Word.Paragraph | Word.Table | undefined

  /** @param colours of the house: its headings are coloured as in a document of its own; fonts and sizes stay those of the document */
  constructor(rendered: Rendered, beside: Word.Paragraph, where: 'After' | 'Before', colours: Look['colours'] = {}) {
    this.#controls = new Controls(rendered)
    this.#headings = colours.heading
    this.#last = beside
    this.#first = where
  }

  write(blocks: Blocks): void {
    for (const block of blocks) this.#block(block, 'Normal')
    // Only when all words stand: what is put in at the end of a control or a link would become part of it.
    this.#controls.close()
  }

  #block(block: BlockNode, style: string): void {
    const lock = block.kind === 'page-break' ? undefined : block.locked
    if (lock !== undefined) this.#begun = undefined
    if (block.kind === 'page-break') this.#pageBreak()
    else if (block.kind === 'heading') this.#paragraph(block.runs, `Heading${Math.min(6, Math.max(1, block.level))}`)
    else if (block.kind === 'paragraph') this.#paragraph(block.runs, style)
    else if (block.kind === 'quote') for (const inner of block.blocks) this.#block(inner, 'Quote')
    else if (block.kind === 'list') this.#list(block, 0)
    else this.#table(block)
    if (lock !== undefined && this.#begun) this.#controls.lock(lock, this.#begun, this.#last)
    else if (block.kind !== 'quote') this.#controls.apart()
  }

  #next(): Word.Paragraph {
    const paragraph = this.#waiting ?? this.#last.insertParagraph('', this.#first)
    this.#first = 'After'
    this.#waiting = undefined
    this.#begun ??= paragraph
    return (this.#last = paragraph)
  }

  #paragraph(runs: readonly Run[], style: string): Word.Paragraph {
    const paragraph = this.#next()
    paragraph.styleBuiltIn = style as Word.BuiltInStyleName
    // A new paragraph is like the one before it, down to list and indent.
    paragraph.detachFromList()
    if (this.#afterList) {
      paragraph.leftIndent = 0
      paragraph.firstLineIndent = 0
    }
    this.#afterList = false
    this.#runs(paragraph, runs, style.startsWith('Heading'))
    return paragraph
  }

  /** Each piece after the last one: so none becomes part of another's range, whatever Word takes for a range's end. */
  #runs(paragraph: Word.Paragraph, runs: readonly Run[], heading: boolean, bold = false): void {
    let last: Word.Range | undefined
    let breaks = 0
    for (const run of runs) {
      const ranges: Word.Range[] = []
      for (const [i, piece] of run.text.split('\n').entries()) {
        if (i > 0) breaks += 1
        if (piece === '') continue
        const range: Word.Range = last ? last.insertText(piece, 'After') : paragraph.insertText(piece, 'Start')
        // A heading's style makes it bold; words put in take the look of those before them.
        if (!heading) range.font.bold = bold || !!run.bold
        else if (this.#headings) range.font.color = this.#headings
        range.font.italic = !!run.italic
        if (run.href) this.#controls.link(range, run.href)
        this.#controls.lineBreaks(range, 'Before', breaks)
        breaks = 0
        ranges.push(range)
        last = range
      }
      if (run.field) this.#controls.field(run.field, ranges)
    }
    if (last) this.#controls.lineBreaks(last, 'After', breaks)
  }

  #list({ ordered, start, items }: Extract<BlockNode, { kind: 'list' }>, depth: number): void {
    let list: Word.List | undefined
    for (const [n, [first, ...rest]] of items.entries()) {
      const runs = first && 'runs' in first ? first.runs : []
      const item: Word.Paragraph = list ? list.insertParagraph('', 'End') : this.#next()
      this.#last = item
      item.styleBuiltIn = 'ListParagraph' as Word.BuiltInStyleName
      if (!list) {
        list = item.startNewList()
        for (const level of depth === 0 ? [0] : [0, depth]) {
          if (ordered) list.setLevelNumbering(level, 'Arabic' as Word.ListNumbering, [level, '.'])
          else list.setLevelBullet(level, 'Solid' as Word.ListBullet)
        }
        if (ordered && start + n !== 1) list.setLevelStartingNumber(depth, start + n)
      }
      item.listItem.level = depth
      this.#runs(item, runs, false)
      this.#afterList = true
      const inner = first && !('runs' in first) ? [first, ...rest] : rest
      for (const block of inner) {
        if (block.kind === 'list') this.#list(block, depth + 1)
        else this.#block(block, 'Normal')
      }
      // An item put at the list's end would stand before what is no item of it: the list begins anew, at its number.
      if (inner.length > 0) list = undefined
    }
  }

  #table({ header, rows, sides }: Extract<BlockNode, { kind: 'table' }>): void {
    const all = [header, ...rows]
    const columns = Math.max(1, ...all.map((row) => row.length))
    const before = this.#first === 'Before' || this.#waiting ? this.#paragraph([], 'Normal') : this.#last
    const empty = all.map(() => Array.from({ length: columns }, () => ''))
    const table = before.insertTable(all.length, columns, 'After', empty)
    table.headerRowCount = 1
    this.#begun ??= table
    for (const [r, row] of all.entries())
      for (const [c, cell] of row.entries()) {
        const paragraph = table.getCell(r, c).body.paragraphs.getFirst()
        const side = sides?.[c] ?? 'left'
        if (side !== 'left') paragraph.alignment = ALIGNMENT[side] as Word.Alignment
        this.#runs(paragraph, cell, false, r === 0)
      }
    const behind = table.insertParagraph('', 'After')
    behind.styleBuiltIn = 'Normal' as Word.BuiltInStyleName
    this.#waiting = this.#last = behind
    this.#afterList = false
  }

  #pageBreak(): void {
    if (this.#first === 'Before') this.#paragraph([], 'Normal')
    this.#waiting = undefined
    this.#last.insertBreak('Page' as Word.BreakType, 'After')
    this.#last = this.#last.getNext()
  }
}
