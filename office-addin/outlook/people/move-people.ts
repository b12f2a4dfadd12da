/** Moves people between To, Cc and Bcc: they are added where they go before they are taken out where they were. */
import type { RecipientChange } from '#core/checker/finding.ts'
import type { AskOutlook } from '../ask-outlook.ts'
import type { Item } from '../outlook-here.ts'
import { fieldsOf } from '../read/read-item.ts'

type Person = Pick<Office.EmailAddressDetails, 'displayName' | 'emailAddress'>
type Field = 'to' | 'cc' | 'bcc'
export type Lists = Readonly<Record<Field, readonly Person[]>>

/** People that Outlook takes in one call. */
const AT_ONCE = 100
/** Where people go comes first: whatever fails, nobody is lost. */
const ORDER: readonly Field[] = ['bcc', 'cc', 'to']

export async function readLists(ask: AskOutlook, item: Item): Promise<Lists> {
  const fields = fieldsOf(item)
  const read = async (field: Field): Promise<readonly Person[]> => {
    const box = fields[field]
    if (!box) return []
    const people = await ask.ask<Office.EmailAddressDetails[]>((done) => box.getAsync(done))
    return people.map(({ displayName, emailAddress }) => ({ displayName, emailAddress }))
  }
  const [to, cc, bcc] = await Promise.all([read('to'), read('cc'), read('bcc')])
  return { to, cc, bcc }
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

export function moved(lists: Lists, changes: readonly RecipientChange[]): Lists {
  const next: Record<Field, readonly Person[]> = { ...lists }
  for (const { address, to } of changes) {
    const person = [...next.to, ...next.cc, ...next.bcc].find(({ emailAddress }) => same(emailAddress, address)) ?? { displayName: address, emailAddress: address }
    for (const field of ORDER) next[field] = next[field].filter(({ emailAddress }) => !same(emailAddress, address))
    if (to !== 'remove') next[to] = [...next[to], person]
  }
  return next
}

export const sameLists = (a: Lists, b: Lists): boolean => ORDER.every((field) => addressesOf(a[field]) === addressesOf(b[field]))
const addressesOf = (people: readonly Person[]): string =>
  people
    .map(({ emailAddress }) => emailAddress.toLowerCase())
    .sort()
    .join('\n')

/** @throws OutlookError where a field could not be written */
export async function writeLists(ask: AskOutlook, item: Item, before: Lists, after: Lists): Promise<void> {
  const fields = fieldsOf(item)
  for (const field of ORDER) {
    const box = fields[field]
    if (!box || addressesOf(before[field]) === addressesOf(after[field])) continue
    const people = after[field].map((person) => ({ ...person }))
    await ask.ask<void>((done) => box.setAsync(people.slice(0, AT_ONCE), done))
    for (let from = AT_ONCE; from < people.length; from += AT_ONCE) await ask.ask<void>((done) => box.addAsync(people.slice(from, from + AT_ONCE), done))
  }
}
