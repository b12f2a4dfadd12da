/** How long things are kept, by the constants that the product goes by. */
import { CASEWORK_DAYS } from '#app/store/expiry.ts'
import { KEPT_DAYS } from '#app/store/said.ts'
import { ASIDE_DAYS } from '#app/store/set-aside.ts'
import { MOST } from '#app/store/template-uses.ts'
import { RECORD_DAYS } from '#core/record/entry.ts'

export const LIVES = { casework: CASEWORK_DAYS, record: RECORD_DAYS, said: KEPT_DAYS, aside: ASIDE_DAYS, mostTemplates: MOST } as const
