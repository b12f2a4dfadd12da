/** Words that begin with a capital letter: the only ones a name is made of. One pass, linear, no regular expression. */

export interface CapitalWord {
  readonly start: number
  readonly end: number
  /** Without a possessive 's. */
  readonly text: string
  readonly possessive: boolean
  /** All letters are capitals (and there are at least two). */
  readonly shouted: boolean
  /** Nothing but this word's sentence stands before it on its line: a capital says nothing here. */
  readonly begins: boolean
}

const LOWER = 1
const UPPER = 2
const CASES = new Uint8Array(0x250)
for (let code = 0x41; code <= 0x5a; code++) CASES[code] = UPPER
for (let code = 0x61; code <= 0x7a; code++) CASES[code] = LOWER
for (let code = 0xc0; code < 0x250; code++) {
  if (code === 0xd7 || code === 0xf7) continue
  const letter = String.fromCharCode(code)
  CASES[code] = letter.toLowerCase() === letter ? LOWER : UPPER
}

const caseOf = (code: number): number => (code < 0x250 ? (CASES[code] as number) : 0)
export const isLetter = (code: number): boolean => caseOf(code) !== 0
export const isUpper = (code: number): boolean => caseOf(code) === UPPER
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isJoin = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2d

export function capitalWords(text: string): CapitalWord[] {
  const words: CapitalWord[] = []
  const length = text.length
  let i = 0
  while (i < length) {
    const code = text.charCodeAt(i)
    const kind = caseOf(code)
    if (kind === 0) {
      if (isDigit(code)) i = afterCode(text, i)
      else i++
      continue
    }
    const start = i
    let capitals = 0
    let letters = 0
    for (; i < length; i++) {
      const next = text.charCodeAt(i)
      const found = caseOf(next)
      if (found === 0 && !(isJoin(next) && i + 1 < length && caseOf(text.charCodeAt(i + 1)) !== 0)) break
      if (found === UPPER) capitals++
      if (found !== 0) letters++
    }
    if (kind === UPPER && !(i < length && isDigit(text.charCodeAt(i)))) words.push(wordAt(text, start, i, letters > 1 && capitals === letters))
    else if (i < length && isDigit(text.charCodeAt(i))) i = afterCode(text, i)
  }
  return words
}

/** "B12", "3pm", "26A": letters and digits together are a code, never a name. */
function afterCode(text: string, from: number): number {
  let i = from
  while (i < text.length && (isDigit(text.charCodeAt(i)) || isLetter(text.charCodeAt(i)))) i++
  return i
}

function wordAt(text: string, start: number, stop: number, shouted: boolean): CapitalWord {
  let end = stop
  let possessive = false
  const mark = text.charCodeAt(end - 2)
  if (end - start > 2 && (text[end - 1] === 's' || text[end - 1] === 'S') && (mark === 0x27 || mark === 0x2019)) {
    end -= 2
    possessive = true
  } else if (text[end - 1] === 's' && (text.charCodeAt(end) === 0x27 || text.charCodeAt(end) === 0x2019)) possessive = true
  return { start, end, text: text.slice(start, end), possessive, shouted, begins: beginsSentence(text, start) }
}

function beginsSentence(text: string, start: number): boolean {
  let i = start - 1
  while (i >= 0 && ' "\'“”‘’([•*-–—\t'.includes(text[i] as string)) i--
  return i < 0 || '.!?:\n\f'.includes(text[i] as string)
}

const SPECIAL: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', ı: 'i', İ: 'I', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ð: 'd', æ: 'ae', Æ: 'Ae', ß: 'ss', œ: 'oe' }
const PLAIN = /^[A-Za-z'’-]*$/
const MARKS = /[\u0300-\u036f]/g

/** "Łukasz" → "Lukasz", "Siân" → "Sian": as the name list has them. */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word
  return word
    .replace(/[łŁıİøØđĐðæÆßœ]/g, (letter) => SPECIAL[letter] ?? letter)
    .normalize('NFD')
    .replace(MARKS, '')
}
