/** The situation alone misses the rule: its `when` says so, or something is known to be lacking (no approval logged). */
import { absence, type RuleKind } from '../kind.ts'

export const record: RuleKind<'record'> = {
  name: 'record',
  asks: 'always',
  judge({ lacks }, _facts, situation) {
    return lacks === undefined || situation.value(lacks) === false ? [absence()] : []
  },
}
