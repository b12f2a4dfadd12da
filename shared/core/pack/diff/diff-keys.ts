/** What changes in who may sign: the first thing that whoever takes a new version should read. */
import { longDate } from '../../calendar/day-names.ts'
import type { KeySet } from '../signed/key-set.schema.ts'
import { listed, sameValue } from './changes.ts'

export function diffKeys(old: KeySet | undefined, now: KeySet | undefined): string[] {
  if (!old && !now) return []
  if (!old || !now) return [now ? `It now names who may sign: ${now.keys.map(called).join(', ')}; ${now.threshold} of them must.` : 'It no longer names who may sign.']
  const { added, gone, both } = listed(old.keys, now.keys, ({ key }) => key)
  const revoked = listed(old.revoked ?? [], now.revoked ?? [], ({ key }) => key).added
  return [
    ...(old.threshold === now.threshold ? [] : [`${now.threshold} of ${now.keys.length} must sign; before it was ${old.threshold} of ${old.keys.length}.`]),
    ...added.map((holder) => (isAmong(gone, holder) ? `${called(holder)} has a new key.` : `${called(holder)} may sign now.`)),
    ...gone.flatMap((holder) => (isAmong(added, holder) ? [] : [`${called(holder)} may sign no more.`])),
    ...both.flatMap(([before, after]) => (called(before) === called(after) ? [] : [`${called(before)} is now called ${called(after)}.`])),
    ...revoked.map(({ key, on, why }) => `The key of ${old.keys.find((holder) => holder.key === key)?.name ?? 'somebody'} is revoked since ${longDate(on)}: ${why}.`),
    ...(sameValue(old.templates, now.templates) ? [] : ['Which templates need more signatures changes.']),
  ]
}

const isAmong = (holders: KeySet['keys'], holder: KeySet['keys'][number]): boolean => holders.some((one) => called(one) === called(holder))

const called = ({ name, role }: KeySet['keys'][number]): string => (role ? `${name} (${role.replace(/-/g, ' ')})` : name)
