/** What a rule or an agreed line came to on a group's old documents, and why it stands though it flagged too much for nothing. */
import { z } from 'zod'
import { isoDate } from '../draft/context.schema.ts'

const count = z.number().int().nonnegative()

export const rehearsedSchema = z.strictObject({
  on: isoDate,
  documents: count,
  words: count,
  /** Hits that nobody called right, and the documents in which they stand. */
  alarms: count,
  alarmed: count,
  reason: z.string().min(1).max(1000).optional(),
})
