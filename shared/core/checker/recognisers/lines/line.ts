/** Lines of a paragraph, and what a reader of lines is. Hosts give a paragraph a line, or several lines in one paragraph. */
import type { Block } from '../../../draft/draft.ts'
import type { Fact, FactKind, StructureValue } from '../../fact.ts'
import type { Prepared } from '../../recogniser.ts'

export interface Line {
  /** Without white space at either end. */
  readonly text: string
  readonly lower: string
  /** Offset of `text` in the paragraph. */
  readonly start: number
  readonly block: Block
  readonly paragraph: Prepared
  /** Facts that begin on this line. */
  facts<K extends FactKind>(kind: K): readonly Fact<K>[]
}

/** Reports a stretch of the line, in the line's own offsets. */
export type ReportLine = (start: number, end: number, certainty: number, value: StructureValue) => void

export interface LineReader {
  /** Read only where one of these stands in the paragraph in lower case; without, every short line is read. */
  readonly literals?: readonly string[]
  read(line: Line, report: ReportLine): void
}

/** A line longer than this is prose. */
export const SHORT = 140

const trimLine = (text: string, from: number, to: number): [number, number] => {
  let start = from
  let end = to
  while (start < end && ' \t\u00a0*_#>|'.includes(text[start] as string) && !text.startsWith('###', start)) start++
  while (end > start && ' \t\u00a0*_|\\'.includes(text[end - 1] as string)) end--
  return [start, end]
}

export function linesOf(paragraph: Prepared): Line[] {
  const { text } = paragraph
  const lines: Line[] = []
  let from = 0
  while (from <= text.length) {
    const next = text.indexOf('\n', from)
    const to = next < 0 ? text.length : next
    const [start, end] = trimLine(text, from, to)
    if (end > start) lines.push(lineAt(paragraph, start, end))
    from = to + 1
  }
  return lines
}

function lineAt(paragraph: Prepared, start: number, end: number): Line {
  const text = paragraph.text.slice(start, end)
  return {
    text,
    lower: text.toLowerCase(),
    start,
    block: paragraph.block,
    paragraph,
    facts: (kind) => paragraph.of(kind).filter((fact) => fact.start >= start && fact.start < end),
  }
}

/** Whether a fact of one of these kinds begins on the line. */
export const has = (line: Line, ...kinds: readonly FactKind[]): boolean => kinds.some((kind) => line.facts(kind).length > 0)
