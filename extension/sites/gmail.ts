/**
 * Gmail at mail.google.com. Every part is found by names, roles and attributes that are in no language and have lasted
 * for years; class names are a second try, except those that go out with the mail (`gmail_signature`, `gmail_quote`).
 *
 * Tried on `test/hosts/gmail` (compose window, full screen, inline reply and forward, pop-out, two windows; English, French,
 * Welsh; address boxes of both generations; every class name changed). Not yet in Gmail itself. Not known: the shape of
 * suggestions that Gmail writes ahead of the cursor, and of plain-text mode, which is said not to be read.
 */
import type { Context } from '#core/draft/context.schema.ts'
import { attachmentsOf } from './gmail/attachments.ts'
import { bodiesIn, fieldValue, formOf, idOf, rootOf, SUBJECT as SUBJECT_BOX, shows } from './gmail/draft.ts'
import { areFolded, hasBoxes, isTypingPeople, peopleOf } from './gmail/people.ts'
import { isTime, sendControlsOf, sendOf } from './gmail/send.ts'
import { senderOf } from './gmail/sender.ts'
import { draftAround } from './root-with.ts'
import type { Seen, Site, ZoneSaid } from './site.ts'
import { ACCOUNT, notChecked, SEND, SUBJECT, saysUnseen, TO, type Unseen } from './unseen.ts'

const NAME = 'Gmail'
const QUOTE = '.gmail_quote'

const subjectBox = (root: Element) => root.querySelector<HTMLInputElement>(SUBJECT_BOX)

function unseen(root: Element): Unseen[] {
  const gone: Unseen[] = []
  if (!hasBoxes(root) && !areFolded(root, {})) gone.push(TO)
  if (!subjectBox(root) && !root.querySelector('input[name="subject"]')) gone.push(SUBJECT)
  if (!senderOf(root)) gone.push(ACCOUNT)
  if (!sendOf(root)) gone.push(SEND)
  return gone
}

/** The message that this answers has an id; a thread on the page has the answer inside it. */
const isReply = (root: Element, body: Element | undefined): boolean =>
  fieldValue(root, 'rm') !== '' || root.closest('[role="listitem"]') !== null || body?.querySelector(QUOTE) != null

/** In plain-text mode Gmail keeps the words in a field of its own. */
const isPlainText = (root: Element, body: Element | undefined): boolean =>
  (root.querySelector<HTMLTextAreaElement>('textarea[form="nosend"]')?.value.trim() ?? '') !== '' && body?.textContent?.trim() === ''

function see(root: Element): Seen {
  const context: Context = { channel: 'email' }
  const not = unseen(root).map((gone) => notChecked(gone, NAME))
  const sender = senderOf(root)
  if (sender) context.sender = sender
  const people = peopleOf(root)
  if (areFolded(root, people)) not.push('who this goes to, while Gmail folds them away')
  else if (hasBoxes(root)) context.recipients = people
  if (isTypingPeople(root)) not.push('an address that is still being typed')
  const box = subjectBox(root)
  const subject = box?.value.trim() ? box.value : fieldValue(root, 'subject')
  if (subject) context.subject = subject
  const [body] = bodiesIn(root)
  context.reply = isReply(root, body)
  const { names, nameless } = attachmentsOf(root)
  if (names.length > 0) context.attachments = names.map((name) => ({ name }))
  if (nameless) not.push('the names of attached files')
  if (isPlainText(root, body)) not.push('the text, which Gmail keeps as plain text here')
  // The trimmed chain comes into the page only when its button is pressed.
  if (context.reply && !body?.querySelector(QUOTE)) not.push('the earlier messages, which Gmail keeps folded away')
  return { context, notChecked: not }
}

export const gmail: Site = {
  name: 'gmail',

  draftOf: (element) => draftAround(element, bodiesIn, rootOf),
  idOf,

  bodyOf: (root) => bodiesIn(root)[0],

  subjectOf(root) {
    const box = subjectBox(root)
    return box && shows(box) && !box.readOnly && !box.disabled ? box : undefined
  },

  headsOf(root) {
    const form = formOf(root)
    return form ? [form] : []
  },

  sendOf,
  sendControlsOf,
  isTime,
  isSendKey: ({ key, ctrlKey, metaKey }) => key === 'Enter' && (ctrlKey || metaKey),

  see,
  selfTest: (root) => unseen(root).map((gone) => saysUnseen(gone, NAME)),

  zoneOf(element): ZoneSaid {
    const { classList } = element
    if (element.hasAttribute('data-smartmail') || classList.contains('gmail_signature') || classList.contains('gmail_signature_prefix')) return 'signature'
    if (classList.contains('gmail_quote') || classList.contains('gmail_quote_container')) return 'quoted'
    return undefined
  },
}
