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
    case 'w:sz':
      properties.size = wholeNumber(attribute('w:val'))
      return true
    default:
      return false
  }
}

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
