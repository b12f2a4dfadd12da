/**
 * What a message remembers of the templates whose text went into it, beside it and never in it. As long as it is open, all of
 * it in the data of its session. Beyond that, in the item's custom properties, which Outlook keeps with a draft that is
 * closed and opened again and sends to nobody: there fingerprints of the locked passages alone, in 2,500 characters at most.
 */
import type { Provenance } from '#app/store/store.ts'
import { withoutText } from '#app/store/without-text.ts'
import { type AskOutlook, askerWith } from './ask-outlook.ts'
import { type Item, itemHere, type OutlookHere } from './outlook-here.ts'

export const TRACE = 'seconder-template'

export class MessageTrace {
  readonly #ask: AskOutlook
  readonly #item: Item | null
  readonly #inWords: (kept: Provenance) => Promise<Provenance>
  #read: Promise<Provenance | undefined> | undefined

  /** @param inWords - gives back the words of which only fingerprints were kept, where they are known */
  constructor(here: Pick<OutlookHere, 'Office' | 'after'>, inWords: (kept: Provenance) => Promise<Provenance>) {
    this.#ask = askerWith(here.after)
    this.#item = itemHere(here.Office)
    this.#inWords = inWords
  }

  /** Asked of Outlook once: nobody else writes it while the pane is open. */
  read(): Promise<Provenance | undefined> {
    this.#read ??= this.#kept().catch(() => undefined)
    return this.#read
  }

  /** @throws Error with a sentence where Outlook would not keep it; it holds all the same until the pane is closed */
  async keep(trace: Provenance | undefined): Promise<void> {
    this.#read = Promise.resolve(trace)
    const [inSession, withItem] = await Promise.allSettled([
      this.#keepInSession(JSON.stringify(trace ?? null)),
      this.#keepWithItem(JSON.stringify(trace ? withoutText(trace) : null)),
    ])
    if (inSession.status === 'rejected' && withItem.status === 'rejected')
      throw new Error('Outlook did not keep which approved wording this is: once this panel is closed, changes of its locked passages will not be seen.')
  }

  async #kept(): Promise<Provenance | undefined> {
    const session = this.#item?.sessionData
    const written = (await this.#ask.maybe<string>(session && ((done) => session.getAsync(TRACE, done)))) ?? (await this.#load()).get(TRACE)
    const kept = JSON.parse(String(written ?? null)) as Provenance | null
    return kept ? this.#inWords(kept).catch(() => kept) : undefined
  }

  async #keepInSession(written: string): Promise<void> {
    const session = this.#item?.sessionData
    if (!session) throw new Error('This Outlook has no data of a session.')
    await this.#ask.ask<void>((done) => session.setAsync(TRACE, written, done))
  }

  async #keepWithItem(written: string): Promise<void> {
    const own = await this.#load()
    own.set(TRACE, written)
    await this.#ask.ask<void>((done) => own.saveAsync(done))
  }

  #load(): Promise<Office.CustomProperties> {
    const item = this.#item
    return item ? this.#ask.ask<Office.CustomProperties>((done) => item.loadCustomPropertiesAsync(done)) : Promise.reject(new Error('There is no message.'))
  }
}
