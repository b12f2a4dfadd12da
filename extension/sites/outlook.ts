/**
 * Outlook on the web at its own addresses. Every part is found by the beginnings and ends of ids, by roles and by
 * `data-testid`, which are in no language; of class names only those that say what a thing is.
 *
 * Tried on `test/hosts/outlook-web` (new, inline reply and forward, pop-out, two forms; English, French, Welsh; chips of all three
 * shapes; every other class name changed), whose editor is Outlook's own library. Not yet in Outlook itself. Not known: the
 * cards of attached files (one source), where "From" stands, whether Alt+S sends, and the panes of its writing assistant.
 */
import type { Context } from '#core/draft/context.schema.ts'
import { attachmentsOf } from './outlook/attachments.ts'
import { bodiesIn, idOf, rootOf, subjectBox, wellOf } from './outlook/draft.ts'
import { areFolded, everybody, isTypingPeople, peopleOf } from './outlook/people.ts'
import { isTime, sendControlsOf, sendOf } from './outlook/send.ts'
import { fromOf, senderOf } from './outlook/sender.ts'
import { draftAround } from './root-with.ts'
import type { Seen, Site, ZoneSaid } from './site.ts'
import { notChecked, SEND, SUBJECT, saysUnseen, TO, type Unseen } from './unseen.ts'

const NAME = 'Outlook'
const SIGNATURE = '#Signature, #signature, #ms-outlook-mobile-signature'
const WRAPPED = '#mail-editor-reference-message-container, .ms-outlook-mobile-reference-message, blockquote[type="cite"]'
/** What is answered stands behind these, as their sibling. */
const BEGUN = '#appendonsend, #divRplyFwdMsg'

function unseen(root: Element): Unseen[] {
  const gone: Unseen[] = []
  if (!wellOf(root, 'to')) gone.push(TO)
  if (!subjectBox(root)) gone.push(SUBJECT)
  if (!sendOf(root)) gone.push(SEND)
  return gone
}

function see(root: Element): Seen {
  const context: Context = { channel: 'email' }
  const not = unseen(root).map((gone) => notChecked(gone, NAME))
  const sender = senderOf(root)
  if (sender) context.sender = sender
  else not.push('which account this is sent from, which Outlook shows here only after “Show From” is chosen')
  const people = peopleOf(root)
  if (areFolded(root, people)) not.push('who this goes to, while Outlook folds them away')
  else if (wellOf(root, 'to')) context.recipients = people
  const hidden = everybody(people).filter(({ address }) => address === undefined).length
  if (hidden > 0) not.push(hidden === 1 ? 'an address it goes to, which Outlook does not show' : `some addresses it goes to, since Outlook does not show ${hidden} of them`)
  if (isTypingPeople(root)) not.push('an address that is still being typed')
  const subject = subjectBox(root)?.value
  if (subject?.trim()) context.subject = subject
  const [body] = bodiesIn(root)
  // Without the earlier message on the page an answer cannot be told from a new mail.
  if (root.querySelector(`${BEGUN}, ${WRAPPED}`)) {
    context.reply = true
    if (!body?.querySelector(`${BEGUN}, ${WRAPPED}`)) not.push('the earlier messages, which Outlook keeps apart')
  }
  const { names, nameless } = attachmentsOf(root)
  if (names.length > 0) context.attachments = names.map((name) => ({ name }))
  if (nameless) not.push('the names of attached files')
  return { context, notChecked: not }
}

/** People, sender and subject stand beside each other, and the text beside them: nothing that holds the text is watched. */
function headsOf(root: Element): readonly Element[] {
  const [body] = bodiesIn(root)
  const heads = new Set<Element>()
  for (const part of [wellOf(root, 'to'), wellOf(root, 'cc'), wellOf(root, 'bcc'), fromOf(root)]) {
    let head = part?.parentElement ?? part
    if (!head || head.contains(body ?? null)) head = part
    if (head) heads.add(head)
  }
  return [...heads]
}

export const outlook: Site = {
  name: 'outlook-web',

  draftOf: (element) => draftAround(element, bodiesIn, rootOf),
  idOf,

  bodyOf: (root) => bodiesIn(root)[0],

  subjectOf(root) {
    const box = subjectBox(root)
    return box && box.getClientRects().length > 0 && !box.readOnly && !box.disabled ? box : undefined
  },

  headsOf,
  sendOf,
  sendControlsOf,
  isTime,
  isSendKey: ({ key, ctrlKey, metaKey, altKey }) => (key === 'Enter' && (ctrlKey || metaKey)) || (altKey && !ctrlKey && !metaKey && key.toLowerCase() === 's'),

  see,
  selfTest: (root) => unseen(root).map((gone) => saysUnseen(gone, NAME)),

  zoneOf(element): ZoneSaid {
    if (element.id === '' && !element.hasAttribute('class') && element.tagName !== 'BLOCKQUOTE') return undefined
    if (element.matches(SIGNATURE)) return 'signature'
    if (element.matches(WRAPPED)) return 'quoted'
    return element.matches(BEGUN) ? 'quoted-onwards' : undefined
  },
}
