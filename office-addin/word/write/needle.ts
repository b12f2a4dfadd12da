/**
 * How Word is told where words stand. It knows no offsets: it is given words to search for and says where it saw them,
 * so a needle is chosen that is rare, and the hit wanted is the one after as many hits as the text has before it.
 */
export interface Needle {
  readonly words: string
  /** How many exact hits the whole text must have, and which of them is wanted. */
  readonly hits: number
  readonly hit: number
  /** Where, within the needle, the wanted words begin and end. */
  readonly from: number
  readonly to: number
}

/** Word refuses more than 255 characters, counted with the escapes. */
export const LONGEST = 100
const FURTHER = 40

/** Signs that stand for something else in Word's search. */
export const escaped = (words: string): string => words.replace(/\^/g, '^^').replace(/\v/g, '^l').replace(/\t/g, '^t')

/** Marks of footnotes and the like, which no search finds. */
export const UNSEARCHABLE = /[\u0002\f\ufffc\ufffd]/

/** Hits as Word counts them: paragraph by paragraph, none overlapping the one before. */
export function hitsOf(texts: readonly string[], words: string): { row: number; at: number }[] {
  return texts.flatMap((text, row) => {
    const found: { row: number; at: number }[] = []
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) found.push({ row, at })
    return found
  })
}

/**
 * @param texts the paragraphs as Word has them
 * @param start @param end of the words in `texts[row]`; at most `LONGEST` apart and not empty
 * @returns undefined where no search can single these words out
 */
export function needleFor(texts: readonly string[], row: number, start: number, end: number): Needle | undefined {
  const text = texts[row] ?? ''
  let best: Needle | undefined
  for (const [a, b] of widths(text, start, end)) {
    const words = text.slice(a, b)
    const inner = text.slice(start, end)
    // Inside the hit, the first occurrence must be the wanted one.
    if (UNSEARCHABLE.test(words) || words.indexOf(inner) !== start - a || !/\S/.test(words)) continue
    const hits = hitsOf(texts, words)
    const hit = hits.findIndex((place) => place.row === row && place.at === a)
    if (hit < 0) continue
    if (!best || hits.length < best.hits) best = { words, hits: hits.length, hit, from: start - a, to: end - a }
    if (best.hits === 1) break
  }
  return best
}

/** The words themselves, then with more and more after them, then before them, at the ends of words. */
function widths(text: string, start: number, end: number): [number, number][] {
  const all: [number, number][] = [[start, end]]
  for (const more of [12, FURTHER]) all.push([start, wordEnd(text, end + more)])
  for (const more of [12, FURTHER]) all.push([wordStart(text, start - more), end], [wordStart(text, start - more), wordEnd(text, end + more)])
  return all.filter(([a, b]) => a >= 0 && b <= text.length && b - a <= LONGEST + 2 * FURTHER + 40)
}

function wordEnd(text: string, from: number): number {
  const space = text.slice(Math.min(from, text.length)).search(/\s/)
  const at = Math.min(from, text.length)
  return space >= 0 && space < 20 ? at + space : at + unpaired(text, at)
}

function wordStart(text: string, from: number): number {
  const at = Math.max(0, from)
  const space = text.lastIndexOf(' ', at)
  return space >= 0 && at - space < 20 ? space + 1 : at - unpaired(text, at)
}

/** 1 where a place lies between the halves of one character. */
const unpaired = (text: string, at: number): 0 | 1 => (/[\udc00-\udfff]/.test(text.charAt(at)) && at > 0 ? 1 : 0)
