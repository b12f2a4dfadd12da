/** Tables for people, aligned in a terminal and readable as Markdown. */

export const figure = (value: number): string =>
  Number.isNaN(value)
    ? '–'
    : !Number.isFinite(value)
      ? 'never ends'
      : value === 0 || Math.abs(value) >= 100
        ? String(Math.round(value))
        : value.toFixed(Math.abs(value) >= 10 ? 1 : 2)

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`
  return [line(head), `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`, ...rows.map(line)].join('\n')
}
