/** A Word document: named styles, true numbering, British English, page numbers. The writer is loaded when first used. */
import type { BlockNode, Rendered, Run } from '../blocks.ts'
import { textOfRuns } from '../runs.ts'

type Docx = typeof import('docx')
type Inline = InstanceType<Docx['Paragraph']> extends never ? never : import('docx').ParagraphChild
type Child = import('docx').FileChild

export interface DocxOptions {
  readonly title: string
  /** BCP 47; British English where nothing else is said. */
  readonly language?: string
  /** Fields become content controls and locked passages are locked; without it the document is plain. */
  readonly template?: Rendered['template']
}

/** A filled template as .docx, with its provenance among the document's properties. */
export const renderDocx = (rendered: Rendered): Promise<Uint8Array> => renderBlocksToDocx(rendered.blocks, { title: rendered.title, template: rendered.template })

/** Any block tree as .docx. */
export async function renderBlocksToDocx(blocks: readonly BlockNode[], options: DocxOptions): Promise<Uint8Array> {
  const docx = await import('docx')
  const writer = new DocxWriter(docx, options)
  const children = writer.blocks(blocks)
  const { title, language = 'en-GB', template } = options
  const document = new docx.Document({
    title,
    creator: '',
    lastModifiedBy: '',
    description: '',
    styles: styles(language),
    numbering: { config: writer.numbering },
    ...(template ? { customProperties: [{ name: 'SeconderTemplate', value: `${template.id} ${template.version} ${template.digest}` }] } : {}),
    sections: [{ properties: { page: { size: A4, margin: MARGIN } }, footers: { default: pageNumbers(docx) }, children }],
  })
  return docx.Packer.pack(document, 'uint8array')
}

/** Twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 }
const MARGIN = { top: 1440, bottom: 1440, left: 1304, right: 1304, header: 708, footer: 708 }
const TEXT_WIDTH = A4.width - MARGIN.left - MARGIN.right
const INDENT = 425
const GREY = '767676'
const LINK = '0B4F9E'

const heading = (size: number, before: number) => ({ run: { font: 'Arial', size, bold: true, color: '1A1A1A' }, paragraph: { spacing: { before, after: 120, line: 276 }, keepNext: true, keepLines: true } })

const styles = (language: string) => ({
  default: {
    document: { run: { font: 'Arial', size: 24, color: '1A1A1A', language: { value: language } }, paragraph: { spacing: { after: 160, line: 300 } } },
    heading1: heading(36, 240),
    heading2: heading(28, 320),
    heading3: heading(24, 240),
    heading4: heading(24, 240),
    heading5: heading(24, 240),
    heading6: heading(24, 240),
    listParagraph: { paragraph: { spacing: { after: 100, line: 300 } } },
    hyperlink: { run: { color: LINK, underline: { type: 'single' as const } } },
  },
  paragraphStyles: [
    { id: 'Quote', name: 'Quote', basedOn: 'Normal', quickFormat: true, paragraph: { indent: { left: INDENT }, border: { left: { style: 'single' as const, size: 18, color: GREY, space: 8 } } } },
    { id: 'TableText', name: 'Table Text', basedOn: 'Normal', paragraph: { spacing: { before: 40, after: 40, line: 264 } } },
  ],
})

function pageNumbers({ Footer, Paragraph, TextRun, PageNumber, AlignmentType }: Docx) {
  const run = new TextRun({ size: 20, color: GREY, children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] })
}

const LEVELS = 5

class DocxWriter {
  /** One numbering a list, so that each begins at its own number. */
  readonly numbering: { reference: string; levels: import('docx').ILevelsOptions[] }[] = []
  private readonly docx: Docx
  private readonly controls: boolean
  private ids = 1000

  constructor(docx: Docx, { template }: DocxOptions) {
    this.docx = docx
    this.controls = template !== undefined
  }

  blocks(blocks: readonly BlockNode[]): Child[] {
    const children: Child[] = []
    for (let i = 0; i < blocks.length; ) {
      const locked = this.controls ? lockOf(blocks[i]!) : undefined
      let end = i + 1
      while (locked !== undefined && end < blocks.length && lockOf(blocks[end]!) === locked) end++
      const inner = blocks.slice(i, end).flatMap((block) => this.block(block, {}))
      children.push(...(locked === undefined ? inner : [this.lockedBlock(locked, inner)]))
      i = end
    }
    return children
  }

  private block(block: BlockNode, options: import('docx').IParagraphOptions): Child[] {
    const { Paragraph, PageBreak, HeadingLevel } = this.docx
    switch (block.kind) {
      case 'heading':
        return [new Paragraph({ heading: HeadingLevel[`HEADING_${Math.min(block.level, 6) as 1 | 2 | 3 | 4 | 5 | 6}`], children: this.inline(block.runs) })]
      case 'paragraph':
        return [new Paragraph({ ...options, children: this.inline(block.runs) })]
      case 'list':
        return this.list(block, 0)
      case 'quote':
        return block.blocks.flatMap((inner) => this.block(inner, { style: 'Quote' }))
      case 'table':
        return [this.table(block), new Paragraph({ spacing: { after: 0 }, children: [] })]
      case 'page-break':
        return [new Paragraph({ children: [new PageBreak()] })]
    }
  }

  private list({ ordered, start, items }: Extract<BlockNode, { kind: 'list' }>, level: number): Child[] {
    const { Paragraph } = this.docx
    const reference = `list-${this.numbering.length + 1}`
    this.numbering.push({ reference, levels: levels(this.docx, ordered, start) })
    return items.flatMap((item) =>
      item.flatMap((block, i): Child[] => {
        if (block.kind === 'list') return this.list(block, Math.min(level + 1, LEVELS - 1))
        if (block.kind !== 'paragraph') return this.block(block, {})
        const place = i === 0 ? { numbering: { reference, level } } : { indent: { left: INDENT * (level + 1) } }
        return [new Paragraph({ style: 'ListParagraph', ...place, children: this.inline(block.runs) })]
      }),
    )
  }

  private table({ header, rows }: Extract<BlockNode, { kind: 'table' }>): Child {
    const { Table, TableRow, TableCell, Paragraph, WidthType, TableLayoutType } = this.docx
    const widths = columnWidths(header, rows)
    const borders = Object.fromEntries(['top', 'bottom', 'left', 'right', 'insideHorizontal', 'insideVertical'].map((side) => [side, { style: 'single', size: 4, color: GREY }]))
    const cell = (runs: readonly Run[], i: number, head: boolean) =>
      new TableCell({
        width: { size: widths[i]!, type: WidthType.DXA },
        ...(head ? { shading: { fill: 'F0F0F0', type: 'clear', color: 'auto' } } : {}),
        children: [new Paragraph({ style: 'TableText', keepNext: head, children: this.inline(head ? runs.map((run) => ({ ...run, bold: true })) : runs) })],
      })
    const row = (cells: readonly (readonly Run[])[], head: boolean) => new TableRow({ tableHeader: head, cantSplit: true, children: widths.map((_, i) => cell(cells[i] ?? [], i, head)) })
    return new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      margins: { left: 100, right: 100 },
      borders,
      rows: [...(header.length > 0 ? [row(header, true)] : []), ...rows.map((cells) => row(cells, false))],
    })
  }

  private inline(runs: readonly Run[]): Inline[] {
    const { ExternalHyperlink } = this.docx
    const children: Inline[] = []
    for (let i = 0; i < runs.length; ) {
      const { href } = runs[i]!
      let end = i + 1
      while (end < runs.length && runs[end]!.href === href) end++
      const inner = runs.slice(i, end).map((run) => this.run(run))
      children.push(...(href === undefined ? inner : [new ExternalHyperlink({ link: href, children: inner })]))
      i = end
    }
    return children
  }

  private run({ text, bold, italic, href, field, gap }: Run): Inline {
    const { TextRun } = this.docx
    const run = new TextRun({
      bold,
      italics: italic,
      ...(gap ? { shading: { fill: 'FFF3C4', type: 'clear', color: 'auto' } } : {}),
      ...(href === undefined ? {} : { style: 'Hyperlink' }),
      children: this.letters(gap ? `[${text}]` : text),
    })
    return this.controls && field !== undefined ? this.control(field, [run]) : run
  }

  /** Line breaks and tabs are elements of their own in Word. */
  private letters(text: string): (string | InstanceType<Docx['Tab']>)[] {
    const { BuilderElement, Tab } = this.docx
    return text.split(/(\n|\t)/).flatMap((piece) => (piece === '' ? [] : [piece === '\n' ? new BuilderElement({ name: 'w:br' }) : piece === '\t' ? new Tab() : piece]))
  }

  /** A content control around a field's value: Word and the pane know it by its tag. */
  private control(field: string, content: InstanceType<Docx['BuilderElement']>[] | Inline[]): Inline {
    return this.structured(field, [], content as InstanceType<Docx['XmlComponent']>[]) as unknown as Inline
  }

  /** A guard-rail, not security: anyone can unlock it from Word's Developer tab. */
  private lockedBlock(id: string, content: Child[]): Child {
    const { BuilderElement } = this.docx
    const lock = new BuilderElement({ name: 'w:lock', attributes: val('sdtContentLocked') })
    return this.structured(`locked:${id}`, [lock], content) as unknown as Child
  }

  private structured(tag: string, properties: readonly InstanceType<Docx['XmlComponent']>[], content: readonly InstanceType<Docx['XmlComponent']>[]) {
    const { BuilderElement } = this.docx
    const named = (name: string, value: string | number) => new BuilderElement({ name, attributes: val(value) })
    return new BuilderElement({
      name: 'w:sdt',
      children: [
        new BuilderElement({ name: 'w:sdtPr', children: [named('w:alias', tag), named('w:tag', tag), named('w:id', this.ids++), ...properties] }),
        new BuilderElement({ name: 'w:sdtContent', children: content }),
      ],
    })
  }
}

const val = (value: string | number) => ({ val: { key: 'w:val', value } })

const lockOf = (block: BlockNode): string | undefined => (block.kind === 'page-break' ? undefined : block.locked)

function levels({ LevelFormat, AlignmentType }: Docx, ordered: boolean, start: number): import('docx').ILevelsOptions[] {
  const formats = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN, LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER]
  return formats.map((format, level) => ({
    level,
    start: ordered ? start : 1,
    format: ordered ? format : LevelFormat.BULLET,
    text: ordered ? `%${level + 1}.` : '\u2022',
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: INDENT * (level + 1), hanging: INDENT } } },
  }))
}

/** Columns as wide as their words ask for, none narrower than a ninth of the page. */
function columnWidths(header: readonly (readonly Run[])[], rows: readonly (readonly (readonly Run[])[])[]): number[] {
  const columns = Math.max(header.length, ...rows.map((row) => row.length))
  const wishes = Array.from({ length: columns }, (_, i) => Math.min(60, Math.max(7, ...[header, ...rows].map((row) => textOfRuns(row[i] ?? []).length))))
  const sum = wishes.reduce((total, wish) => total + wish, 0)
  const widths = wishes.map((wish) => Math.floor((wish / sum) * TEXT_WIDTH))
  widths[columns - 1]! += TEXT_WIDTH - widths.reduce((total, width) => total + width, 0)
  return widths
}
