/** Where each clause of an imprint begins and ends: "Printed by …", "Promoted by … on behalf of …" (guidance C3). */
import { doersIn } from './imprint-doers.ts'
import { type Job, type Opening, openingsIn } from './imprint-openings.ts'

export interface Clause {
  readonly job: Job
  readonly start: number
  /** After "by". */
  readonly from: number
  readonly end: number
  /** "This leaflet was printed by …": prose, until a postal address shows that it is the imprint. */
  readonly inSentence: boolean
  /** "Promoter:", which any list may have: only an address beside it shows that it is an imprint. */
  readonly label: boolean
  /** "Promoted on behalf of Ada Khan by …" */
  readonly behalf?: string
  readonly publishes?: boolean
  /** Who does it, where the verb stands behind the name. */
  readonly doer?: string
}

const LONGEST = 420

/** Each clause runs to the next clause, the end of its sentence or of its line. */
export function clausesIn(text: string): Clause[] {
  const clauses: Clause[] = []
  const openings = allIn(text)
  openings.forEach(({ index, from, job, label, behalf, publishes, doer }, i) => {
    const before = openings[i - 1]
    const last = clauses[clauses.length - 1]
    const follows = before !== undefined && last?.start === before.index && index - before.from < LONGEST
    const chained = follows && (label || CHAIN.test(text.slice(Math.max(before.from, index - 16), index)))
    const inSentence = doer !== undefined ? false : chained ? (last as Clause).inSentence : !standsFirst(text, index)
    if (inSentence && !chained && (label || (!THIS_IS.test(text.slice(Math.max(0, index - 60), index)) && !isReadOut(text, index)))) return
    const next = openings[i + 1]
    const limit = Math.min(from + LONGEST, next && (next.label || /[A-Z]/.test(text[next.index] as string)) ? next.index : text.length)
    const stop = next && CHAIN.test(text.slice(Math.max(from, next.index - 16), next.index)) ? Math.min(limit, next.index) : limit
    clauses.push({
      job,
      start: index,
      from,
      end: sentenceEnd(text, from, stop),
      inSentence,
      label,
      ...(behalf && { behalf }),
      ...(publishes && { publishes }),
      ...(doer && { doer }),
    })
  })
  return clauses
}

function allIn(text: string): Opening[] {
  const openings = openingsIn(text)
  const doers = doersIn(text)
  return doers.length === 0 ? openings : [...openings, ...doers].sort((a, b) => a.index - b.index)
}

/** "printed by X and promoted by Y": the second follows the first in its sentence. */
const CHAIN = /(?:^|(?:[,;] ?(?:and )?| and )(?:(?:it )?(?:is|was|are|were|has been) )?| & )$/

/** The material speaks of itself. */
const THIS_IS = /(?:^|[.!?\n:(] ?)(?:it|(?:this|our) (?:[a-z-]{2,12} ){0,2}(?!(?:report|book)\b)[a-z-]{2,14})(?: (?:is|was|has been))(?: both)? $/i

/** A picture's description reads it out: "at the foot, in small letters, Promoted by …"; a gap to fill is an instruction. */
const isReadOut = (text: string, at: number): boolean =>
  /(?:, |\b(?:reads?|reading|says|saying|words|text|imprint|letters|print) )$/.test(text.slice(Math.max(0, at - 10), at)) &&
  /^[PH]/.test(text.slice(at, at + 1)) &&
  !text.slice(at, at + 40).includes('[')

/** At the start of a line or sentence, or after "Imprint:"; "the festival was promoted by" is no imprint. */
function standsFirst(text: string, at: number): boolean {
  let i = at - 1
  while (i >= 0 && ' "“(*_–—-|•©'.includes(text[i] as string)) i--
  return i < 0 || '\n\f\t.;:!?|/'.includes(text[i] as string)
}

/** The end of the imprint's sentence: a full stop that ends no initial and no abbreviation, or the line's end. */
function sentenceEnd(text: string, from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    if (text[i] === '\f') return trimmed(text, from, i)
    if (text[i] === '\n') {
      if (!LEADS_ON.test(text.slice(i + 1, i + 80)) && !IS_LED_ON.test(text.slice(Math.max(from - 4, i - 10), i))) return trimmed(text, from, i)
      continue
    }
    if (text[i] !== '.') continue
    const after = text.slice(i + 1, i + 3)
    if (!/^(?:["”)]? ?[A-Z•|©]|["”)]?\s*$|["”)]?\s*\n)/.test(after) && after !== '') continue
    if (ABBREVIATED.test(text.slice(Math.max(from, i - 6), i)) && after.trim() !== '') continue
    if (ADDS.test(text.slice(i + 1, i + 24))) continue
    return i
  }
  return trimmed(text, from, limit)
}
/** A line that goes on with the imprint: whom it is for, an address, or the line of an address that ends with the postcode. */
const LEADS_ON =
  /^\s*(?:(?:on behalf of|o\/b|ar ran|both at|both of|all at|all of|at |of |address:|unit |flat |p\.? ?o\.? ?box|\d)|(?:[A-Za-z][A-Za-z'.-]{1,20},? ){1,5}[A-Za-z]{1,2}\d[A-Za-z\d]? ?\d[A-Za-z]{2}\.?\s*(?:\n|$))/i
const IS_LED_ON = /(?: by| gan| on| for| and| behalf| both|,|:|\bof|\bat)\s*$/
/** "Promoted by J. Smith. On behalf of Ada Khan. Both at …": sentences of the same clause. */
const ADDS = /^ (?:on behalf of|o\/b|for and on behalf|ar ran|both (?:at|of)|all (?:at|of)|each (?:at|of)|y ddau yn)\b/i
const ABBREVIATED = /(?:\b[A-Z]|\b(?:Ltd|Cllr|Mr|Mrs|Ms|Dr|Co|St|Rd|Ave|No|P\.O|PO|o\.b\.o))$/

function trimmed(text: string, from: number, end: number): number {
  let i = end
  while (i > from && /[\s,;&]/.test(text[i - 1] as string)) i--
  return i
}
