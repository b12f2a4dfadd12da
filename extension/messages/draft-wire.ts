/**
 * A draft as it travels between page, background and side panel. A paragraph travels once; after that its name does.
 * Whoever receives a name that it does not know (a background that was asleep has forgotten all) asks for the whole.
 */
import type { Draft, Paragraph, Place } from '#core/draft/draft.ts'
import { layOut, type Unplaced } from '#core/draft/layout.ts'

/** The same for the same paragraph object, for as long as the page is open; short, and without a space. */
export type ParagraphName = string

/** Places that follow one another and differ in their paragraph alone: a long draft is one, or a few. Where each begins follows. */
export type WiredPlaces = Omit<Place, 'paragraph' | 'start'> & { readonly names: string }

export interface WiredDraft extends Omit<Draft, 'places'> {
  /** Which draft on which page, as long as it is open there: what is remembered of it is kept under this. */
  readonly from: string
  readonly places: readonly WiredPlaces[]
  /** Those that the receiver does not have yet, as the sender believes. */
  readonly paragraphs: Readonly<Record<ParagraphName, Paragraph>>
}

/** Gives names to paragraphs where the draft is. */
export class ParagraphNames implements Naming {
  #names = new WeakMap<Paragraph, ParagraphName>()
  #next = 1
  readonly from: string

  /** `from` tells the drafts of one page, and a page from its reloading, apart. */
  constructor(from: string = crypto.randomUUID()) {
    this.from = from
  }

  nameOf(paragraph: Paragraph): ParagraphName {
    const known = this.#names.get(paragraph)
    if (known !== undefined) return known
    const name = (this.#next++).toString(36)
    this.#names.set(paragraph, name)
    return name
  }
}

interface Naming {
  readonly from: string
  nameOf(paragraph: Paragraph): ParagraphName
}

/** `has` says which paragraphs the receiver is believed to know; without it all are sent. */
export function wired({ places, ...draft }: Draft, naming: Naming, has: (name: ParagraphName) => boolean = () => false): WiredDraft {
  const paragraphs: Record<ParagraphName, Paragraph> = {}
  const runs: { place: Place; names: ParagraphName[] }[] = []
  for (const place of places) {
    const { paragraph, part, page, signature } = place
    const name = naming.nameOf(paragraph)
    if (!has(name)) paragraphs[name] = paragraph
    const run = runs.at(-1)
    if (run && run.place.part === part && run.place.page === page && run.place.signature === signature) run.names.push(name)
    else runs.push({ place, names: [name] })
  }
  const wiredPlaces = runs.map(({ place: { paragraph: _, start: __, ...place }, names }) => ({ ...place, names: names.join(' ') }))
  return { ...draft, from: naming.from, places: wiredPlaces, paragraphs }
}

/** Of all paragraphs of a draft, in their order. */
export const namesOf = ({ places }: Pick<WiredDraft, 'places'>): ParagraphName[] => places.flatMap(({ names }) => names.split(' '))

/** Remembers the paragraphs of one draft, so that an unchanged one is the same object each time it is read. */
export class DraftReader implements Naming {
  #known = new Map<ParagraphName, Paragraph>()
  #names = new WeakMap<Paragraph, ParagraphName>()
  #last: ReadonlySet<ParagraphName> = new Set()
  from = ''

  /** @returns undefined where the draft holds paragraphs that were never sent: ask for the whole */
  read({ from, places, paragraphs, ...draft }: WiredDraft): Draft | undefined {
    this.from = from
    this.learn(paragraphs)
    const unplaced = places.flatMap(({ names, ...place }) => names.split(' ').map((name) => ({ ...place, name, paragraph: this.#known.get(name) })))
    if (unplaced.some(({ paragraph }) => !paragraph)) return undefined
    const now = new Set(unplaced.map(({ name }) => name))
    // The reading before is kept too: page and panel ask in turn, and one may be a key behind.
    for (const name of this.#known.keys()) if (!now.has(name) && !this.#last.has(name)) this.#known.delete(name)
    this.#last = now
    return { ...draft, places: layOut(unplaced as readonly Unplaced[]) }
  }

  /** @returns the paragraphs, those already known as the objects that they are */
  learn(paragraphs: WiredDraft['paragraphs']): Paragraph[] {
    return Object.entries(paragraphs).map(([name, paragraph]) => {
      const known = this.#known.get(name)
      if (known) return known
      this.#known.set(name, paragraph)
      this.#names.set(paragraph, name)
      return paragraph
    })
  }

  /** @throws for a paragraph that did not come from here */
  nameOf(paragraph: Paragraph): ParagraphName {
    const name = this.#names.get(paragraph)
    if (name === undefined) throw new Error('This text did not come from the page.')
    return name
  }
}
