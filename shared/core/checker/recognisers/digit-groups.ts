/**
 * The digits of a paragraph, found once and shared by every recogniser of numbers (design section 3: one digit
 * pre-scan for all identifiers). One run of digits is one thing: the first recogniser in the order of identifiers.ts
 * that knows it claims it, and the later ones pass by.
 */
import type { Prepared } from '../recogniser.ts'

/** What stands between a group and the next: nothing that could belong to one number, or what kind of separator. */
export type Gap = 'none' | 'space' | 'hyphen' | 'dot' | 'slash' | 'bracket'

export interface DigitGroup {
  readonly start: number
  readonly end: number
  readonly gap: Gap
  /** The recogniser that knows what these digits are. */
  owner: string
}

export const digitGroups = (paragraph: Prepared): DigitGroup[] => (paragraph.digits ??= scan(paragraph.text))

export const isDigit = (c: number): boolean => c >= 48 && c <= 57
export const isLetter = (c: number): boolean => ((c | 32) >= 97 && (c | 32) <= 122) || (c >= 0xc0 && c < 0x250)

/** Where the run of digits begins that ends at `end`, at `from` at the earliest. */
export function digitsBegin(text: string, from: number, end: number): number {
  let start = end - 1
  while (start > from && isDigit(text.charCodeAt(start - 1))) start--
  return start
}

const DIGITS = /[0-9]+/g

/** By `test` and `lastIndex`: a third of the time of a loop over character codes, and nothing allocated. */
function scan(text: string): DigitGroup[] {
  const groups: DigitGroup[] = []
  let start = -1
  let end = -1
  let runStart = 0
  DIGITS.lastIndex = 0
  while (DIGITS.test(text)) {
    const stop = DIGITS.lastIndex
    const next = digitsBegin(text, 0, stop)
    if (start >= 0) {
      const gap = gapBetween(text, end, next)
      groups.push({ start, end, gap, owner: '' })
      // a row of small figures ends here, or where a longer number stands in it
      if (gap === 'none' || stop - next > 2) {
        dropRow(groups, runStart)
        runStart = groups.length + (stop - next > 2 ? 1 : 0)
      }
    }
    start = next
    end = stop
  }
  if (start >= 0) groups.push({ start, end, gap: 'none', owner: '' })
  dropRow(groups, runStart)
  return groups
}

/** No identifier has so many groups of one or two digits. */
const ROW = 24

/** Results, bin days, pasted tables: a long row of small figures is no identifier; its ends may belong to one. */
function dropRow(groups: DigitGroup[], from: number): void {
  const size = groups.length - from
  if (size < ROW) return
  groups[from + 3] = { ...groups[from + 3]!, gap: 'none' }
  groups.splice(from + 4, size - 8)
}

/** At most four characters: spaces or a line break, with at most one hyphen, dot, slash or pair of brackets among them. */
function gapBetween(text: string, end: number, next: number): Gap {
  if (next - end > 4) return 'none'
  let gap: Gap = 'space'
  for (let i = end; i < next; i++) {
    const c = text.charCodeAt(i)
    if (c === 32 || c === 10) continue
    const seen: Gap = c === 45 ? 'hyphen' : c === 46 ? 'dot' : c === 47 ? 'slash' : c === 40 || c === 41 ? 'bracket' : 'none'
    if (seen === 'none' || (gap !== 'space' && gap !== seen)) return 'none'
    // "… in 2025. 12 people": a full stop, not a separator
    if (seen === 'dot' && next - end > 1) return 'none'
    gap = seen
  }
  return gap
}

/** The digits of groups `first` to `last`, written together. */
export function digitsOf(text: string, groups: readonly DigitGroup[], first: number, last: number): string {
  let digits = ''
  for (let i = first; i <= last; i++) digits += text.slice(groups[i]!.start, groups[i]!.end)
  return digits
}

/** Whether the groups from `first` on have exactly these lengths, with the same separator throughout. */
export function hasShape(groups: readonly DigitGroup[], first: number, lengths: readonly number[]): boolean {
  if (first + lengths.length > groups.length) return false
  const gap = groups[first]!.gap
  for (let k = 0; k < lengths.length; k++) {
    const group = groups[first + k]!
    if (group.end - group.start !== lengths[k]) return false
    if (k < lengths.length - 1 && (group.gap !== gap || gap === 'none' || gap === 'slash' || gap === 'bracket')) return false
  }
  return true
}

const glued = (gap: Gap): boolean => gap === 'hyphen' || gap === 'dot' || gap === 'slash'

/** Whether nothing is glued to the groups: no letter, no further digits, no currency or percent sign, no web address. */
export function standsAlone(text: string, groups: readonly DigitGroup[], first: number, last: number): boolean {
  return isOpenBefore(text, groups, first) && isOpenAfter(text, groups, last)
}

export function isOpenBefore(text: string, groups: readonly DigitGroup[], first: number): boolean {
  const { start } = groups[first]!
  const c = text.charCodeAt(start - 1)
  if (isLetter(c) || '_=&%#?@£$€~'.indexOf(text.charAt(start - 1) || ' ') >= 0) return false
  const beforeThat = text.charCodeAt(start - 2)
  if (c === 45 || c === 44 || c === 58) {
    if (isDigit(beforeThat) || (c === 45 && isLetter(beforeThat))) return false
  }
  if (c === 46 && isDigit(beforeThat)) return false
  // "…example/07700" is part of a web address, "Tel/07700" is not
  if (c === 47 && (isDigit(beforeThat) || /[.:]\S{0,80}$/.test(text.slice(Math.max(0, start - 80), start)))) return false
  return first === 0 || !glued(groups[first - 1]!.gap)
}

export function isOpenAfter(text: string, groups: readonly DigitGroup[], last: number): boolean {
  const { end, gap } = groups[last]!
  const c = text.charCodeAt(end)
  if (isLetter(c) || '_=&%@'.indexOf(text.charAt(end) || ' ') >= 0) return false
  if ((c === 45 || c === 47) && isLetter(text.charCodeAt(end + 1))) return false
  // "100,234" is an amount
  if (c === 44 && isDigit(text.charCodeAt(end + 1)) && isDigit(text.charCodeAt(end + 3)) && !isDigit(text.charCodeAt(end + 4))) return false
  if (c === 58 && isDigit(text.charCodeAt(end + 1))) return false
  return !glued(gap)
}

/** Says that the digits between two offsets are known to be something. */
export function claim(groups: readonly DigitGroup[], start: number, end: number, owner: string): void {
  let low = 0
  let high = groups.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (groups[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  for (; low < groups.length && groups[low]!.start < end; low++) groups[low]!.owner ||= owner
}

/** Whether no other recogniser has claimed any of the groups. */
export function isFree(groups: readonly DigitGroup[], first: number, last: number, owner: string): boolean {
  for (let i = first; i <= last; i++) if (groups[i]!.owner !== '' && groups[i]!.owner !== owner) return false
  return true
}
