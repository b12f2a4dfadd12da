/** Which marks an element's name or inline style gives to the text in it. */
import type { Link } from '../draft-builder.ts'
import type { Format } from '../inline-text.ts'
import type { Attributes, Declarations } from './element-style.ts'
import { type Dress, dressOf } from './inline-dress.ts'

const BY_NAME: Readonly<Record<string, Format | undefined>> = {
  b: { bold: true },
  strong: { bold: true },
  i: { italic: true },
  em: { italic: true },
  cite: { italic: true },
  u: { underline: true },
  ins: { underline: true },
  s: { strike: true },
  strike: { strike: true },
  del: { strike: true },
}

/** A format with what its text wears, which goes on into the elements within. */
export type DressedFormat = Format & Dress

/** @returns the parent's own object where nothing changes */
export function formatOf(name: string, attributes: Attributes, style: Declarations, parent: DressedFormat, link: Link | undefined): DressedFormat {
  const named = Object.hasOwn(BY_NAME, name) ? BY_NAME[name] : undefined
  const isFont = name === 'font' || attributes.bgcolor !== undefined
  if (!named && style.size === 0 && link === parent.link && !isFont) return parent
  const format = { ...parent, ...named, link, ...dressOf(name, attributes, style, parent) }
  const weight = style.get('font-weight')
  if (weight !== undefined) format.bold = weight.startsWith('bold') || Number(weight) >= 600
  const slant = style.get('font-style')
  if (slant !== undefined) format.italic = slant === 'italic' || slant === 'oblique'
  const line = style.get('text-decoration') ?? style.get('text-decoration-line')
  if (line?.includes('underline') && !link) format.underline = true
  if (line?.includes('line-through')) format.strike = true
  return format
}
