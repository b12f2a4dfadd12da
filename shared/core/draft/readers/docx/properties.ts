/** What a paragraph, a run or a style says about itself; absent = said elsewhere. */
import { isOn } from './switch.ts'
import type { Attribute } from './xml.ts'

export interface RunProperties {
  style?: string
  bold?: boolean
  italic?: boolean
  underline?: boolean
  strike?: boolean
  hidden?: boolean
  /** Size in half points. */
  size?: number
  /** Its own colour, six hexadecimal digits; 'auto' for what stands out from the page. */
  colour?: string
  /** Something other than the white page is behind it. */
  shaded?: boolean
}

export interface ParagraphProperties {
  style?: string
  /** 0 for a heading of the first level, 9 for body text. */
  outline?: number
  /** Its list; '0' takes it out of its style's list. */
  list?: string
  listLevel?: number
  pageBreakBefore?: boolean
}

/** @returns whether the element was one of a run's properties */
export function takeRunProperty(properties: RunProperties, name: string, attribute: Attribute): boolean {
  switch (name) {
    case 'w:rStyle':
      properties.style = attribute('w:val')
      return true
    case 'w:b':
      properties.bold = isOn(attribute)
      return true
    case 'w:i':
      properties.italic = isOn(attribute)
      return true
    case 'w:u':
      properties.underline = attribute('w:val') !== 'none'
      return true
    case 'w:strike':
    case 'w:dstrike':
      properties.strike = isOn(attribute)
      return true
    case 'w:vanish':
      properties.hidden = isOn(attribute)
      return true
    case 'w:color':
      properties.colour = attribute('w:val')
      return true
    case 'w:shd':
    case 'w:highlight':
      properties.shaded = isShade(attribute('w:fill') ?? attribute('w:val'))
      return true
    case 'w:sz':
      properties.size = wholeNumber(attribute('w:val'))
      return true
    default:
      return false
  }
}

/** Another colour than the page's. */
export const isShade = (fill: string | undefined): boolean => fill !== undefined && !/^(?:auto|none|clear|nil|white|ffffff)$/i.test(fill)

/** @returns whether the element was one of a paragraph's properties */
export function takeParagraphProperty(properties: ParagraphProperties, name: string, attribute: Attribute): boolean {
  switch (name) {
    case 'w:pStyle':
      properties.style = attribute('w:val')
      return true
    case 'w:outlineLvl':
      properties.outline = wholeNumber(attribute('w:val'))
      return true
    case 'w:numId':
      properties.list = attribute('w:val')
      return true
    case 'w:ilvl':
      properties.listLevel = wholeNumber(attribute('w:val'))
      return true
    case 'w:pageBreakBefore':
      properties.pageBreakBefore = isOn(attribute)
      return true
    default:
      return false
  }
}

export function wholeNumber(value: string | undefined): number | undefined {
  const number = value === undefined ? Number.NaN : Number(value)
  return Number.isInteger(number) && number >= 0 && number < 100_000 ? number : undefined
}
