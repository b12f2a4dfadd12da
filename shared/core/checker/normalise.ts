/**
 * Makes text plain to read without losing the way back: spaces, hyphens, apostrophes, digits and letters as Word,
 * Outlook, PDF readers and phones write them become the plain ones; invisible characters go; an address written
 * "mary (at) mail dot example" becomes one. `at` gives the original offset of each character, so a fact found in the
 * plain text can be marked in the real one. Source: guidance section E, "Normalise first … keep an offset map".
 */
import { addSpelledOutAddresses, type TextEdit } from './spelled-out-address.ts'

export interface Normalised {
  readonly text: string
  /** Offset in the original of the character at `i`; `at(text.length)` is the original's length. Never decreases. */
  at(i: number): number
}

const same = (i: number): number => i

/**
 * Everything but plain text, accented letters, curly double quotation marks, ellipsis, bullet, pound and euro signs.
 * A regular expression, since V8 scans it twice as fast as a loop over character codes; `test` and `lastIndex`
 * instead of `exec`, since they allocate nothing.
 */
const UNUSUAL = /[^\x00-\x7e\xa1-\xac\xae-\u024f\u201c\u201d\u2026\u2022\u20ac]/g

const isAlphanumeric = (c: number): boolean => (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || (c >= 0xc0 && c < 0x250)
const isDigit = (c: number): boolean => c >= 48 && c <= 57

/** One scan; the common paragraph is returned as it came. */
export function normalise(text: string): Normalised {
  const edits = unusualCharacters(text)
  addSpelledOutAddresses(text, edits)
  return edits.length === 0 ? { text, at: same } : apply(text, edits)
}

/** The plain form of the character at `i`, or undefined where it stays. `inQuote`: a ‘ is open. */
function plain(text: string, i: number, c: number, inQuote: boolean): string | undefined {
  // NBSP, the widths of U+2000, narrow, mathematical and ideographic spaces
  if (c === 0xa0 || (c >= 0x2000 && c <= 0x200a) || c === 0x202f || c === 0x205f || c === 0x3000 || c === 0x1680) return ' '
  if (c === 0x2028 || c === 0x2029 || c === 0x85) return '\n'
  // soft hyphen, zero-width, joiners, marks of writing direction
  if (c === 0xad || (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x2069) || c === 0xfeff || c === 0x61c || c === 0x180e) return ''
  if (c === 0x2010 || c === 0x2011 || c === 0x2212 || c === 0xfe63) return '-'
  // a dash counts as a hyphen only inside a number or code: "08–99–99", "B18–4YG"
  if (c >= 0x2012 && c <= 0x2015) {
    const left = text.charCodeAt(i - 1)
    const right = text.charCodeAt(i + 1)
    return isAlphanumeric(left) && isAlphanumeric(right) && (isDigit(left) || isDigit(right)) ? '-' : undefined
  }
  if (c === 0x2bc) return "'"
  // a ’ between letters is an apostrophe; elsewhere it may close a ‘, which quotations need to see
  if (c === 0x2019) return !inQuote || (isAlphanumeric(text.charCodeAt(i - 1)) && isAlphanumeric(text.charCodeAt(i + 1))) ? "'" : undefined
  if (c >= 0xff01 && c <= 0xff5e) return String.fromCharCode(c - 0xfee0)
  // ligatures, as PDF readers copy them
  if (c >= 0xfb00 && c <= 0xfb04) return ['ff', 'fi', 'fl', 'ffi', 'ffl'][c - 0xfb00]
  return undefined
}

function unusualCharacters(text: string): TextEdit[] {
  const edits: TextEdit[] = []
  let inQuote = false
  UNUSUAL.lastIndex = 0
  while (UNUSUAL.test(text)) {
    const i = UNUSUAL.lastIndex - 1
    const c = text.charCodeAt(i)
    if (c === 0x2018) inQuote = true
    const to = plain(text, i, c, inQuote)
    if (to !== undefined) edits.push({ start: i, end: i + 1, to })
    else if (c === 0x2019) inQuote = false
  }
  return edits
}

/** Applies edits and keeps where each stretch of the result came from: `from[k]` on it lies at `to[k]` on. */
function apply(text: string, edits: TextEdit[]): Normalised {
  edits.sort((a, b) => a.start - b.start)
  const from: number[] = [0]
  const to: number[] = [0]
  const lies = (at: number, origin: number): void => {
    if (from[from.length - 1] === at) to[to.length - 1] = origin
    else {
      from.push(at)
      to.push(origin)
    }
  }
  let out = ''
  let length = 0
  let done = 0
  for (const edit of edits) {
    if (edit.start < done) continue
    out += text.slice(done, edit.start) + edit.to
    length += edit.start - done
    for (let k = 1; k < edit.to.length; k++) lies(length + k, edit.start)
    length += edit.to.length
    if (edit.to.length !== edit.end - edit.start) lies(length, edit.end)
    done = edit.end
  }
  out += text.slice(done)
  const at = (i: number): number => {
    let low = 0
    let high = from.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (from[middle]! <= i) low = middle
      else high = middle - 1
    }
    return to[low]! + (i - from[low]!)
  }
  return { text: out, at: from.length === 1 && to[0] === 0 ? same : at }
}
