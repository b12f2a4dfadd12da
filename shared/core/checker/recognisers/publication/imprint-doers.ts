/** Imprints that say it the other way round: "A. Patel, 1 High Street, AA1 1AA, publishes it on behalf of …", "Ace Print of … printed this" (guidance C3). */
import { jobOf, type Opening } from './imprint-openings.ts'

const DOES = '(?:promotes|publishes|prints|promoted|published|printed)'
const DOER = '(?:printer|promoter|publisher)s?'
/** "this card", "of our leaflet" */
const MATERIAL = '(?: (?:of (?:it|this|the|our) )?(?:leaflet|card|newsletter|flyer|letter|poster|postcard|e-?mail|post)\\b)?'
const ACTIVE = new RegExp(
  `,? (?:((?:(?:has|have) )?${DOES}(?:(?:,| and|,? and also) ${DOES}){0,2}) (?:it|this|these)|(?:is|are) (?:the|our|its) (${DOER}(?: and ${DOER})?))\\b${MATERIAL}`,
  'gi',
)
/** From the name to the verb. */
const LONGEST = 160
const ABBREVIATED = /(?:\b[A-Z]|\b(?:Ltd|Cllr|Mr|Mrs|Ms|Dr|Co|St|Rd|Ave|No|P\.O))$/
const NAME = /^["“]?[A-Z][^\n]{2,}$/

/** Who does it stands before the verb; where an address does not stand with them, it is no imprint. */
export function doersIn(text: string): Opening[] {
  const openings: Opening[] = []
  ACTIVE.lastIndex = 0
  for (let match = ACTIVE.exec(text); match; match = ACTIVE.exec(text)) {
    const start = beginning(text, match.index)
    const doer = text.slice(start, match.index)
    const job = jobOf((match[1] ?? match[2]) as string)
    if (job && NAME.test(doer) && !THIS.test(doer)) openings.push({ index: start, from: match.index + match[0].length, job, label: true, doer })
  }
  return openings
}
/** Told by another of the words that open an imprint, or not of somebody by name. */
const THIS = /^(?:this|the|our|it|we|i|they|you|if|when|please|on|in|at) |\b(?:printed|promoted|published|printer|promoter|publisher|who|which|that)\b/i

/** Of the sentence in which the verb stands. */
function beginning(text: string, at: number): number {
  let closed = 0
  for (let i = at - 1; i >= Math.max(0, at - LONGEST); i--) {
    const sign = text[i]
    if (sign === ')') closed++
    else if (sign === '(' && --closed < 0) return i + 1
    else if (sign === '\n' || sign === '\f') return i + 1
    else if ((sign === '.' || sign === ';') && text[i + 1] === ' ' && !ABBREVIATED.test(text.slice(Math.max(0, i - 6), i))) return i + 2
  }
  return Math.max(0, at - LONGEST)
}
