/**
 * HTML that survives mail: inline styles, no classes, no style sheet, every letter of a value escaped. It says no colour of
 * text or ground, so that a reader's dark mode can choose both; the grey of lines stands out from white and from black.
 */
import type { Look } from '../../pack/house.schema.ts'
import type { Language } from '../../pack/template.schema.ts'
import type { BlockNode, Run, Side } from '../blocks.ts'
import { isSafeInTheDark } from '../house/contrast.ts'

const FACE = 'font-family:Arial,Helvetica,sans-serif'
const FONT = `${FACE};font-size:12pt;line-height:1.5`
/** Outlook hands no font down into a table's cells, so each says its own. */
const CELL = `${FONT};border:1px solid #767676;padding:4pt 8pt;vertical-align:top`
const STYLE = {
  paragraph: `${FONT};margin:0 0 12pt`,
  item: `${FONT};margin:0 0 6pt`,
  list: `${FONT};margin:0 0 12pt;padding-left:24pt`,
  quote: 'margin:0 0 12pt;padding:0 0 0 12pt;border-left:3pt solid #767676',
  table: 'border-collapse:collapse;margin:0 0 12pt',
  header: `${CELL};font-weight:bold`,
  cell: CELL,
  gap: 'background-color:#fff3c4;color:#1a1a1a',
} as const
const HEADING_SIZES = ['18pt', '14pt', '12pt'] as const
/** The headings of 14 points and more, for which a contrast of 3 to 1 is enough. */
const LARGE = 2

const ofHouse = (colour: string | undefined): string => (colour !== undefined && isSafeInTheDark(colour) ? `;color:${colour.toLowerCase()}` : '')

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (letter) => ENTITIES[letter]!)

/**
 * One element a block, each on a line of its own.
 * @param colours of the house; a heading takes its colour where it can be read on white and on black, as large bold words
 * @param language said on every element where it is not English, because a mail takes elements and leaves what is around them
 */
export const renderHtml = (blocks: readonly BlockNode[], language?: Language, colours?: Look['colours']): string =>
  blocks
    .map((block) => html(block, STYLE.paragraph, block.kind === 'heading' && block.level <= LARGE ? ofHouse(colours?.heading) : ''))
    .map((element) => (language === undefined || language === 'en' ? element : element.replace(/^<\w+/, (tag) => `${tag} lang="${language}"`)))
    .join('\n')

function html(block: BlockNode, paragraph: string, colour = ''): string {
  switch (block.kind) {
    case 'heading': {
      const level = Math.min(block.level, 6)
      const size = HEADING_SIZES[Math.min(level, HEADING_SIZES.length) - 1]
      return `<h${level} style="${FACE};font-size:${size};line-height:1.3;font-weight:bold;margin:18pt 0 6pt${colour}">${inline(block.runs)}</h${level}>`
    }
    case 'paragraph':
      return `<p style="${paragraph}">${inline(block.runs)}</p>`
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      const start = block.ordered && block.start !== 1 ? ` start="${block.start}"` : ''
      const items = block.items.map((item) => `<li>${item.map((inner) => html(inner, STYLE.item)).join('')}</li>`)
      return `<${tag}${start} style="${STYLE.list}">\n${items.join('\n')}\n</${tag}>`
    }
    case 'table': {
      const head =
        block.header.length > 0
          ? `<thead><tr>${block.header.map((cell, i) => `<th scope="col" style="${STYLE.header};${side(block.sides, i)}">${inline(cell)}</th>`).join('')}</tr></thead>\n`
          : ''
      const rows = block.rows.map((row) => `<tr>${row.map((cell, i) => `<td style="${STYLE.cell};${side(block.sides, i)}">${inline(cell)}</td>`).join('')}</tr>`)
      return `<table style="${STYLE.table}">\n${head}<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`
    }
    case 'quote':
      return `<blockquote style="${STYLE.quote}">${block.blocks.map((inner) => html(inner, STYLE.paragraph)).join('')}</blockquote>`
    case 'page-break':
      return '<div style="break-after:page"></div>'
  }
}

const side = (sides: readonly Side[] | undefined, column: number): string => `text-align:${sides?.[column] ?? 'left'}`

const inline = (runs: readonly Run[]): string => runs.map(run).join('')

function run({ text, bold, italic, href, gap }: Run): string {
  let out = escapeHtml(text).replace(/\n/g, '<br>')
  if (gap) out = `<span style="${STYLE.gap}">[${out}]</span>`
  if (italic) out = `<em>${out}</em>`
  if (bold) out = `<strong>${out}</strong>`
  return href === undefined ? out : `<a href="${escapeHtml(href)}">${out}</a>`
}
