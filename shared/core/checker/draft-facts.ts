/**
 * The facts of a whole draft, by name. It follows the draft: after an edit only the names seen in the changed
 * paragraphs and their neighbours get another version, so that whoever kept one knows that nothing changed there.
 */
import type { Draft, Paragraph, Part } from '../draft/draft.ts'
import { textOf } from '../draft/layout.ts'
import type { FactKind, PlacedFact } from './fact.ts'
import { JOINED, JoinedFacts } from './joined-facts.ts'
import { FARTHEST, NameChanges, OWN_PARAGRAPH, REACH, type Ring, ringOf } from './name-changes.ts'
import { firstInPlace, keepLongest } from './overlapping.ts'
import { PlaceChanges, type PlaceRange } from './place-changes.ts'
import { PlaceRef, placeFact } from './placed-fact.ts'
import type { ParagraphFacts, Scanner } from './scanner.ts'
import { sentencesOf } from './sentences.ts'

const NONE: readonly PlacedFact[] = []

export { REACH }

/** A salutation is looked for this many places below an address. */
const LETTER_HEAD = 15

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
  readonly #names = new NameChanges()
  readonly #places = new PlaceChanges()
  readonly #byName = new Map<string, readonly PlacedFact[]>()
  #top: readonly number[] | undefined
  #end: readonly number[] | undefined
  #all: readonly number[] | undefined
  readonly #joined = new JoinedFacts()
  readonly #texts = new Map<Part, string>()
  /** The places whose paragraphs pass a test, by the test. */
  readonly #sieved = new Map<(paragraph: Paragraph) => boolean, readonly PlaceRef[]>()

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
    this.#names.begin(this.step)
    this.#places.begin(this.step)
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
      for (const part of new Set([...removed, ...added].map((ref) => ref.part))) {
        this.#stir(old, head - 1, -1, part)
        this.#stir(old, old.length - tail, 1, part)
      }
      const staying = new Set(scanned)
      this.#scanner.forget(removed.filter((ref) => !staying.has(ref.scanned)).map(({ paragraph }) => paragraph))
      for (const [name, facts] of fresh) this.#replace(name, head, old.length - tail, facts)
      // where nothing takes their place, they count with the place before them, which is asked again
      for (const ref of removed) ref.leave(added.length > 0 ? head : Math.max(0, head - 1))
      this.#refs.splice(head, removed.length, ...added)
    }
    for (let i = head; i < places.length; i++) this.#refs[i]?.move(places[i] as Draft['places'][number], i)
    if (removed.length === 0 && added.length === 0) return
    for (const ref of added) this.#places.note(ref, OWN_PARAGRAPH, this.step)
    // what stood between them is gone
    if (added.length === 0) for (const ref of [this.#refs[head - 1], this.#refs[head]]) if (ref) this.#change(ref)
    for (const [test, refs] of this.#sieved) this.#sieved.set(test, sieved(refs, test, head, added))
    this.#join(head, removed, added)
  }

  /** Joins anew what may have come out otherwise, and counts as changed the places where something did. */
  #join(head: number, removed: readonly PlaceRef[], added: readonly PlaceRef[]): void {
    const all = removed.length !== added.length
    const cells = [...removed, ...added].some(({ paragraph }) => paragraph.block.kind === 'cell')
    const { now } = this.#names
    for (const name of JOINED) {
      const isTouched = all || now.has(name) || (now.has('person') && this.#joined.asksPersons(name)) || (cells && name === 'structure') || this.#standsAbove(name, head)
      if (!isTouched) continue
      for (const { place } of this.#joined.join(name, this.#byName.get(name) ?? NONE, this.draft.places, () => this.of('person'))) {
        const ref = this.#refs[place] as PlaceRef
        this.#change(ref)
        for (const other of ref.scanned.byName.keys()) this.#names.note(other, OWN_PARAGRAPH)
        this.#stir(this.#refs, place - 1, -1, ref.part)
        this.#stir(this.#refs, place + 1, 1, ref.part)
      }
    }
  }

  #change(ref: PlaceRef): void {
    ref.changed = ref.stirred = this.step
    this.#places.note(ref, OWN_PARAGRAPH, this.step)
  }

  /** Whether an address or a postcode stands so little above a place that a salutation there may be its own. */
  #standsAbove(name: string, place: number): boolean {
    if (name !== 'address' && name !== 'postcode') return false
    for (let i = place - 1; i >= 0 && i > place - LETTER_HEAD; i--) if (this.#refs[i]?.scanned.byName.has(name)) return true
    return false
  }

  /** Places whose paragraph passes a test, in reading order. The same test must always answer the same of a paragraph. */
  where(test: (paragraph: Paragraph) => boolean): readonly PlaceRef[] {
    let refs = this.#sieved.get(test)
    if (!refs) this.#sieved.set(test, (refs = this.#refs.filter(({ paragraph }) => test(paragraph))))
    return refs
  }

  /** The first and the last place that changed after a step, or beside which something did if `ring` reaches beyond the paragraph. */
  changedSince(step: number, ring: Ring): PlaceRange {
    return this.#places.since(step, ring, this.#refs)
  }

  #count({ scanned, part }: PlaceRef, sign: 1 | -1): void {
    this.words += sign * scanned.words
    if (part === 'body') this.bodyWords += sign * scanned.words
  }

  /** Paragraphs of a part from one on, as far as a near query may reach: what they stand beside changed. */
  #stir(refs: readonly PlaceRef[], from: number, direction: 1 | -1, part: Part): void {
    let reached = 1
    for (let i = from; i >= 0 && i < refs.length && reached <= REACH; i += direction) {
      const ref = refs[i] as PlaceRef
      if (ref.part !== part) continue
      const { length } = ref.paragraph.text
      ref.stirred = this.step
      this.#places.note(ref, ringOf(reached), this.step)
      ref.scanned.byName.forEach((facts, name) => {
        let nearest = REACH
        for (const { start, end } of facts) nearest = Math.min(nearest, direction === 1 ? start : length - end)
        this.#names.note(name, ringOf(Math.min(reached + nearest, REACH)))
      })
      reached += length + 1
    }
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
    const facts = known ? known.slice(0, firstInPlace(known, from)).concat(fresh, known.slice(firstInPlace(known, to))) : fresh
    if (known) keepLongest(facts, known, fresh)
    this.#byName.set(name, facts)
    this.#names.note(name, OWN_PARAGRAPH)
  }

  /** The names that the last step touched, each with how near it came. */
  get touched(): ReadonlyMap<string, Ring> {
    return this.#names.now
  }

  /** The last step that came as near as this to what stands under a name; 0 where none did. */
  lastChange(name: string, ring: Ring = FARTHEST): number {
    return this.#names.last(name, ring)
  }

  /** Whether after a step only the last change came so near to what stands under a name. */
  changedOnlyNow(name: string, ring: Ring, since: number): boolean {
    return this.#names.onlyNow(name, ring, since)
  }

  hasAny(names: readonly string[]): boolean {
    for (let i = 0; i < names.length; i++) if (this.#byName.get(names[i] as string)?.length) return true
    return false
  }

  /** Facts by name: a kind (`person`), an identifier type (`nino`) or a word list (`$campaignWords`). */
  named(name: string): readonly PlacedFact[] {
    return this.#joined.of(name) ?? this.#byName.get(name) ?? NONE
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
  const staying = refs.filter((ref) => ref.isThere)
  if (passing.length === 0) return staying.length === refs.length ? refs : staying
  const before = staying.filter(({ index }) => index < head)
  return [...before, ...passing, ...staying.slice(before.length)]
}

const same = (ref: PlaceRef | undefined, place: Draft['places'][number] | undefined): boolean =>
  ref !== undefined &&
  place !== undefined &&
  ref.paragraph === place.paragraph &&
  ref.part === place.part &&
  ref.page === place.page &&
  ref.signature === (place.signature === true)
