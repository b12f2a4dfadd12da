/**
 * The draft in Outlook, a message or an appointment being written, from Mailbox 1.3 on. Read: the HTML of the whole body,
 * from which signature and thread are told apart here, since Outlooks differ in what they leave out. Written: the words in
 * that HTML and nothing beside them, then read back; what came out otherwise is put back. Outlook tells of no key typed, so
 * the text is looked at while the pane is seen. No marks, no selecting of words, no undo: Outlook has none for add-ins.
 */
import type { DraftChange, DraftHost, HostAbilities, Receipt } from '#app/host/draft-host.ts'
import type { Edit, Finding, Fix, RecipientChange } from '#core/checker/finding.ts'
import type { Draft, Paragraph, Place } from '#core/draft/draft.ts'
import { paragraph } from '#core/draft/layout.ts'
import type { Rendered } from '#core/drafting/blocks.ts'
import { hostAbilities, type OutlookAbilities, outlookAbilities, unseen } from './abilities.ts'
import { type AskOutlook, askerWith } from './ask-outlook.ts'
import { type Item, itemHere, type OutlookHere } from './outlook-here.ts'
import { KnownParagraphs } from './read/known-paragraphs.ts'
import { labelsOf } from './read/labels.ts'
import type { MailText } from './read/mail-text.ts'
import { contextOf, type ItemRead, readItem } from './read/read-item.ts'
import { inWords, NO_ITEM, PLACING, refused, TOO_OLD } from './sentences.ts'
import { watchItem } from './watch-item.ts'
import type { Undo } from './write/change-mail.ts'
import type { TypedLine } from './write/in-place-of-typed.ts'

/** The reader of HTML is the heaviest part beside React: it comes while Outlook hands the message over. */
const mailReader = () =>
  import('./read/mail-text.ts').catch(() => Promise.reject(new Error('The part of Seconder that reads messages could not be loaded. Close the pane and open it again.')))

type Mail = ReturnType<typeof import('./write/change-mail.ts').changeMail>

interface Reading {
  readonly read: ItemRead
  readonly draft: Draft
}

export class OutlookHost implements DraftHost {
  readonly name = 'outlook'
  readonly placing = PLACING
  readonly can: HostAbilities
  readonly #here: OutlookHere
  readonly #able: OutlookAbilities
  readonly #ask: AskOutlook
  readonly #item: Item | null
  readonly #paragraphs = new KnownParagraphs()
  readonly #watchers = new Set<(changes: readonly DraftChange[]) => void>()
  #labels: Promise<ReadonlyMap<string, string>> | undefined
  #owner: Promise<string | undefined> | undefined
  #subject: Paragraph | undefined
  #known: Reading | undefined
  #told: Reading | undefined
  #turn: Promise<unknown> = Promise.resolve()
  #stop: AbortController | undefined

  constructor(here: OutlookHere) {
    this.#here = here
    this.#able = outlookAbilities(here.Office)
    this.can = hostAbilities(this.#able)
    this.#ask = askerWith(here.after)
    this.#item = itemHere(here.Office)
  }

  /** False where this Outlook has not what all of this needs, or shows no item. */
  get works(): boolean {
    return this.#able.works && this.#item !== null
  }

  /** The message as it was last read. */
  get known(): Draft | undefined {
    return this.#known?.draft
  }

  /** What the sensitivity label is called, as last read. */
  get label(): string | undefined {
    return this.#known?.read.label
  }

  /** Whose mailbox the item stands in, where that is somebody else's: a shared one, or that of a person who has let this one in. */
  async owner(): Promise<string | undefined> {
    const item = this.#item
    const shared = this.#able.shared && item?.getSharedPropertiesAsync
    this.#owner ??= shared ? this.#ask.maybe<Office.SharedProperties>((done) => shared.call(item, done)).then((properties) => properties?.owner) : Promise.resolve(undefined)
    return this.#owner
  }

  async read(): Promise<Draft> {
    const reading = await this.#inTurn(() => this.#look()).catch((error) => {
      // Those who watch are told when it can be read again, changed or not.
      this.#told = undefined
      return Promise.reject(error)
    })
    this.#told ??= reading
    return reading.draft
  }

  watch(listener: (changes: readonly DraftChange[]) => void, signal: AbortSignal): void {
    const item = this.#item
    if (signal.aborted || !item || !this.#able.works) return
    this.#watchers.add(listener)
    signal.addEventListener('abort', () => {
      this.#watchers.delete(listener)
      if (this.#watchers.size === 0) this.#stop?.abort()
    })
    if (this.#watchers.size > 1) return
    this.#stop = new AbortController()
    watchItem({ here: this.#here, item, ask: this.#ask, can: this.#able, look: () => this.#inTurn(() => this.#lookAgain()), signal: this.#stop.signal })
  }

  async insert(rendered: Rendered, where: 'selection' | 'whole'): Promise<Receipt> {
    return this.#change(rendered.text, (mail) => mail.insert(rendered, where))
  }

  async insertFor(typed: TypedLine, rendered: Rendered): Promise<Receipt> {
    return this.#change(rendered.text, (mail) => mail.insert(rendered, 'selection', typed))
  }

  async apply(fix: Fix, _finding: Finding): Promise<Receipt> {
    const edits = fix.edits ?? []
    const words = edits.map(({ text }) => text).join('\n')
    if (edits.length === 0 && !fix.recipients?.length) return refused('This cannot be done for you: it needs a change that only you can make.')
    if (edits.some(({ where }) => where !== 'body' && where !== 'subject'))
      return refused('These words stand outside the text of the message, so they were left alone. Please change them by hand.', words)
    const of = (part: Edit['where']) => edits.filter(({ where }) => where === part)
    return this.#change(words, (mail) => mail.write({ label: fix.label, body: of('body'), subject: of('subject'), people: fix.recipients ?? [] }))
  }

  async takeBack(receipt: Receipt): Promise<Receipt> {
    const undo = receipt.undo as Undo | undefined
    return undo ? this.#change(undefined, (mail) => mail.takeBack(undo)) : refused('There is nothing to take back.')
  }

  async setRecipients(changes: readonly RecipientChange[]): Promise<Receipt> {
    return this.#change(undefined, (mail) => mail.write({ label: 'the people this goes to have been changed', body: [], subject: [], people: changes }))
  }

  /** Outlook selects no words for an add-in; the panel shows them. */
  async reveal(): Promise<void> {}

  mark(): void {}

  async #change(copy: string | undefined, work: (mail: Mail) => Promise<Receipt>): Promise<Receipt> {
    const item = this.#item
    if (!this.#able.works) return refused(TOO_OLD, copy)
    if (!item) return refused(NO_ITEM, copy)
    return this.#inTurn(async () => {
      try {
        // reading does without all that writing needs
        const { changeMail } = await import('./write/change-mail.ts')
        const receipt = await work(changeMail({ ask: this.#ask, item, writes: this.#able.writes, after: this.#here.after }))
        await this.#lookAgain().catch(() => {})
        return receipt
      } catch (error) {
        return refused(`${inWords(error)} Nothing was written.`, copy)
      }
    })
  }

  async #look(): Promise<Reading> {
    if (!this.#able.works) throw new Error(TOO_OLD)
    // the pane may outlive the message
    if (!this.#item || itemHere(this.#here.Office) === null) throw new Error(NO_ITEM)
    this.#labels ??= labelsOf(this.#ask, this.#here.Office, this.#able)
    const labels = await this.#labels
    const [read, { mailText }] = await Promise.all([
      readItem(this.#ask, this.#item, this.#able, labels).catch((error) => Promise.reject(new Error(`${inWords(error)} The message could not be read.`, { cause: error }))),
      mailReader(),
    ])
    return (this.#known = this.#unchanged(read) ?? { read, draft: this.#draft(read, mailText(read.html)) })
  }

  #unchanged(read: ItemRead): Reading | undefined {
    return this.#known && JSON.stringify(this.#known.read) === JSON.stringify(read) ? this.#known : undefined
  }

  /** @returns whether anything was new */
  async #lookAgain(): Promise<boolean> {
    const now = await this.#look()
    const before = this.#told
    this.#told = now
    if (before === now) return false
    // whoever watches a draft that nobody has read yet is told all of it
    const known = before?.draft ?? { places: [], context: {} }
    const old = new Set(known.places.map((place) => place.paragraph))
    const { places, context } = now.draft
    const paragraphs = places.map((place) => place.paragraph).filter((each) => !old.has(each))
    const changes: DraftChange[] = [
      ...(paragraphs.length > 0 || places.length !== known.places.length ? [{ kind: 'text' as const, paragraphs }] : []),
      ...(JSON.stringify(context) === JSON.stringify(known.context) ? [] : [{ kind: 'context' as const }]),
    ]
    if (changes.length > 0) this.tell(changes)
    return changes.length > 0
  }

  protected tell(changes: readonly DraftChange[]): void {
    for (const watcher of [...this.#watchers]) watcher(changes)
  }

  #draft(read: ItemRead, text: MailText): Draft {
    if (this.#subject?.text !== read.subject) this.#subject = read.subject ? paragraph(read.subject) : undefined
    const subject: Place[] = this.#subject ? [{ paragraph: this.#subject, part: 'subject', page: 1, start: 0 }] : []
    return {
      host: this.name,
      places: [...subject, ...this.#paragraphs.same(text.places)],
      context: contextOf(read, text.context),
      notChecked: [...text.notChecked, ...unseen(this.#able)],
    }
  }

  /** One piece of work after the other: a reading never falls between the looking and the writing of a change. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(work)
    this.#turn = mine.catch(() => {})
    return mine
  }
}
