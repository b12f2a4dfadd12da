/** The styles of a document, each with what it takes over from the styles it is based on. */
import type { Part } from './package.ts'
import { type ParagraphProperties, type RunProperties, takeParagraphProperty, takeRunProperty } from './properties.ts'
import { readXml } from './xml.ts'

export interface Style {
  /** Word's own name for it, in English and lower case whatever the language of Word: "heading 1". */
  readonly name: string
  readonly run: RunProperties
  readonly paragraph: ParagraphProperties
}

export interface Styles {
  /** The style by its id, or the default paragraph style where there is no id. */
  paragraph(id: string | undefined): Style
  /** The character style by its id; nothing where there is none. */
  character(id: string | undefined): Style
}

interface Written extends Style {
  readonly id: string
  readonly type: string
  name: string
  basedOn?: string
}

const EMPTY: Style = { name: '', run: {}, paragraph: {} }
/** Deeper than Word allows. */
const LONGEST_CHAIN = 20

export function readStyles(part: Part | undefined): Styles {
  const written = new Map<string, Written>()
  const defaults: Written = { id: '', type: '', name: '', run: {}, paragraph: {} }
  let first: string | undefined
  let current: Written | undefined
  if (part)
    readXml(part.xml, part.name, 'w:styles', {
      open(name, attribute) {
        if (name === 'w:docDefaults') current = defaults
        else if (name === 'w:style') {
          current = { id: attribute('w:styleId') ?? '', type: attribute('w:type') ?? 'paragraph', name: '', run: {}, paragraph: {} }
          if (!written.has(current.id)) written.set(current.id, current)
          if (current.type === 'paragraph' && (attribute('w:default') === '1' || attribute('w:default') === 'true')) first ??= current.id
        } else if (!current) return
        else if (name === 'w:name') current.name = (attribute('w:val') ?? '').toLowerCase()
        else if (name === 'w:basedOn') current.basedOn = attribute('w:val')
        // a table style's conditional formats are not the style's own
        else if (name === 'w:tblStylePr') current = undefined
        else takeRunProperty(current.run, name, attribute) || takeParagraphProperty(current.paragraph, name, attribute)
      },
      close(name) {
        if (name === 'w:style' || name === 'w:docDefaults') current = undefined
      },
      text() {},
    })
  return { paragraph: lookUp(written, defaults, first), character: lookUp(written, undefined, undefined) }
}

function lookUp(written: ReadonlyMap<string, Written>, defaults: Style | undefined, first: string | undefined): (id: string | undefined) => Style {
  const known = new Map<string | undefined, Style>()
  return (id) => {
    let style = known.get(id)
    if (!style) {
      style = whole(written, id !== undefined && written.has(id) ? id : first, defaults ?? EMPTY)
      known.set(id, style)
    }
    return style
  }
}

function whole(written: ReadonlyMap<string, Written>, id: string | undefined, defaults: Style): Style {
  const chain: Written[] = []
  for (let next = id; next !== undefined && chain.length < LONGEST_CHAIN; ) {
    const style = written.get(next)
    if (!style) break
    chain.unshift(style)
    next = style.basedOn
  }
  const run = Object.assign({}, defaults.run, ...chain.map((style) => style.run)) as RunProperties
  const paragraph = Object.assign({}, defaults.paragraph, ...chain.map((style) => style.paragraph)) as ParagraphProperties
  return { name: chain[chain.length - 1]?.name ?? '', run, paragraph }
}

/** Headings by their outline level, else by Word's name for the style; the title of a document is its first heading. */
export function headingLevel(style: Style, own: ParagraphProperties): number | undefined {
  const outline = own.outline ?? style.paragraph.outline
  if (outline !== undefined) return outline < 9 ? outline + 1 : undefined
  if (style.name === 'title') return 1
  const level = /^heading ([1-9])$/.exec(style.name)?.[1]
  return level ? Number(level) : undefined
}
