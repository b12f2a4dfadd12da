/** Which checks sleep, and on what (guidance M: no finding from what nobody has supplied). */

import type { Situation } from './situation/situation.ts'
import type { Need } from './verdict.ts'

const AWAKE: Record<Need, (situation: Situation) => boolean> = {
  directory: ({ settings }) => settings.directory !== undefined,
  approvals: ({ context }) => context.approvals !== undefined,
  consent: ({ context }) =>
    [...(context.recipients?.to ?? []), ...(context.recipients?.cc ?? []), ...(context.recipients?.bcc ?? [])].some(
      ({ consent, source }) => consent !== undefined || source !== undefined,
    ),
  'standing orders': ({ settings }) => settings.standingOrders !== undefined,
  'suppression list': ({ settings, context }) =>
    settings.suppressed !== undefined ||
    [...(context.recipients?.to ?? []), ...(context.recipients?.cc ?? []), ...(context.recipients?.bcc ?? [])].some(({ optedOut }) => optedOut !== undefined),
  'agreed lines': ({ settings }) => settings.agreedLines !== undefined,
  calendar: ({ settings }) => settings.calendar?.polls !== undefined,
  recipients: ({ context }) => context.recipients !== undefined,
  'earlier motions': ({ settings }) => settings.earlierMotions !== undefined,
  programme: ({ settings }) => settings.programme !== undefined,
}

export const missingNeed = (needs: readonly Need[] | undefined, situation: Situation): Need | undefined => needs?.find((need) => !AWAKE[need](situation))
