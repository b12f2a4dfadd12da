/** The set-up file: one person's settings, and the packs they use, from one place that Seconder runs in to the next. */
import { z } from 'zod'
import { isoDate } from '../draft/context.schema.ts'
import { LARGEST_SIGNED } from './limits.ts'
import { settingsSchema } from './settings.schema.ts'

export const SETUP_FORMAT = 1

/** A signed file as it came, and what it was called where it was in use: nothing of either is believed. */
const setupPackSchema = z.strictObject({ title: z.string().min(1).max(200), text: z.string().min(1).max(LARGEST_SIGNED) })

export const setupFileSchema = z.strictObject({
  seconder: z.literal('setup'),
  format: z.literal(SETUP_FORMAT),
  madeOn: isoDate,
  settings: settingsSchema.extend({
    suppressed: z.custom<undefined>((value) => value === undefined, 'a suppression list never travels; enter it in the settings of each device').optional(),
  }),
  /** Origins of the sites that are switched off, in the browser extension. */
  sitesOff: z.array(z.string().max(200)).max(200).optional(),
  packs: z.array(setupPackSchema).max(20).optional(),
})

export type SetupPack = z.infer<typeof setupPackSchema>
export type SetupFile = z.infer<typeof setupFileSchema>
