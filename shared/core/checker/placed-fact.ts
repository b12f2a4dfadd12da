/** A fact at its place. The place moves when text before it changes; the fact stays the same object. */
import type { Paragraph, Part, Place } from '../draft/draft.ts'
import type { Fact, FactKind, PlacedFact } from './fact.ts'
import type { ParagraphFacts } from './scanner.ts'

export class PlaceRef {
  readonly paragraph: Paragraph
  readonly scanned: ParagraphFacts
  readonly part: Part
  readonly page: number
  readonly signature: boolean
  start: number
  index: number
  /** The step at which its paragraph, or what its facts were joined with, changed last: older answers that look no farther still hold. */
  changed: number
  /** The step at which that or the text beside it changed last. */
  stirred: number

  constructor({ paragraph, part, page, start, signature }: Place, index: number, scanned: ParagraphFacts, step: number) {
    this.paragraph = paragraph
    this.scanned = scanned
    this.part = part
    this.page = page
    this.signature = signature === true
    this.start = start
    this.index = index
    this.changed = step
    this.stirred = step
  }

  /** Its paragraph is gone: what was known of its facts holds no longer. `index`: the place with which those who still have it in a list look at it. */
  leave(index: number): void {
    this.changed = this.stirred = Number.POSITIVE_INFINITY
    this.index = index
  }

  get isThere(): boolean {
    return this.changed !== Number.POSITIVE_INFINITY
  }

  move({ start }: Place, index: number): void {
    this.start = start
    this.index = index
  }
}

class FactAtPlace {
  readonly kind: Fact['kind']
  readonly certainty: number
  readonly value: Fact['value']
  readonly ref: PlaceRef
  readonly #start: number
  readonly #end: number

  constructor(fact: Fact, value: Fact['value'], ref: PlaceRef) {
    this.kind = fact.kind
    this.certainty = fact.certainty
    this.value = value
    this.ref = ref
    this.#start = fact.start
    this.#end = fact.end
  }

  get start(): number {
    return this.ref.start + this.#start
  }
  get end(): number {
    return this.ref.start + this.#end
  }
  get part(): Part {
    return this.ref.part
  }
  get page(): number {
    return this.ref.page
  }
  get place(): number {
    return this.ref.index
  }
  get signature(): boolean {
    return this.ref.signature
  }
}

/** Whether a fact's paragraph still stands in the draft. */
export const isThere = (fact: PlacedFact): boolean => (fact as unknown as FactAtPlace).ref.isThere

/** The same fact at the same place with another value. */
export function withValue<K extends FactKind>(fact: PlacedFact<K>, value: Fact<K>['value']): PlacedFact<K> {
  const { ref } = fact as unknown as FactAtPlace
  return new FactAtPlace(
    { kind: fact.kind, start: fact.start - ref.start, end: fact.end - ref.start, certainty: fact.certainty, value } as Fact,
    value,
    ref,
  ) as unknown as PlacedFact<K>
}

/** @param restricted - small letters; a person or speaker of this name is politically restricted */
export function placeFact(fact: Fact, ref: PlaceRef, restricted: string | undefined): PlacedFact {
  return new FactAtPlace(fact, restricted === undefined ? fact.value : standing(fact, restricted), ref) as unknown as PlacedFact
}

function standing(fact: Fact, restricted: string): Fact['value'] {
  const name = fact.kind === 'person' ? (fact as Fact<'person'>).value.name : fact.kind === 'quotation' ? (fact as Fact<'quotation'>).value.speaker : undefined
  return name?.toLowerCase() === restricted ? ({ ...fact.value, standing: 'restricted' } as Fact['value']) : fact.value
}
