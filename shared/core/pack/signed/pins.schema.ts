/** A file of pins: whom this person trusts for which pack, and what was last seen of it. */
import { z } from 'zod'
import { LAYERS } from '../layer.ts'
import { packHead } from '../pack-file.schema.ts'

const digest = z.string().regex(/^[0-9a-f]{64}$/, 'a digest has 64 hexadecimal digits')

export const pinsSchema = z.strictObject({
  seconder: z.literal('pins'),
  format: z.literal(1),
  packs: z
    .array(
      z.strictObject({
        pack: packHead.id,
        trust: z.array(z.string().max(200)).min(1).max(32),
        threshold: z.number().int().positive().max(32).optional(),
        seen: z
          .strictObject({
            pack: packHead.id,
            layer: z.enum(LAYERS),
            version: packHead.version,
            digest,
            keySet: z.strictObject({ number: z.number().int().positive(), digest }).optional(),
          })
          .optional(),
      }),
    )
    .max(100),
})

export type Pins = z.infer<typeof pinsSchema>
