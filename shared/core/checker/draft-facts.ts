/**
 * The facts of a whole draft, by name. It follows the draft and tells how near the last change came to what stands
 * under each name, so that whoever keeps an answer knows whether it still holds.
 */
import type { Draft, Part } from '../draft/draft.ts'
import { DraftPlaces } from './draft-places.ts'
import type { FactKind, PlacedFact } from './fact.ts'
import { JOINED, JoinedFacts } from './joined-facts.ts'
import { FARTHEST, NameChanges, OWN_PARAGRAPH, REACH, type Ring, ringOf } from './name-changes.ts'
import { firstInPlace, keepLongest } from './overlapping.ts'
import { PlaceChanges, type PlaceRange } from './place-changes.ts'
import { PlaceRef, placeFact } from './placed-fact.ts'
import type { ParagraphFacts, Scanner } from './scanner.ts'

const NONE: readonly PlacedFact[] = []

export { REACH }

/** A salutation is looked for this many places below an address. */
const LETTER_HEAD = 15

/** A stretch of a part, and the place it lies in or around. */
export interface Around {
  readonly part: Part
  readonly place: number
  readonly start: number
  readonly end: number
}

export class DraftFacts extends DraftPlaces {
  words = 0
  /** Words of the body alone. */
  bodyWords = 0
  /** Counts the states of the draft that were followed. */
  step = 0
  readonly #scanner: Scanner
  readonly #restricted: string | undefined
  readonly #names = new NameChanges()
  readonly #places = new PlaceChanges()
  readonly #byName = new Map<string, readonly PlacedFact[]>()
  readonly #joined = new JoinedFacts()

  /** @param restricted - name of an author known to be politically restricted, whatever the directory says */
  constructor(draft: Draft, scanner: Scanner, restricted?: string) {
    super(draft)
    this.#scanner = scanner
    this.#restricted = restricted?.toLowerCase()
    this.follow(draft)
  }

  /** Takes over the next state of the draft; cheap when few paragraphs changed. */
  follow(draft: Draft): void {
    const old = this.refs
    const { places } = draft
    this.draft = draft
    this.step++
    this.#names.begin(this.step)
    this.#places.begin(this.step)
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
      this.refs.splice(head, removed.length, ...added)
    }
    for (let i = head; i < places.length; i++) this.refs[i]?.move(places[i] as Draft['places'][number], i)
    if (removed.length === 0 && added.length === 0) return
    for (const ref of added) this.#places.note(ref, OWN_PARAGRAPH, this.step)
    // what stood between them is gone
    if (added.length === 0) for (const ref of [this.refs[head - 1], this.refs[head]]) if (ref) this.#change(ref)
    this.renew(head, added)
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
        const ref = this.refs[place] as PlaceRef
        this.#change(ref)
        for (const other of ref.scanned.byName.keys()) this.#names.note(other, OWN_PARAGRAPH)
        this.#stir(this.refs, place - 1, -1, ref.part)
        this.#stir(this.refs, place + 1, 1, ref.part)
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
    for (let i = place - 1; i >= 0 && i > place - LETTER_HEAD; i--) if (this.refs[i]?.scanned.byName.has(name)) return true
    return false
  }

  /** The first and the last place that changed after a step, or beside which something did if `ring` reaches beyond the paragraph. */
  changedSince(step: number, ring: Ring): PlaceRange {
    return this.#places.since(step, ring, this.refs)
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

  /** The first term of such a list, in reading order, that touches a span and fits. `start` and `end` in offsets of the part. */
  firstBeside(name: string, { part, place, start, end }: Around, fits: (fact: PlacedFact) => boolean): PlacedFact | undefined {
    let first = place
    for (let i = place - 1; i >= 0; i--) {
      const ref = this.refs[i] as PlaceRef
      if (ref.part !== part) continue
      if (ref.start + ref.paragraph.text.length < start) break
      first = i
    }
    for (let i = first; i < this.refs.length; i++) {
      const ref = this.refs[i] as PlaceRef
      if (ref.part !== part) continue
      if (ref.start > end) break
      const [from, to] = [start - ref.start, end - ref.start]
      for (const fact of ref.scanned.beside(name, from, to)) {
        if (fact.start > to) break
        const placed = fact.end >= from ? placeFact(fact, ref, undefined) : undefined
        if (placed && fits(placed)) return placed
      }
    }
    return undefined
  }
}

const same = (ref: PlaceRef | undefined, place: Draft['places'][number] | undefined): boolean =>
  ref !== undefined &&
  place !== undefined &&
  ref.paragraph === place.paragraph &&
  ref.part === place.part &&
  ref.page === place.page &&
  ref.signature === (place.signature === true)
