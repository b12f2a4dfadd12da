/** Words that begin with a capital letter: the only ones a name is made of. One pass, linear, no regular expression. */

export interface CapitalWord {
  readonly start: number
  readonly end: number
  /** Without a possessive 's. */
  readonly text: string
  readonly possessive: boolean
  /** All letters are capitals (and there are at least two). */
  readonly shouted: boolean
  /** Without accents: "Łukasz" → "Lukasz", "Siân" → "Sian", as the name list has them. */
  readonly folded: string
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
    if (kind === LOWER) {
      // most words: passed over, unless something is joined to them ("al-Hassan", "b12")
      do i++
      while (i < length && caseOf(text.charCodeAt(i)) === LOWER)
      if (i >= length || !(isJoin(text.charCodeAt(i)) || isDigit(text.charCodeAt(i)))) continue
    }
    let start = kind === UPPER ? i : -1
    let capitals = 0
    let letters = 0
    let plain = true
    for (; i < length; i++) {
      const next = text.charCodeAt(i)
      const found = caseOf(next)
      // "al-Hassan": the name begins after the hyphen
      if (start < 0 && found === UPPER && text.charCodeAt(i - 1) === 0x2d) start = i
      if (found === 0 && !(isJoin(next) && i + 1 < length && caseOf(text.charCodeAt(i + 1)) !== 0)) break
      if (found === UPPER) capitals++
      if (found !== 0) letters++
      if (next > 127) plain = false
    }
    if (start >= 0 && !(i < length && isDigit(text.charCodeAt(i)))) words.push(wordAt(text, start, i, letters > 1 && capitals === letters, plain))
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

function wordAt(text: string, start: number, stop: number, shouted: boolean, plain: boolean): CapitalWord {
  let end = stop
  let possessive = false
  const mark = text.charCodeAt(end - 2)
  if (end - start > 2 && (text[end - 1] === 's' || text[end - 1] === 'S') && (mark === 0x27 || mark === 0x2019)) {
    end -= 2
    possessive = true
  } else if (text[end - 1] === 's' && (text.charCodeAt(end) === 0x27 || text.charCodeAt(end) === 0x2019)) possessive = true
  const word = text.slice(start, end)
  return { start, end, text: word, possessive, shouted, folded: plain ? word : fold(word) }
}

/** Nothing of its sentence stands before it: there a capital says nothing. */
export function beginsSentence(text: string, start: number): boolean {
  let i = start - 1
  while (i >= 0 && ' "\'“”‘’([•*-–—\t'.includes(text[i] as string)) i--
  return i < 0 || '.!?:\n\f'.includes(text[i] as string)
}

const SPECIAL: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', ı: 'i', İ: 'I', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ð: 'd', æ: 'ae', Æ: 'Ae', ß: 'ss', œ: 'oe' }
const MARKS = /[\u0300-\u036f]/g

export function fold(word: string): string {
  return word
    .replace(/[łŁıİøØđĐðæÆßœ]/g, (letter) => SPECIAL[letter] ?? letter)
    .normalize('NFD')
    .replace(MARKS, '')
}
