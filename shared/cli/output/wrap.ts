/** Lines for a terminal of 80 columns. */
export const WIDTH = 80

/**
 * Breaks a text at spaces; a word longer than the line stands alone on one.
 * @param indent - before every line; `first` before the first line instead
 */
export function wrap(text: string, indent = '', first = indent, width = WIDTH): string {
  const lines: string[] = []
  let line = first
  let empty = true
  for (const word of text.split(/\s+/)) {
    if (word === '') continue
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line)
      line = indent
      empty = true
    }
    line += empty ? word : ` ${word}`
    empty = false
  }
  return [...lines, line].join('\n')
}

/** Rows of columns, each as wide as its widest cell; the last column wraps. */
export function columns(rows: readonly (readonly string[])[], indent = '  ', gap = 2): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows
    .map((row) => {
      const start =
        indent +
        row
          .slice(0, -1)
          .map((cell, column) => cell.padEnd((widths[column] as number) + gap))
          .join('')
      return wrap(row.at(-1) ?? '', ' '.repeat(start.length), start)
    })
    .join('\n')
}
