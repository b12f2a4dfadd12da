/** Word and Outlook write a list as paragraphs with the bullet or number as words in front, and say so in a style of their own, `mso-list`. */
import type { Declarations } from './element-style.ts'

interface Listed {
  readonly list: { ordered: boolean; readonly depth: number; start: number | undefined }
  readonly item: { taken: boolean }
}

/** Whether the element holds the bullet or number, which is no part of the text. */
export const isMarker = (style: Declarations): boolean => style.get('mso-list') === 'ignore'

/** @returns how deep the item is, 0 for the outermost: Word says `l0 level1 lfo1` */
export function depthOf(style: Declarations): number | undefined {
  const found = /level([1-9])/.exec(style.get('mso-list') ?? '')
  return found ? +found[1]! - 1 : undefined
}

/** `1.`, `(a)`, `iv)`; Word's second bullet is a bare `o`. @returns the number that an ordered list begins with here: 1 where it is a letter; undefined for a bullet */
export function numberOf(marker: string): number | undefined {
  const found = /^\s*\(?(?:(\d{1,6})|[a-z]{1,6})[.)]/i.exec(marker)
  return found ? +(found[1] ?? 1) : undefined
}

/** What a paragraph that is an item adds to its frame. */
export function wordItem(name: string, style: Declarations): Listed | undefined {
  const depth = name === 'p' ? depthOf(style) : undefined
  return depth === undefined ? undefined : { list: { ordered: false, depth, start: undefined }, item: { taken: false } }
}

/** What stands in front of an item says whether its list is numbered, and from where. */
export function readMarker({ list, item }: Partial<Listed>, marker: string): void {
  const number = numberOf(marker)
  if (!number || !list || item?.taken) return
  list.ordered = true
  list.start = number > 1 ? number : undefined
}
