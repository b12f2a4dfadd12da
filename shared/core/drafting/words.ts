/** Counting and cleaning words as they come from people. */

/** Words with at least one letter or digit: '—' and '&' alone are none. */
export function wordCount(text: string): number {
  let words = 0
  for (const word of text.split(/\s+/)) if (word !== '' && !/^[!-/:-@[-`{-~\u00a1-\u00bf\u2010-\u205e]+$/.test(word)) words++
  return words
}

/**
 * Line ends become `\n` and those at both ends go; so does what XML and mail cannot carry: control characters, byte-order
 * marks, halves of surrogate pairs, non-characters. Everything else stays to the letter.
 */
export function cleanText(text: string): string {
  const lines = text.replace(/\r\n?|[\v\f\x85]/g, '\n').replace(/[\0-\x08\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufeff\ufffe\uffff]/g, '')
  return trimLines(lines.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (pair) => (pair.length === 2 && (pair.codePointAt(0)! & 0xfffe) !== 0xfffe ? pair : '')))
}

/** Without line ends at its beginning and end. */
export function trimLines(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && text[start] === '\n') start++
  while (end > start && text[end - 1] === '\n') end--
  return text.slice(start, end)
}

/** 'a, b and c' */
export function listInWords(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`
}

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Within a sentence; names of several capitals stay as they are. */
export const uncapitalised = (text: string): string => (/^[A-Z]-?[a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text)

/** Own properties only, so that nothing of a prototype is ever reached. */
export const own = (value: unknown, key: string): unknown =>
  value !== null && typeof value === 'object' && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined

/** @param path `group.name` */
export const lookup = (value: unknown, path: string): unknown => path.split('.').reduce<unknown>(own, value)
