/**
 * The marks of one draft. Ranges live in the DOM and move with what is typed; where the editor has replaced or moved the
 * nodes under one it falls empty, so it is made again from its offsets, which follow the text on their own.
 */
import type { Finding, Severity } from '#core/checker/finding.ts'
import type { Reading } from '../editors/body-reader.ts'
import { rangeOf, type Stretch, stretchOf } from '../editors/stretch.ts'
import { moveSpan, type TextChange } from '../editors/text-change.ts'
import { draw, erase, rangesAt } from './highlights.ts'
import { type ValueRange, valueRange } from './value-range.ts'

interface Mark {
  readonly finding: Finding
  readonly severity: Severity
  start: number
  end: number
  range: Range | ValueRange | undefined
}

/** The body has offsets of its own, and so has the quoted text. */
type MarkedPart = 'body' | 'quoted'

export class Marks {
  #marks: Mark[] = []

  /** Draws these findings in place of those before; what lies outside the text has no mark. */
  show(findings: readonly Finding[], reading: Reading): void {
    const before = this.#marks
    this.#marks = findings.flatMap((finding): Mark[] => {
      const { where, start, end, severity, waived } = finding
      if (waived || (where !== 'body' && where !== 'quoted') || start === undefined || end === undefined || start >= end) return []
      const old = before.findIndex((mark) => mark.finding.where === where && mark.start === start && mark.end === end && mark.severity === severity)
      const range = old >= 0 ? before.splice(old, 1)[0]!.range : undefined
      return [{ finding, severity, start, end, range }]
    })
    for (const mark of before) this.#erase(mark)
    this.redraw(reading)
  }

  /** After a change of the body's text: marks move along; one whose words were touched goes, until the next check. */
  follow(change: TextChange, reading: Reading): void {
    this.#marks = this.#marks.filter((mark) => {
      if (mark.finding.where !== 'body') return true
      const span = moveSpan(mark, change)
      if (span) return Object.assign(mark, span)
      this.#erase(mark)
      return false
    })
    this.redraw(reading)
  }

  /** Makes the ranges anew that no longer stand at their words. */
  redraw(reading: Reading): void {
    for (const mark of this.#marks) {
      const { severity, finding, range } = mark
      if (reading.field) {
        this.#erase(mark)
        mark.range = valueRange(reading.field, mark.start, Math.min(mark.end, reading.text.length))
        if (mark.range) draw(severity, mark.range)
        continue
      }
      const stretch = stretchOf(reading, finding.where, mark)
      if (!stretch || !range || !standsAt(range, stretch)) this.#erase(mark)
      if (stretch) mark.range ??= rangeOf(stretch)
      if (mark.range) draw(severity, mark.range)
    }
  }

  at(x: number, y: number): Finding | undefined {
    // The browser names nothing inside a shadow root unless it is told of that root.
    const found = (ranges: ReadonlySet<AbstractRange> | undefined) => shortest(this.#marks.filter(({ range }) => range && ranges?.has(range)))
    return found(rangesAt(x, y)) ?? found(this.#under(x, y))
  }

  atOffset(part: MarkedPart, offset: number): Finding | undefined {
    return shortest(this.#marks.filter(({ finding, start, end }) => finding.where === part && offset >= start && offset <= end))
  }

  /** Line by line, in the window. */
  rects(finding: Finding): readonly DOMRect[] {
    const mark = this.#marks.find((one) => one.finding === finding) ?? this.#marks.find((one) => one.finding.rule === finding.rule && one.start === finding.start)
    return mark?.range ? [...mark.range.getClientRects()] : []
  }

  #under(x: number, y: number): ReadonlySet<AbstractRange> {
    const at = (rect: DOMRect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom
    return new Set(this.#marks.flatMap(({ range }) => (range && [...range.getClientRects()].some(at) ? [range] : [])))
  }

  #erase(mark: Mark): void {
    if (mark.range) erase(mark.severity, mark.range)
    if (mark.range && 'disconnect' in mark.range) mark.range.disconnect?.()
    mark.range = undefined
  }
}

const standsAt = (range: AbstractRange, { from, to }: Stretch): boolean =>
  range.startContainer === from.node && range.startOffset === from.offset && range.endContainer === to.node && range.endOffset === to.offset

const shortest = (marks: readonly Mark[]): Finding | undefined => [...marks].sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.finding
