/** A fact that a recogniser sees: an identifier, a date whose weekday is wrong. */
import { at, type RuleKind } from '../kind.ts'
import { select } from '../select.ts'

export const detector: RuleKind<'detector'> = {
  name: 'detector',
  judge({ detects, once, ...filters }, facts) {
    const hits = select({ ...filters, find: detects }, facts).map(({ fact }) => at(fact))
    return once ? hits.slice(0, 1) : hits
  },
}
