/** What a wording or a figure rests on: seen or recalled, and when. */
import { z } from 'zod'
import { isoDate } from '../draft/context.schema.ts'
import { webAddress } from './web-address.schema.ts'

const text = z.string().min(1)

export const sourceSchema = z.strictObject({
  title: text,
  provision: text.optional(),
  url: webAddress.optional(),
  asAt: isoDate,
  verified: z.boolean(),
  certainty: text.optional(),
})
