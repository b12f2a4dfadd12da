/**
 * The `.seconder` file as it travels: one JWS in general JSON serialisation (RFC 7515 section 7.2.1) whose payload is
 * the manifest, the parts that the manifest binds by digest, and the group's key sets from its first to its present one.
 * Signatures and parts are looked at in this order: form, signatures, chain, digests, and only then content.
 */
import { z } from 'zod'
import { LONGEST_PART, LONGEST_STATEMENT, MOST_KEY_SETS, MOST_KEYS } from '../limits.ts'

export const SIGNED_FORMAT = 1

const base64url = (longest: number) =>
  z
    .string()
    .max(longest)
    .regex(/^[A-Za-z0-9_-]*$/, 'only letters, digits, hyphens and underscores stand here; the file was damaged on its way')

const statement = {
  payload: base64url(LONGEST_STATEMENT).min(1),
  signatures: z.array(z.strictObject({ protected: base64url(400).min(1), signature: base64url(86).min(86) })).max(MOST_KEYS),
}

export const signedStatementSchema = z.strictObject(statement)

export const signedFileSchema = z.strictObject({
  seconder: z.literal('signed-pack'),
  format: z.literal(SIGNED_FORMAT),
  ...statement,
  /** From the first to the one in force; none where single keys are trusted. */
  keySets: z.array(signedStatementSchema).max(MOST_KEY_SETS),
  /** JSON, gzipped. */
  open: base64url(LONGEST_PART).min(1),
  /** JSON, gzipped, as a JWE in compact serialisation (RFC 7516 section 7.1). */
  sealed: z
    .string()
    .max(LONGEST_PART)
    .regex(/^[A-Za-z0-9_-]+\.\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/, 'this is no sealed part; the file was damaged on its way')
    .optional(),
})

/** A statement with its signatures, as it stands in the file. */
export type SignedStatement = z.infer<typeof signedStatementSchema>
export type SignedFile = z.infer<typeof signedFileSchema>
