/** The account that a mail in Gmail is sent from: its own field; with one account only, the page itself says whose it is. */
import { addressIn, personOf } from '../people.ts'
import { fieldValue } from './draft.ts'

export function senderOf(root: Element): string | undefined {
  const from = personOf(fieldValue(root, 'from'))?.address
  if (from) return from
  const { ownerDocument: document } = root
  const account = document.querySelector('a[href*="accounts.google.com/SignOutOptions"]')?.getAttribute('aria-label')
  return addressIn(account) ?? addressIn(document.title)
}
