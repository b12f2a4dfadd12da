/** The house look that a pack or one's own settings carry: letterhead, logo, colours and signatures, for each who may speak. */
import { z } from 'zod'
import { isReadableOnPaper } from '../drafting/house/contrast.ts'
import { crestFault } from '../drafting/house/crest.ts'
import { LARGEST_PICTURE, pictureOf } from '../drafting/house/picture.ts'

const line = z.string().min(1).max(160)

const colour = z
  .string()
  .regex(/^#[0-9a-fA-F]{6}$/, 'write a colour as #0b4f9e')
  .refine(isReadableOnPaper, 'this colour is too pale to read on white paper (it needs a contrast of 4.5 to 1); choose a darker one')

const logoSchema = z.strictObject({
  picture: z
    .string()
    .max(LARGEST_PICTURE, 'the picture is larger than 300 kB; save it smaller')
    .refine((picture) => pictureOf(picture) !== undefined, 'give a PNG or JPEG picture as data:image/png;base64,…'),
  /** Read aloud to those who cannot see it. */
  alt: z.string().trim().min(1, 'say in words what the picture shows, for those who cannot see it').max(160),
  /** On paper; the height follows. 40 where nothing is said. */
  widthMm: z.number().min(10).max(120).optional(),
})

const lookSchema = z.strictObject({
  logo: logoSchema.optional(),
  /** Under the logo on the first page: the name first, then address, telephone, web. */
  letterhead: z.array(line).max(8).optional(),
  /** At the foot of every page, over its number. */
  footer: z.array(line).max(4).optional(),
  colours: z.strictObject({ heading: colour.optional(), rule: colour.optional() }).optional(),
  /** How people sign, by their name in the directory. */
  signatures: z.array(z.strictObject({ name: line, lines: z.array(line).min(1).max(8) })).optional(),
})

export const houseSchema = z.strictObject({ group: lookSchema.optional(), party: lookSchema.optional(), council: lookSchema.optional() }).superRefine((house, context) => {
  for (const owner of ['group', 'party'] as const) {
    const message = crestFault(house[owner], house.council)
    if (message) context.addIssue({ code: 'custom', path: [owner, 'logo'], message })
  }
})

export type House = z.infer<typeof houseSchema>
export type Look = z.infer<typeof lookSchema>
