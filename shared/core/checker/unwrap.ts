/**
 * Hard-wrapped text reads on over its line breaks; a list of lines does not. Where a paragraph is visibly wrapped, its
 * line breaks become spaces (the length stays), so that no recogniser meets half a name or half a date.
 */

const RUNS_ON = /(?:,|\b(?:a|an|and|as|at|by|for|from|in|of|on|or|that|the|their|to|who|whose|with|our|your|is|was|be|said|Cllr|Councillor|Mr|Mrs|Ms|Dr))$/
const NEW_LINE = /^(?:[-*•–>]|\d{1,3}[.)]|\([a-z\d]{1,3}\)|[A-Z][A-Za-z ’']{0,24}:)/
const CLOSED = /[.!?:;”"'’]$/

export function unwrap(text: string): string {
  if (!text.includes('\n')) return text
  const lines = text.split('\n')
  const bare = lines.map((line) => line.trim())
  if (!bare.some((line, i) => line.length >= 6 && continues(line, bare[i + 1]))) return text
  const longest = Math.max(...bare.map((line) => line.length))
  let joined = lines[0] as string
  for (let i = 1; i < lines.length; i++) joined += (breaks(bare[i - 1] as string, bare[i] as string, longest) ? '\n' : ' ') + lines[i]
  return joined
}

/** Half of a name: a title and one word of it at the end of a sentence under way, the next word with what its bearer is or does. */
const NAME_BEGUN = /[a-z]{2,20},? (?:[a-z]{1,12} )?(?:Cllr|Councillor|Cyng|Mr|Mrs|Ms|Miss|Dr)\.? [A-Z][^\s.,:;]{1,20}$/
const NAME_ENDED = /^[A-Z][A-Za-zÀ-ɏ'’-]{1,24}(?:, (?:[a-z]|[A-Z][a-z]{1,20} (?:of|for)\b)| (?:said|says|told|added|has|had|who|is|was|will|asked|warned|welcomed)\b)/

/** The line itself says that it goes on: it ends in a joining word or in half a name, or the next begins with a small letter. */
function continues(line: string, next: string | undefined): boolean {
  if (!next || NEW_LINE.test(next)) return false
  return RUNS_ON.test(line) || (line.length >= 24 && NAME_BEGUN.test(line) && NAME_ENDED.test(next)) || (line.length >= 30 && /^[a-z]/.test(next) && !CLOSED.test(line))
}

function breaks(line: string, next: string, longest: number): boolean {
  if (line === '' || next === '') return true
  if (continues(line, next)) return false
  if (NEW_LINE.test(next) || /^[^a-z]{3,}$/.test(line)) return true
  return line.length < longest * (CLOSED.test(line) ? 0.7 : 0.4)
}
