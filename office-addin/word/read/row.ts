/** One of Word's paragraphs as it was read, before it becomes a paragraph of the draft. */
export interface Row {
  /** Word's name for the paragraph in this session, where it has told. */
  readonly id?: string
  /** As Word has it: `\v` for a line break, `\f` for a page break, U+0002 for the mark of a footnote. */
  readonly text: string
  /** What is to be read, where some of the text is struck out as a tracked deletion or hidden. */
  readonly current?: string
  readonly style: string
  readonly list?: { readonly level: number; readonly string: string }
  readonly cell?: { readonly row: number; readonly column: number }
  readonly bold: Uniform
  readonly italic: Uniform
  readonly underline: Uniform
  readonly strike: Uniform
}

/** null: some of it is, some is not. */
export type Uniform = boolean | null

const FIELDS =
  'text,styleBuiltIn,isListItem,tableNestingLevel,font/bold,font/italic,font/underline,font/strikeThrough,' +
  'listItemOrNullObject/level,listItemOrNullObject/listString,parentTableCellOrNullObject/rowIndex,parentTableCellOrNullObject/cellIndex'

export const WITH_ID = `${FIELDS},uniqueLocalId`

/** Queues the reading of all paragraphs: one query, whatever their number. */
export function queueRows(body: Word.Body, ids: boolean): Word.ParagraphCollection {
  const { paragraphs } = body
  paragraphs.load(ids ? WITH_ID : FIELDS)
  return paragraphs
}

/** Word leaves out the marks of footnotes, pictures and controls too, and may add a paragraph's end: that alone is no difference. */
export const bare = (text: string): string =>
  text
    .replace(/[\u0002\ufffc\ufffd\u200b]/g, '')
    .replace(/\r\n?|\v/g, '\n')
    .replace(/\n$/, '')

export function rowOf(paragraph: Word.Paragraph, current?: string, id?: string): Row {
  const { font, listItemOrNullObject: item, parentTableCellOrNullObject: cell } = paragraph
  return {
    ...(id === undefined ? {} : { id }),
    text: paragraph.text,
    ...(current !== undefined && bare(current) !== bare(paragraph.text) ? { current: current.replace(/\r\n?$/, '').replace(/\r\n?/g, '\v') } : {}),
    style: String(paragraph.styleBuiltIn),
    ...(paragraph.isListItem && !item.isNullObject ? { list: { level: item.level, string: item.listString } } : {}),
    ...(paragraph.tableNestingLevel > 0 && !cell.isNullObject ? { cell: { row: cell.rowIndex, column: cell.cellIndex } } : {}),
    bold: font.bold as Uniform,
    italic: font.italic as Uniform,
    underline: String(font.underline) === 'Mixed' ? null : !['None', 'null', ''].includes(String(font.underline)),
    strike: font.strikeThrough as Uniform,
  }
}

export const keyOf = ({ text, current, style, list, cell, bold, italic, underline, strike }: Row): string =>
  [style, list ? `${list.level}${isOrdered(list.string)}` : '', cell ? `${cell.row}/${cell.column}` : '', bold, italic, underline, strike, text, current].join('\u0001')

/** "1.", "b)", "iv." count; a bullet is a sign. Word's hollow bullet is the letter o. */
export const isOrdered = (listString: string): boolean => /\d/.test(listString) || /^\(?[a-z]+[.):]/i.test(listString) || /^[ivxlc]+$/i.test(listString)
