/**
 * The marks of one draft. Ranges live in the DOM and move with what is typed; where the editor has replaced or moved the
 * nodes under one it falls empty, so it is made again from its offsets, which follow the text on their own.
 */
import type { Finding } from '#core/checker/finding.ts'
import { NOTHING, type Reading } from '../editors/body-reader.ts'
import { inValue, wholeValue } from '../editors/field-places.ts'
import type { Field } from '../editors/line.ts'
import { rangeOf } from '../editors/stretch.ts'
import { moveSpan, type TextChange } from '../editors/text-change.ts'
import { FieldRanges } from './field-ranges.ts'
import { draw, erase, type Look, rangesAt } from './highlights.ts'
import { type PlaceOfMark, placeOfMark } from './place-of-mark.ts'
import { ShadowSheet } from './shadow-sheet.ts'
import type { ValueRange } from './value-range.ts'

interface Mark {
  readonly finding: Finding
  readonly look: Look
  start: number
  end: number
  range: Range | ValueRange | undefined
  /** What the range held when it was drawn. */
  words?: string
  place?: PlaceOfMark | undefined
}

/** The body has offsets of its own, and so has the quoted text. */
type MarkedPart = 'body' | 'quoted'

export class Marks {
  #marks: Mark[] = []
  #reading: Reading = NOTHING
  #inField: FieldRanges | undefined
  readonly #inShadow = new ShadowSheet()
  readonly #changed: () => void

  /** @param changed called when the text under the marks is another than the one they were drawn for */
  constructor(changed: () => void) {
    this.#changed = changed
  }

  /** Draws these findings in place of those before; what lies outside the text has no mark. */
  show(findings: readonly Finding[], reading: Reading): void {
    const before = this.#marks
    this.#marks = findings.flatMap((finding): Mark[] => {
      const { where, start, end, family, severity, waived } = finding
      if (waived || (where !== 'body' && where !== 'quoted') || start === undefined || end === undefined || start >= end) return []
      const old = before.findIndex((mark) => mark.finding.where === where && mark.start === start && mark.end === end && sameLook(mark.look, finding))
      const kept = old >= 0 ? before.splice(old, 1)[0] : undefined
      return [{ finding, look: { family, severity }, start, end, range: kept?.range, words: kept?.words, place: kept?.place }]
    })
    for (const mark of before) this.#erase(mark)
    if (reading !== this.#reading || reading.field) {
      this.redraw(reading)
      return
    }
    // Those that stand stay as they are; only the page may have cleared the registry.
    for (const { look, range } of this.#marks) if (range) draw(look, range)
    this.#drawAll(this.#marks.filter(({ range }) => !range))
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
    this.#reading = reading
    if (reading.field) {
      this.#redrawIn(reading.field)
      return
    }
    this.#inField?.end()
    this.#inField = undefined
    this.#drawAll(this.#marks)
  }

  #drawAll(marks: readonly Mark[]): void {
    for (const mark of marks) {
      const { finding, range } = mark
      const place = placeOfMark(this.#reading, finding.where, mark, mark.place)
      mark.place = place
      if (!place || !range || !standsAt(range, place)) this.#erase(mark)
      if (place && !mark.range) {
        mark.range = rangeOf(place)
        mark.words = String(mark.range)
      }
      if (mark.range) draw(mark.look, mark.range)
    }
    this.#inShadow.reach(this.#marks.find(({ place }) => place)?.place?.from.node)
  }

  /** While the text cannot be read, since a word is being composed: what no longer stands over its own words is hidden. */
  hold(): void {
    for (const mark of this.#marks) if (this.#inField || String(mark.range ?? '') !== mark.words) this.#erase(mark)
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
    return mark?.range ? this.#shown(mark.range) : []
  }

  #under(x: number, y: number): ReadonlySet<AbstractRange> {
    const at = (rect: DOMRect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom
    return new Set(this.#marks.flatMap(({ range }) => (range && this.#shown(range).some(at) ? [range] : [])))
  }

  #redrawIn(field: Field): void {
    for (const mark of this.#marks) this.#erase(mark)
    if (this.#inField?.field !== field || this.#marks.length === 0) this.#inField?.end()
    if (this.#marks.length === 0) return
    if (this.#inField?.field !== field) this.#inField = new FieldRanges(field, () => this.#again(field))
    if (!this.#inField.begin(wholeValue(this.#reading))) return
    for (const mark of this.#marks) {
      const place = inValue(this.#reading, mark.finding.where, mark)
      if (place) mark.range = this.#inField.range(place.start, place.end)
      if (mark.range) draw(mark.look, mark.range)
    }
  }

  /** Hidden at once where the page has set another text. */
  #again(field: Field): void {
    if (this.#reading.field !== field) return
    if (field.value === wholeValue(this.#reading)) this.#redrawIn(field)
    else {
      for (const mark of this.#marks) this.#erase(mark)
      this.#changed()
    }
  }

  #shown(range: Range | ValueRange): DOMRect[] {
    return this.#inField ? this.#inField.shown(range) : [...range.getClientRects()]
  }

  #erase(mark: Mark): void {
    if (mark.range) erase(mark.look, mark.range)
    if (mark.range && 'disconnect' in mark.range) mark.range.disconnect?.()
    mark.range = undefined
  }
}

const sameLook = (a: Look, b: Look): boolean => a.family === b.family && a.severity === b.severity

const standsAt = (range: AbstractRange, { from, to }: PlaceOfMark): boolean =>
  range.startContainer === from.node && range.startOffset === from.offset && range.endContainer === to.node && range.endOffset === to.offset

const shortest = (marks: readonly Mark[]): Finding | undefined => [...marks].sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.finding
