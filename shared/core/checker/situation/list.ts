/** What the list of recipients gives away by itself, and what cannot be seen of it. */
import type { Context, Recipient } from '../../draft/context.schema.ts'
import type { DraftFacts } from '../draft-facts.ts'
import { isListAddress } from './list-address.ts'
import type { View } from './situation.ts'
import { everyone, isOutsider } from './whom.ts'

/** What is read of a recipient for words that tell something of the list: where it came from, and a list's own name. */
export function listWords(recipient: Recipient): readonly string[] {
  const words = recipient.source ? [recipient.source] : []
  if (!isListAddress(recipient)) return words
  const mailbox = (recipient.address ?? '').split('@')[0] as string
  return [...words, ...(recipient.name ? [recipient.name] : []), mailbox.replace(/[._+-]+/g, ' ')].filter((each) => each !== '')
}

/** What the report names as not checked: behind a group address stand people whom nobody here can see. */
export const unseenLists = (context: Context): string[] => [
  ...new Set(
    everyone({ context })
      .filter(isListAddress)
      .map(({ name, address }) => `${name ?? address} (I cannot see who is on this list)`),
  ),
]

/** The facts that `whatTheListSays` asks for. */
export const LIST_NAMES = ['$secretPeople', '$toSecretPeople'] as const

/** The words that say what everybody on the list is: "Blue Badge holders". */
export function whatTheListSays(facts: DraftFacts): string | undefined {
  const found = facts.named('$secretPeople').find(({ part }) => part === 'recipients') ?? facts.named('$toSecretPeople').find(({ part }) => part === 'subject' || part === 'body')
  return found && facts.slice(found.part, found.start, found.end, found.place)
}

/** Whether being on the list tells something about a person: Blue Badge holders, foster carers, users of a food bank. */
const secretList: View = (s) => (s.context.recipients ? whatTheListSays(s.facts) !== undefined : undefined)

const bccOutsiders: View = (s) => s.context.recipients?.bcc?.filter((recipient) => isOutsider(recipient, s)).length ?? (s.context.recipients ? 0 : undefined)

/** Somebody on the list said that they want no such mail. */
const optedOut: View = ({ context }) => (context.recipients ? everyone({ context }).some((recipient) => recipient.optedOut === true) : undefined)

/** To offices and organisations alone. */
const toAgency: View = ({ context }) => {
  const all = everyone({ context })
  return context.recipients && all.length > 0 ? all.every(({ type }) => type === 'organisation' || type === 'officer') : undefined
}

export const LIST: Readonly<Record<string, View>> = { secretList, bccOutsiders, optedOut, toAgency }
