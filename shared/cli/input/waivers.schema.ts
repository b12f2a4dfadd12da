/** `--waivers W.json` (contract section 4). */
import { z } from 'zod'
import { isoDate } from '#core/draft/context.schema.ts'

export const waiversSchema = z.strictObject({
  salt: z.string(),
  waivers: z.array(
    z.strictObject({
      rule: z.string(),
      hash: z.string().regex(/^[0-9a-f]{64}$/i, 'write the hash as 64 hexadecimal digits'),
      reason: z.string().min(1),
      by: z.string().optional(),
      on: isoDate.optional(),
    }),
  ),
})
