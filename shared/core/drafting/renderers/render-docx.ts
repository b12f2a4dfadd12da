/** A Word document: named styles, true numbering, its language, letterhead, page numbers. The writer is loaded when first used. */
import type { FileChild, ILevelsOptions, IParagraphOptions, ParagraphChild, XmlComponent } from 'docx'
import type { Look } from '../../pack/house.schema.ts'
import type { BlockNode, Rendered, Run } from '../blocks.ts'
import { margins } from './docx-margins.ts'
import { withProvenance } from './docx-provenance.ts'
import { A4, columnWidths, GREY, INDENT, MARGIN, styles, TEXT_WIDTH } from './docx-styles.ts'

type Docx = typeof import('docx')

export interface DocxOptions {
  readonly title: string
  /** BCP 47; British English where nothing else is said. */
  readonly language?: string
  /** With it fields become content controls, locked passages are locked, and the document remembers its template. */
  readonly template?: Rendered['template']
  /** What Word shows over a content control, by field. */
  readonly labels?: Readonly<Record<string, string>>
  /** The house look: letterhead, logo, colours. Plain where none is given. */
  readonly look?: Look
}

/** A filled template as .docx. @param look what `lookFor` gave for it */
export const renderDocx = ({ blocks, title, language, template, labels }: Rendered, look?: Look): Promise<Uint8Array> =>
  renderBlocksToDocx(blocks, { title, language: language && `${language}-GB`, template, labels, look })

/** Any block tree as .docx. */
export async function renderBlocksToDocx(blocks: readonly BlockNode[], options: DocxOptions): Promise<Uint8Array> {
  const docx = await import('docx')
  const writer = new DocxWriter(docx, options)
  const children = blocks.flatMap((block, i) => writer.block(block, leadsTo(blocks[i + 1]) ? { keepNext: true } : {}))
  const { title, language = 'en-GB', template, look } = options
  const document = new docx.Document({
    title,
    creator: '',
    lastModifiedBy: '',
    description: '',
    styles: styles(language, look?.colours),
    numbering: { config: writer.numbering },
    ...(template ? { customProperties: remembered(template) } : {}),
    sections: [{ properties: { page: { size: A4, margin: MARGIN }, titlePage: true }, ...margins(docx, title, language, look), children }],
  })
  const packed: Uint8Array = await docx.Packer.pack(document, 'uint8array')
  return template ? withProvenance(packed, { ...template, passages: template.passages ?? [] }) : packed
}

/** What the document tells whoever opens it next: its template, and what kind of document it is. */
const remembered = ({ id, version, digest, kind }: Rendered['template']) => [
  { name: 'SeconderTemplate', value: `${id} ${version} ${digest}` },
  ...(kind ? [{ name: 'Seconder.kind', value: kind }] : []),
]

const DEEPEST = 4

interface Numbering {
  readonly reference: string
  readonly levels: ILevelsOptions[]
  /** How each level in use counts: from which number, or with bullets. */
  readonly ways: Map<number, number | 'bullet'>
}

class DocxWriter {
  /** One numbering a list and those within it, so that each begins at its own number and an item can go up or down a level. */
  readonly numbering: Numbering[] = []
  private readonly docx: Docx
  private readonly options: DocxOptions
  private ids = 1000

  constructor(docx: Docx, options: DocxOptions) {
    this.docx = docx
    this.options = options
  }

  block(block: BlockNode, options: IParagraphOptions = {}, outer?: string): FileChild[] {
    const { Paragraph, PageBreak, HeadingLevel } = this.docx
    const locked = block.kind === 'page-break' ? undefined : (block.locked ?? outer)
    switch (block.kind) {
      case 'heading':
        return [new Paragraph({ heading: HeadingLevel[`HEADING_${Math.min(block.level, 6) as 1 | 2 | 3 | 4 | 5 | 6}`], children: this.inline(block.runs, locked) })]
      case 'paragraph':
        return [new Paragraph({ ...options, keepLines: block.runs.some(({ text }) => text.includes('\n')), children: this.inline(block.runs, locked) })]
      case 'list':
        return this.list(block, 0, locked)
      case 'quote':
        return block.blocks.flatMap((inner) => this.block(inner, { style: 'Quote' }, locked))
      case 'table':
        return [this.table(block, locked), new Paragraph({ spacing: { after: 0 }, children: [] })]
      case 'page-break':
        return [new Paragraph({ children: [new PageBreak()] })]
    }
  }

  private list(list: Extract<BlockNode, { kind: 'list' }>, level: number, locked: string | undefined, around?: Numbering): FileChild[] {
    const { Paragraph } = this.docx
    const { items } = list
    const numbering = this.numberingOf(list, level, around)
    const { reference } = numbering
    return items.flatMap((item, n) =>
      item.flatMap((block, i): FileChild[] => {
        if (block.kind === 'list') return this.list(block, Math.min(level + 1, DEEPEST), locked, numbering)
        if (block.kind !== 'paragraph') return this.block(block, {}, locked)
        const place = i === 0 ? { numbering: { reference, level } } : { indent: { left: INDENT * (level + 1) } }
        const end = level === 0 && n === items.length - 1 && i === item.length - 1 ? { spacing: { after: 200 } } : {}
        return [new Paragraph({ style: 'ListParagraph', ...place, ...end, children: this.inline(block.runs, locked) })]
      }),
    )
  }

  /** That of the list around it, where this level of it is free or numbers in the same way: Word begins it anew under each item. */
  private numberingOf({ ordered, start }: Extract<BlockNode, { kind: 'list' }>, level: number, around: Numbering | undefined): Numbering {
    const way = ordered ? start : 'bullet'
    const taken = around?.ways.get(level)
    if (around && taken === way) return around
    const numbering = around && taken === undefined ? around : { reference: `list-${this.numbering.length + 1}`, levels: levels(this.docx, ordered, start), ways: new Map() }
    if (numbering === around) numbering.levels[level] = levels(this.docx, ordered, start)[level]!
    else this.numbering.push(numbering)
    numbering.ways.set(level, way)
    return numbering
  }

  private table({ header, rows, sides }: Extract<BlockNode, { kind: 'table' }>, locked: string | undefined): FileChild {
    const { Table, TableRow, TableCell, Paragraph, WidthType, TableLayoutType } = this.docx
    const widths = columnWidths([header.map((cell) => cell.map(bold)), ...rows])
    const line = { style: 'single', size: 4, color: GREY } as const
    const cell = (runs: readonly Run[], i: number, head: boolean) =>
      new TableCell({
        width: { size: widths[i]!, type: WidthType.DXA },
        ...(head ? { shading: { fill: 'F0F0F0', type: 'clear', color: 'auto' } } : {}),
        children: [
          new Paragraph({
            style: 'TableText',
            keepNext: head,
            ...(sides && sides[i] !== 'left' ? { alignment: sides[i] } : {}),
            children: this.inline(head ? runs.map(bold) : runs, locked),
          }),
        ],
      })
    const row = (cells: readonly (readonly Run[])[], head: boolean) =>
      new TableRow({ tableHeader: head, cantSplit: true, children: widths.map((_, i) => cell(cells[i] ?? [], i, head)) })
    return new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      margins: { left: 100, right: 100 },
      borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
      rows: [...(header.length > 0 ? [row(header, true)] : []), ...rows.map((cells) => row(cells, false))],
    })
  }

  private inline(runs: readonly Run[], locked: string | undefined): ParagraphChild[] {
    const { ExternalHyperlink } = this.docx
    const lock = this.options.template ? locked : undefined
    const children: ParagraphChild[] = []
    for (let i = 0; i < runs.length; ) {
      const { href } = runs[i]!
      let end = i + 1
      while (end < runs.length && runs[end]!.href === href) end++
      const plain = runs.slice(i, end).map((run) => this.run(run, lock === undefined))
      // `docx` finds links only directly in their paragraph, so the control goes inside the link, not around it.
      const inner = lock === undefined ? plain : [this.lockedPassage(lock, plain)]
      children.push(...(href === undefined ? inner : [new ExternalHyperlink({ link: href, children: inner })]))
      i = end
    }
    return children
  }

  private run({ text, bold, italic, href, field, gap }: Run, open: boolean): ParagraphChild {
    const run = new this.docx.TextRun({
      bold,
      italics: italic,
      ...(gap ? { shading: { fill: 'FFF3C4', type: 'clear', color: 'auto' } } : {}),
      ...(href === undefined ? {} : { style: 'Hyperlink' }),
      children: this.letters(gap ? `[${text}]` : text),
    })
    return this.options.template && open && field !== undefined
      ? this.control(field, this.options.labels?.[field.split('.')[0]!] ?? field, gap ? [this.placeholder()] : [], [run])
      : run
  }

  /** What stands in the control only asks for words: a click takes it whole, and the first letter typed takes its place. */
  private placeholder(): XmlComponent {
    return new this.docx.BuilderElement({ name: 'w:showingPlcHdr' })
  }

  /** Line breaks and tabs are elements of their own in Word. */
  private letters(text: string): (string | XmlComponent)[] {
    const { BuilderElement, Tab } = this.docx
    return text.split(/(\n|\t)/).flatMap((piece) => (piece === '' ? [] : [piece === '\n' ? new BuilderElement({ name: 'w:br' }) : piece === '\t' ? new Tab() : piece]))
  }

  /**
   * A guard-rail, not security: anyone can unlock it from Word's Developer tab. It stands inside the paragraph, because
   * LibreOffice 7.4 flattens the formatting of a control around whole paragraphs.
   */
  private lockedPassage(id: string, content: readonly ParagraphChild[]): ParagraphChild {
    const lock = new this.docx.BuilderElement({ name: 'w:lock', attributes: val('sdtContentLocked') })
    return this.control(`locked.${id}`, 'Locked passage', [lock], content)
  }

  /** A content control; Word and the pane know it by its tag, which Word cuts at 64 letters. */
  private control(field: string, title: string, properties: readonly XmlComponent[], content: readonly ParagraphChild[]): ParagraphChild {
    const { BuilderElement } = this.docx
    const { id, version } = this.options.template!
    const named = (name: string, value: string | number) => new BuilderElement({ name, attributes: val(value) })
    const about = [named('w:alias', title.slice(0, 64)), named('w:tag', `sec:${id}:${field}:${version}`.slice(0, 64)), named('w:id', this.ids++), ...properties]
    const control = new BuilderElement({
      name: 'w:sdt',
      children: [new BuilderElement({ name: 'w:sdtPr', children: about }), new BuilderElement({ name: 'w:sdtContent', children: content as readonly XmlComponent[] })],
    })
    // `docx` lists by name what a paragraph may hold and knows no controls; it writes any element all the same.
    return control as unknown as ParagraphChild
  }
}

/** A paragraph stays on the page of the list or table that it introduces. */
const leadsTo = (next: BlockNode | undefined): boolean => next?.kind === 'list' || next?.kind === 'table'

const bold = (run: Run): Run => ({ ...run, bold: true })

const val = (value: string | number) => ({ val: { key: 'w:val', value } })

function levels({ LevelFormat, AlignmentType }: Docx, ordered: boolean, start: number): ILevelsOptions[] {
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
