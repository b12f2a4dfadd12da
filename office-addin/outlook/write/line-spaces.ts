/** Spaces in HTML: one beside another or at the edge of a line would not show. */
import type { Letter } from './runs.ts'

/** New words, every space of which shows. */
export const spaced = (words: string, before: string | undefined, after: string | undefined): string => {
  let out = ''
  for (let i = 0; i < words.length; i++) {
    const last = i === 0 ? before : out[i - 1]
    const next = i === words.length - 1 ? after : words[i + 1]
    const lost = last === undefined || last === ' ' || last === '\n' || next === undefined || next === '\n' || (next === ' ' && i === words.length - 1)
    out += words[i] === ' ' && lost ? '\u00a0' : words[i]
  }
  return out
}

/** A space that stood between words may now stand at the edge of a line, where it would not show. */
export function mendSpaces(left: readonly Letter[], right: readonly Letter[], words: string): void {
  const last = left.at(-1)
  const next = right[0]
  if (last?.char === ' ' && (words === '' ? next === undefined || next.char === ' ' || next.char === '\n' : words[0] === ' ')) harden(last)
  if (next?.char === ' ' && words === '' && (last === undefined || last.char === '\n')) harden(next)
}

function harden({ entries }: Letter): void {
  entries.forEach((entry, i) => {
    if ('atom' in entry) entry.atom.raw = i === 0 ? '&nbsp;' : ''
  })
}
