/**
 * The facts of a whole draft, by name. It follows the draft: after an edit only the names seen in the changed
 * paragraphs and their neighbours get another version, so that whoever kept one knows that nothing changed there.
 */
import type { Draft, Paragraph, Part } from '../draft/draft.ts'
import { textOf } from '../draft/layout.ts'
import type { FactKind, PlacedFact } from './fact.ts'
import { firstInPlace } from './overlapping.ts'
import { PlaceRef, placeFact } from './placed-fact.ts'
import { markLetterHead } from './recognisers/lines/letter-head.ts'
import { joinWhipRows } from './recognisers/lines/whip-rows.ts'
import { joinQuotations } from './recognisers/speech/join-quotations.ts'
import type { ParagraphFacts, Scanner } from './scanner.ts'
import { sentencesOf } from './sentences.ts'

/** What one paragraph cannot tell: who said the words that stand in the next, which whip stands in the next cell. */
const JOINS: Readonly<Record<string, (facts: readonly PlacedFact[], places: Draft['places'], persons: () => readonly PlacedFact<'person'>[]) => readonly PlacedFact[]>> = {
  quotation: (facts, _, persons) => joinQuotations(facts as readonly PlacedFact<'quotation'>[], persons),
  structure: (facts, places) => joinWhipRows(facts as readonly PlacedFact<'structure'>[], places),
  address: (facts, places) => markLetterHead(facts as readonly PlacedFact<'address'>[], places),
  postcode: (facts, places) => markLetterHead(facts as readonly PlacedFact<'postcode'>[], places),
}

export const isJoined = (name: string): boolean => Object.hasOwn(JOINS, name)

/** `step`: at which the name changed last; `before`: at which before that. */
interface Version {
  number: number
  step: number
  before: number
}
const NONE: readonly PlacedFact[] = []
/** A near query may reach this far across paragraphs; further neighbours are not affected by an edit. */
export const REACH = 400

export class DraftFacts {
  draft: Draft
  words = 0
  /** Words of the body alone. */
  bodyWords = 0
  /** Counts the states of the draft that were followed. */
  step = 0
  readonly #scanner: Scanner
  readonly #restricted: string | undefined
  #refs: PlaceRef[] = []
  readonly #versions = new Map<string, Version>()
  readonly #byName = new Map<string, readonly PlacedFact[]>()
  #top: readonly number[] | undefined
  #end: readonly number[] | undefined
  #all: readonly number[] | undefined
  /** Facts joined across paragraphs; made when first asked for. */
  readonly #joined = new Map<string, readonly PlacedFact[]>()
  /** What a fact became when it was joined last: the same object again where the same comes of it. */
  readonly #became = new WeakMap<PlacedFact, PlacedFact>()
  /** Joined facts that asked who was named before: they change with the persons. */
  readonly #askedPersons = new Set<string>()
  readonly #texts = new Map<Part, string>()
  /** The places whose paragraphs pass a test, by the test. */
  readonly #sieved = new Map<(paragraph: Paragraph) => boolean, readonly PlaceRef[]>()
  /** First and last place that changed since a step. */
  readonly #stirredSince = new Map<number, readonly [number, number]>()

  /** @param restricted - name of an author known to be politically restricted, whatever the directory says */
  constructor(draft: Draft, scanner: Scanner, restricted?: string) {
    this.#scanner = scanner
    this.#restricted = restricted?.toLowerCase()
    this.draft = draft
    this.follow(draft)
  }

  /** Takes over the next state of the draft; cheap when few paragraphs changed. */
  follow(draft: Draft): void {
    const old = this.#refs
    const { places } = draft
    this.draft = draft
    this.step++
    this.#texts.clear()
    this.#stirredSince.clear()
    this.#top = this.#end = this.#all = undefined
    const shortest = Math.min(old.length, places.length)
    let head = 0
    while (head < shortest && same(old[head], places[head])) head++
    let tail = 0
    while (tail < shortest - head && same(old[old.length - 1 - tail], places[places.length - 1 - tail])) tail++

    const removed = old.slice(head, old.length - tail)
    const changed = places.slice(head, places.length - tail)
    const scanned = this.#scanner.scan(changed.map(({ paragraph }) => paragraph))
    const added = changed.map((place, i) => new PlaceRef(place, head + i, scanned[i] as ParagraphFacts, this.step))
    const fresh = new Map<string, PlacedFact[]>()
    for (const ref of removed) for (const name of ref.scanned.byName.keys()) fresh.set(name, [])
    for (const ref of added) this.#place(ref, fresh)
    for (const ref of removed) this.#count(ref, -1)
    for (const ref of added) this.#count(ref, 1)

    if (removed.length > 0 || added.length > 0) {
      for (const ref of [...this.#stir(old, head - 1, -1), ...this.#stir(old, old.length - tail, 1)]) for (const name of ref.scanned.byName.keys()) this.#touch(name)
      for (const [name, facts] of fresh) this.#replace(name, head, old.length - tail, facts)
      // between the neighbours, both of which count as changed
      for (const ref of removed) ref.leave(Math.max(0, head - 0.5))
      this.#refs.splice(head, removed.length, ...added)
    }
    for (let i = head; i < places.length; i++) this.#refs[i]?.move(places[i] as Draft['places'][number], i)
    if (removed.length > 0 || added.length > 0) for (const [test, refs] of this.#sieved) this.#sieved.set(test, sieved(refs, test, head, added))
  }

  /** Places whose paragraph passes a test, in reading order. The same test must always answer the same of a paragraph. */
  where(test: (paragraph: Paragraph) => boolean): readonly PlaceRef[] {
    let refs = this.#sieved.get(test)
    if (!refs) this.#sieved.set(test, (refs = this.#refs.filter(({ paragraph }) => test(paragraph))))
    return refs
  }

  /** The first and the last place at which something changed since a step, or beside which it did; `[0, -1]` where nothing did. */
  stirredSince(step: number): readonly [number, number] {
    let range = this.#stirredSince.get(step)
    if (!range) {
      const refs = this.#refs
      let first = 0
      while (first < refs.length && (refs[first] as PlaceRef).stirred <= step) first++
      let last = refs.length - 1
      while (last >= first && (refs[last] as PlaceRef).stirred <= step) last--
      this.#stirredSince.set(step, (range = refs.length === 0 ? [0, 0] : first > last ? [0, -1] : [first, last]))
    }
    return range
  }

  #count({ scanned, part }: PlaceRef, sign: 1 | -1): void {
    this.words += sign * scanned.words
    if (part === 'body') this.bodyWords += sign * scanned.words
  }

  /** Paragraphs from one on, as far as a near query may reach: what they stand beside changed. */
  #stir(refs: readonly PlaceRef[], from: number, direction: 1 | -1): PlaceRef[] {
    const stirred: PlaceRef[] = []
    let reached = 0
    for (let i = from; i >= 0 && i < refs.length && reached < REACH; i += direction) {
      const ref = refs[i] as PlaceRef
      ref.stirred = this.step
      stirred.push(ref)
      reached += ref.paragraph.text.length + 1
    }
    return stirred
  }

  #place(ref: PlaceRef, into: Map<string, PlacedFact[]>): void {
    ref.scanned.byName.forEach((facts, name) => {
      let placed = into.get(name)
      if (!placed) into.set(name, (placed = []))
      for (const fact of facts) placed.push(placeFact(fact, ref, this.#restricted))
    })
  }

  /** A new array for a name: what stood before the change, what the changed paragraphs hold, what stands after it. */
  #replace(name: string, from: number, to: number, fresh: readonly PlacedFact[]): void {
    const known = this.#byName.get(name)
    this.#byName.set(name, known ? known.slice(0, firstInPlace(known, from)).concat(fresh, known.slice(firstInPlace(known, to))) : fresh)
    this.#touch(name)
  }

  /** What was kept of a name no longer holds: its facts changed, or the text beside them did, and with it a distance. */
  #touch(name: string): void {
    const version = this.#versions.get(name)
    if (!version) this.#versions.set(name, { number: 1, step: this.step, before: this.step })
    else {
      version.number++
      if (version.step !== this.step) version.before = version.step
      version.step = this.step
    }
    this.#joined.delete(name)
    if (name !== 'person') return
    const asked = [...this.#askedPersons]
    this.#askedPersons.clear()
    for (const other of asked) this.#touch(other)
  }

  /** Another number whenever what stands under a name, or beside it, changed. */
  version(name: string): number {
    return this.#versions.get(name)?.number ?? 0
  }

  /** Whether a name changed after a step at most in the last one. */
  changedOnlyNow(name: string, since: number): boolean {
    const version = this.#versions.get(name)
    return !version || (version.step === this.step ? version.before : version.step) <= since
  }

  hasAny(names: readonly string[]): boolean {
    for (let i = 0; i < names.length; i++) if (this.#byName.get(names[i] as string)?.length) return true
    return false
  }

  /** Facts by name: a kind (`person`), an identifier type (`nino`) or a word list (`$campaignWords`). */
  named(name: string): readonly PlacedFact[] {
    const facts = this.#byName.get(name) ?? NONE
    const join = JOINS[name]
    if (!join || facts.length === 0) return facts
    let joined = this.#joined.get(name)
    if (!joined) {
      joined = this.#settled(
        facts,
        join(facts, this.draft.places, () => {
          this.#askedPersons.add(name)
          return this.of('person')
        }),
      )
      this.#joined.set(name, joined)
    }
    return joined
  }

  /** One that came out as before stays the same object; beside one that did not, the text counts as changed. */
  #settled(facts: readonly PlacedFact[], joined: readonly PlacedFact[]): readonly PlacedFact[] {
    if (joined === facts) return facts
    return joined.map((now, i) => {
      const fact = facts[i] as PlacedFact
      const before = this.#became.get(fact)
      if (before && sameValues(before.value, now.value)) return before
      this.#became.set(fact, now)
      if (before || now !== fact) {
        this.#stirredSince.clear()
        this.#stir(this.#refs, now.place, -1)
        this.#stir(this.#refs, now.place, 1)
      }
      return now
    })
  }

  /** Facts as their paragraphs gave them, for what does not ask who said them. */
  unjoined<K extends FactKind>(kind: K): readonly PlacedFact<K>[] {
    return (this.#byName.get(kind) ?? NONE) as unknown as readonly PlacedFact<K>[]
  }

  of<K extends FactKind>(kind: K): readonly PlacedFact<K>[] {
    return this.named(kind) as unknown as readonly PlacedFact<K>[]
  }

  /** Whether a name is that of a word list which is sought only beside other facts. */
  isBeside(name: string): boolean {
    return this.#scanner.isBeside(name)
  }

  /** Terms of such a list in the paragraphs that a span touches, in reading order. `start` and `end` in offsets of the part. */
  beside(name: string, { part, place, start, end }: { part: Part; place: number; start: number; end: number }): readonly PlacedFact[] {
    const list = name.slice(1)
    let first = place
    for (let i = place - 1; i >= 0; i--) {
      const ref = this.#refs[i] as PlaceRef
      if (ref.part !== part) continue
      if (ref.start + ref.paragraph.text.length < start) break
      first = i
    }
    const found: PlacedFact[] = []
    for (let i = first; i < this.#refs.length; i++) {
      const ref = this.#refs[i] as PlaceRef
      if (ref.part !== part) continue
      if (ref.start > end) break
      const [from, to] = [start - ref.start, end - ref.start]
      for (const fact of ref.scanned.beside(list, from, to)) if (fact.end >= from && fact.start <= to) found.push(placeFact(fact, ref, undefined))
    }
    return found
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
    for (let i = this.#refs.length - 1; i >= 0; i--) {
      const ref = this.#refs[i] as PlaceRef
      if (ref.part === part) return ref.start + ref.paragraph.text.length
    }
    return 0
  }

  /** The words from start to end; read from the paragraph where they stand in one. */
  slice(part: Part, start: number, end: number, place?: number): string {
    const ref = place === undefined ? undefined : this.#refs[place]
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
    this.#end ??= this.#filled(nth, this.#refs.length - 1, -1)
    return this.#end[nth - 1] ?? 0
  }

  /** Indexes of the body's places that hold any words, in reading order. */
  filledPlaces(): readonly number[] {
    this.#all ??= this.#filled(Number.POSITIVE_INFINITY, 0, 1)
    return this.#all
  }

  #filled(most: number, from: number, step: 1 | -1): readonly number[] {
    const found: number[] = []
    for (let i = from; i >= 0 && i < this.#refs.length && found.length < most; i += step) {
      const { part, scanned } = this.#refs[i] as PlaceRef
      if (part === 'body' && scanned.words > 0) found.push(i)
    }
    return found
  }

  /** Number of the body's last page. */
  lastPage(): number {
    let last = 1
    for (const { part, page } of this.#refs) if (part === 'body' && page > last) last = page
    return last
  }

  ref(place: number): PlaceRef | undefined {
    return this.#refs[place]
  }

  paragraph(place: number): Paragraph | undefined {
    return this.#refs[place]?.paragraph
  }

  wordsOf(place: number): number {
    return this.#refs[place]?.scanned.words ?? 0
  }

  /** The sentence (or line, or paragraph) around a span, as offsets in the part's text. */
  around(span: { place: number; start: number; end: number }, scope: 'sentence' | 'line' | 'paragraph'): { start: number; end: number } {
    const ref = this.#refs[span.place]
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
  const staying = refs.filter(({ stirred }) => stirred !== Number.POSITIVE_INFINITY)
  if (passing.length === 0) return staying.length === refs.length ? refs : staying
  const before = staying.filter(({ index }) => index < head)
  return [...before, ...passing, ...staying.slice(before.length)]
}

const sameValues = (a: object, b: object): boolean => {
  if (a === b) return true
  const [own, other] = [a as Record<string, unknown>, b as Record<string, unknown>]
  const keys = Object.keys(own)
  return keys.length === Object.keys(other).length && keys.every((key) => own[key] === other[key])
}

const same = (ref: PlaceRef | undefined, place: Draft['places'][number] | undefined): boolean =>
  ref !== undefined &&
  place !== undefined &&
  ref.paragraph === place.paragraph &&
  ref.part === place.part &&
  ref.page === place.page &&
  ref.signature === (place.signature === true)
