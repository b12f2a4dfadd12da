/** Classes of UTF-16 code units, so that words are found without `Intl` or `\p{}` (the send check runs in old engines). */

/** 0 other · 1 space · 2 letter · 3 digit · 4 apostrophe · 5 hyphen */
export const OTHER = 0
export const SPACE = 1
export const LETTER = 2
export const DIGIT = 3
export const APOSTROPHE = 4
export const HYPHEN = 5

const CLASSES = new Uint8Array(0x10000)
/** 1 for a letter or digit, 2 for white space. */
const COUNTS = new Uint8Array(0x10000)
const paint = (from: number, to: number, value: number): void => {
  CLASSES.fill(value, from, to + 1)
  COUNTS.fill(value === LETTER || value === DIGIT ? 1 : value === SPACE ? 2 : 0, from, to + 1)
}
paint(0x41, 0x5a, LETTER)
paint(0x61, 0x7a, LETTER)
paint(0xc0, 0x24f, LETTER)
paint(0xd7, 0xd7, OTHER)
paint(0xf7, 0xf7, OTHER)
paint(0x250, 0x2af, LETTER)
paint(0x300, 0x36f, LETTER)
paint(0x370, 0x1fff, LETTER)
paint(0x2c00, 0x2dff, LETTER)
paint(0x3040, 0xd7ff, LETTER)
paint(0x30, 0x39, DIGIT)
for (const space of [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000]) paint(space, space, SPACE)
paint(0x2000, 0x200a, SPACE)
for (const apostrophe of [0x27, 0x2019, 0x2bc]) CLASSES[apostrophe] = APOSTROPHE
for (const hyphen of [0x2d, 0x2010, 0x2011]) CLASSES[hyphen] = HYPHEN

export const classOf = (code: number): number => CLASSES[code] as number
export const isWordCode = (code: number): boolean => {
  const found = CLASSES[code]
  return found === LETTER || found === DIGIT
}

/** The offset at which white space begins before `end`, and the first that is not white space from `start`. */
export function trim(text: string, start: number, end: number): [number, number] {
  while (start < end && classOf(text.charCodeAt(start)) === SPACE) start++
  while (end > start && classOf(text.charCodeAt(end - 1)) === SPACE) end--
  return [start, end]
}

/** Words of a text: runs without white space that hold a letter or a digit, as Word counts them. */
export function countWords(text: string, start = 0, end = text.length): number {
  let words = 0
  let counted = 0
  for (let i = start; i < end; i++) {
    const found = COUNTS[text.charCodeAt(i)] as number
    // without a branch: 1 where this run was not counted yet and now holds a letter or a digit
    words += found & 1 & ~counted
    counted = (counted | found) & 1 & ~(found >> 1)
  }
  return words
}
