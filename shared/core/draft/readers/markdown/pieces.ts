/**
 * Cuts Markdown where a cut changes nothing: before a line at the left margin that begins a paragraph, a heading or a
 * list item after a blank line. The parser's time grows with the square of the lists in a text; in pieces it does not.
 */

/** Characters after which the next possible cut is taken. */
const ENOUGH = 8000

const FENCE = /^ {0,3}(`{3,}|~{3,})/
/** HTML that may hold blank lines, with what ends it (CommonMark 4.6, conditions 1 to 5). */
const RAW: readonly (readonly [RegExp, string])[] = [
  [/^ {0,3}<script/i, '</script'],
  [/^ {0,3}<pre/i, '</pre'],
  [/^ {0,3}<style/i, '</style'],
  [/^ {0,3}<textarea/i, '</textarea'],
  [/^ {0,3}<!--/, '-->'],
  [/^ {0,3}<\?/, '?>'],
  [/^ {0,3}<!\[CDATA\[/, ']]>'],
  [/^ {0,3}<![a-z]/i, '>'],
]
const BEGINS = /^([A-Za-z]|#{1,6} |[-*+] |\d{1,9}[.)] )/
/** `[name]: address`: known everywhere in the text, so every piece gets them all. */
const DEFINITION = /^ {0,3}\[[^\]\n]{1,300}\]:[ \t]{0,20}\S/

export function pieces(markdown: string): string[] {
  const lines = markdown.split(/\r\n|\r|\n/)
  const found: string[] = []
  const definitions: string[] = []
  let piece: string[] = []
  let length = 0
  let closing: { fence: string } | { raw: string } | undefined
  lines.forEach((line, index) => {
    const afterBlank = index > 0 && lines[index - 1]?.trim() === ''
    if (!closing && length > ENOUGH && afterBlank && BEGINS.test(line)) {
      found.push(piece.join('\n'))
      piece = []
      length = 0
    }
    if (!closing && DEFINITION.test(line)) definitions.push(line)
    closing = stillOpen(line, closing)
    piece.push(line)
    length += line.length + 1
  })
  found.push(piece.join('\n'))
  if (definitions.length === 0 || found.length === 1) return found
  const known = definitions.slice(0, 200).join('\n')
  return found.map((text) => `${text}\n\n${known}`)
}

function stillOpen(line: string, closing: { fence: string } | { raw: string } | undefined): typeof closing {
  if (closing && 'raw' in closing) return line.toLowerCase().includes(closing.raw) ? undefined : closing
  const fence = FENCE.exec(line)?.[1]
  if (closing) return fence?.startsWith(closing.fence) && line.trim() === fence ? undefined : closing
  if (fence) return { fence }
  const raw = RAW.find(([begins]) => begins.test(line))
  return raw &&
    !line
      .slice(line.indexOf('<') + 2)
      .toLowerCase()
      .includes(raw[1])
    ? { raw: raw[1] }
    : undefined
}
