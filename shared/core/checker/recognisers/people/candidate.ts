/** What the readers of names share: the paragraph's capital words, whom the settings know, and who was named before. */
import type { PersonStanding } from '../../fact.ts'
import type { CapitalWord } from './capital-words.ts'
import type { Directory, Member } from './directory.ts'

/** Somebody named earlier in the paragraph, whom a surname or given name alone may mean. */
export interface Mention {
  readonly name: string
  readonly given: string | undefined
  readonly surname: string
  readonly standing: PersonStanding
  readonly titled: boolean
  readonly member?: Member
  readonly role?: string
}

export class Mentions {
  /** Made for the first: most paragraphs name nobody. */
  #bySurname: Map<string, Mention> | undefined
  #byGiven: Map<string, Mention> | undefined

  add(mention: Mention): void {
    this.#bySurname ??= new Map()
    this.#bySurname.set(mention.surname, mention)
    if (!mention.given) return
    this.#byGiven ??= new Map()
    this.#byGiven.set(mention.given, mention)
  }
  get any(): boolean {
    return this.#bySurname !== undefined
  }
  /** The last one named, by surname or given name in lower case. */
  withSurname(surname: string): Mention | undefined {
    return this.#bySurname?.get(surname)
  }
  withGiven(given: string): Mention | undefined {
    return this.#byGiven?.get(given)
  }
}

export interface Reading {
  readonly text: string
  readonly words: readonly CapitalWord[]
  readonly directory: Directory
  readonly mentions: Mentions
  /** Whether a party's or group's name, or a call for votes, of the pack's word lists begins here: "Labour" is no surname, and no party's name stands in code. */
  termBegins(offset: number): boolean
}

/** A name found at words `from` … `next`; `start` includes the title. */
export interface Candidate {
  readonly start: number
  readonly from: number
  /** Where the name begins, if before its first capital word: "van der Berg". */
  readonly nameStart?: number
  readonly next: number
  readonly certainty: number
  readonly title?: string
  readonly standing?: PersonStanding
  readonly member?: Member
  readonly mention?: Mention
}
