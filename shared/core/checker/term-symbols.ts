/** The letters that terms are spelled with: text's code units, without accents, with plain apostrophes and hyphens. */
import { APOSTROPHE, classOf, DIGIT, HYPHEN, LETTER, OTHER, SPACE } from './letters.ts'

export const SPACE_SYMBOL = 0x20
const APOSTROPHE_SYMBOL = 0x27
const HYPHEN_SYMBOL = 0x2d
/** Signs beyond the first 127 codes that terms are spelled with. */
const SIGN_SYMBOLS: Readonly<Record<string, number>> = { '£': 4, '©': 5 }

const LATIN_1 = 'AAAAAAACEEEEIIIIDNOOOOO OUUUUYPsaaaaaaaceeeeiiiidnooooo ouuuuypy'

/** Beyond these code units no space, hyphen or Latin letter stands but the ideographic space. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x09, 0x2bc],
  [0x1680, 0x1680],
  [0x2000, 0x205f],
  [0x3000, 0x3000],
]

const SYMBOLS = (() => {
  const symbols = new Uint8Array(0x10000)
  for (const [from, to] of RANGES) for (let code = from; code <= to; code++) symbols[code] = plain(code)
  for (const [letter, codes] of Object.entries({ W: [0x174], w: [0x175], Y: [0x176], y: [0x177] })) for (const code of codes) symbols[code] = letter.charCodeAt(0)
  return symbols
})()

function plain(code: number): number {
  const found = classOf(code)
  if (found === SPACE) return SPACE_SYMBOL
  if (found === APOSTROPHE) return APOSTROPHE_SYMBOL
  if (found === HYPHEN) return HYPHEN_SYMBOL
  // 0x7e, the tilde, ends a program (term-program.ts)
  if (code > 0x20 && code < 0x7e) return code
  const sign = SIGN_SYMBOLS[String.fromCharCode(code)]
  if (sign !== undefined) return sign
  return code >= 0xc0 && code < 0x100 && LATIN_1[code - 0xc0] !== ' ' ? LATIN_1.charCodeAt(code - 0xc0) : 0
}

/** 0 where no term can go on. */
export const symbolOf = (code: number): number => SYMBOLS[code] as number

/** The small letter's symbol for a capital's; 0 for all else. */
export const OF_CAPITAL = (() => {
  const small = new Uint8Array(128)
  for (let code = 0x41; code <= 0x5a; code++) small[code] = code + 32
  return small
})()

/** Whether a symbol is that of a letter or a digit. */
export const isWordSymbol = (symbol: number): boolean => (symbol >= 0x30 && symbol <= 0x39) || (symbol >= 0x41 && symbol <= 0x5a) || (symbol >= 0x61 && symbol <= 0x7a)

/** Signs with which a term may begin stand among the first code units alone. */
const SIGNS = Uint8Array.from({ length: 0x2bd }, (_, code) => (classOf(code) === OTHER && SYMBOLS[code] !== 0 ? 1 : 0))

/** 2 for a code unit of a word, 1 for a sign with which a term may begin (£, @, [), 0 for the rest. */
export function startAt(code: number): 0 | 1 | 2 {
  const found = classOf(code)
  return found === LETTER || found === DIGIT ? 2 : SIGNS[code] === 1 ? 1 : 0
}

/** Why no text could ever be matched on a term; undefined for a term that can be found. */
export function termProblem(term: string): string | undefined {
  if (!/[A-Za-z0-9\u00c0-\u024f]/.test(term)) return `the term "${term}" has neither letter nor digit`
  for (let i = 0; i < term.length; i++) if (!symbolOf(term.charCodeAt(i))) return `the term "${term}" has a character that no text is matched on: ${term.charAt(i)}`
  return undefined
}
