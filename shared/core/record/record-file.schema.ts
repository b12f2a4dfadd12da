/** A record as somebody hands it on: for themselves, or for the group's merged report. It names nobody. */
import { z } from 'zod'
import { isoDate } from '../draft/context.schema.ts'
import { severitySchema } from '../pack/rule.schema.ts'
import { DOINGS, REASON_CODES } from './entry.ts'

/** More findings than anybody deals with in three months. */
const MOST = 20_000

export const recordFileSchema = z.strictObject({
  seconder: z.literal('record', 'this is no record; choose a file that “Save the record” made'),
  format: z.literal(1, 'this record is of a newer Seconder; update Seconder'),
  savedOn: isoDate,
  entries: z
    .array(
      z.strictObject({
        rule: z.string().regex(/^[A-Z]{2}-\d{2}$/, 'a rule id looks like PR-05'),
        day: isoDate,
        severity: severitySchema,
        done: z.enum(DOINGS),
        reason: z.enum(REASON_CODES).optional(),
        fingerprint: z.string().regex(/^[0-9a-f]{64}$/, 'a fingerprint has 64 hexadecimal digits'),
      }),
    )
    .max(MOST),
})

export type RecordFile = z.infer<typeof recordFileSchema>
