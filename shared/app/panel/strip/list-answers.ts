/** "Who is on this list?": of which lists it is asked, and what may be answered. */
import { saidOf } from '#core/checker/said-of-lists.ts'
import { isListAddress } from '#core/checker/situation/list-address.ts'
import { isOutsider } from '#core/checker/situation/whom.ts'
import type { Verdict } from '#core/checker/verdict.ts'
import type { Context, Recipient, SaidOfList } from '#core/draft/context.schema.ts'
import type { Settings } from '#core/pack/settings.schema.ts'

export interface UnseenList {
  /** Absent for everybody whose own address stands among the recipients. */
  readonly address?: string
  readonly name: string
  /** Why it is asked. */
  readonly reason: string
}

/** Group addresses of which the host does not know who is on them; and, for a message that needs consent, many people of whom nobody said that they agreed. */
export function unseenLists(recipients: Context['recipients'], context: Context, verdict: Pick<Verdict, 'asleep'> | undefined, settings: Settings): UnseenList[] {
  const all = [...(recipients?.to ?? []), ...(recipients?.cc ?? []), ...(recipients?.bcc ?? [])]
  const lists = all.filter((each): each is Recipient & { address: string } => each.address !== undefined && each.type === undefined && isListAddress(each))
  const byAddress = new Map(
    lists.map(({ address, name }) => [address.toLowerCase(), { address, name: `the list ${name ?? address}`, reason: `I cannot see who is on the list ${name ?? address}.` }]),
  )
  const outsiders = all.filter((each) => !isListAddress(each) && isOutsider(each, { settings }))
  const answered = context.lists !== undefined && saidOf(context.lists, undefined) !== undefined
  const needsConsent = verdict?.asleep.some(({ needs }) => needs === 'consent') ?? false
  return [
    ...byAddress.values(),
    ...(outsiders.length > 1 && (answered || needsConsent)
      ? [{ name: `the ${outsiders.length} people it goes to`, reason: 'Messages like this need the consent of everybody who gets them.' }]
      : []),
  ]
}

type Said = Omit<SaidOfList, 'address'>

const PRIVATE = 'people with something in common that should stay private'

const ANSWERS: Readonly<Record<string, { readonly words: string; readonly said: Said }>> = {
  members: { words: 'Members of the group', said: { type: 'member' } },
  councillors: { words: 'Councillors', said: { type: 'councillor' } },
  officers: { words: 'Council officers', said: { type: 'officer' } },
  party: { words: 'Party members', said: { type: 'party' } },
  press: { words: 'Journalists', said: { type: 'press' } },
  organisations: { words: 'Organisations', said: { type: 'organisation' } },
  agreed: { words: 'Residents who agreed to hear from us', said: { type: 'resident', consent: true } },
  residents: { words: 'Residents, not all of whom agreed', said: { type: 'resident', consent: false } },
  private: { words: 'People with something in common that should stay private', said: { type: 'resident', source: PRIVATE } },
  unknown: { words: 'I do not know', said: {} },
}

export const ANSWER_WORDS: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(ANSWERS).map(([answer, { words }]) => [answer, words]))

/** Undefined while nobody answered. */
export function answerOf({ lists = [] }: Context, { address }: UnseenList): string | undefined {
  const said = saidOf(lists, address)
  return said && Object.keys(ANSWERS).find((answer) => same(ANSWERS[answer]?.said ?? {}, said))
}

const same = (a: Said, b: Said): boolean => a.type === b.type && a.consent === b.consent && a.source === b.source

export function withAnswer(context: Context, { address }: UnseenList, answer: string | undefined): Context {
  const { lists = [], ...rest } = context
  const said = answer === undefined ? undefined : ANSWERS[answer]?.said
  const others = lists.filter((each) => each.address?.toLowerCase() !== address?.toLowerCase())
  const now = said ? [...others, { ...(address === undefined ? {} : { address }), ...said }] : others
  return now.length > 0 ? { ...rest, lists: now } : rest
}
