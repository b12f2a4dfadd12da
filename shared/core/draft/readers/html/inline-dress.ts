/** The colours and the size in which an element shows its text, by its own attributes and inline style. */
import { BLACK, type Colour, colourMark, colourOf, WHITE } from '../../colour.ts'
import type { Attributes, Declarations } from './element-style.ts'

export interface Dress {
  readonly ink?: Colour
  /** What stands behind the text; 'unknown' where that is a picture or see-through. */
  readonly ground?: Colour | 'unknown'
  readonly pt?: number
  readonly colour?: string
}

export function dressOf(name: string, attributes: Attributes, style: Declarations, parent: Dress): Dress {
  const ink = inkOf(name, attributes, style, parent)
  const ground = groundOf(attributes, style) ?? parent.ground
  const pt = pointsOf(style.get('font-size')) ?? (style.has('font-size') ? undefined : parent.pt)
  const known = (ink !== undefined || ground !== undefined) && ground !== 'unknown' && ink !== 'unknown'
  const colour = known ? colourMark(ink ?? BLACK, ground ?? WHITE, pt) : undefined
  return { ink: ink === 'unknown' ? undefined : ink, ground: ink === 'unknown' ? 'unknown' : ground, pt, colour }
}

function inkOf(name: string, attributes: Attributes, style: Declarations, parent: Dress): Colour | 'unknown' | undefined {
  const written = style.get('color') ?? (name === 'font' ? attributes.color : undefined)
  // a link without a colour of its own is blue, whatever stands around it
  if (written === undefined || written === 'inherit') return name === 'a' && written === undefined ? undefined : parent.ink
  return colourOf(written) ?? 'unknown'
}

const NOTHING: ReadonlySet<string> = new Set(['transparent', 'none', 'inherit', 'initial', 'unset', 'rgba(0, 0, 0, 0)', 'rgba(0,0,0,0)'])

function groundOf(attributes: Attributes, style: Declarations): Colour | 'unknown' | undefined {
  if (style.get('background-image')?.includes('url(') || attributes.background) return 'unknown'
  const written = style.get('background-color') ?? style.get('background') ?? attributes.bgcolor
  if (written === undefined || NOTHING.has(written)) return undefined
  return colourOf(written) ?? 'unknown'
}

/** 12pt, 16px; undefined for what depends on the size around it. */
function pointsOf(size: string | undefined): number | undefined {
  const match = /^(\d{1,3}(?:\.\d{1,3})?)(pt|px)$/.exec(size ?? '')
  if (!match) return undefined
  const points = Number(match[1]) * (match[2] === 'px' ? 0.75 : 1)
  return points > 0 ? points : undefined
}
