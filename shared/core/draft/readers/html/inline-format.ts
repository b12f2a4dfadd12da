/** Which marks an element's name or inline style gives to the text in it. */
import type { Link } from '../draft-builder.ts'
import type { Format } from '../inline-text.ts'
import type { Declarations } from './element-style.ts'

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

/** @returns the parent's own object where nothing changes */
export function formatOf(name: string, style: Declarations, parent: Format, link: Link | undefined): Format {
  const named = Object.hasOwn(BY_NAME, name) ? BY_NAME[name] : undefined
  if (!named && style.size === 0 && link === parent.link) return parent
  const format = { ...parent, ...named, link }
  const weight = style.get('font-weight')
  if (weight !== undefined) format.bold = weight.startsWith('bold') || Number(weight) >= 600
  const slant = style.get('font-style')
  if (slant !== undefined) format.italic = slant === 'italic' || slant === 'oblique'
  const line = style.get('text-decoration') ?? style.get('text-decoration-line')
  if (line?.includes('underline') && !link) format.underline = true
  if (line?.includes('line-through')) format.strike = true
  return format
}
