/** Everything of the item that the draft holds, asked at once and answered in whatever order Outlook likes. */
import type { Context } from '#core/draft/context.schema.ts'
import type { OutlookAbilities } from '../abilities.ts'
import type { AskOutlook } from '../ask-outlook.ts'
import type { Item } from '../outlook-here.ts'
import { type People, recipientFrom } from '../people/recipient.ts'

export interface ItemRead {
  readonly html: string
  readonly subject: string
  readonly people: People
  readonly sender?: string
  readonly attachments?: readonly string[]
  readonly reply?: boolean
  /** The name of the sensitivity label, where the tenant has labels and this item has one. */
  readonly label?: string
}

export const fieldsOf = ({ itemType, to, cc, bcc, requiredAttendees, optionalAttendees }: Item) =>
  itemType === 'appointment' ? { to: requiredAttendees, cc: optionalAttendees, bcc: undefined } : { to, cc, bcc }

type Field = keyof ReturnType<typeof fieldsOf>

export const readBody = (ask: AskOutlook, { body }: Item): Promise<string> => ask.ask((done) => body.getAsync('html', done))

/** @throws OutlookError where text, subject or people could not be read; what else is missing is left out */
export async function readItem(ask: AskOutlook, item: Item, can: OutlookAbilities, labels: ReadonlyMap<string, string>): Promise<ItemRead> {
  const fields = fieldsOf(item)
  const people = async (field: Field) => {
    const box = fields[field]
    return box ? (await ask.ask((done: (answer: Office.AsyncResult<Office.EmailAddressDetails[]>) => void) => box.getAsync(done))).map(recipientFrom) : []
  }
  const { from = item.organizer, getAttachmentsAsync, getComposeTypeAsync, sensitivityLabel } = item
  const [html, subject, to, cc, bcc, sender, files, compose, label] = await Promise.all([
    readBody(ask, item),
    ask.ask<string>((done) => item.subject.getAsync(done)),
    people('to'),
    people('cc'),
    people('bcc'),
    ask.maybe<Office.EmailAddressDetails>(can.from && from && ((done) => from.getAsync(done))),
    ask.maybe<Office.AttachmentDetailsCompose[]>(can.attachments && getAttachmentsAsync && ((done) => getAttachmentsAsync.call(item, done))),
    ask.maybe<{ composeType?: string }>(can.kindOfMail && getComposeTypeAsync && ((done) => getComposeTypeAsync.call(item, done))),
    ask.maybe<string>(can.label && labels.size > 0 && sensitivityLabel && ((done) => sensitivityLabel.getAsync(done))),
  ])
  return {
    html,
    subject,
    people: { to, cc, ...(fields.bcc ? { bcc } : {}) },
    ...(sender?.emailAddress ? { sender: sender.emailAddress } : {}),
    ...(files ? { attachments: files.filter(({ isInline }) => !isInline).map(({ name }) => name) } : {}),
    ...(compose?.composeType ? { reply: compose.composeType !== 'newMail' } : {}),
    ...(label && labels.has(label) ? { label: labels.get(label) } : {}),
  }
}

/** What the draft's context says of it. Where Outlook shows nobody, names may have been typed that it has not recognised yet: then nothing is said of people. */
export const contextOf = ({ subject, people, sender, attachments, reply }: ItemRead, shown: Context): Context => ({
  ...shown,
  channel: 'email',
  ...(subject.trim() ? { subject } : {}),
  ...(Object.values(people).some((list) => list.length > 0) ? { recipients: people } : {}),
  ...(sender ? { sender } : {}),
  ...(attachments ? { attachments: attachments.map((name) => ({ name })) } : {}),
  reply: reply ?? shown.quotedText !== undefined,
})
