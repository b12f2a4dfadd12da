/** What a reader sees besides the words: pictures, links, colours, sizes. Each question has its file in markup/. */
import type { KindParams } from '../../pack/rule-kinds.schema.ts'
import type { DraftFacts } from '../draft-facts.ts'
import type { Hit, RuleKind } from '../kind.ts'
import { select, some } from '../select.ts'
import type { Situation } from '../situation/situation.ts'
import { contrast, typeSize } from './markup/legibility.ts'
import { linkWords } from './markup/link-words.ts'
import { councilCredit, picturesOfPeople, picturesOfText, picturesWithoutWords } from './markup/pictures.ts'
import { matches } from './near.ts'

export type MarkupCheck = (params: KindParams<'markup'>, facts: DraftFacts, situation: Situation) => Hit[]

const CHECKS: Readonly<Record<KindParams<'markup'>['check'], MarkupCheck>> = {
  'pictures-without-words': picturesWithoutWords,
  'pictures-of-people': picturesOfPeople,
  'pictures-of-text': picturesOfText,
  'council-credit': councilCredit,
  'link-words': linkWords,
  'type-size': typeSize,
  contrast,
  none: () => [],
}

export const markup: RuleKind<'markup'> = {
  name: 'markup',
  asks: 'always',
  judge(params, facts, situation) {
    if (params.unless && some(params.unless, facts)) return []
    const seen = CHECKS[params.check](params, facts, situation)
    const said = (params.also ?? []).flatMap((query) => (select(query, facts).length > 0 ? matches(query, facts, false) : []))
    const hits = [...seen, ...said.filter((hit) => !seen.some((other) => other.part === hit.part && other.place === hit.place && overlaps(other, hit)))]
    return params.once ? hits.slice(0, 1) : hits
  },
}

const overlaps = (a: Hit, b: Hit): boolean => (a.start ?? 0) < (b.end ?? 0) && (b.start ?? 0) < (a.end ?? 0)
