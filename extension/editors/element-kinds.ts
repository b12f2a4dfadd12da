/** What an element's name and own style say of it: a block, hidden, one thing that is no text, formatting. */
import type { InlineMark } from '#core/draft/draft.ts'

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR ' +
    'LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
)
const NEVER_TEXT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'TEXTAREA', 'SELECT', 'DATALIST', 'HEAD', 'TITLE', 'GRAMMARLY-EXTENSION', 'HARPER-RENDER-BOX'])
const THINGS = new Set(['IMG', 'VIDEO', 'AUDIO', 'IFRAME', 'OBJECT', 'EMBED', 'CANVAS', 'SVG', 'BUTTON', 'INPUT'])

/** What editors put among the words for themselves: the bullet of a list, a placeholder, a selection that is only drawn. */
const EDITORS_OWN = '.ql-ui, .ck-fake-selection-container, [data-mce-bogus="all"], [data-slate-placeholder], [data-cke-magic-line], [data-cke-hidden-sel], [data-cke-temp]'

/** `svg` alone keeps its name in lower case. */
const nameOf = (element: Element): string => element.tagName.toUpperCase()
const styleOf = (element: Element): CSSStyleDeclaration | undefined => (element.hasAttribute('style') ? (element as HTMLElement).style : undefined)

export function isBlock(element: Element): boolean {
  if (BLOCKS.has(nameOf(element))) return true
  const display = styleOf(element)?.display ?? ''
  return display !== '' && display !== 'inline' && !display.startsWith('inline-') && display !== 'contents'
}

/** Hidden, or put there by a machine: a dot that counts who opens the mail, another extension's own element. */
export function isUnseen(element: Element): boolean {
  if (NEVER_TEXT.has(nameOf(element)) || element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('hspace')) return true
  if (element.hasAttributes() && element.matches(EDITORS_OWN)) return true
  const style = styleOf(element)
  return style !== undefined && (style.display === 'none' || style.visibility === 'hidden' || style.maxHeight === '0px' || style.maxHeight === '1px')
}

/** One thing that is no text and cannot be written in: a picture, a chip. Rules must not read across it. */
export const isThing = (element: Element): boolean => THINGS.has(nameOf(element)) || element.getAttribute('contenteditable') === 'false'

export const headingLevel = (element: Element): number | undefined => (/^H[1-6]$/.test(element.tagName) ? Number(element.tagName[1]) : undefined)

/** Whether spaces and line ends stand as they are written; undefined = as around it. */
export function keepsSpaces(element: Element): boolean | undefined {
  const value = styleOf(element)?.whiteSpace
  if (value) return value.startsWith('pre') || value === 'break-spaces'
  return element.tagName === 'PRE' ? true : undefined
}

export interface Format {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  readonly strike?: boolean
  readonly link?: string
}
export const SIMPLE = ['bold', 'italic', 'underline', 'strike'] as const satisfies InlineMark['kind'][]

const BY_NAME: Readonly<Record<string, Format>> = {
  B: { bold: true },
  STRONG: { bold: true },
  I: { italic: true },
  EM: { italic: true },
  CITE: { italic: true },
  U: { underline: true },
  INS: { underline: true },
  S: { strike: true },
  STRIKE: { strike: true },
  DEL: { strike: true },
}

/** The formatting of text in this element; the same object where it adds none. */
export function formatIn(element: Element, around: Format): Format {
  const named = BY_NAME[element.tagName]
  const style = styleOf(element)
  const href = element.tagName === 'A' ? element.getAttribute('href') : null
  if (!named && !style && href === null) return around
  const format = { ...around, ...named, ...(href === null ? {} : { link: href.trim() }) }
  if (!style) return format
  const { fontWeight, fontStyle, textDecoration } = style
  if (fontWeight) format.bold = fontWeight === 'bold' || fontWeight === 'bolder' || Number(fontWeight) >= 600
  if (fontStyle) format.italic = fontStyle !== 'normal'
  if (textDecoration.includes('underline')) format.underline = true
  if (textDecoration.includes('line-through')) format.strike = true
  return format
}
