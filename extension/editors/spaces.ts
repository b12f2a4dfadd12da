/**
 * Spaces in HTML. Where spaces collapse, one that stands beside another or at the end of a line would not show, so
 * browsers write U+00A0 for it; a no-break space between two words is the writer's own.
 */

/** Characters that show nothing; they are left out of the text. U+200D is not among them: it joins emoji. */
export const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g

/** Reads a line's characters as the writer meant them; the length stays. */
export function meant(text: string): string {
  if (!text.includes('\u00a0')) return text
  return text.replace(/(^|\n)\u00a0+|\u00a0+($|\n)|[ \u00a0]{2,}/g, (spaces) => spaces.replace(/\u00a0/g, ' '))
}

/**
 * Writes text so that every space of it shows. `before` and `after` are the characters beside it in the DOM, empty at
 * the end of a line.
 */
export function showing(text: string, before: string, after: string): string {
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const last = i === 0 ? before : out[i - 1]!
    const next = i === text.length - 1 ? after : text[i + 1]!
    out += text[i] === ' ' && (last === ' ' || last === '' || last === '\n' || next === '' || (next === ' ' && i === text.length - 1) || next === '\n') ? '\u00a0' : text[i]
  }
  return out
}

/** The same words, whichever kind of space stands between them. */
export const sameWords = (one: string, other: string): boolean => one === other || one.replace(/\u00a0/g, ' ') === other.replace(/\u00a0/g, ' ')
