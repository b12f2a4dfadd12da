/** The people a message goes to, after a change; someone already there keeps what is known of them. */
import type { RecipientChange } from '#core/checker/finding.ts'
import type { Context, Recipient } from '#core/draft/context.schema.ts'

export function withRecipients(context: Context, changes: readonly RecipientChange[]): Context {
  const lists: { to: Recipient[]; cc: Recipient[]; bcc: Recipient[] } = {
    to: [...(context.recipients?.to ?? [])],
    cc: [...(context.recipients?.cc ?? [])],
    bcc: [...(context.recipients?.bcc ?? [])],
  }
  for (const { address, to } of changes) {
    const person = [...lists.to, ...lists.cc, ...lists.bcc].find((r) => r.address === address) ?? { address }
    for (const key of ['to', 'cc', 'bcc'] as const) lists[key] = lists[key].filter((r) => r.address !== address)
    if (to !== 'remove') lists[to].push(person)
  }
  return { ...context, recipients: lists }
}
