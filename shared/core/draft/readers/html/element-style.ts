/** What an element's name, attributes and inline style say about how a browser shows it. Style sheets are not applied. */

export type Attributes = Readonly<Record<string, string>>

export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html ' +
    'legend li listing main menu nav ol option p pre search section summary table tbody td textarea tfoot th thead tr ul xmp'
  ).split(' '),
)

/** A browser shows none of their text as text of the page. */
export const NEVER_SHOWN: ReadonlySet<string> = new Set(
  'applet audio canvas datalist embed head iframe math noembed noframes noscript object script select style svg template title video'.split(' '),
)

export type Declarations = ReadonlyMap<string, string>

const NONE: Declarations = new Map()

/** `color: red; DISPLAY:none` as a map of lower-case names and values. */
export function declarationsOf({ style }: Attributes): Declarations {
  if (!style) return NONE
  const declarations = new Map<string, string>()
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':')
    if (colon > 0)
      declarations.set(
        declaration.slice(0, colon).trim().toLowerCase(),
        declaration
          .slice(colon + 1)
          .trim()
          .toLowerCase()
          .replace('!important', '')
          .trim(),
      )
  }
  return declarations
}

export function isHidden(attributes: Attributes, style: Declarations): boolean {
  return 'hidden' in attributes || style.get('display') === 'none' || style.get('visibility') === 'hidden' || style.get('mso-hide') === 'all'
}

/** One dot, to count who opened the mail; nobody sees it. Its size may be said in attributes or in the style. */
export function isDot({ width, height }: Attributes, style: Declarations): boolean {
  const sizes = [style.get('width') ?? width, style.get('height') ?? height]
  return sizes.every((size) => size !== undefined && /^\s*[01](?:\.\d+)?\s*(?:px|pt)?\s*$/.test(size))
}

const FORCED: ReadonlySet<string | undefined> = new Set(['page', 'always', 'left', 'right', 'recto', 'verso', 'all'])

export const breaksBefore = (style: Declarations): boolean => FORCED.has(style.get('break-before')) || FORCED.has(style.get('page-break-before'))
export const breaksAfter = (style: Declarations): boolean => FORCED.has(style.get('break-after')) || FORCED.has(style.get('page-break-after'))

/** Whether spaces and line ends stand as they are written; undefined = as around it. */
export function keepsSpaces(name: string, style: Declarations): boolean | undefined {
  const value = style.get('white-space')
  if (value !== undefined) return value.startsWith('pre') || value === 'break-spaces'
  return name === 'pre' || name === 'textarea' || name === 'listing' || name === 'xmp' ? true : undefined
}
