/**
 * For whom a message goes: a person's, a shared mailbox's, or another account of one's own. Outlook says whose mailbox an
 * item stands in, and not whether that is a colleague's or a shared one: the directory knows the one, the accounts the other.
 */
import { accountKind } from '#core/checker/situation/who.ts'
import type { Settings } from '#core/pack/settings.schema.ts'

export interface Sending {
  /** As From says. */
  readonly sender: string | undefined
  /** The account in which Outlook is open. */
  readonly own: string | undefined
  /** Whose mailbox the item stands in, where Outlook says so and it is another's. */
  readonly owner: string | undefined
}

const same = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase()

/** @returns undefined where it is sent from one's own account, or nobody knows */
export function sentFor({ sender, own, owner }: Sending, settings: Settings): string | undefined {
  if (!sender || !own || same(sender, own)) return undefined
  const member = settings.directory?.find(({ email }) => same(email, sender))
  if (member) return `sent for ${member.title ? `${member.title} ` : ''}${member.name}`
  const kind = accountKind(sender, settings)
  if (same(sender, owner)) {
    const whose = kind ? ` (${kind})` : ''
    const listed = settings.accounts?.some(({ address }) => same(address.trim(), sender))
    return listed ? `sent from the shared mailbox ${sender}${whose}` : `sent from ${sender}, a mailbox shared with you${whose}`
  }
  return kind ? `sent from the ${kind} account ${sender}` : `sent from ${sender}`
}
