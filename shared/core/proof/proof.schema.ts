/** The proof of checking: that a text was checked, by what and when, and how much stood open. Signed by its author, and at their request alone. */
import { z } from 'zod'
import { isoDate } from '../draft/context.schema.ts'
import { signedStatementSchema } from '../pack/signed/signed-file.schema.ts'

const digest = z.string().regex(/^[0-9a-f]{64}$/, 'a digest has 64 hexadecimal digits')
const count = z.number().int().nonnegative()

export const proofSchema = z.strictObject({
  seconder: z.literal('proof'),
  format: z.literal(1),
  /** Signed along, so that nobody can show the proof without it. */
  says: z.literal('Not legal advice. Not approval.'),
  /** Of the text of the body as it was read. */
  textSha256: digest,
  pack: z.strictObject({ id: z.string().max(160), version: z.string().max(60), digest }),
  checkedOn: isoDate,
  /** Still open when it was made. */
  open: z.strictObject({ must: count, should: count, consider: count }),
  /** Rules of which a finding was waived. */
  waived: z.array(z.string().regex(/^[A-Z]{2}-\d{2}$/)).max(1000),
})

/** The file: a JWS in general JSON serialisation with one signature, the author's. */
export const signedProofSchema = z.strictObject({ seconder: z.literal('signed-proof'), format: z.literal(1), ...signedStatementSchema.shape })

export type Proof = z.infer<typeof proofSchema>
export type SignedProof = z.infer<typeof signedProofSchema>
