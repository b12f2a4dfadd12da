/**
 * Briskine (formerly Gorgias Templates): a .csv file with the header id, title, shortcut, subject, to, cc, bcc, tags, body
 * and perhaps body_plain_text; `body` is HTML with Handlebars variables. Its help page "Import Templates" describes it.
 */
import { readCsv } from '../csv.ts'
import { UnusableTemplate } from '../unusable-template.ts'
import type { Snippet } from '../wording.ts'

export function readBriskine(file: string, text: string): Snippet[] {
  const [header, ...rows] = rowsOf(file, text)
  const at = (name: string) => header?.cells.findIndex((cell) => cell.trim().toLowerCase() === name) ?? -1
  if (at('title') < 0 || at('body') < 0)
    throw new UnusableTemplate(
      file,
      'line 1',
      'The columns “title” and “body” are missing. Export the templates from Briskine again, or put the text into a .docx or .md file of its own.',
    )
  return rows.map(({ line, cells }) => {
    if (cells.length > (header?.cells.length ?? 0))
      throw new UnusableTemplate(
        file,
        `line ${line}`,
        `This row has ${cells.length} cells, but there are ${header?.cells.length} columns. Put text with commas in quotation marks, or export it again.`,
      )
    const cell = (name: string) => cells[at(name)]?.trim() ?? ''
    const people = ['to', 'cc', 'bcc'].some((name) => cell(name) !== '')
    return {
      title: cell('title'),
      ...(cell('subject') && { subject: cell('subject') }),
      ...(cell('shortcut') && { shortcut: cell('shortcut') }),
      html: cell('body'),
      lost: [...(people ? ['the people it was addressed to'] : []), ...(cell('tags') ? ['tags'] : [])],
    }
  })
}

function rowsOf(file: string, text: string) {
  try {
    return readCsv(text)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new UnusableTemplate(file, `line ${error.message}`, 'A quotation mark opens here and never closes. Export the templates again, or close it.')
  }
}
