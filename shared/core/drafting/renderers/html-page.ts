/** A saved draft as a web page of its own: its language, its title, and the letterhead of the house look. */
import type { Look } from '../../pack/house.schema.ts'

export interface Page {
  readonly title: string
  /** BCP 47. */
  readonly language: string
  /** HTML, as `renderHtml` makes it. */
  readonly body: string
  readonly look?: Look
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => ENTITIES[letter]!)

const USUAL_WIDTH_MM = 40
const FACE = 'font-family:Arial,sans-serif;font-size:11pt;line-height:1.4'

export const wholePage = ({ title, language, body, look }: Page): string =>
  `<!doctype html>\n<html lang="${escaped(language)}">\n<head>\n<meta charset="utf-8">\n<title>${escaped(title)}</title>\n</head>\n<body>\n${[letterhead(look), body.trim(), foot(look)].filter(Boolean).join('\n')}\n</body>\n</html>\n`

function letterhead(look: Look | undefined): string {
  const { logo, letterhead: lines = [], colours } = look ?? {}
  if (!logo && lines.length === 0) return ''
  const heading = colours?.heading ? `;color:${colours.heading}` : ''
  const picture = logo
    ? `<p style="margin:0 0 6pt"><img src="${escaped(logo.picture)}" alt="${escaped(logo.alt)}" style="width:${logo.widthMm ?? USUAL_WIDTH_MM}mm;max-width:100%;height:auto"></p>\n`
    : ''
  const words = lines.map((line, i) => (i === 0 ? `<strong style="font-size:12pt${heading}">${escaped(line)}</strong>` : escaped(line))).join('<br>')
  return `<header style="${FACE};border-bottom:1px solid ${colours?.rule ?? colours?.heading ?? '#767676'};margin:0 0 18pt;padding:0 0 8pt">\n${picture}${words ? `<p style="margin:0">${words}</p>\n` : ''}</header>`
}

const foot = (look: Look | undefined): string =>
  look?.footer?.length ? `<footer style="${FACE};font-size:9pt;margin:24pt 0 0"><p style="margin:0">${look.footer.map(escaped).join('<br>')}</p></footer>` : ''
