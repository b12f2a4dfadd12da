/** What becomes of HTML on its way into an Outlook and out of it: the same words, in other clothes. */
import type { Profile } from '../profiles.ts'

/** Attributes that a page's editor lets through. */
const KEPT = new Set(['style', 'href', 'src', 'alt', 'id', 'dir', 'title', 'width', 'height', 'border', 'role', 'data-thread', 'data-signature', 'start', 'type', 'name'])
const NEVER = 'script, iframe, object, embed, form, input, button, svg, link, meta, title, base'

/** On the way in: what could run goes, classes go, attributes stand in another order. */
export function taken(root: Element): void {
  for (const one of root.querySelectorAll(NEVER)) one.parentNode?.removeChild(one)
  for (const element of root.querySelectorAll('*')) {
    const attributes = [...element.attributes].map(({ name, value }) => [name, value] as const)
    for (const [name] of attributes) element.removeAttribute(name)
    for (const [name, value] of attributes.reverse()) if (KEPT.has(name)) element.setAttribute(name, value)
  }
}

const WORD_HEAD =
  '<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15 (filtered medium)">' +
  '<style><!--\n/* Style Definitions */\np.MsoNormal, li.MsoNormal {margin:0cm; font-size:11.0pt;}\n--></style></head><body lang=EN-GB link="#0563C1" style=\'word-wrap:break-word\'><div class=WordSection1>'

/** On the way out. */
export function given(html: string, { writes }: Profile): string {
  if (writes === 'web') return `<html><head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body dir="ltr">${html}</body></html>`
  const dressed = html
    .replace(/<p(?=[\s>])/g, '<p class=MsoNormal')
    .replace(/<li(?=[\s>])/g, '<li class=MsoNormal')
    .replace(/<br>(?=<\/p>)/g, '&nbsp;')
    .replace(/<\/p>/g, '<o:p></o:p></p>\r\n')
  return `${WORD_HEAD}${folded(dressed)}</div></body></html>`
}

/** Word breaks its lines where there is a space anyway. In a word longer than a line there is none: it is passed over at once, up to its last line. */
const folded = (html: string): string => html.replace(/[^ <>\n]+(?=[^ <>\n]{76})|([^<>\n]{60,76}) (?=[^<>]*<)/g, (all, line?: string) => (line === undefined ? all : `${line}\r\n`))
