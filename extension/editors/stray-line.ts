/** The line that was opened for a template, where the editor has left it empty above or below. */
import type { Line } from './line.ts'
import { INVISIBLE } from './spaces.ts'

/**
 * @param above how many lines stand over the template
 * @param below how many stand under it
 * @returns a line to remove; none where no line stands before it that a Backspace could join it to. Below a table one writes on in it
 */
export function strayLine(lines: readonly Line[], above: number, below: number): Line | undefined {
  const last = lines.length - below - 1
  if (last <= above) return undefined
  return [above, last].flatMap((at) => {
    const [before, line] = [lines[at - 1], lines[at]]
    return before && line && before.zone === line.zone && before.paragraph.block.kind !== 'cell' && isBlank(line) ? [line] : []
  })[0]
}

const isBlank = ({ paragraph }: Line): boolean => paragraph.text.replace(INVISIBLE, '').trim() === ''

export const isGone = (stray: Line, before: readonly Line[], now: readonly Line[]): boolean => {
  const meant = before.filter((line) => line !== stray)
  return now.length === meant.length && now.every(({ paragraph }, i) => paragraph.text === meant[i]!.paragraph.text)
}
