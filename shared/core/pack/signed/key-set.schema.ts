/** Who may sign for a group, and how many of them must: one link of the chain that leads from the keys pinned at set-up to today's. */
import { z } from 'zod'
import { isoDate, ROLES } from '../../draft/context.schema.ts'
import { MOST_KEYS } from '../limits.ts'
import { packHead } from '../pack-file.schema.ts'

const text = z.string().min(1).max(160)
/** The public key itself: 32 bytes as base64url. */
export const publicKey = z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'a public key has 43 letters and digits; copy it from the .pub file')
const role = z.enum(ROLES)
const many = z.number().int().positive().max(MOST_KEYS)

export const holderSchema = z.strictObject({ name: text, role: role.optional(), key: publicKey })

/** What pack.yaml says about keys. */
export const keyRules = {
  /** So many of the keys must sign. */
  threshold: many,
  keys: z.array(holderSchema).min(1).max(MOST_KEYS),
  /** Templates that need more: so many, and of these roles. */
  templates: z
    .array(z.strictObject({ id: z.string().regex(/^T-[A-Z0-9-]+$/, 'a template id looks like T-PR'), threshold: many, by: z.array(role).min(1).optional() }))
    .max(2000)
    .optional(),
  /** Keys that count no more, even under what they signed before. */
  revoked: z
    .array(z.strictObject({ key: publicKey, on: isoDate, why: text }))
    .max(1000)
    .optional(),
}

export const keySetSchema = z
  .strictObject({
    seconder: z.literal('pack-keys'),
    format: z.literal(1),
    /** The id of the pack for which they sign. */
    pack: packHead.id,
    number: z.number().int().positive(),
    /** SHA-256, hex, of the payload of the set before; absent in the first. */
    previous: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
    madeOn: isoDate,
    ...keyRules,
  })
  .superRefine(({ threshold, keys, templates, revoked, number, previous }, context) => {
    const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (threshold > keys.length) refuse('threshold', `${threshold} must sign, but there are only ${keys.length} keys; lower the threshold or add a key`)
    if (new Set(keys.map(({ key }) => key)).size < keys.length) refuse('keys', 'one key stands here twice; each person needs a key of their own')
    const gone = new Set(revoked?.map(({ key }) => key))
    const back = keys.find(({ key }) => gone.has(key))
    if (back) refuse('keys', `the key of ${back.name} is revoked; make a new one with seconder pack keygen`)
    const short = templates?.find(({ by, threshold: needed }) => keys.filter((holder) => !by || (holder.role && by.includes(holder.role))).length < needed)
    if (short) refuse('templates', `${short.id} needs ${short.threshold} signatures, and fewer people here could give one`)
    if ((number === 1) !== (previous === undefined)) refuse('previous', 'the first key set has none before it, and every other names the one before')
  })

/** Who may sign, as pack.yaml says it. */
export type KeyRules = Pick<KeySet, 'threshold' | 'keys' | 'templates' | 'revoked'>
export type KeySet = z.infer<typeof keySetSchema>
export type Holder = z.infer<typeof holderSchema>
