/**
 * Reads a form's field: each line of its value is a paragraph, and offsets in the text are offsets in the value, so that
 * nothing is left out of it. The same line comes back as the same `Paragraph` object.
 */
import { layOut, paragraph } from '#core/draft/layout.ts'
import { NOTHING, type Reader, type Reading, recognise } from './body-reader.ts'
import type { Field, Line } from './line.ts'

export class FieldReader implements Reader {
  #last: Reading = NOTHING

  get last(): Reading {
    return this.#last
  }

  read(body: HTMLElement): Reading {
    const field = body as Field
    const text = field.value
    if (this.#last.field === field && this.#last.text === text) return this.#last
    const lines = text.split('\n').map((words): Line => ({ paragraph: paragraph(words), zone: undefined, runs: [], home: field, holder: field }))
    recognise(lines, this.#last.lines)
    this.#last = { lines, places: layOut(lines.map((line) => ({ paragraph: line.paragraph, part: 'body' }))), text, field }
    return this.#last
  }

  touched(): void {}
  forget(): void {}
  note(): void {}
}
