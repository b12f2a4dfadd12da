/**
 * htmlparser2's parser with a limit. It searches and shifts its list of open elements at every tag, so that a small file
 * of deeply nested or wrongly closed tags could keep it busy for hours; here that ends in a clear complaint.
 */
import { type Handler, Parser, type ParserOptions } from 'htmlparser2'
import { LIMITS } from '../limits.ts'
import { UnreadableDraft } from '../unreadable-draft.ts'

/** Open elements looked at in all, about two seconds' worth. An ordinary page of 50,000 words needs a million. */
const PATIENCE = 1_000_000_000

export class BoundedParser extends Parser {
  depth = 0
  #looked = 0
  #attributes = 0
  readonly #place: string | undefined

  constructor(handler: Pick<Handler, 'onopentag' | 'onclosetag' | 'ontext'>, options: ParserOptions, place?: string) {
    super(
      {
        onopentag: (name, attributes, implied) => {
          this.depth++
          if (this.depth > LIMITS.depth) this.#refuse()
          handler.onopentag(name, attributes, implied)
        },
        onclosetag: (name, implied) => {
          this.depth--
          handler.onclosetag(name, implied)
        },
        ontext: (data) => handler.ontext(data),
      },
      options,
    )
    this.#place = place
  }

  override onattribname(start: number, endIndex: number): void {
    if (++this.#attributes > LIMITS.attributes) this.#refuse()
    super.onattribname(start, endIndex)
  }

  override onopentagname(start: number, endIndex: number): void {
    this.#attributes = 0
    this.#look()
    super.onopentagname(start, endIndex)
  }

  override onclosetag(start: number, endIndex: number): void {
    this.#look()
    super.onclosetag(start, endIndex)
  }

  #look(): void {
    this.#looked += this.depth
    if (this.#looked > PATIENCE) this.#refuse()
  }

  #refuse(): never {
    throw new UnreadableDraft({
      place: this.#place,
      problem: 'Its elements are nested or filled far beyond what a document needs. Open it in the program that made it and save it again, or paste its text into a new document.',
    })
  }
}
