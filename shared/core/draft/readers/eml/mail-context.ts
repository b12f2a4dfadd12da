/** What a mail's headers and attachments say: from whom, to whom, when, with what, in answer to what. */
import type { Address, Attachment, Email } from 'postal-mime'
import type { Context, Recipient } from '../../context.schema.ts'
import { ukClock } from './uk-clock.ts'

export function contextOf(mail: Email): Context {
  const context: Context = { channel: 'email', reply: isReply(mail) }
  const sender = mailboxes(mail.from ? [mail.from] : [])[0]?.address
  const recipients = recipientsOf(mail)
  const sendDate = mail.date === undefined ? undefined : ukClock(mail.date)
  if (sender) context.sender = sender
  if (recipients) context.recipients = recipients
  if (mail.subject) context.subject = mail.subject
  if (sendDate) context.sendDate = sendDate
  context.attachments = attached(mail).map((attachment) => {
    const rows = rowsOf(attachment)
    return rows === undefined ? { name: nameOf(attachment) } : { name: nameOf(attachment), rows }
  })
  return context
}

/** Attachments proper; pictures that stand in the text are not. */
export const attached = (mail: Email): Attachment[] =>
  mail.attachments.filter(({ related, disposition, mimeType }) => !related && !(disposition === 'inline' && mimeType.startsWith('image/')))

export const nameOf = ({ filename, description, mimeType }: Attachment): string => filename ?? description ?? (mimeType === 'message/rfc822' ? 'message.eml' : 'unnamed file')

function isReply({ inReplyTo, references, subject }: Email): boolean {
  return Boolean(inReplyTo ?? references) || /^\s{0,20}(re|fw|fwd)\s{0,5}:/i.test(subject ?? '')
}

/** A mail that names any recipient names them all, but for the hidden ones, which only an unsent mail shows. */
function recipientsOf(mail: Email): Context['recipients'] {
  if (!mail.to && !mail.cc && !mail.bcc) return undefined
  const unsent = mail.headers.some(({ key, value }) => key === 'x-unsent' && value.trim() === '1')
  const known = { to: mailboxes(mail.to ?? []), cc: mailboxes(mail.cc ?? []) }
  return mail.bcc || unsent ? { ...known, bcc: mailboxes(mail.bcc ?? []) } : known
}

function mailboxes(addresses: readonly Address[]): Recipient[] {
  return addresses.flatMap((address) => address.group ?? [address]).map(({ address, name }) => ({ ...(address && { address }), ...(name && { name }) }))
}

/** Lines of a comma- or tab-separated list; a first line with no figure and no address in it is its heading. */
function rowsOf({ mimeType, filename, content }: Attachment): number | undefined {
  if (typeof content === 'string' || !(mimeType === 'text/csv' || /\.(csv|tsv)$/i.test(filename ?? ''))) return undefined
  const lines = new TextDecoder('utf-8')
    .decode(new Uint8Array(content))
    .split('\n')
    .filter((line) => line.trim() !== '')
  return lines.length > 0 && !/[0-9@]/.test(lines[0] as string) ? lines.length - 1 : lines.length
}
