/** What is known inside an open element: its parent's frame, changed by its own name and attributes. */
import type { Block } from '../../draft.ts'
import type { Item, Link, Picture } from '../draft-builder.ts'
import { type Attributes, BLOCKS, breaksAfter, type Declarations, isHidden, keepsSpaces, NEVER_SHOWN } from './element-style.ts'
import { type DressedFormat, formatOf } from './inline-format.ts'
import { isQuoted, isSignature } from './mail-parts.ts'
import { isMarker, wordItem } from './word-list.ts'

interface Cell {
  readonly begins: 'row' | 'cell'
  used: boolean
  readonly outer: Cell | undefined
}

/** The pictures of a figure take its caption, which may stand before or after them. */
export interface Figure {
  readonly pictures: Picture[]
  readonly captions: Item[]
}

export interface Frame {
  readonly name: string
  readonly block: boolean
  readonly shown: 'yes' | 'hidden' | 'never'
  readonly keeps: boolean
  readonly format: DressedFormat
  readonly quoted: boolean
  readonly signature: boolean
  readonly heading?: number
  /** `start` is the number of the next item, where the list says so. */
  readonly list?: { ordered: boolean; readonly depth: number; start: number | undefined }
  /** Holds the bullet or number of an item as words. */
  readonly marker?: boolean
  /** Shared by all that stands in one list item: its first paragraph is the item. */
  readonly item?: { taken: boolean }
  readonly row?: { cells: number }
  readonly cell?: Cell
  /** The table says that it only arranges the page. */
  readonly arranges: boolean
  readonly figure?: Figure
  readonly caption?: Figure
  readonly breakAfter: boolean
}

export const ROOT: Frame = { name: '', block: true, shown: 'yes', keeps: false, format: {}, quoted: false, signature: false, arranges: false, breakAfter: false }

/** The frame inside an element that is not shown, or inside one of its descendants. */
export const unseen = (parent: Frame, name: string): Frame => ({ ...parent, name, block: false })

export function frameWithin(parent: Frame, name: string, attributes: Attributes, style: Declarations, link: Link | undefined): Frame {
  const marker = isMarker(style)
  return {
    ...parent,
    ...structure(parent, name, attributes),
    ...wordItem(name, style),
    name,
    block: BLOCKS.has(name),
    marker,
    shown: NEVER_SHOWN.has(name) || marker ? 'never' : isHidden(attributes, style) ? 'hidden' : 'yes',
    keeps: keepsSpaces(name, style) ?? parent.keeps,
    format: formatOf(name, attributes, style, parent.format, link ?? parent.format.link),
    quoted: parent.quoted || isQuoted(name, attributes),
    signature: parent.signature || isSignature(attributes),
    breakAfter: breaksAfter(style),
  }
}

const HEADING = /^h[1-6]$/

function structure(parent: Frame, name: string, attributes: Attributes): Partial<Frame> {
  if (HEADING.test(name)) return { heading: Number(name[1]) }
  switch (name) {
    case 'ul':
    case 'ol':
    case 'menu':
      return { item: undefined, list: { ordered: name === 'ol', depth: (parent.list?.depth ?? -1) + 1, start: firstNumber(attributes.start) } }
    case 'li':
      if (parent.list && attributes.value !== undefined) parent.list.start = numberIn(attributes.value)
      return { item: { taken: false } }
    case 'table':
      return { item: undefined, list: undefined, row: undefined, arranges: attributes.role === 'presentation' || attributes.role === 'none' }
    case 'tr':
      return { row: { cells: 0 } }
    case 'td':
    case 'th':
      if (!parent.row || parent.arranges) return {}
      return { row: undefined, cell: { begins: parent.row.cells++ === 0 ? 'row' : 'cell', used: false, outer: parent.cell } }
    case 'figure':
      return { figure: { pictures: [], captions: [] } }
    case 'figcaption':
      return { caption: parent.figure }
    default:
      return {}
  }
}

/**
 * The block of the next paragraph in this frame; the first one in a cell or a list item uses it up.
 * A heading or a list item in a table stays one, unless a tab has to stand before it.
 */
export function takeBlock({ heading, list, item, cell }: Frame): Block {
  const begins = cell && (cell.used ? 'line' : cell.begins)
  for (let at = cell; at && !at.used; at = at.outer) at.used = true
  const first = item?.taken === false
  if (item) item.taken = true
  const start = list?.start
  if (first && list) list.start = undefined
  if (begins !== 'cell') {
    if (heading) return { kind: 'heading', level: heading }
    if (first) return { kind: 'item', ordered: list?.ordered ?? false, depth: list?.depth ?? 0, ...(list?.ordered && start !== undefined && { start }) }
  }
  return begins ? { kind: 'cell', begins } : { kind: 'paragraph' }
}

const numberIn = (value: string | undefined): number | undefined => (value !== undefined && /^\s*\d{1,6}\s*$/.test(value) ? Number(value) : undefined)

/** One is what a list begins with anyway. */
function firstNumber(value: string | undefined): number | undefined {
  const number = numberIn(value)
  return number === 1 ? undefined : number
}
