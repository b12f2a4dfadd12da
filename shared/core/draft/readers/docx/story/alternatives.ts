/**
 * The same content in two forms, for newer and older programs; the first form is read.
 *
 *     <mc:AlternateContent><mc:Choice Requires="wps">new</mc:Choice><mc:Fallback>old</mc:Fallback></mc:AlternateContent>
 *                                                    └ read                      └ passed over
 */
import type { Construct, Open } from './construct.ts'

const take: Open = ({ chosen }) => {
  const last = chosen.length - 1
  if (last >= 0 && chosen[last]) return 'skip'
  chosen[last] = true
  return undefined
}

export const ALTERNATIVES: Construct = {
  open: {
    'mc:AlternateContent': ({ chosen }) => {
      chosen.push(false)
      return undefined
    },
    'mc:Choice': take,
    'mc:Fallback': take,
  },
  close: {
    'mc:AlternateContent': ({ chosen }) => {
      chosen.pop()
    },
  },
}
