/** A message or an appointment that is being written, as the person sees it; it knows nothing of the API. */

export interface Person {
  readonly displayName: string
  readonly emailAddress: string
  readonly recipientType?: 'user' | 'externalUser' | 'distributionList' | 'other'
  /** Typed, and not yet found in an address book: the API does not see them. */
  readonly unresolved?: boolean
}

export interface Attached {
  readonly name: string
  readonly size?: number
  readonly isInline?: boolean
}

export interface MailStart {
  readonly kind?: 'message' | 'appointment'
  readonly compose?: 'newMail' | 'reply' | 'forward'
  /** The person's own part. */
  readonly html?: string
  readonly plain?: boolean
  readonly signature?: string
  /** HTML of the message that is answered. */
  readonly thread?: string
  readonly subject?: string
  readonly to?: readonly Person[]
  readonly cc?: readonly Person[]
  readonly bcc?: readonly Person[]
  readonly from?: Person
  readonly attachments?: readonly Attached[]
  readonly label?: string
  /** Whose mailbox it stands in, where that is another's: a shared one's address. */
  readonly owner?: string
}

export type Field = 'to' | 'cc' | 'bcc'

export const ME: Person = { displayName: 'Sam Lee', emailAddress: 'sam.lee@anytown.example' }

export class Mail {
  readonly kind: 'message' | 'appointment'
  readonly compose: 'newMail' | 'reply' | 'forward'
  readonly plain: boolean
  subject: string
  readonly people: Record<Field, readonly Person[]>
  from: Person
  attachments: readonly Attached[]
  label: string
  readonly owner: string | undefined
  readonly session = new Map<string, string>()
  /** What add-ins keep with the item, here and among what was sent; whoever gets it does not get these. */
  custom: Readonly<Record<string, unknown>> = {}
  readonly notices = new Map<string, Record<string, unknown>>()

  constructor({ kind = 'message', compose, thread, plain = false, subject = '', to = [], cc = [], bcc = [], from = ME, attachments = [], label = '', owner }: MailStart) {
    this.kind = kind
    this.compose = compose ?? (thread ? 'reply' : 'newMail')
    this.plain = plain
    this.subject = subject
    this.people = { to, cc, bcc }
    this.from = from
    this.attachments = attachments
    this.label = label
    this.owner = owner
  }
}
