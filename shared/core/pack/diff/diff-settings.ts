/** What changes in the sealed settings of a pack: which entries, by the names that tell them apart, never their addresses. */
import type { PackFile } from '../pack-file.schema.ts'
import { changedKeys, inShort, listed, sameValue } from './changes.ts'

type Settings = NonNullable<PackFile['sealed']>

const PARTS: Readonly<Record<string, string>> = {
  directory: 'Directory',
  agreedLines: 'Agreed lines',
  earlierMotions: 'Earlier motions',
  programme: 'Programme',
  standingOrders: 'Standing orders',
  calendar: 'Calendar',
  council: 'Council',
  group: 'Group',
  house: 'House look',
  ownContacts: 'The group’s own contacts',
  accounts: 'Accounts',
}

export function diffSettings(old: Settings | undefined, now: Settings | undefined): string[] {
  if (!old && !now) return []
  if (!old || !now) return [now ? 'A sealed part is new, or could only be read now.' : 'The sealed part is gone, or could only be read before.']
  return changedKeys(old, now).map((key) => {
    const [before, after] = [old[key as keyof Settings], now[key as keyof Settings]]
    const label = PARTS[key] ?? key
    return Array.isArray(before ?? after)
      ? `${label}: ${entries((before ?? []) as unknown[], (after ?? []) as unknown[], COUNTED.includes(key))}.`
      : `${label}: ${within(before, after)}.`
  })
}

/** Numbers and addresses are counted, not shown. */
const COUNTED = ['ownContacts', 'accounts']

function nameOf(entry: unknown): string {
  if (typeof entry === 'string') return entry
  const { name, topic, title, id, date } = entry as Readonly<Record<string, string | undefined>>
  return name ?? topic ?? title ?? id ?? date ?? 'an entry'
}

function entries(before: readonly unknown[], after: readonly unknown[], counted: boolean): string {
  const { added, gone, both } = listed(before, after, nameOf)
  const changed = both.filter(([a, b]) => !sameValue(a, b)).map(([, b]) => nameOf(b))
  const told = (label: string, names: readonly string[]): string[] => (names.length === 0 ? [] : [`${label} ${counted ? names.length : inShort(names)}`])
  return [...told('added', added.map(nameOf)), ...told('taken out', gone.map(nameOf)), ...told('changed', changed)].join('; ') || 'their order changes'
}

const within = (before: unknown, after: unknown): string => `${inShort(changedKeys((before ?? {}) as object, (after ?? {}) as object))} changed`
