/**
 * A draft as it travels between page, background and side panel. A paragraph travels once; after that its name does.
 * Whoever receives a name that it does not know (a background that was asleep has forgotten all) asks for the whole.
 */
import type { Draft, Paragraph, Place } from '#core/draft/draft.ts'

/** The same for the same paragraph object, for as long as the page is open. */
export type ParagraphName = string

export type WiredPlace = Omit<Place, 'paragraph'> & { readonly name: ParagraphName }

export interface WiredDraft extends Omit<Draft, 'places'> {
  /** Which draft on which page, as long as it is open there: what is remembered of it is kept under this. */
  readonly from: string
  readonly places: readonly WiredPlace[]
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
    const name = `${this.from}.${this.#next++}`
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
  const named = places.map(({ paragraph, ...place }) => {
    const name = naming.nameOf(paragraph)
    if (!has(name)) paragraphs[name] = paragraph
    return { ...place, name }
  })
  return { ...draft, from: naming.from, places: named, paragraphs }
}

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
    if (places.some(({ name }) => !this.#known.has(name))) return undefined
    const now = new Set(places.map(({ name }) => name))
    // The reading before is kept too: page and panel ask in turn, and one may be a key behind.
    for (const name of this.#known.keys()) if (!now.has(name) && !this.#last.has(name)) this.#known.delete(name)
    this.#last = now
    return { ...draft, places: places.map(({ name, ...place }) => ({ ...place, paragraph: this.#known.get(name)! })) }
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
