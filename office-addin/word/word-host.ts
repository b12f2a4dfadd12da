/**
 * The draft in Word, through the Word API 1.3 and what newer Words add. Read: one sync (queued-read.ts); which words of a
 * mixed paragraph are bold, Word is asked afterwards, while someone watches, who is told of it as of a change. Written:
 * one sync looks, one writes and reads back; no object of Word's outlives its run. Take back: our own, by the words, also
 * after writing on elsewhere; Word's undo is the person's and takes back no fix whole.
 */
import type { DraftChange, DraftHost, HostAbilities, Receipt } from '#app/host/draft-host.ts'
import { paragraphsOf } from '#app/host/paragraphs-of.ts'
import type { Edit, Finding, Fix } from '#core/checker/finding.ts'
import type { Draft, Paragraph } from '#core/draft/draft.ts'
import type { Rendered } from '#core/drafting/blocks.ts'
import type { Look } from '#core/pack/house.schema.ts'
import { hostAbilities, type WordAbilities, wordAbilities } from './abilities.ts'
import { InWord } from './in-word.ts'
import type { OfficeHere } from './office-here.ts'
import { lookAt, namesParagraphs } from './read/dirty.ts'
import { mayStrike, readFurther } from './read/further.ts'
import { queueWords, someUnasked } from './read/mixed-words.ts'
import { Reader } from './read/reader.ts'
import { bodyText, changesBetween, paragraphsIn, type Snapshot } from './read/snapshot.ts'
import { Unseen, wholeIn } from './read/unseen.ts'
import { changed, couldNot, INSERTED, inWords, notAtCursor, notFetched, notInWord, notLooked, READ_ONLY, receiptFor, refused, STRUCK, TOO_OLD } from './sentences.ts'
import { watchWord } from './watch-word.ts'
import { Watchers } from './watchers.ts'
import { atDesk, type Desk } from './write/desk.ts'
import type { Outcome } from './write/edit-document.ts'
import type { Where } from './write/insert-template.ts'
import type { BodyEdit } from './write/plan.ts'
import type { Undo } from './write/take-back.ts'

const inserting = () => import('./write/insert-template.ts').catch(notFetched)
const changing = () => import('./write/changing.ts').catch(notFetched)
type Changing = Awaited<ReturnType<typeof changing>>

export class WordHost implements DraftHost {
  readonly name = 'word'
  readonly keepsFields = true
  can: HostAbilities
  readonly abilities: WordAbilities
  /** What else works on this document takes its turns here too. */
  readonly inWord: InWord
  readonly #here: OfficeHere
  readonly #reader = new Reader()
  readonly #unseen = new Unseen()
  readonly #watchers = new Watchers()
  /** The document as it was last read. */
  known: Snapshot | undefined
  /** What the watchers know of; nothing before the first reading, nor after one that failed: they are told when it can be read again. */
  #told: ReadonlySet<Paragraph> | undefined
  /** Whether this Word tells paragraphs apart by name; tried before it is asked for in a reading. */
  #names = false
  /** Whether it tells of a paragraph which of its words count: some say so, and then do not. */
  #tells: boolean
  #stopWatching: AbortController | undefined
  #lookSoon = () => {}

  constructor(here: OfficeHere) {
    this.#here = here
    this.inWord = new InWord(here)
    this.abilities = wordAbilities(here)
    this.can = hostAbilities(this.abilities)
    this.#tells = this.abilities.currentText
  }

  /** False where this Word has not the set that all of this needs. */
  get works(): boolean {
    return this.abilities.works
  }

  async read(): Promise<Draft> {
    if (!this.abilities.works) throw new Error(TOO_OLD)
    const fresh = this.#watchers.takeFresh()
    if (fresh) return this.#draft(fresh)
    const snapshot = await this.#look().catch((error) => {
      this.#told = undefined
      throw couldNot('The document could not be read.', error)
    })
    this.#told ??= paragraphsIn(snapshot)
    if (snapshot.unasked.length > 0) this.#lookSoon()
    return this.#draft(snapshot)
  }

  watch(listener: (changes: readonly DraftChange[]) => void, signal: AbortSignal): void {
    if (signal.aborted || !this.abilities.works) return
    this.#watchers.add(listener)
    signal.addEventListener('abort', () => {
      this.#watchers.delete(listener)
      if (this.#watchers.size === 0) this.#stopWatching?.abort()
    })
    if (this.#watchers.size > 1) return
    this.#stopWatching = new AbortController()
    this.#lookSoon = watchWord(this.#here, {
      events: this.abilities.paragraphEvents,
      look: (dirty) => this.#lookAgain(dirty),
      seek: () => this.#seek(),
      signal: this.#stopWatching.signal,
    })
  }

  /** For what has been written by others of ours: those who watch hear of it soon. */
  lookSoon(): void {
    this.#lookSoon()
  }

  insert(rendered: Rendered, where: 'selection' | 'whole', look?: Look): Promise<Receipt> {
    return this.#insert(rendered, where, look)
  }

  insertAtEnd(rendered: Rendered, look?: Look): Promise<Receipt> {
    return this.#insert(rendered, 'end', look)
  }

  async #insert(rendered: Rendered, where: Where, look?: Look): Promise<Receipt> {
    const no = this.#cannotWrite(rendered.text)
    if (no) return no
    this.#reader.learn(paragraphsOf(rendered.blocks).map((item) => item.paragraph))
    return this.inWord.inTurn(async () => {
      try {
        const { insertTemplate } = await inserting()
        const done = await this.#run((desk) => insertTemplate(desk, rendered, where, look))
        if (done.was === 'inserted') {
          this.#became(done.after)
          return { outcome: 'applied', message: INSERTED[where](rendered.title), undo: done.undo }
        }
        if (done.was === 'forbidden') return refused(inWords(done.error), rendered.text)
        if (done.was !== 'damaged') return notAtCursor(done.was, rendered)
        return refused(await this.#mended(done.before, done.ooxml, 'The template'), rendered.text)
      } catch (error) {
        return notLooked(error, rendered, where)
      }
    })
  }

  async apply(fix: Fix, _finding: Finding): Promise<Receipt> {
    const edits = fix.edits ?? []
    const words = edits.map((edit) => edit.text).join('\n')
    const no = notInWord(fix, words) ?? this.#cannotWrite(words)
    if (no) return no
    const body = edits.filter((edit) => edit.where === 'body')
    const titles = edits.filter((edit) => edit.where === 'title')
    return this.inWord.inTurn(async () => {
      const title = { before: '', after: '' }
      const done = await this.#write(words, body, titles, title)
      if ('receipt' in done) return done.receipt
      const undo: Undo = { written: done.written, ...(titles.length > 0 ? { title } : {}) }
      return { outcome: 'applied', message: `Done: ${fix.label}.`, undo }
    })
  }

  async takeBack(receipt: Receipt): Promise<Receipt> {
    const what = (receipt.undo ?? {}) as Undo
    if (!what.written && !what.inserted) return refused('There is nothing to take back.')
    const no = this.#cannotWrite()
    if (no) return no
    return this.inWord.inTurn(async () => {
      const done = await this.#attempt((desk, { undo }) => undo(desk, this.known, what))
      if ('receipt' in done) return done.receipt
      const { outcome } = done
      if (outcome.was === 'changed') return changed('The words have been changed again since, so nothing was taken back.')
      if (outcome.was === 'written') {
        this.#became(outcome.after)
        return { outcome: 'applied', message: 'Taken back: the draft is as it was.' }
      }
      return (await this.#explained(outcome)) ?? refused('Word could not take this back. Use Undo in Word.')
    })
  }

  async reveal({ where, start, end }: Pick<Finding, 'where' | 'start' | 'end'>): Promise<void> {
    if (!this.can.reveal || where !== 'body' || start === undefined) return
    const shown = changing().then(({ revealWords }) => this.#runInTurn((desk) => revealWords(desk, this.known, start, end ?? start)))
    await shown.catch((error) => Promise.reject(couldNot('The words could not be shown.', error)))
  }

  /** The panel lists the findings, and shows each in the text when asked. */
  mark(_findings: readonly Finding[]): void {}

  async #write(
    words: string,
    body: readonly Edit[],
    titles: readonly Edit[],
    title: { before: string; after: string },
  ): Promise<{ written: Undo['written'] } | { receipt: Receipt }> {
    const done = await this.#attempt((desk, { editDocument, titleAfter }) => {
      const edits = (now: Snapshot): readonly BodyEdit[] | 'changed' => {
        const after = titleAfter(now.title, titles)
        if (after === undefined) return 'changed'
        Object.assign(title, { before: now.title, after })
        return body
      }
      return editDocument(desk, { known: this.known, edits, also: () => titles.length > 0 && (desk.context.document.properties.title = title.after) })
    })
    if ('receipt' in done) return { receipt: { ...done.receipt, ...(words && { copy: words }) } }
    const { outcome, writtenBy } = done
    if (outcome.was === 'written') {
      this.#became(outcome.after)
      return { written: writtenBy(outcome.before, outcome.after, outcome.edits) }
    }
    const receipt = await this.#explained(outcome)
    return { receipt: receipt.outcome === 'refused' && words ? { ...receipt, copy: words } : receipt }
  }

  /** What came of a change that was not simply written. */
  async #explained(outcome: Exclude<Outcome, { was: 'written' }>): Promise<Receipt> {
    if ('after' in outcome) this.#became(outcome.after)
    return receiptFor(outcome) ?? refused(await this.#mended(outcome.before, undefined, 'The change'))
  }

  /** Puts the text back where a write came out otherwise than it was meant. */
  async #mended(before: Snapshot, ooxml: string | undefined, what: string): Promise<string> {
    const restored = changing().then(({ restoreText }) => this.#run((desk) => restoreText(desk, before, ooxml)))
    const after = await restored.catch(() => undefined)
    if (after) this.#became(after)
    return after && bodyText(after) === bodyText(before)
      ? `${what} did not come out as it was meant, so the text was put back as it was.`
      : `${what} did not come out as it was meant, and part of it is still there. Use Undo in Word.`
  }

  async #attempt(work: (desk: Desk, how: Changing) => Promise<Outcome>): Promise<({ outcome: Outcome } & Changing) | { receipt: Receipt }> {
    try {
      const how = await changing()
      return { ...how, outcome: await this.#run((desk) => work(desk, how)) }
    } catch (error) {
      return { receipt: refused(inWords(error)) }
    }
  }

  #cannotWrite(copy?: string): Receipt | undefined {
    if (!this.abilities.works) return refused(TOO_OLD, copy)
    return this.abilities.writes ? undefined : refused(READ_ONLY, copy)
  }

  #run<T>(work: (desk: Desk) => Promise<T>): Promise<T> {
    const { known, abilities } = this
    const refused = () => {
      this.#tells = false
      this.#unseen.askSoon()
    }
    return atDesk(this.inWord, { abilities, reader: this.#reader, names: this.#names, known, tells: this.#tells, refused }, work)
  }

  #runInTurn = <T>(work: (desk: Desk) => Promise<T>): Promise<T> => this.inWord.inTurn(() => this.#run(work))

  #look(): Promise<Snapshot> {
    return this.#runInTurn(async ({ queue, snapshot }) => {
      const queued = queue()
      await queued.synced()
      return (this.known = snapshot(queued))
    })
  }

  /**
   * Tells what is new; then asks which words are bold, where that is not known yet, and tells that.
   * @returns whether another look would learn more of them
   */
  #lookAgain(dirty?: ReadonlySet<string>): Promise<boolean> {
    // Here only Word's own format tells what has been struck out since.
    if (this.#reader.further.struck || this.#tells !== this.abilities.currentText) void this.#seek()
    return this.#runInTurn(async ({ context, queue, snapshot, clarified }) => {
      const known = this.known && mayStrike(this.#reader.further, this.known.tracking) ? undefined : this.known
      const queued = await lookAt(context, queue, known, dirty)
      const now = snapshot(queued)
      this.#became(now)
      if (now.unasked.length === 0) return false
      const words = queueWords(now, someUnasked(now, queued.paragraphs.items), queued.paragraphs.items)
      await context.sync()
      const clearer = clarified(now, words())
      this.#became(clearer)
      return clearer.unasked.length > 0 && clearer.unasked.length < now.unasked.length
    })
  }

  async #seek(): Promise<void> {
    // Before somebody needs them: the server may be out of reach by then.
    for (const part of [inserting(), changing()]) part.catch(() => {})
    const { notes, paragraphEvents } = this.abilities
    if (paragraphEvents && !this.#names && !this.#reader.further.struck) this.#names = await this.inWord.runInTurn(namesParagraphs).catch(() => false)
    const { known } = this
    if (!known) return
    const whole = () => this.inWord.runInTurn(wholeIn)
    const lines = () => this.inWord.runInTurn((context) => readFurther(context, known.read.sections, notes))
    if (!(await this.#unseen.seek(known, { whole, lines, notes, tells: this.#tells && this.#names }))) return
    this.#reader.further = this.#unseen.further
    await this.#lookAgain().catch(() => false)
    if (this.known) this.#watchers.tell([{ kind: 'context' }], this.known)
  }

  #became(snapshot: Snapshot): void {
    const changes = changesBetween(this.#told, this.known, snapshot)
    this.known = snapshot
    this.#told = paragraphsIn(snapshot)
    if (this.#watchers.size > 0 && changes.length > 0) this.#watchers.tell(changes, snapshot)
  }

  #draft({ places, context, tracking }: Snapshot): Draft {
    const { further } = this.#reader
    // Before Word was asked how many changes there are, old ones are in the text.
    const unsaid = mayStrike(further, tracking) ? !this.#tells && !further.struck : !further.sought
    return { host: this.name, places, context, notChecked: unsaid ? [...this.#unseen.names, STRUCK] : this.#unseen.names }
  }
}
