/** The situation alone misses the rule: its `when` says so, or something is known to be lacking (no approval logged, a donor without address). */
import { absence, type RuleKind } from '../kind.ts'
import { inWords } from './required.ts'

export const record: RuleKind<'record'> = {
  name: 'record',
  asks: [],
  judge({ lacks, knows, missing }, _facts, situation) {
    if (knows?.some((view) => situation.value(view) === undefined)) return []
    if (missing) {
      const gaps = missing.filter(({ view }) => situation.value(view) === false).map(({ name }) => name)
      return gaps.length > 0 ? [absence({ missing: inWords(gaps) })] : []
    }
    return lacks === undefined || situation.value(lacks) === false ? [absence()] : []
  },
}
