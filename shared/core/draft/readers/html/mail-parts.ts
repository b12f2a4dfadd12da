/**
 * How mail programs mark, in a message's HTML, the chain below a reply and the sender's signature.
 * Outlook on the web prefixes what it copies with `x_`. Seen in: Gmail, Apple Mail, Thunderbird, Yahoo, Proton, Outlook.
 */
import type { Attributes, Declarations } from './element-style.ts'

const QUOTED = new Set(['gmail_quote', 'gmail_quote_container', 'yahoo_quoted', 'protonmail_quote', 'moz-cite-prefix', 'moz-forward-container', 'zmail_extra'])
const SIGNATURE = new Set(['gmail_signature', 'moz-signature', 'protonmail_signature_block'])

const bare = (name: string): string => {
  let start = 0
  while (name.startsWith('x_', start)) start += 2
  return name.slice(start)
}

const hasClass = (attributes: Attributes, wanted: ReadonlySet<string>): boolean => !!attributes.class && attributes.class.split(/\s/).some((name) => wanted.has(bare(name)))

/** The element holds the chain. */
export function isQuoted(name: string, attributes: Attributes): boolean {
  return hasClass(attributes, QUOTED) || (name === 'blockquote' && attributes.type?.toLowerCase() === 'cite')
}

/** The chain begins here and runs to the end of the message. */
export function beginsChain(attributes: Attributes): boolean {
  const id = bare(attributes.id ?? '')
  return id === 'appendonsend' || id === 'divRplyFwdMsg' || id === 'mail-editor-reference-message-container'
}

export function isSignature(attributes: Attributes): boolean {
  if (hasClass(attributes, SIGNATURE) || attributes['data-smartmail'] === 'gmail_signature' || bare(attributes.id ?? '').toLowerCase() === 'signature') return true
  // Outlook for Windows: a bookmark, which every paragraph of the signature but the first repeats in its style
  return attributes.name === '_MailAutoSig' || attributes.style?.includes('mso-bookmark:_MailAutoSig') === true
}

/** Outlook for Windows draws one grey line above "From: … Sent: … To: … Subject: …"; the chain follows it. */
export function mayDivide(style: Declarations): boolean {
  const line = style.get('border-top')
  return line?.startsWith('solid') === true && (line.includes('#e1e1e1') || line.includes('#b5c4df'))
}

export const isReplyHeader = (text: string): boolean => /^\s{0,20}From:/.test(text) && /\n?\s{0,20}(Sent|Date):/.test(text) && /(To|Subject):/.test(text)
