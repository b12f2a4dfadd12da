/** What the keepers of a pack sign: its head, and the digest of each part, so that no part can be taken from another pack. */
import { z } from 'zod'
import { packHead } from '../pack-file.schema.ts'

const digest = z.string().regex(/^[0-9a-f]{64}$/, 'a digest has 64 hexadecimal digits')

export const manifestSchema = z.strictObject({
  seconder: z.literal('pack-manifest'),
  format: z.literal(1),
  ...packHead,
  /** The key set under which it is signed; absent where single keys are trusted. */
  keySet: z.strictObject({ number: z.number().int().positive(), digest }).optional(),
  /** SHA-256, hex: of the gzipped open part, and of the sealed part as it is written. */
  parts: z.strictObject({ open: digest, sealed: digest.optional() }),
})

export type Manifest = z.infer<typeof manifestSchema>
