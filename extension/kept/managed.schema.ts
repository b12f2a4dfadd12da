/** What an administrator may decide: `storage.managed`, by policy in Chrome and Edge, by a file in Firefox. */
import { z } from 'zod'
import { LARGEST_SIGNED } from '#core/pack/limits.ts'
import { packHead } from '#core/pack/pack-file.schema.ts'
import { settingsSchema } from '#core/pack/settings.schema.ts'

const packId = packHead.id

export const managedSchema = z.strictObject({
  /** Over the settings of each person; not who they are, and no list of people who asked not to be written to. */
  settings: settingsSchema.omit({ me: true, suppressed: true }).optional(),
  /** Origins on which Seconder stays off: 'https://mail.google.com'. */
  sitesOff: z.array(z.string()).optional(),
  /** Whether everything is kept in memory alone; where absent, each person decides. */
  sharedComputer: z.boolean().optional(),
  /** Whose packs are trusted, which are in use, and what may come from where. */
  packs: z
    .strictObject({
      /** Keys (43 signs) or fingerprints (six groups of five digits); without a threshold more than half must have signed. */
      trust: z.array(z.strictObject({ pack: packId, keys: z.array(z.string().max(200)).min(1).max(32), threshold: z.number().int().positive().max(32).optional() })).optional(),
      /** The texts of .seconder files. */
      files: z.array(z.string().max(LARGEST_SIGNED)).max(20).optional(),
      /** Asked once a day for a newer version. */
      from: z.array(z.strictObject({ pack: packId, address: z.string().max(2000) })).optional(),
      /** false: nobody may subscribe to an address. */
      subscriptions: z.boolean().optional(),
      /** false: no packs but those that `trust` names. */
      others: z.boolean().optional(),
    })
    .optional(),
  /** Rules that nobody switches off or makes lighter; a finding may be waived only where `waive` is true. */
  mandatory: z.record(z.string().regex(/^[A-Z]{2}-\d{2}$/, 'a rule id looks like PR-05'), z.strictObject({ waive: z.boolean().optional() })).optional(),
  /** false: no page opens after it was installed. */
  firstRun: z.boolean().optional(),
})

export type Managed = z.infer<typeof managedSchema>
