/** An Outlook for tests: a message or an appointment being written, the API over it, and the person who sits before it. */
import type { Paragraph } from '#core/draft/draft.ts'
import { Calls } from './api/calls.ts'
import type { Members } from './api/item.ts'
import { itemFor, officeFor } from './api/office.ts'
import { VirtualClock } from './clock.ts'
import { Body } from './model/body.ts'
import { type Attached, type Field, Mail, type MailStart, ME, type Person } from './model/mail.ts'
import { PROFILES, type Profile, type ProfileName } from './profiles.ts'

interface Around {
  /** Whose elements the body is made of: the page's own, or happy-dom's. */
  readonly document: Document
  readonly clock?: VirtualClock
  readonly me?: Person
  /** Sensitivity labels of the tenant; none where it has none. */
  readonly labels?: readonly string[]
  /** What roaming settings hold from before. */
  readonly roaming?: Readonly<Record<string, unknown>>
}

export class FakeOutlook {
  readonly profile: Profile
  readonly clock: VirtualClock
  readonly calls: Calls
  readonly me: Person
  readonly labels: readonly string[]
  readonly body: Body
  readonly mail: Mail
  readonly roaming: { saved: Record<string, unknown> }
  readonly item: Members
  /** The global that the add-in meets. */
  readonly Office: typeof Office
  /** What a script has offered to be called for. */
  readonly associated = new Map<string, (event: unknown) => void>()
  /** False where Outlook shows no item to add-ins: the pane is pinned and nothing is being written. */
  open = true
  /** What getAsync answers instead, as Outlook for Windows does for some seconds after a key. */
  staleHtml: string | undefined
  staleText: string | undefined
  /** What the send dialog handed over, as a JSON text. */
  initializationContext = ''
  /** Absent where Outlook names no colours. */
  theme: Partial<Office.OfficeTheme> | undefined
  readonly #listeners = new Map<string, (event: unknown) => void>()

  constructor(profile: ProfileName, start: MailStart, { document, clock = new VirtualClock(), me = ME, labels = [], roaming = {} }: Around) {
    this.profile = PROFILES[profile]
    this.clock = clock
    this.calls = new Calls({ clock, atOnce: this.profile.atOnce })
    this.me = me
    this.labels = labels
    this.roaming = { saved: { ...roaming } }
    this.mail = new Mail(start)
    this.body = new Body(document, this.profile.line)
    this.body.set(`${start.html ?? ''}${signatureHtml(start.signature, this.profile)}${threadHtml(start.thread, this.profile)}`)
    this.body.focused = true
    this.item = itemFor(this)
    this.Office = officeFor(this) as unknown as typeof Office
  }

  /** Closes the message, which is a draft, and opens it again: what belonged to its session is gone. */
  reopen(): void {
    this.mail.session.clear()
  }

  /** Another text in the same message. */
  write(paragraphs: readonly Paragraph[]): void {
    this.body.open(paragraphs)
  }

  /** Types over what is selected in the body. */
  type(text: string): void {
    this.body.type(text)
  }

  setPeople(field: Field, people: readonly Person[]): void {
    this.mail.people[field] = people
    const changed = { to: field === 'to', cc: field === 'cc', bcc: field === 'bcc' }
    this.#tell('olkRecipientsChanged', { type: 'olkRecipientsChanged', changedRecipientFields: changed })
  }

  attach(...files: readonly Attached[]): void {
    this.mail.attachments = [...this.mail.attachments, ...files]
    this.#tell('olkAttachmentsChanged', { type: 'olkAttachmentsChanged', attachmentStatus: 'added' })
  }

  /** Chooses another From; no Outlook tells a pane of that. */
  sendFrom(from: Person): void {
    this.mail.from = from
  }

  /** Presses the button of the send dialog, or of a notice, that hands something to a pane. */
  review(contextData: unknown): void {
    this.initializationContext = String(contextData)
    if (this.profile.mailbox >= 15) this.#tell('olkInitializationContextChanged', { type: 'olkInitializationContextChanged', initializationContextData: contextData })
  }

  /** Chooses another theme. */
  wear(bodyBackgroundColor: string, bodyForegroundColor: string): void {
    this.theme = { bodyBackgroundColor, bodyForegroundColor }
    if (this.profile.mailbox >= 14) this.#tell('officeThemeChanged', { type: 'officeThemeChanged', officeTheme: this.theme })
  }

  listen(type: string, handler: (event: unknown) => void): void {
    this.#listeners.set(type, handler)
  }
  deaf(type: string): void {
    this.#listeners.delete(type)
  }

  /** Gives this back for so long, whatever the body holds. */
  lagBehind(html: string, milliseconds: number): void {
    this.staleHtml = html
    this.clock.after(milliseconds, () => {
      if (this.staleHtml === html) this.staleHtml = undefined
    })
  }

  /** The person's own part: what a body that knows its parts gives back. */
  ownHtml(): string {
    const copy = this.body.root.cloneNode(true) as Element
    for (const thread of copy.querySelectorAll('[data-thread]')) thread.parentNode?.removeChild(thread)
    return copy.innerHTML
  }
  setOwnHtml(html: string): void {
    const thread = [...this.body.root.querySelectorAll('[data-thread]')].map((each) => each.outerHTML).join('')
    this.body.set(html + thread)
  }

  #tell(type: string, event: unknown): void {
    this.clock.after(5, () => this.#listeners.get(type)?.(event))
  }
}

function signatureHtml(signature: string | undefined, { writes }: Profile): string {
  if (!signature) return ''
  if (writes === 'web') return `<div id="Signature" data-signature="">${signature}</div>`
  return `<div data-signature=""><p><a name="_MailAutoSig">${signature}</a></p></div>`
}

const HEADER = '<b>From:</b> Mary Ahmed &lt;mary.ahmed@resident.example&gt;<br><b>Sent:</b> 21 November 2026 10:15<br><b>To:</b> Sam Lee<br><b>Subject:</b> My bin'

function threadHtml(thread: string | undefined, { writes }: Profile): string {
  if (!thread) return ''
  if (writes === 'web') return `<div data-thread=""><div id="appendonsend"></div><hr><div id="divRplyFwdMsg" dir="ltr">${HEADER}</div><div>${thread}</div></div>`
  return `<div data-thread=""><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p>${HEADER}</p></div></div><p>${thread}</p></div>`
}
