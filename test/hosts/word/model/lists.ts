/** Lists: what each level counts with, and the number or bullet that stands before an item. */
import type { ParagraphMark } from './letters.ts'

export interface ListLevel {
  readonly kind: 'Number' | 'Bullet'
  /** Such as `[0, '.']`: level numbers and the signs between them. */
  readonly format: readonly (string | number)[]
  readonly numbering: string
  readonly start: number
}

export interface ListDefinition {
  readonly id: number
  readonly levels: ListLevel[]
}

const NUMBERED: ListLevel = { kind: 'Number', format: [0, '.'], numbering: 'Arabic', start: 1 }
const BULLET: ListLevel = { kind: 'Bullet', format: ['\uf0b7'], numbering: 'None', start: 1 }

let ids = 0
export const newList = (kind: ListLevel['kind']): ListDefinition => ({
  id: ++ids,
  levels: Array.from({ length: 9 }, (_, level) => (kind === 'Bullet' ? BULLET : { ...NUMBERED, format: [level, '.'] })),
})

/** "3.", "b)", or the bullet: what Word calls the list string. */
export function listString(marks: readonly ParagraphMark[], of: ParagraphMark): string {
  const { definition, level } = of.list ?? { definition: newList('Bullet'), level: 0 }
  const counts: (number | undefined)[] = []
  for (const mark of marks) {
    if (mark.list?.definition !== definition) continue
    const at = mark.list.level
    counts[at] = (counts[at] ?? definition.levels[at]!.start - 1) + 1
    counts.length = at + 1
    if (mark === of) break
  }
  const { kind, format } = definition.levels[level]!
  if (kind === 'Bullet') return String(format[0] ?? '')
  return format.map((part) => (typeof part === 'number' ? inDigits(counts[part] ?? 1, definition.levels[part]!.numbering) : part)).join('')
}

function inDigits(n: number, numbering: string): string {
  if (numbering === 'LowerLetter') return String.fromCharCode(96 + n)
  if (numbering === 'UpperLetter') return String.fromCharCode(64 + n)
  if (numbering === 'LowerRoman') return ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'][n] ?? String(n)
  return String(n)
}
