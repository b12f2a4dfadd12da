/** Colours as CSS writes them, and how well one can be read on another (WCAG 2.2, relative luminance). */

export type Colour = readonly [red: number, green: number, blue: number]

/** Those that mail editors write by name. */
const NAMED: Readonly<Record<string, number>> = {
  black: 0x000000,
  white: 0xffffff,
  red: 0xff0000,
  lime: 0x00ff00,
  blue: 0x0000ff,
  yellow: 0xffff00,
  aqua: 0x00ffff,
  cyan: 0x00ffff,
  fuchsia: 0xff00ff,
  magenta: 0xff00ff,
  silver: 0xc0c0c0,
  gray: 0x808080,
  grey: 0x808080,
  darkgray: 0xa9a9a9,
  darkgrey: 0xa9a9a9,
  lightgray: 0xd3d3d3,
  lightgrey: 0xd3d3d3,
  dimgray: 0x696969,
  dimgrey: 0x696969,
  gainsboro: 0xdcdcdc,
  maroon: 0x800000,
  olive: 0x808000,
  green: 0x008000,
  purple: 0x800080,
  teal: 0x008080,
  navy: 0x000080,
  orange: 0xffa500,
  gold: 0xffd700,
  pink: 0xffc0cb,
  tomato: 0xff6347,
  salmon: 0xfa8072,
  skyblue: 0x87ceeb,
  lightblue: 0xadd8e6,
  lightgreen: 0x90ee90,
}

export const WHITE: Colour = [255, 255, 255]
export const BLACK: Colour = [0, 0, 0]

const ofNumber = (value: number): Colour => [value >> 16, (value >> 8) & 255, value & 255]

/** `#999`, `#999999`, `rgb(153, 153, 153)`, `grey`; undefined for all else, and for what is see-through. */
export function colourOf(css: string): Colour | undefined {
  const text = css.trim().toLowerCase()
  if (/^#[0-9a-f]{3}$/.test(text)) return [1, 2, 3].map((i) => Number.parseInt(`${text[i]}${text[i]}`, 16)) as unknown as Colour
  if (/^#[0-9a-f]{6}$/.test(text)) return ofNumber(Number.parseInt(text.slice(1), 16))
  const rgb = /^rgba?\( ?(\d{1,3}) ?[, ] ?(\d{1,3}) ?[, ] ?(\d{1,3}) ?(?:[,/] ?(?:1|1\.0|100%) ?)?\)$/.exec(text)
  if (rgb) return [Number(rgb[1]), Number(rgb[2]), Number(rgb[3])]
  return Object.hasOwn(NAMED, text) ? ofNumber(NAMED[text] as number) : undefined
}

/** 1 (the same) to 21 (black on white). */
export function contrastOf(text: Colour, ground: Colour): number {
  const [a, b] = [luminance(text), luminance(ground)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

const luminance = ([red, green, blue]: Colour): number => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)

function linear(channel: number): number {
  const share = channel / 255
  return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

export const inHex = (colour: Colour): string => `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`

/** Enough for text of any size (WCAG 2.2, 1.4.3); such text gets no mark. */
const AMPLE = 4.5

/** A `colour` mark's value: `#999999 on #ffffff, 12pt`; undefined where everybody can read it. */
export function colourMark(text: Colour, ground: Colour, pt?: number): string | undefined {
  if (contrastOf(text, ground) >= AMPLE) return undefined
  return `${inHex(text)} on ${inHex(ground)}${pt === undefined ? '' : `, ${pt}pt`}`
}

const MARK = /^(#[0-9a-f]{6}) on (#[0-9a-f]{6})(?:, ([0-9.]{1,6})pt)?$/

/** The inverse of `colourMark`. */
export function readColourMark(value: string): { text: Colour; ground: Colour; pt?: number } | undefined {
  const found = MARK.exec(value)
  const [text, ground] = [colourOf(found?.[1] ?? ''), colourOf(found?.[2] ?? '')]
  if (!found || !text || !ground) return undefined
  return found[3] === undefined ? { text, ground } : { text, ground, pt: Number(found[3]) }
}
