/** Outlook's people as the draft's. */
import type { Context, Recipient } from '#core/draft/context.schema.ts'

export type People = NonNullable<Context['recipients']>

/**
 * Outlook's own word on who is inside (`recipientType`) is not relied on: it calls colleagues strangers when they are in
 * a private address book. Only that an address stands for several people is taken from it.
 */
export function recipientFrom({ emailAddress, displayName, recipientType }: Office.EmailAddressDetails): Recipient {
  const named = displayName && displayName !== emailAddress
  return {
    ...(emailAddress ? { address: emailAddress } : {}),
    ...(named || !emailAddress ? { name: displayName } : {}),
    ...(String(recipientType) === 'distributionList' ? { list: true } : {}),
  }
}
