/** Lines of a paragraph, and what a reader of lines is. Hosts give a paragraph a line, or several lines in one paragraph. */
import type { Block } from '../../../draft/draft.ts'
import type { Fact, FactKind, StructureValue } from '../../fact.ts'
import type { Prepared } from '../../recogniser.ts'

export interface Line {
  /** Without white space at either end. */
  readonly text: string
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
  /**
   * Lines are read only where one of these words stands in the paragraph: in lower case, four letters that a word
   * begins with, or a whole shorter word.
   */
  readonly words: readonly string[]
  /** Lines read whatever words they hold. */
  also?(line: Line): boolean
  read(line: Line, report: ReportLine): void
}

/** A line longer than this is prose. */
export const SHORT = 140

const trimLine = (text: string, from: number, to: number): [number, number] => {
  let start = from
  let end = to
  while (start < end && ' \t\u00a0*_#>|'.includes(text[start] as string) && !text.startsWith('###', start) && !text.startsWith('# # #', start)) start++
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
    if (end > start) lines.push(new LineAt(paragraph, start, end))
    from = to + 1
  }
  return lines
}

class LineAt implements Line {
  readonly text: string
  readonly start: number
  readonly paragraph: Prepared

  constructor(paragraph: Prepared, start: number, end: number) {
    this.text = paragraph.text.slice(start, end)
    this.start = start
    this.paragraph = paragraph
  }

  get block(): Block {
    return this.paragraph.block
  }

  facts<K extends FactKind>(kind: K): readonly Fact<K>[] {
    return between(this.paragraph.of(kind), this.start, this.start + this.text.length)
  }
}

/** Facts stand in reading order: those that begin from `start` to `end`. */
function between<F extends { readonly start: number }>(facts: readonly F[], start: number, end: number): readonly F[] {
  let low = 0
  let high = facts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((facts[middle] as F).start < start) low = middle + 1
    else high = middle
  }
  let stop = low
  while (stop < facts.length && (facts[stop] as F).start < end) stop++
  return stop === low ? NONE : facts.slice(low, stop)
}
const NONE: readonly never[] = []

/** Whether a fact of one of these kinds begins on the line. */
export const has = (line: Line, ...kinds: readonly FactKind[]): boolean => kinds.some((kind) => line.facts(kind).length > 0)
