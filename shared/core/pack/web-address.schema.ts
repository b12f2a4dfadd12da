/** What a person can open in a browser; nothing that a click would run. */
import { z } from 'zod'

export const webAddress = z.url({ protocol: /^https?$/, error: 'write a web address: https://www.legislation.gov.uk/…' })
