/** A template among plain words stands on lines of its own, and loses nothing of a line that it divides. */
export function onLinesOfItsOwn(text: string, start: number, end: number, words: string): string {
  const before = start > 0 && text[start - 1] !== '\n' ? '\n' : ''
  const after = end < text.length && text[end] !== '\n' ? '\n' : ''
  return before + words.replace(/\n+$/, '') + after
}
