/** The paragraphs of a draft in their order, and the text that they make. */
import type { Draft, Paragraph, Part } from '../draft/draft.ts'
import { textOf } from '../draft/layout.ts'
import type { PlaceRef } from './placed-fact.ts'
import { sentencesOf } from './sentences.ts'

export class DraftPlaces {
  draft: Draft
  protected refs: PlaceRef[] = []
  #top: readonly number[] | undefined
  #end: readonly number[] | undefined
  #all: readonly number[] | undefined
  readonly #texts = new Map<Part, string>()
  /** The places whose paragraphs pass a test, by the test. */
  readonly #sieved = new Map<(paragraph: Paragraph) => boolean, readonly PlaceRef[]>()

  constructor(draft: Draft) {
    this.draft = draft
  }

  /** Other paragraphs stand from `head` on; those that stood there have left. */
  protected renew(head: number, added: readonly PlaceRef[]): void {
    this.#texts.clear()
    this.#top = this.#end = this.#all = undefined
    for (const [test, refs] of this.#sieved) this.#sieved.set(test, sieved(refs, test, head, added))
  }

  /** Places whose paragraph passes a test, in reading order. The same test must always answer the same of a paragraph. */
  where(test: (paragraph: Paragraph) => boolean): readonly PlaceRef[] {
    let refs = this.#sieved.get(test)
    if (!refs) this.#sieved.set(test, (refs = this.refs.filter(({ paragraph }) => test(paragraph))))
    return refs
  }

  text(part: Part): string {
    let text = this.#texts.get(part)
    if (text === undefined) {
      text = textOf(this.draft, part)
      this.#texts.set(part, text)
    }
    return text
  }

  /** Length of a part's text, in UTF-16 units. */
  length(part: Part): number {
    for (let i = this.refs.length - 1; i >= 0; i--) {
      const ref = this.refs[i] as PlaceRef
      if (ref.part === part) return ref.start + ref.paragraph.text.length
    }
    return 0
  }

  /** The words from start to end; read from the paragraph where they stand in one. */
  slice(part: Part, start: number, end: number, place?: number): string {
    const ref = place === undefined ? undefined : this.refs[place]
    if (ref && ref.part === part && start >= ref.start && end <= ref.start + ref.paragraph.text.length) return ref.paragraph.text.slice(start - ref.start, end - ref.start)
    return this.text(part).slice(start, end)
  }

  /** Index of the body's nth place that holds any words; infinite where there are fewer. */
  filledFromTop(nth: number): number {
    this.#top ??= this.#filled(nth, 0, 1)
    return this.#top[nth - 1] ?? Number.POSITIVE_INFINITY
  }

  /** The same, counted from the end; 0 where there are fewer. */
  filledFromEnd(nth: number): number {
    this.#end ??= this.#filled(nth, this.refs.length - 1, -1)
    return this.#end[nth - 1] ?? 0
  }

  /** Indexes of the body's places that hold any words, in reading order. */
  filledPlaces(): readonly number[] {
    this.#all ??= this.#filled(Number.POSITIVE_INFINITY, 0, 1)
    return this.#all
  }

  #filled(most: number, from: number, step: 1 | -1): readonly number[] {
    const found: number[] = []
    for (let i = from; i >= 0 && i < this.refs.length && found.length < most; i += step) {
      const { part, scanned } = this.refs[i] as PlaceRef
      if (part === 'body' && scanned.words > 0) found.push(i)
    }
    return found
  }

  /** Number of the body's last page. */
  lastPage(): number {
    let last = 1
    for (const { part, page } of this.refs) if (part === 'body' && page > last) last = page
    return last
  }

  ref(place: number): PlaceRef | undefined {
    return this.refs[place]
  }

  paragraph(place: number): Paragraph | undefined {
    return this.refs[place]?.paragraph
  }

  wordsOf(place: number): number {
    return this.refs[place]?.scanned.words ?? 0
  }

  /** The sentence (or line, or paragraph) around a span, as offsets in the part's text. */
  around(span: { place: number; start: number; end: number }, scope: 'sentence' | 'line' | 'paragraph'): { start: number; end: number } {
    const ref = this.refs[span.place]
    if (!ref) return { start: span.start, end: span.end }
    const { text } = ref.paragraph
    if (scope === 'paragraph') return { start: ref.start, end: ref.start + text.length }
    const from = span.start - ref.start
    const to = span.end - ref.start
    if (scope === 'line') {
      const end = text.indexOf('\n', to)
      return { start: ref.start + text.lastIndexOf('\n', from - 1) + 1, end: ref.start + (end < 0 ? text.length : end) }
    }
    const sentences = sentencesOf(ref.paragraph)
    const first = sentences.find((sentence) => sentence.end > from) ?? { start: 0, end: text.length }
    const last = sentences.find((sentence) => sentence.end >= to) ?? first
    return { start: ref.start + first.start, end: ref.start + last.end }
  }
}

/** What passed before and still stands, with what passes of the paragraphs that came. */
function sieved(refs: readonly PlaceRef[], test: (paragraph: Paragraph) => boolean, head: number, added: readonly PlaceRef[]): readonly PlaceRef[] {
  const passing = added.filter(({ paragraph }) => test(paragraph))
  const staying = refs.filter((ref) => ref.isThere)
  if (passing.length === 0) return staying.length === refs.length ? refs : staying
  const before = staying.filter(({ index }) => index < head)
  return [...before, ...passing, ...staying.slice(before.length)]
}
