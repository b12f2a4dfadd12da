/**
 * Gmail at mail.google.com. Every part is found by names, roles and attributes that are in no language and have lasted
 * for years; class names are a second try, except those that go out with the mail (`gmail_signature`, `gmail_quote`).
 *
 * Tried on `test/hosts/gmail` (compose window, full screen, inline reply, pop-out, two windows; English, French, Welsh;
 * address boxes of both generations; every class name changed). Not yet in Gmail itself. Not known: the shape of
 * suggestions that Gmail writes ahead of the cursor, and of plain-text mode.
 */
import type { Context, Recipient } from '#core/draft/context.schema.ts'
import { sendControlsOf, sendOf } from './gmail/send.ts'
import { named, personOf } from './people.ts'
import type { Seen, Site, Zone } from './site.ts'

const BODY = '[g_editable="true"][contenteditable="true"]'
/** In plain words the same, should `g_editable` go: a text of several lines that is no address box. */
const BODY_BY_ROLE = '[role="textbox"][aria-multiline="true"][contenteditable="true"]'
const ID = 'input[name="composeid"]'
const KINDS = ['to', 'cc', 'bcc'] as const

function bodiesIn(root: ParentNode): HTMLElement[] {
  const bodies = [...root.querySelectorAll<HTMLElement>(BODY)]
  if (bodies.length > 0) return bodies
  return [...root.querySelectorAll<HTMLElement>(BODY_BY_ROLE)].filter((body) => !body.closest('[role="listbox"]') && body.getBoundingClientRect().height > 60)
}

/** The smallest element that holds this body and its form; the whole window where it holds no other draft. */
function rootOf(body: HTMLElement): HTMLElement | undefined {
  let root = body.parentElement
  while (root && !root.querySelector(ID)) root = root.parentElement
  if (!root || bodiesIn(root).length !== 1) return undefined
  const whole = root.closest<HTMLElement>('[role="dialog"]') ?? root.closest<HTMLElement>('[role="region"]')
  return whole && bodiesIn(whole).length === 1 ? whole : root
}

const fieldValue = (root: Element, name: string): string => root.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value.trim() ?? ''
const shows = (element: Element): boolean => element.getClientRects().length > 0

/** The people in one address box; undefined where there is no such box. */
function peopleIn(root: Element, kind: (typeof KINDS)[number]): Recipient[] | undefined {
  const box = root.querySelector(`[name="${kind}"]`)
  if (!box) return undefined
  const chips = [...root.querySelectorAll(`[name="${kind}"] [role="option"][data-hovercard-id]`)].map((chip) =>
    named(chip.getAttribute('data-hovercard-id') ?? '', chip.getAttribute('data-name')),
  )
  const fields = [...root.querySelectorAll<HTMLInputElement>(`input[type="hidden"][name="${kind}"]`)].flatMap(({ value }) => personOf(value) ?? [])
  return [...chips, ...fields]
}

/** What is typed into an address box and is no address yet. */
const isTypingPeople = (root: Element): boolean =>
  [...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(KINDS.map((kind) => `[name="${kind}"] input[role="combobox"], textarea[name="${kind}"]`).join(','))].some(
    ({ value }) => value.trim() !== '',
  )

/** The account that it is sent from; with one account only, the page itself says whose it is. */
function senderOf(root: Element): string | undefined {
  const from = personOf(fieldValue(root, 'from'))?.address
  if (from) return from
  const { ownerDocument: document } = root
  const account = document.querySelector('a[href*="accounts.google.com/SignOutOptions"]')?.getAttribute('aria-label')
  return /[^\s<>()@]+@[^\s<>()@]+\.[^\s<>()@]+/.exec(account ?? document.title)?.[0]
}

function attachmentsOf(root: Element): { name: string }[] {
  const byAddress = [...root.querySelectorAll('[download_url]')].map((chip) => chip.getAttribute('download_url')?.split(':')[1])
  const byClass = [...root.querySelectorAll('.dL .vI')].map((chip) => chip.textContent?.trim())
  return (byAddress.length > 0 ? byAddress : byClass).flatMap((name) => (name ? [{ name: decoded(name) }] : []))
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** The message that this answers has an id; a thread on the page has the answer inside it. */
const isReply = (root: Element, body: Element | undefined): boolean =>
  fieldValue(root, 'rm') !== '' || root.closest('[role="listitem"]') !== null || body?.querySelector('.gmail_quote') != null

function see(root: Element): Seen {
  const context: Context = { channel: 'email' }
  const notChecked: string[] = []
  const sender = senderOf(root)
  if (sender) context.sender = sender
  const recipients = Object.fromEntries(KINDS.flatMap((kind) => [[kind, peopleIn(root, kind)] as const]).filter(([, people]) => people !== undefined))
  const folded = Object.values(recipients).every((people) => people?.length === 0) && [...root.querySelectorAll('form span[email]')].some(shows)
  if (folded) notChecked.push('the people, while Gmail folds them away')
  else if (Object.keys(recipients).length > 0) context.recipients = recipients
  else notChecked.push('the people this goes to')
  if (isTypingPeople(root)) notChecked.push('an address that is still being typed')
  const subject = root.querySelector<HTMLInputElement>('input[name="subjectbox"]')
  const words = subject?.value.trim() ? subject.value : fieldValue(root, 'subject')
  if (words) context.subject = words
  const body = gmail.bodyOf(root)
  context.reply = isReply(root, body)
  const attachments = attachmentsOf(root)
  if (attachments.length > 0) context.attachments = attachments
  // The trimmed chain comes into the page only when its button is pressed.
  if (context.reply && !body?.querySelector('.gmail_quote')) notChecked.push('the earlier messages, which Gmail keeps folded away')
  return { context, notChecked }
}

export const gmail: Site = {
  name: 'gmail',

  draftOf(element) {
    const { ownerDocument: document } = element
    if (!document.querySelector(ID)) return undefined
    for (const body of bodiesIn(document)) {
      const root = rootOf(body)
      if (root?.contains(element)) return root
    }
    return undefined
  },

  idOf: (root) => fieldValue(root, 'draft').replace(/^#/, '') || fieldValue(root, 'composeid') || undefined,

  bodyOf: (root) => bodiesIn(root)[0],

  subjectOf(root) {
    const box = root.querySelector<HTMLInputElement>('input[name="subjectbox"]')
    return box && shows(box) && !box.readOnly && !box.disabled ? box : undefined
  },

  headOf: (root) => root.querySelector(ID)?.closest('form') ?? undefined,

  sendOf: (root) => sendOf(root),
  sendControlsOf,
  isSendKey: ({ key, ctrlKey, metaKey }) => key === 'Enter' && (ctrlKey || metaKey),
  selfTest: () => [],

  see,

  zoneOf(element): Zone | undefined {
    const { classList } = element
    if (element.hasAttribute('data-smartmail') || classList.contains('gmail_signature') || classList.contains('gmail_signature_prefix')) return 'signature'
    if (classList.contains('gmail_quote') || classList.contains('gmail_quote_container')) return 'quoted'
    return undefined
  },
}
