/** The rules of the send check, made ready to check with: compiled when they were built, but for the terms, which take less room as they are written. */
import { withTwins } from '#core/checker/built/built-rules.ts'
import { type Checks, keepBuilt } from '#core/checker/compile-pack.ts'
import type { Rule } from '#core/pack/rule.schema.ts'
import { listsFrom } from './list-text.ts'
import { Met, MetTerms } from './met-terms.ts'
import type { SentRules } from './send-pack.ts'

/** What the pane says of a rule, and a message of a line does not. */
const UNSAID = { why: '', source: { title: '', asAt: '', verified: true } }

/** @param met - is told of the texts before they are checked */
export function openPack({ rules: written, twins, lists: text, ...named }: SentRules, met = new Met()): Checks {
  const lists = listsFrom(text)
  const { words } = lists
  const rules = withTwins(written as readonly Rule[], twins).map((rule) => Object.assign(rule, UNSAID))
  const pack = { ...named, words, rules, templates: [] }
  keepBuilt(pack, () => ({ rules, words, automaton: new MetTerms(lists, met) }))
  return pack
}
