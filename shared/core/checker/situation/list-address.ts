/** An address that hands a message on to many. */
import type { Recipient } from '../../draft/context.schema.ts'

/** Mailboxes that hand a message on to many. */
const LIST_WORDS =
  /(?:^|[^a-z])(?:all|everyone|everybody|list|lists|members|residents|tenants|leaseholders|neighbours|volunteers|holders|carers|users|subscribers|parents|supporters|councillors|cllrs|contacts)(?:[^a-z]|$)/
const LIST_DOMAIN = /@(?:lists?|groups?|mailinglists?)\.|@googlegroups\./

/** An address behind which several people stand whom nobody here can name. */
export function isListAddress({ address, list, type }: Recipient): boolean {
  if (list !== undefined) return list
  if (address === undefined || type === 'press' || type === 'organisation' || type === 'officer') return false
  const plain = address.toLowerCase()
  const at = plain.lastIndexOf('@')
  return at > 0 && (LIST_DOMAIN.test(plain) || LIST_WORDS.test(plain.slice(0, at)))
}
