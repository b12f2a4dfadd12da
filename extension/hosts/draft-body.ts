/**
 * The editor element of a draft, watched only while the draft is in use. Read on demand: what the observer has seen since
 * is walked again, all else is kept; an unobserved body is walked anew.
 */
import { BodyReader, type Reader, type Reading } from '../editors/body-reader.ts'
import type { Surface } from '../editors/editor.ts'
import { wholeValue } from '../editors/field-places.ts'
import { FieldReader } from '../editors/field-reader.ts'
import { sameWords } from '../editors/spaces.ts'
import { isField } from '../editors/text-field.ts'
import type { Site } from '../sites/site.ts'

/** Of attributes, those by which a block is hidden, or is another kind of text. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'aria-hidden', 'contenteditable', 'role', 'href', 'alt']
const WATCHED = { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: ATTRIBUTES }

export class DraftBody implements Surface {
  #element: HTMLElement
  #reader: Reader
  #observer: MutationObserver
  #observing = false
  #changed = false

  constructor(element: HTMLElement, { zoneOf, lineZones }: Pick<Site, 'zoneOf' | 'lineZones'>, heard: () => void) {
    this.#element = element
    this.#reader = isField(element) ? new FieldReader(lineZones) : new BodyReader(zoneOf)
    this.#observer = new MutationObserver((records) => {
      this.#take(records)
      heard()
    })
  }

  get element(): HTMLElement {
    return this.#element
  }

  /** The page has put another element in its place. */
  moveTo(element: HTMLElement): void {
    this.#element = element
    this.rest()
    this.observe()
  }

  observe(): void {
    if (this.#observing) return
    this.#reader.forget()
    this.#observer.observe(this.#element, WATCHED)
    this.#observing = true
  }

  rest(): void {
    this.#observer.disconnect()
    this.#observing = false
  }

  read(): Reading {
    if (this.#observing) this.#take(this.#observer.takeRecords())
    else this.#reader.forget()
    return this.#reader.read(this.#element)
  }

  /** As it was read the last time. */
  get last(): Reading {
    return this.#reader.last
  }

  changed(): boolean {
    // A field's value is no part of the DOM.
    const { last } = this.#reader
    if (last.field) return last.field.value !== wholeValue(last)
    this.#take(this.#observer.takeRecords())
    const changed = this.#changed
    this.#changed = false
    return changed
  }

  /**
   * Whether the body reads as it was meant to. The browser may have written some spaces as no-break ones and others not;
   * what was meant is kept with their nodes, so that the text is read as it was written.
   */
  readsAs(meant: string): boolean {
    const { lines, places, text } = this.read()
    if (text === meant) return true
    if (!sameWords(text, meant)) return false
    const notes = new Map<Text, string>()
    for (const [i, { runs, paragraph }] of lines.entries()) {
      const { part, start } = places[i]!
      const words = meant.slice(start, start + paragraph.text.length)
      if (part !== 'body' || words === paragraph.text) continue
      for (const { node, from, at, length } of runs) {
        if (!(node instanceof Text)) continue
        const as = notes.get(node) ?? node.data
        notes.set(node, as.slice(0, from) + words.slice(at, at + length) + as.slice(from + length))
      }
    }
    for (const [node, as] of notes) this.#reader.note(node, as)
    return this.read().text === meant
  }

  #take(records: readonly MutationRecord[]): void {
    for (const { target, type } of records) {
      // Editors dress their elements as they like; what the person's history counts as a step changes nodes.
      if (type !== 'attributes') this.#changed = true
      this.#reader.touched(target)
    }
  }
}
