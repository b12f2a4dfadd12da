/** Takes the style sheets out of pasted HTML: Word sends pages of them, and the content policy would report each. */
export function withoutStyleSheets(html: string): string {
  const [before = '', ...sheets] = html.split(/<style\b/i)
  return before + sheets.map(afterSheet).join('')
}

/** What follows the closing tag; a sheet that is never closed takes the rest with it, as it does in a browser. */
function afterSheet(html: string): string {
  const close = html.search(/<\/style\b/i)
  const end = close < 0 ? -1 : html.indexOf('>', close)
  return end < 0 ? '' : html.slice(end + 1)
}
