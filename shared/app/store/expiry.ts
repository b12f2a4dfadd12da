/** How long a draft may be kept. Casework is other people's affairs: 30 days from the last change (design section 4). */
import { addDays } from '#core/calendar/day.ts'
import type { DraftRecord } from './store.ts'

export const CASEWORK_DAYS = 30

export const isCasework = (draft: Pick<DraftRecord, 'context' | 'template'>): boolean => draft.template?.purpose === 'casework' || draft.context.kind === 'casework-reply'

/** @returns the ISO day on which the draft is deleted; undefined where it may stay */
export const expiresOn = (draft: Pick<DraftRecord, 'context' | 'template' | 'updatedAt'>): string | undefined =>
  isCasework(draft) ? addDays(draft.updatedAt.slice(0, 10), CASEWORK_DAYS) : undefined

export function hasExpired(draft: Pick<DraftRecord, 'context' | 'template' | 'updatedAt'>, today: string): boolean {
  const day = expiresOn(draft)
  return day !== undefined && day <= today
}
