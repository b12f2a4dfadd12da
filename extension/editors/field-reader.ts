/**
 * Reads a form's field: each line of its value is a paragraph, and nothing is left out of it. The same line comes back as
 * the same `Paragraph` object. Which lines are not the writer's own only the page's site can tell.
 */
import { layOut, paragraph, textOf } from '#core/draft/layout.ts'
import type { LineZones } from '../sites/site.ts'
import { NOTHING, placeOfLine, type Reader, type Reading, recognise } from './body-reader.ts'
import type { Field, Line } from './line.ts'

export class FieldReader implements Reader {
  readonly #zonesOf: LineZones
  #last: Reading = NOTHING
  #value = ''

  constructor(zonesOf: LineZones = () => []) {
    this.#zonesOf = zonesOf
  }

  get last(): Reading {
    return this.#last
  }

  read(body: HTMLElement): Reading {
    const field = body as Field
    const { value } = field
    if (this.#last.field === field && this.#value === value) return this.#last
    const texts = value.split('\n')
    const zones = this.#zonesOf(texts)
    const lines = texts.map((words, i): Line => ({ paragraph: paragraph(words), zone: zones[i], runs: [], home: field, holder: field }))
    recognise(lines, this.#last.lines)
    const places = layOut(lines.map(placeOfLine))
    this.#value = value
    this.#last = { lines, places, text: zones.includes('quoted') ? textOf({ places }) : value, field }
    return this.#last
  }

  touched(): void {}
  forget(): void {}
  note(): void {}
}
