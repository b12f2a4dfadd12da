/** What an administrator may decide: `storage.managed`, by policy in Chrome and Edge, by a file in Firefox. */
import { z } from 'zod'
import { settingsSchema } from '#core/pack/settings.schema.ts'

export const managedSchema = z.strictObject({
  /** Over the settings of each person; not who they are, and no list of people who asked not to be written to. */
  settings: settingsSchema.omit({ me: true, suppressed: true }).optional(),
  /** Origins on which Seconder stays off: 'https://mail.google.com'. */
  sitesOff: z.array(z.string()).optional(),
  /** Whether everything is kept in memory alone; where absent, each person decides. */
  sharedComputer: z.boolean().optional(),
  /** false: no page opens after it was installed. */
  firstRun: z.boolean().optional(),
})

export type Managed = z.infer<typeof managedSchema>
