/** Reads a mail saved as .eml (RFC 5322): its text, what is quoted below it, its subject, people and attachments. */
import PostalMime, { type Email } from 'postal-mime'
import type { Draft } from '../draft.ts'
import { paragraph } from '../layout.ts'
import { DraftBuilder } from './draft-builder.ts'
import { attached, contextOf, nameOf } from './eml/mail-context.ts'
import { passagesOf } from './eml/mail-text.ts'
import { readHtmlInto } from './html.ts'
import { LIMITS } from './limits.ts'
import { paragraphsIn } from './text.ts'
import { UnreadableDraft } from './unreadable-draft.ts'

/** @throws UnreadableDraft where the bytes are no mail, or an encrypted one */
export async function readEml(bytes: Uint8Array): Promise<Draft> {
  const mail = await parse(bytes)
  if (!mail.headers.some(({ key, value }) => HEADERS.has(key) && value.trim() !== ''))
    throw new UnreadableDraft({
      place: 'line 1',
      problem: 'It does not begin with a mail\'s headers, such as "From:" or "Subject:". Save the message again from the mail program, or give it the ending .txt.',
    })
  if (mail.attachments.some(({ mimeType, filename }) => ENCRYPTED.has(mimeType) && filename !== 'smime.p7s'))
    throw new UnreadableDraft({ problem: 'The mail is encrypted. Open it in your mail program and save its text as .txt or .docx.' })

  const builder = new DraftBuilder()
  if (mail.subject) builder.add(paragraph(mail.subject), 'subject')
  if (mail.html?.trim()) readHtmlInto(builder, mail.html)
  else readPlain(builder, mail.text ?? '')
  const files = attached(mail)
  for (const file of files) builder.add(paragraph(nameOf(file)), 'attachments')
  if (files.length > 0) builder.notChecked.add('attached files')
  // a page title in a mail is shown to nobody
  const { title: _, ...found } = builder.context
  builder.context = { ...found, ...contextOf(mail) }
  return builder.build()
}

const HEADERS = new Set(['from', 'to', 'cc', 'bcc', 'subject', 'date', 'message-id', 'received', 'mime-version', 'x-unsent'])
const ENCRYPTED = new Set(['application/pkcs7-mime', 'application/x-pkcs7-mime', 'application/pgp-encrypted'])

async function parse(bytes: Uint8Array): Promise<Email> {
  let lines = 0
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines++
  if (lines > LIMITS.mailLines) throw new UnreadableDraft({ problem: `It has ${lines} lines, more than any mail. Save the text to check as .txt.` })
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true })
  } catch {
    throw new UnreadableDraft({ problem: 'Its parts are nested too deeply or its headers are too long for a mail. Open it in your mail program and save its text as .txt.' })
  }
}

function readPlain(builder: DraftBuilder, text: string): void {
  if (text.length > LIMITS.mailChars)
    throw new UnreadableDraft({ problem: `Its text is longer than ${LIMITS.mailChars / 1e6} million characters, which no mail's is. Save the part to check as .txt.` })
  const body = text.endsWith('\n') ? text.slice(0, -1) : text
  for (const { part, signature, lines } of passagesOf(body)) for (const found of paragraphsIn(lines.join('\n'))) builder.add(found, part, 1, signature)
}
