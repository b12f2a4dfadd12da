/** How our Word documents look: A4, 12 point, sans serif, room to breathe. Sizes in half-points, lengths in twentieths of a point. */
import type { IBaseParagraphStyleOptions, IStylesOptions } from 'docx'
import type { Look } from '../../pack/house.schema.ts'
import type { Run } from '../blocks.ts'
import { textOfRuns } from '../runs.ts'

export const A4 = { width: 11_906, height: 16_838 }
export const MARGIN = { top: 1134, bottom: 1134, left: 1304, right: 1304, header: 708, footer: 708 }
export const TEXT_WIDTH = A4.width - MARGIN.left - MARGIN.right
export const INDENT = 425
export const GREY = '767676'
const INK = '1A1A1A'

/** In 240ths of a line. */
const LINE = { line: 264, lineRule: 'auto' as const }

const heading = (size: number, before: number, color: string): IBaseParagraphStyleOptions => ({
  run: { font: 'Arial', size, bold: true, color },
  paragraph: { spacing: { before, after: 120, line: 264, lineRule: 'auto' }, keepNext: true, keepLines: true },
})

/** For `docx`, which writes colours without their #. */
export const colourOf = (colour: string | undefined): string | undefined => colour?.slice(1).toUpperCase()

/** @param language BCP 47 */
export const styles = (language: string, colours: Look['colours'], head = colourOf(colours?.heading) ?? INK): IStylesOptions => ({
  default: {
    document: { run: { font: 'Arial', size: 24, color: INK, language: { value: language } }, paragraph: { spacing: { after: 150, ...LINE } } },
    heading1: heading(36, 240, head),
    heading2: heading(28, 280, head),
    heading3: heading(24, 240, head),
    heading4: heading(24, 240, head),
    heading5: heading(24, 240, head),
    heading6: heading(24, 240, head),
    listParagraph: { paragraph: { spacing: { after: 80, ...LINE } } },
    hyperlink: { run: { color: '0B4F9E', underline: { type: 'single' } } },
  },
  paragraphStyles: [
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { indent: { left: INDENT }, border: { left: { style: 'single', size: 18, color: GREY, space: 8 } } },
    },
    { id: 'Header', name: 'header', basedOn: 'Normal', run: { color: GREY }, paragraph: { spacing: { after: 0 } } },
    { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { color: GREY }, paragraph: { spacing: { after: 0 }, alignment: 'center' } },
    { id: 'Letterhead', name: 'Letterhead', basedOn: 'Normal', paragraph: { spacing: { after: 0 } } },
    { id: 'TableText', name: 'Table Text', basedOn: 'Normal', paragraph: { spacing: { before: 40, after: 40, line: 264, lineRule: 'auto' } } },
  ],
})

/** A letter of 12 point Arial on average, and a cell's margins. */
const LETTER = 114
const CELL = 300

/** Columns that need little get it in full, the others share what is left; where all fit, all grow alike. */
export function columnWidths(rows: readonly (readonly (readonly Run[])[])[]): number[] {
  const columns = Math.max(1, ...rows.map((row) => row.length))
  const wishes = Array.from({ length: columns }, (_, i) => CELL + LETTER * Math.max(3, ...rows.map((row) => textOfRuns(row[i] ?? []).length)))
  const growth = Math.max(1, TEXT_WIDTH / wishes.reduce((sum, wish) => sum + wish, 0))
  const widths: number[] = []
  let left = TEXT_WIDTH
  const byNeed = wishes.map((wish, i) => ({ i, wish: Math.floor(wish * growth) })).sort((a, b) => a.wish - b.wish)
  for (const [done, { i, wish }] of byNeed.entries()) {
    const share = Math.floor(left / (columns - done))
    widths[i] = done === columns - 1 ? left : Math.min(wish, share)
    left -= widths[i]!
  }
  return widths
}
