/** Answers a rule's `when` with true, false or unknown; never a guess (design section 3). */
import type { Condition } from '../pack/condition.schema.ts'
import { list } from './list.ts'
import type { Situation } from './situation/situation.ts'

export type Answer = true | false | undefined

/** What a condition came to, for `explain`. */
export interface Reason {
  readonly key: string
  readonly wanted: unknown
  readonly found: unknown
  readonly answer: Answer
}

export function holds(when: Condition | undefined, situation: Situation, reasons?: Reason[]): Answer {
  if (!when) return true
  let answer: Answer = true
  for (const key of Object.keys(when)) {
    const part = one(key, when[key], situation, reasons)
    if (part === false) answer = false
    else if (part === undefined && answer === true) answer = undefined
    if (answer === false && !reasons) return false
  }
  return answer
}

function one(key: string, wanted: unknown, situation: Situation, reasons: Reason[] | undefined): Answer {
  if (key === 'any') return some((wanted as Condition[]).map((each) => holds(each, situation, reasons)))
  if (key === 'all') return every((wanted as Condition[]).map((each) => holds(each, situation, reasons)))
  if (key === 'not') return negate(holds(wanted as Condition, situation, reasons))
  const found = situation.value(key)
  const answer = found === undefined ? undefined : fits(found, wanted)
  reasons?.push({ key, wanted, found, answer })
  return answer
}

/** The names under which a condition asks what is known. */
export function namesIn(when: Condition | undefined): readonly string[] {
  return Object.entries(when ?? {}).flatMap(([key, wanted]) =>
    INNER.has(key) ? list<Condition>(wanted as Condition | readonly Condition[]).flatMap((each) => namesIn(each)) : [key],
  )
}
const INNER: ReadonlySet<string> = new Set(['any', 'all', 'not'])

const some = (answers: readonly Answer[]): Answer => (answers.includes(true) ? true : answers.includes(undefined) ? undefined : false)
const every = (answers: readonly Answer[]): Answer => (answers.includes(false) ? false : answers.includes(undefined) ? undefined : true)
const negate = (answer: Answer): Answer => (answer === undefined ? undefined : !answer)

interface Range {
  readonly atLeast?: number
  readonly atMost?: number
}

function fits(found: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) return wanted.includes(found)
  if (wanted !== null && typeof wanted === 'object') {
    const { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = wanted as Range
    return typeof found === 'number' && found >= atLeast && found <= atMost
  }
  return found === wanted
}
