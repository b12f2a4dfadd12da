/**
 * Cuts Markdown where a cut changes nothing: before a line at the left margin that begins a paragraph, a heading or a
 * list item after a blank line. The parser's time grows with the square of the lists in a text; in pieces it does not.
 */

/** Characters after which the next harmless cut is taken, after which any line end will do, and a table's, too. */
const ENOUGH = 8000
const TOO_MUCH = 32_000
const FAR_TOO_MUCH = 100_000
/** Definitions are slow in long rows. */
const ENOUGH_DEFINITIONS = 1000

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
const ITEM = /^([-*+]|\d{1,9}[.)]) /
const BEGINS = /^([A-Za-z]|#{1,6} |[-*+] |\d{1,9}[.)] )/
/** `[name]: address`: known everywhere in the text, so a piece that uses it gets it too. */
const DEFINITION = /^ {0,3}(\[[^\]\n]{1,300}\]):[ \t]{0,20}\S/
/** Definitions that are carried to other pieces. */
const CARRIED = 500

/** What would end an open fence or an open piece of HTML. */
type Closing = { readonly fence: string } | { readonly raw: string } | undefined

export function pieces(markdown: string): string[] {
  const found: string[] = []
  const definitions = new Map<string, string>()
  let piece: string[] = []
  let length = 0
  let closing: Closing
  for (const line of markdown.split(/\r\n|\r|\n/)) {
    if (!closing && length > ENOUGH_DEFINITIONS && mayCut(piece[piece.length - 1] ?? '', line, length)) {
      found.push(piece.join('\n'))
      piece = []
      length = 0
    }
    const name = closing ? undefined : DEFINITION.exec(line)?.[1]
    if (name && definitions.size < CARRIED && !definitions.has(name)) definitions.set(name, line)
    closing = stillOpen(line, closing)
    piece.push(line)
    length += line.length + 1
  }
  found.push(piece.join('\n'))
  return found.length === 1 ? found : found.map((text) => withDefinitions(text, definitions))
}

function mayCut(before: string, line: string, length: number): boolean {
  if (length <= ENOUGH) return DEFINITION.test(before) && DEFINITION.test(line)
  if (before.trim() === '') return BEGINS.test(line)
  if (ITEM.test(before) && ITEM.test(line)) return true
  return length > (line.includes('|') ? FAR_TOO_MUCH : TOO_MUCH)
}

function withDefinitions(text: string, definitions: ReadonlyMap<string, string>): string {
  let used = ''
  for (const [name, definition] of definitions) if (text.includes(name) && !text.includes(definition)) used += `\n${definition}`
  return used === '' ? text : `${text}\n${used}`
}

function stillOpen(line: string, closing: Closing): Closing {
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
