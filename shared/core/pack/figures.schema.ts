/** Figures of law that change on a day: thresholds, limits, times. Templates print them with the day from which they hold. */
import { z } from 'zod'
import { isoDate } from '../draft/context.schema.ts'
import { sourceSchema } from './source.schema.ts'

/** What held first, and each change with the day from which it holds, in order. */
export const figureSchema = z.strictObject({
  unit: z.enum(['pounds', 'days', 'percent']),
  values: z
    .array(z.strictObject({ from: isoDate.optional(), amount: z.number().nonnegative() }))
    .min(1)
    .refine((values) => values.every(({ from }, i) => (i === 0) === (from === undefined)), 'the first value stands without a day, and each further one says from when it holds')
    .refine((values) => values.every(({ from = '' }, i) => i === 0 || from > (values[i - 1]?.from ?? '')), 'write the values in the order of their days'),
})

/** In the file of figures each says what it is and where it comes from. */
export const writtenFigureSchema = figureSchema.extend({ what: z.string().min(1), sources: z.array(sourceSchema).min(1), reviewBy: isoDate })

export type Figure = z.infer<typeof figureSchema>
