/**
 * The account that a mail in Outlook on the web is sent from, also where that is a shared mailbox or somebody else's. The
 * page says it only where "From" is shown; and a mailbox that is opened for itself stands in the page's address.
 */
import { addressIn } from '../people.ts'

const FROM = '[aria-haspopup="menu"] + [aria-haspopup="dialog"]'

export const fromOf = (root: Element): Element | undefined => root.querySelector(FROM) ?? undefined

export function senderOf(root: Element): string | undefined {
  const from = fromOf(root)
  if (!from) return mailboxIn(root.ownerDocument.location.pathname)
  for (const part of [from, ...from.querySelectorAll('[title], [aria-label]')]) {
    const address = addressIn(part.getAttribute('title')) ?? addressIn(part.getAttribute('aria-label'))
    if (address) return address
  }
  return addressIn(from.textContent)
}

/** `/mail/planning@anytown.gov.uk/inbox` */
function mailboxIn(path: string): string | undefined {
  const [, mail, mailbox = ''] = path.split('/')
  return mail === 'mail' ? addressIn(mailbox.replace('%40', '@')) : undefined
}
