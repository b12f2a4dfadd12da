/** Words of a list, or of the rule's own. */
import { at, type RuleKind } from '../kind.ts'
import { select } from '../select.ts'

export const phrase: RuleKind<'phrase'> = {
  name: 'phrase',
  judge({ terms, once, ...filters }, facts) {
    const hits = select({ ...filters, find: terms as string }, facts).map(({ fact }) => at(fact))
    return once ? hits.slice(0, 1) : hits
  },
}
