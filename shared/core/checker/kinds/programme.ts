/** Promises of spending that the agreed programme does not speak of (guidance GP-18). */

import type { Query } from '../../pack/query.schema.ts'
import type { KindParams } from '../../pack/rule-kinds.schema.ts'
import type { DraftFacts } from '../draft-facts.ts'
import type { PlacedFact } from '../fact.ts'
import { at, type RuleKind } from '../kind.ts'
import { madeOnce } from '../made-once.ts'
import { select } from '../select.ts'

/** Words that name nothing that could be built or bought. */
const EMPTY = new Set(
  (
    'a an the and or for of in on at to by with from into our your their its this that these those we you they it will would can new more better every each all some any ' +
    'local people residents community town city ward area year years next first last one two three people’s also again soon end council group money pounds funding investment project scheme ' +
    'which who when where than then there here over under up down out so as is are be been open opened keep kept ready start starts begin back ' +
    'january february march april may june july august september october november december spring summer autumn winter'
  ).split(' '),
)

const queryOf = madeOnce(({ promises, notNear }: KindParams<'programme'>): Query => ({ find: promises, ...(notNear && { notNear }) }))

export const programme: RuleKind<'programme'> = {
  name: 'programme',
  asks: [],
  queries: (params) => [queryOf(params)],
  judge(params, facts, { settings }) {
    const agreed = (settings.programme ?? []).map(namesIn)
    return select(queryOf(params), facts)
      .filter(({ fact }) => {
        const promise = whatFollows(fact, facts)
        const things = namesIn(promise.replace(PLACE, '$1').replace(AT_PLACE, '$1'))
        const promised = things.size > 0 ? things : namesIn(promise)
        return promised.size > 0 && !agreed.some((item) => [...promised].some((name) => item.has(name)))
      })
      .map(({ fact }) => at(fact))
  },
}

/** What is said of it after that names nothing more: ", and it will be open by the end of next year". */
const SAID_OF_IT = /,? and (?:it|they|this|that|we|you|your|everyone|everybody)\b|;/
/** What is promised stands behind the words that promise it, in the same sentence. */
function whatFollows(fact: PlacedFact, facts: DraftFacts): string {
  const { end } = facts.around(fact, 'sentence')
  const text = facts.slice(fact.part, fact.end, Math.max(fact.end, end), fact.place)
  const further = SAID_OF_IT.exec(text)
  return further ? text.slice(0, further.index) : text
}

/** The words that name something, without their endings. */
const namesIn = (text: string): Set<string> =>
  new Set(
    text
      .replace(PLACE, '$1')
      .toLowerCase()
      .split(/[^a-zà-ɏ0-9]+/)
      .filter((word) => word.length > 2 && !EMPTY.has(word) && !/^\d+$/.test(word))
      .map(stem),
  )

/** "Fern Park" is a place; that the programme speaks of Mill Park does not make the same promise of it. */
const PLACE = /\b([A-Z][a-z’']{1,20}) (?:Park|Road|Street|Lane|Avenue|Close|Square|Green|Hill|Ward|Way|Town|Village)\b/g

/** "at Kirkton": that two promises are of one place does not make them the same. */
const AT_PLACE = /\b(at|in|near) [A-Z][a-z’'-]{2,20}(?= [a-z]|[.,;]|$)/g

const stem = (word: string): string => word.replace(/ies$/, 'y').replace(/(?:es|s)$/, '')
