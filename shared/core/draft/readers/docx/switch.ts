/** `<w:b/>`, `<w:b w:val="1"/>` and `<w:b w:val="off"/>`: Word's switches are on unless they say otherwise. */
import type { Attribute } from './xml.ts'

export function isOn(attribute: Attribute): boolean {
  const value = attribute('w:val')
  return value === undefined || !(value === '0' || value === 'false' || value === 'off')
}
