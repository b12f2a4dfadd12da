/**
 * Gmail at mail.google.com. Every part is found by names, roles and attributes that are in no language and have lasted
 * for years; class names are a second try, except those that go out with the mail (`gmail_signature`, `gmail_quote`).
 *
 * Tried on `test/hosts/gmail` (compose window, full screen, inline reply and forward, pop-out, two windows; English, French,
 * Welsh; address boxes of both generations; every class name changed). Not yet in Gmail itself. Not known: the shape of
 * suggestions that Gmail writes ahead of the cursor. Plain-text mode has been seen in two shapes, by others: a field in the
 * body's place, and the same body as ever, of which the one sign is the tick in the menu once that was opened. Where it
 * was not, a template comes with its formatting, and Gmail sends the words of it.
 */
import type { Context } from '#core/draft/context.schema.ts'
import { isField } from '../editors/text-field.ts'
import { attachmentsOf } from './gmail/attachments.ts'
import { bodiesIn, fieldValue, formOf, idOf, PLAIN_FIELD, rootOf, SUBJECT as SUBJECT_BOX, shows } from './gmail/draft.ts'
import { areFolded, hasBoxes, isTypingPeople, peopleOf } from './gmail/people.ts'
import { plainLines } from './gmail/plain-lines.ts'
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

/** The message that is answered, where it stands in the text. */
const hasQuote = (body: HTMLElement): boolean => (isField(body) ? plainLines(body.value.split('\n')).includes('quoted') : body.querySelector(QUOTE) !== null)

/** The words are in the field beside the body, and both or neither show. */
const isElsewhere = (root: Element, body: Element | undefined): boolean =>
  !body?.matches(PLAIN_FIELD) && (root.querySelector<HTMLTextAreaElement>(PLAIN_FIELD)?.value.trim() ?? '') !== '' && body?.textContent?.trim() === ''

/** The tick at “Plain text mode”. The menu stands far from the mail: with two mails open it could be the other one's. */
const TICK = '[role="menuitemcheckbox"].Gk[aria-checked="true"]'
const isTicked = ({ ownerDocument: document }: Element): boolean => document.querySelector(TICK) !== null && bodiesIn(document).length === 1

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
  const quotes = body ? hasQuote(body) : false
  // The message that this answers has an id; a thread on the page has the answer inside it.
  context.reply = quotes || fieldValue(root, 'rm') !== '' || root.closest('[role="listitem"]') !== null
  const { names, nameless } = attachmentsOf(root)
  if (names.length > 0) context.attachments = names.map((name) => ({ name }))
  if (nameless) not.push('the names of attached files')
  if (isElsewhere(root, body)) not.push('the text, which Gmail keeps as plain text here')
  // The trimmed chain comes into the page only when its button is pressed.
  if (context.reply && !quotes) not.push('the earlier messages, which Gmail keeps folded away')
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
  lineZones: plainLines,
  isPlain: isTicked,
  selfTest: (root) => unseen(root).map((gone) => saysUnseen(gone, NAME)),

  zoneOf(element): ZoneSaid {
    const { classList } = element
    if (element.hasAttribute('data-smartmail') || classList.contains('gmail_signature') || classList.contains('gmail_signature_prefix')) return 'signature'
    if (classList.contains('gmail_quote') || classList.contains('gmail_quote_container')) return 'quoted'
    return undefined
  },
}
