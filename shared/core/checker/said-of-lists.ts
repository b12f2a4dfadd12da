/** The answer to "Who is on this list?", put beside what the host knows of each recipient. */
import type { Context, Recipient, SaidOfList } from '../draft/context.schema.ts'
import type { Settings } from '../pack/settings.schema.ts'
import { isListAddress } from './situation/list-address.ts'
import { isOutsider } from './situation/whom.ts'

type Recipients = NonNullable<Context['recipients']>

/** What was said of one address, or of everybody who is not named. */
export const saidOf = (lists: readonly SaidOfList[], address: string | undefined): SaidOfList | undefined =>
  lists.find((said) => said.address?.toLowerCase() === address?.toLowerCase())

/** The same context where nothing was said of any list. */
export const withLists = <C extends Context>(context: C, settings: Settings): C =>
  context.lists && context.recipients ? { ...context, recipients: withSaid(context.recipients, context.lists, settings) } : context

/** What the host knows of a recipient holds before what was said of the list. */
function withSaid({ to, cc, bcc }: Recipients, lists: readonly SaidOfList[], settings: Settings): Recipients {
  const rest = saidOf(lists, undefined)
  const told = (recipient: Recipient): Recipient => {
    const said = isListAddress(recipient) ? recipient.address && saidOf(lists, recipient.address) : isOutsider(recipient, { settings }) ? rest : undefined
    // it remains a list, whoever is on it
    return said ? { ...said, ...recipient, ...(isListAddress(recipient) ? { list: true } : {}) } : recipient
  }
  return { ...(to ? { to: to.map(told) } : {}), ...(cc ? { cc: cc.map(told) } : {}), ...(bcc ? { bcc: bcc.map(told) } : {}) }
}
