/**
 * Words between quotation marks: curly or straight, double or single, opened again in each paragraph of a long one.
 * Apostrophes ("councillors' surgery", "'90s") and inches are not quotation marks. Linear in the length of the text.
 */
import { isLetter } from '../people/capital-words.ts'

export interface Quoted {
  /** The opening mark. */
  readonly start: number
  /** After the closing mark. */
  readonly end: number
  /** Not closed in this paragraph (or line): the next opens again. */
  readonly continues: boolean
}

const MARKS = /["“”„'‘’]/
export const hasMarks = (text: string): boolean => MARKS.test(text)

const DOUBLE = '"“”„'
const isSpace = (char: string | undefined): boolean => char === undefined || char === ' ' || char === '\n' || char === '\t' || char === '\f'
const isWordChar = (text: string, i: number): boolean => {
  const code = text.charCodeAt(i)
  return isLetter(code) || (code >= 48 && code <= 57)
}
const opensAfter = (char: string | undefined): boolean => isSpace(char) || '([{–—-/:“"‘'.includes(char as string)

export function quotedIn(text: string): Quoted[] {
  const found: Quoted[] = []
  const singles = new SingleMarks(text)
  let open = -1
  for (let i = nextMark(text, 0); i < text.length; i = nextMark(text, i + 1)) {
    const char = text[i] as string
    if (DOUBLE.includes(char)) {
      const resumes = open >= 0 && opensLine(text, i, char)
      if (resumes) found.push({ start: open, end: lineEnd(text, open, i), continues: true })
      if (open < 0 || resumes) {
        if (resumes || opens(text, i, char)) open = i
      } else if (closes(text, i, char)) {
        if (i > open + 1) found.push({ start: open, end: i + 1, continues: false })
        open = -1
      } else if (char === '"' && opens(text, i, char)) open = i
    } else if (open < 0 && (char === "'" || char === '‘')) {
      const end = singles.closing(i)
      if (end === undefined) continue
      found.push({ start: i, end: end + 1, continues: false })
      i = end
    }
  }
  if (open >= 0 && mayContinue(text, open)) found.push({ start: open, end: text.trimEnd().length, continues: true })
  return found
}

/** The next mark of any kind at or after an offset; the text's length where there is none. */
function nextMark(text: string, from: number): number {
  let i = from
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x22 || code === 0x27 || (code >= 0x2018 && code <= 0x201e)) break
  }
  return i
}

function opens(text: string, i: number, char: string): boolean {
  if (char === '“' || char === '„') return true
  return char === '"' && opensAfter(text[i - 1]) && !isSpace(text[i + 1])
}

const closes = (text: string, i: number, char: string): boolean =>
  char === '”' || (char === '“' && !opensAfter(text[i - 1])) || (char === '"' && !isSpace(text[i - 1]) && !isInches(text, i))

/** 6" pipe, 12" records: a mark after a figure, with the real closing mark still to come. */
const isInches = (text: string, i: number): boolean => INCHES.test(text.slice(i - 1, i + 3)) && /["”]/.test(text.slice(i + 1, i + 200))
const INCHES = /^\d" [a-z]/

/** A mark at the beginning of a line while one is open: the next paragraph of the same quotation. */
const opensLine = (text: string, i: number, char: string): boolean => (char === '“' || char === '"') && text[i - 1] === '\n' && isWordChar(text, i + 1)

function lineEnd(text: string, from: number, next: number): number {
  let end = next
  while (end > from + 1 && isSpace(text[end - 1])) end--
  return end
}

/** An unclosed mark counts at the start of a line or after "said:"; elsewhere it is a slip of the keyboard. */
function mayContinue(text: string, open: number): boolean {
  if (text[open] === '“' || text[open] === '„') return true
  let i = open - 1
  while (i >= 0 && text[i] === ' ') i--
  return i < 0 || text[i] === '\n' || text[i] === ':' || text[i] === ','
}

const ELIDED = /^['‘’](?:tis|twas|twere|em|til|till|cause|bout|cos|round|\d0s)\b|^['‘’]n['’]/i
const FARTHEST = 1500

/** Single marks serve as apostrophes too: where they may close is found first, then each opening looks for its own. */
class SingleMarks {
  readonly #text: string
  #closers: number[] | undefined
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  /** The closing mark for an opening at `i`; undefined where it opens nothing. */
  closing(i: number): number | undefined {
    const text = this.#text
    if (!opensAfter(text[i - 1]) || !isWordChar(text, i + 1) || ELIDED.test(text.slice(i, i + 12))) return undefined
    const closers = (this.#closers ??= closersIn(text))
    while (this.#at < closers.length && (closers[this.#at] as number) <= i) this.#at++
    for (let k = this.#at; k < closers.length && k < this.#at + 4; k++) {
      const close = closers[k] as number
      if (close - i > FARTHEST) return undefined
      const next = closers[k + 1]
      // "'the councillors' surgery is full'": a plural's apostrophe, if another mark may close later in the line
      if (isPlural(text, close) && next !== undefined && next - close < 300 && !reopens(text, close + 1, next)) continue
      return close
    }
    return undefined
  }
}

function closersIn(text: string): number[] {
  const closers: number[] = []
  for (let i = 1; i < text.length; i++) {
    const char = text[i]
    if ((char === "'" || char === '’') && !isSpace(text[i - 1]) && !isWordChar(text, i + 1)) closers.push(i)
  }
  return closers
}

const isPlural = (text: string, close: number): boolean => text[close - 1] === 's' && text[close + 1] === ' ' && /[a-z]/.test(text[close + 2] ?? '')

function reopens(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((text[i] === "'" || text[i] === '‘') && opensAfter(text[i - 1]) && isWordChar(text, i + 1)) return true
  return text.slice(from, to).includes('\n')
}
