/**
 * Grammar to leave out for a piece of Markdown in which it occurs thousands of times without a blank line between:
 * no writing looks like that, and the parser's time grows with the square (three minutes for 100 kB of `*a_*a_`).
 * The signs then stand in the text as they were typed.
 */

const count = (text: string, signs: string): number => {
  let found = 0
  for (let i = 0; i < text.length; i++) if (signs.includes(text[i] as string)) found++
  return found
}

/** @returns names of micromark constructs to disable */
export function tooMuch(piece: string): string[] {
  const names: string[] = []
  if (count(piece, '*_') > 4000) names.push('attention')
  if (count(piece, '`') > 4000) names.push('codeText')
  if (count(piece, '[]') > 4000) names.push('labelStartLink', 'labelStartImage')
  if (count(piece, '<') > 4000) names.push('htmlText', 'autolink')
  if (/^[ \t>*+\-0-9.)]{200}/m.test(piece)) names.push('list', 'blockQuote')
  return names
}
