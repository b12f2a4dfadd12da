/** What changes in the sealed settings of a pack: which entries, by the names that tell them apart, never their addresses. */
import type { PackFile } from '../pack-file.schema.ts'
import { changedKeys, inShort, listed, readable, SHOWN, sameValue } from './changes.ts'

type Settings = NonNullable<PackFile['sealed']>
type Words = Readonly<Record<string, unknown>>

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
  if (!now) return ['The sealed part is gone, or could only be read before.']
  if (!old) return ['A sealed part is new, or could only be read now.', ...diffSettings({}, now)]
  return changedKeys(old, now).map((key) => {
    const [before, after] = [old[key as keyof Settings], now[key as keyof Settings]]
    const label = PARTS[key] ?? key
    return Array.isArray(before ?? after) ? `${label}: ${entries((before ?? []) as unknown[], (after ?? []) as unknown[], key)}.` : `${label}: ${within(before, after)}.`
  })
}

/** Numbers and addresses are counted, not shown. */
const COUNTED = ['ownContacts', 'accounts']
/** These are words that the group agreed to say: whoever takes a new version must see what they are now. */
const SAID = ['agreedLines']

/** What stands in a part, as a person calls it; of other keys their own words are said. */
const CALLED: Readonly<Record<string, string>> = {
  line: 'its wording',
  owner: 'who answers for it',
  agreedOn: 'when it was agreed',
  meeting: 'the meeting',
  expires: 'until when it holds',
  retired: 'since when it is retired',
  speakers: 'who may speak on it',
  contradicts: 'what contradicts it',
  rehearsed: 'what it came to on old documents',
  email: 'e-mail address',
  key: 'the key for approvals',
  localParty: 'local party',
  motionWords: 'most words of a motion',
  motionNoticeDays: 'clear working days for notice of a motion',
  motionNoticeHour: 'the hour for notice of a motion',
  motionsPerMember: 'motions a member may bring',
  questionWords: 'most words of a question',
  questionNoticeDays: 'clear working days for notice of a question',
  groupNoticeDays: 'days for notice of a group meeting',
  callInMembers: 'members for a call-in',
  callInDays: 'days for a call-in',
}
const calledSo = (key: string): string => CALLED[key] ?? key.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)

function nameOf(entry: unknown): string {
  if (typeof entry === 'string') return entry
  const { name, topic, title, line, id, date } = entry as Readonly<Record<string, string | undefined>>
  return name ?? topic ?? title ?? line ?? id ?? date ?? 'an entry'
}

/** 'its wording “Mill Library stays open.” becomes “Mill Library stays open all week.”' */
function becomes(key: string, was: unknown, is: unknown): string {
  const [before, after] = [readable(was), readable(is)]
  if (before !== undefined && after !== undefined) return `${calledSo(key)} ${before} becomes ${after}`
  if (was === undefined && after !== undefined) return `${calledSo(key)} ${after} (not said before)`
  return is === undefined && before !== undefined ? `${calledSo(key)} ${before} goes` : calledSo(key)
}

function entries(before: readonly unknown[], after: readonly unknown[], part: string): string {
  const counted = COUNTED.includes(part)
  const said = (a: unknown, b: unknown) => (key: string) => (SAID.includes(part) ? becomes(key, (a as Words)[key], (b as Words)[key]) : calledSo(key))
  const { added, gone, both } = listed(before, after, nameOf)
  const changed = both.filter(([a, b]) => !sameValue(a, b))
  const told = (label: string, names: readonly string[]): string[] => (names.length === 0 ? [] : [`${label} ${counted ? names.length : inShort(names)}`])
  const each = changed.slice(0, SHOWN).map(
    ([a, b]) =>
      `changed “${nameOf(b)}”: ${changedKeys(a as object, b as object)
        .map(said(a, b))
        .join(', ')}`,
  )
  return (
    [
      ...told('added', added.map(nameOf)),
      ...told('taken out', gone.map(nameOf)),
      ...(counted
        ? told(
            'changed',
            changed.map(([, b]) => nameOf(b)),
          )
        : each),
      ...(!counted && changed.length > SHOWN ? [`and ${changed.length - SHOWN} more changed`] : []),
    ].join('; ') || 'their order changes'
  )
}

const isHourOrDay = (value: unknown): boolean => typeof value === 'string' && /^(?:\d{4}-\d\d-\d\d|\d\d:\d\d)$/.test(value)

/** Numbers, hours, days, and what is answered with yes or no, are told; words may be somebody's address. */
function within(before: unknown = {}, after: unknown = {}): string {
  const [old, now] = [before, after] as Readonly<Record<string, unknown>>[]
  const told = (value: unknown): string | undefined =>
    typeof value === 'number'
      ? String(value)
      : typeof value === 'boolean'
        ? value
          ? 'yes'
          : 'no'
        : value === undefined
          ? 'not said'
          : isHourOrDay(value)
            ? readable(value)
            : undefined
  return changedKeys(old as object, now as object)
    .map((key) => {
      const [was, is] = [told(old?.[key]), told(now?.[key])]
      if (is === undefined || was === undefined) return `${calledSo(key)} ${old?.[key] === undefined ? 'entered' : 'changed'}`
      return old?.[key] === undefined ? `${calledSo(key)} ${is}` : `${calledSo(key)} ${was} becomes ${is}`
    })
    .join('; ')
}
