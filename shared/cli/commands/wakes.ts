/** What wakes a sleeping check: where it is said, and how it is written. */
import type { Need } from '#core/checker/verdict.ts'
import type { Settings } from '#core/pack/settings.schema.ts'

export interface Wake {
  readonly need: Need
  /** A profile is written once; a context comes with each draft. */
  readonly where: 'profile' | 'context'
  /** JSON as a person would write it. */
  readonly example: string
  /** Whether the settings already hold it; what only a context can say is never awake here. */
  awake(settings: Settings): boolean
}

const inContext = (need: Need, example: string): Wake => ({ need, where: 'context', example, awake: () => false })
const inProfile = (need: Need, example: string, awake: (settings: Settings) => boolean): Wake => ({ need, where: 'profile', example, awake })

export const WAKES: readonly Wake[] = [
  inProfile('directory', '"directory": [{ "name": "Ada Khan", "title": "Cllr", "role": "leader", "spokesperson": true }]', ({ directory }) => directory !== undefined),
  inProfile(
    'standing orders',
    '"standingOrders": { "motionWords": 300, "motionNoticeDays": 7, "motionNoticeHour": "12:00" }',
    ({ standingOrders }) => standingOrders !== undefined,
  ),
  inProfile('calendar', '"calendar": { "polls": [{ "date": "2027-05-06", "kind": "whole-council" }] }', ({ calendar }) => calendar?.polls !== undefined),
  inProfile(
    'agreed lines',
    '"agreedLines": [{ "id": "library", "line": "Mill Library stays open.", "contradicts": ["close the library"] }]',
    ({ agreedLines }) => agreedLines !== undefined,
  ),
  inProfile('earlier motions', '"earlierMotions": [{ "title": "Bus shelters", "date": "2026-07-15", "text": "…" }]', ({ earlierMotions }) => earlierMotions !== undefined),
  inProfile('programme', '"programme": ["A new pool at Mill Park by 2028"]', ({ programme }) => programme !== undefined),
  inProfile('suppression list', '"suppressed": ["optedout@x.example"]', ({ suppressed }) => suppressed !== undefined),
  inContext('recipients', '"recipients": { "to": [{ "address": "a@x.example", "type": "resident" }] }'),
  inContext('consent', '"recipients": { "to": [{ "address": "a@x.example", "consent": true }] }'),
  inContext('approvals', '"approvals": [{ "by": "Cllr Ada Khan", "role": "leader", "on": "2026-04-09" }]'),
]
