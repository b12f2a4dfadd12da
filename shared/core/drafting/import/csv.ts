/** Comma-separated values (RFC 4180): fields in quotation marks may hold commas, line ends and doubled quotation marks. */

export interface Row {
  /** Counted from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

/** @throws RangeError with the line on which a quotation mark opens and never closes */
export function readCsv(text: string): Row[] {
  const rows: Row[] = []
  let cells: string[] = []
  let line = 1
  let from = 1
  let at = 0
  const end = () => {
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: from, cells })
    cells = []
    from = line
  }
  while (at < text.length) {
    let cell = ''
    if (text[at] === '"') {
      const opened = line
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        if (at >= text.length) throw new RangeError(String(opened))
        if (text[at] === '"') at++
        if (text[at] === '\n') line++
        cell += text[at]
      }
      at++
    }
    const stop = /[,\n]/g
    stop.lastIndex = at
    const next = stop.exec(text)?.index ?? text.length
    cells.push(cell + text.slice(at, next).replace(/\r$/, ''))
    at = next + 1
    if (text[next] !== ',') {
      line++
      end()
    } else if (at >= text.length) cells.push('')
  }
  if (cells.length > 0) end()
  return rows
}
