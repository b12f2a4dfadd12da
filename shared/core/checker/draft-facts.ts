/** The facts of a whole draft: paragraphs' facts at their places, gathered by kind when a rule first asks. */

import type { Draft, Part, Place } from '../draft/draft.ts'
import { textOf } from '../draft/layout.ts'
import type { Fact, FactKind, PlacedFact } from './fact.ts'
import type { ParagraphFacts, Scanner } from './scanner.ts'
import { sentencesOf } from './sentences.ts'

const IDENTIFIERS = new Set(['nino', 'nhs', 'iban', 'card', 'bank', 'dob', 'account-ref'])

const NONE: readonly PlacedFact[] = []

export class DraftFacts {
  readonly draft: Draft
  readonly words: number
  /** Words of the body alone. */
  readonly bodyWords: number
  readonly #scanned: readonly ParagraphFacts[]
  readonly #gathered = new Map<string, readonly PlacedFact[]>()
  /** A reply written between the quoted lines: parts alternate, and facts are sorted by part. */
  readonly #interleaved: boolean
  readonly #restricted: string | undefined
  #filled: readonly number[] | undefined
  #lists: Map<string, PlacedFact<'term'>[]> | undefined
  readonly #texts = new Map<Part, string>()

  /** @param restricted - name of an author known to be politically restricted, whatever the directory says */
  constructor(draft: Draft, scanner: Scanner, restricted?: string) {
    this.draft = draft
    this.#restricted = restricted?.toLowerCase()
    this.#scanned = draft.places.map((place) => scanner.scan(place.paragraph))
    let words = 0
    let body = 0
    this.#interleaved = new Set(draft.places.map((place) => place.part)).size < draft.places.filter((place, i) => place.part !== draft.places[i - 1]?.part).length
    this.#scanned.forEach((facts, i) => {
      words += facts.words
      if (draft.places[i]?.part === 'body') body += facts.words
    })
    this.words = words
    this.bodyWords = body
  }

  text(part: Part): string {
    let text = this.#texts.get(part)
    if (text === undefined) {
      text = textOf(this.draft, part)
      this.#texts.set(part, text)
    }
    return text
  }

  /** Indexes of the body's places that hold any words, in reading order. */
  filledPlaces(): readonly number[] {
    this.#filled ??= this.draft.places.flatMap((place, index) => (place.part === 'body' && this.wordsOf(index) > 0 ? [index] : []))
    return this.#filled
  }

  wordsOf(index: number): number {
    return this.#scanned[index]?.words ?? 0
  }

  place(fact: PlacedFact): Place {
    return this.draft.places[fact.place] as Place
  }

  /** Facts by name: a kind (`person`), an identifier type (`nino`) or a word list (`$campaignWords`). */
  named(name: string): readonly PlacedFact[] {
    let facts = this.#gathered.get(name)
    if (!facts) {
      if (name.startsWith('$')) facts = this.#listed().get(name.slice(1)) ?? NONE
      else if (IDENTIFIERS.has(name)) facts = this.of('identifier').filter((fact) => fact.value.type === name)
      else facts = this.#gather(name as FactKind)
      this.#gathered.set(name, facts)
    }
    return facts
  }

  of<K extends FactKind>(kind: K): readonly PlacedFact<K>[] {
    return this.named(kind) as unknown as readonly PlacedFact<K>[]
  }

  #listed(): ReadonlyMap<string, readonly PlacedFact<'term'>[]> {
    if (!this.#lists) {
      this.#lists = new Map()
      for (const fact of this.of('term')) {
        for (const list of fact.value.lists) {
          const facts = this.#lists.get(list)
          if (facts) facts.push(fact)
          else this.#lists.set(list, [fact])
        }
      }
    }
    return this.#lists
  }

  #gather(kind: FactKind): readonly PlacedFact[] {
    const placed: PlacedFact[] = []
    this.#scanned.forEach(({ byKind }, index) => {
      const facts = byKind.get(kind)
      if (!facts) return
      const { part, page, start, signature } = this.draft.places[index] as Place
      for (const fact of facts as readonly Fact[]) {
        placed.push({
          kind: fact.kind,
          start: start + fact.start,
          end: start + fact.end,
          certainty: fact.certainty,
          value: this.#standing(fact),
          part,
          page,
          place: index,
          signature: signature === true,
        } as PlacedFact)
      }
    })
    return this.#interleaved ? placed.sort((a, b) => (a.part === b.part ? a.start - b.start : a.part < b.part ? -1 : 1)) : placed
  }

  #standing(fact: Fact): Fact['value'] {
    if (this.#restricted === undefined) return fact.value
    const name = fact.kind === 'person' ? (fact as Fact<'person'>).value.name : fact.kind === 'quotation' ? (fact as Fact<'quotation'>).value.speaker : undefined
    return name?.toLowerCase() === this.#restricted ? { ...fact.value, standing: 'restricted' } : fact.value
  }

  /** The sentence (or line, or paragraph) around an offset, as offsets in the part's text. */
  around(fact: Pick<PlacedFact, 'place' | 'start' | 'end'>, scope: 'sentence' | 'line' | 'paragraph'): { start: number; end: number } {
    const place = this.draft.places[fact.place] as Place
    const { text } = place.paragraph
    if (scope === 'paragraph') return { start: place.start, end: place.start + text.length }
    const from = fact.start - place.start
    const to = fact.end - place.start
    if (scope === 'line') {
      const end = text.indexOf('\n', to)
      return { start: place.start + text.lastIndexOf('\n', from - 1) + 1, end: place.start + (end < 0 ? text.length : end) }
    }
    const sentences = sentencesOf(place.paragraph)
    const first = sentences.find((sentence) => sentence.end > from) ?? { start: 0, end: text.length }
    const last = sentences.find((sentence) => sentence.end >= to) ?? first
    return { start: place.start + first.start, end: place.start + last.end }
  }
}
