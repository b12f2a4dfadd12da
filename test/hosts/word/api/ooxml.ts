/**
 * The little of Office Open XML that `getOoxml` and `insertOoxml` need to carry a document there and back: paragraphs
 * with their styles, numbering and cells, runs with their formatting, content controls with their locks.
 */
import { type Format, type Letter, markLetter, newId, type ParagraphMark, PLAIN, type TableGrid } from '../model/letters.ts'
import { type ListDefinition, newList } from '../model/lists.ts'
import type { Story } from '../model/story.ts'
import type { BuiltInStyle } from '../model/styles.ts'
import type { WordDocument } from '../model/word-document.ts'

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const inXml = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign]!)
const fromXml = (text: string) => text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name]!)

/** Things that have an identity but no name in XML are carried by number. */
const LISTS = new Map<number, ListDefinition>()
const GRIDS: TableGrid[] = []

function properties({ style, list, cell }: ParagraphMark): string {
  if (list) LISTS.set(list.definition.id, list.definition)
  if (cell && !GRIDS.includes(cell.table)) GRIDS.push(cell.table)
  const numbering = list ? `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${list.definition.id}"/></w:numPr>` : ''
  const inCell = cell ? `<w:cell w:table="${GRIDS.indexOf(cell.table)}" w:row="${cell.row}" w:column="${cell.column}"/>` : ''
  return `<w:pPr><w:pStyle w:val="${style}"/>${numbering}${inCell}</w:pPr>`
}

const format = ({ bold, italic, underline, strike, href, hidden }: Format) =>
  `<w:rPr>${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}${underline ? '<w:u w:val="single"/>' : ''}${strike ? '<w:strike/>' : ''}${href ? `<w:href w:val="${inXml(href)}"/>` : ''}${hidden ? '<w:vanish/>' : ''}</w:rPr>`

export function flatOpc(document: WordDocument, story: Story, start: number, end: number): string {
  const open = (at: number) =>
    document.controls
      .filter((control) => control.story === story && control.span.start === at && control.span.end <= end && at >= start)
      .map((c) => `<w:sdt w:tag="${inXml(c.tag)}" w:alias="${inXml(c.title)}" w:edit="${!c.cannotEdit}" w:delete="${!c.cannotDelete}" w:length="${c.span.end - c.span.start}"/>`)
      .join('')
  const paragraphs: string[] = []
  let runs = ''
  for (const [i, letter] of story.letters.slice(start, end).entries()) {
    runs += open(start + i)
    if (letter.mark) {
      paragraphs.push(`<w:p>${properties(letter.mark)}${runs}</w:p>`)
      runs = ''
      continue
    }
    const change = changeOf(letter)
    if (change && changeOf(story.letters[start + i - 1]) !== change) runs += `<w:${change} w:id="1">`
    const text = change === 'del' ? 'delText' : 't'
    runs += `<w:r>${format(letter.format)}${letter.ch === '\u0002' ? '<w:footnoteReference w:id="2"/>' : ''}<w:${text}>${inXml(letter.ch)}</w:${text}></w:r>`
    if (change && changeOf(story.letters[start + i + 1]) !== change) runs += `</w:${change}>`
  }
  return `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}${runs}${'<w:commentReference w:id="0"/>'.repeat(document.comments)}${'<w:txbxContent/>'.repeat(document.textBoxes)}${'<w:sectPr/>'.repeat(document.laterSections.length + 1)}</w:body></w:document></pkg:package>`
}

const changeOf = (letter: Letter | undefined): 'del' | 'ins' | undefined => (!letter || letter.mark ? undefined : letter.deleted ? 'del' : letter.inserted ? 'ins' : undefined)

const value = (xml: string, name: string) => fromXml(new RegExp(`${name}="([^"]*)"`).exec(xml)?.[1] ?? '')

interface Carried {
  readonly from: number
  readonly to: number
  readonly tag: string
  readonly title: string
  readonly cannotEdit: boolean
  readonly cannotDelete: boolean
}

export function lettersFrom(ooxml: string): { letters: Letter[]; controls: Carried[] } {
  const letters: Letter[] = []
  const controls: Carried[] = []
  let properties = ''
  for (const [element] of ooxml.matchAll(/<w:pPr>.*?<\/w:pPr>|<w:r>.*?<\/w:r>|<\/w:p>|<w:sdt [^>]*\/>/gs)) {
    if (element.startsWith('<w:sdt'))
      controls.push({
        from: letters.length,
        to: letters.length + Number(value(element, 'w:length')),
        tag: value(element, 'w:tag'),
        title: value(element, 'w:alias'),
        cannotEdit: value(element, 'w:edit') === 'false',
        cannotDelete: value(element, 'w:delete') === 'false',
      })
    else if (element.startsWith('<w:pPr>')) properties = element
    else if (element === '</w:p>') letters.push(markLetter(markFrom(properties)))
    else letters.push({ ch: fromXml(/<w:(?:t|delText)>(.*?)<\/w:/s.exec(element)![1]!), format: formatFrom(element) })
  }
  return { letters, controls }
}

function markFrom(element: string): ParagraphMark {
  const style = /<w:pStyle w:val="(\w+)"/.exec(element)![1] as BuiltInStyle
  const [, level, list] = /<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"/.exec(element) ?? []
  const [, table, row, column] = /<w:cell w:table="(\d+)" w:row="(\d+)" w:column="(\d+)"/.exec(element) ?? []
  return {
    id: newId(),
    style,
    ...(list ? { list: { definition: LISTS.get(Number(list)) ?? newList('Number'), level: Number(level) } } : {}),
    ...(table ? { cell: { table: GRIDS[Number(table)]!, row: Number(row), column: Number(column) } } : {}),
  }
}

function formatFrom(element: string): Format {
  const href = value(element, 'w:href w:val')
  const has = (tag: string) => element.includes(tag)
  return {
    ...PLAIN,
    bold: has('<w:b/>'),
    italic: has('<w:i/>'),
    underline: has('<w:u '),
    strike: has('<w:strike/>'),
    ...(href ? { href } : {}),
    ...(has('<w:vanish/>') ? { hidden: true } : {}),
  }
}
