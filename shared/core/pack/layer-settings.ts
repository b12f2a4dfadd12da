/**
 * Settings in layers: what packs carry (law, party, group) and the user's own on top. For one value the layer nearest
 * to the user wins. Lists grow: the directory by name, agreed lines by id, polls, meetings and earlier motions by day
 * and kind or title, words as they are; of two entries for the same thing the nearer wins, key by key. One thing
 * only is never taken back from below: that somebody is politically restricted.
 */
import type { Settings } from './settings.schema.ts'

/** @param layers - from the law's down to the user's own @returns the only one itself, where there is one */
export const layerSettings = (...layers: readonly Settings[]): Settings => layers.reduce((upper, own) => (isEmpty(upper) ? own : isEmpty(own) ? upper : over(upper, own)), {})

const isEmpty = (settings: Settings): boolean => Object.values(settings).every((part) => part === undefined)

function over(upper: Settings, own: Settings): Settings {
  return given<Settings>({
    me: both(upper.me, own.me),
    accounts: merged(upper.accounts, own.accounts, ({ address }) => address.trim().toLowerCase()),
    council: both(upper.council, own.council),
    group: both(upper.group, own.group, (a, b) => ({ domains: words(a.domains, b.domains) })),
    directory: merged(upper.directory, own.directory, ({ name }) => name.trim().toLowerCase(), restrictedStays),
    calendar: both(upper.calendar, own.calendar, (a, b) => ({
      polls: merged(a.polls, b.polls, ({ date, kind, areas }) => [date, kind, ...(areas ?? [])].join('\n')),
      meetings: merged(a.meetings, b.meetings, ({ date, kind }) => [date, kind].join('\n')),
      closures: words(a.closures, b.closures),
    })),
    standingOrders: both(upper.standingOrders, own.standingOrders),
    programme: words(upper.programme, own.programme),
    agreedLines: merged(upper.agreedLines, own.agreedLines, ({ id }) => id),
    earlierMotions: merged(upper.earlierMotions, own.earlierMotions, ({ date, title }) => [date, title].join('\n')),
    ownContacts: words(upper.ownContacts, own.ownContacts),
    suppressed: words(upper.suppressed, own.suppressed),
    house: both(upper.house, own.house, (a, b) => ({ group: look(a.group, b.group), party: look(a.party, b.party), council: look(a.council, b.council) })),
    ruleChoices: both(upper.ruleChoices, own.ruleChoices),
  })
}

type Look = NonNullable<NonNullable<Settings['house']>['group']>
/** A logo or letterhead is taken whole; signatures grow, by name. */
const look = (upper: Look | undefined, own: Look | undefined): Look | undefined =>
  both(upper, own, (a, b) => given({ colours: both(a.colours, b.colours), signatures: merged(a.signatures, b.signatures, ({ name }) => name.trim().toLowerCase()) }))

type Entry = NonNullable<Settings['directory']>[number]
const restricted = ({ restricted, role }: Entry): boolean => restricted === true || role === 'political-assistant' || role === 'restricted-officer'
const restrictedStays = (upper: Entry, both: Entry): Entry => (restricted(upper) && !restricted(both) ? { ...both, restricted: true } : both)

/** Key by key, the nearer wins; `joined` says what becomes of the lists within. */
function both<T extends object>(upper: T | undefined, own: T | undefined, joined: (upper: T, own: T) => Partial<T> = () => ({})): T | undefined {
  return upper && own ? given({ ...upper, ...given(own), ...joined(upper, own) }) : (own ?? upper)
}

/** The upper list in its order, each entry with what the nearer list says of it, then the nearer list's others. */
function merged<T extends object>(
  upper: T[] | undefined,
  own: T[] | undefined,
  key: (entry: T) => string,
  settle: (upper: T, both: T) => T = (_upper, entry) => entry,
): T[] | undefined {
  if (!upper || !own) return own ?? upper
  const nearer = new Map<string, T>()
  for (const entry of own) if (!nearer.has(key(entry))) nearer.set(key(entry), entry)
  const used = new Set<T>()
  const settled = upper.map((entry) => {
    const other = nearer.get(key(entry))
    if (!other || used.has(other)) return entry
    used.add(other)
    return settle(entry, { ...entry, ...given(other) })
  })
  return [...settled, ...own.filter((entry) => !used.has(entry))]
}

function words(upper: string[] | undefined, own: string[] | undefined): string[] | undefined {
  if (!upper || !own) return own ?? upper
  const known = new Set(upper)
  return [...upper, ...own.filter((word) => !known.has(word))]
}

/** Without the keys that have no value. */
const given = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T
