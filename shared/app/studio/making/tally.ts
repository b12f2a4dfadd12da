/** What a rehearsal comes to for each rule, once the person has said which hits are right. */
import type { PackFile } from '#core/pack/pack-file.schema.ts'
import { isOverBudget, type Tally } from './budget.ts'
import type { Rules } from './free-id.ts'
import type { Rehearsed } from './rehearse.ts'

/** @param right - ids of hits that are no false alarms */
export function tallyOf(rule: string, { documents, words, hits }: Rehearsed, right: ReadonlySet<string>): Tally {
  const alarms = hits.filter((hit) => hit.rule === rule && !right.has(hit.id))
  return { documents, words, alarms: alarms.length, alarmed: new Set(alarms.map(({ document }) => document)).size }
}

/** The pack with the numbers in it. A reason that was written stays while the rule is over its budget. */
export function withTallies(pack: PackFile, rehearsed: Rehearsed, right: ReadonlySet<string>, today: string): PackFile {
  const rules = pack.open.rules.map((rule): Rules[number] => {
    const tally = tallyOf(rule.id, rehearsed, right)
    const reason = isOverBudget(tally) ? rule.rehearsed?.reason : undefined
    return { ...rule, rehearsed: { on: today, ...tally, ...(reason !== undefined && { reason }) } }
  })
  return { ...pack, open: { ...pack.open, rules } }
}

/** Over its budget, and nobody wrote why it stands. */
export const lacksReason = ({ rehearsed }: Rules[number]): boolean => rehearsed !== undefined && isOverBudget(rehearsed) && !rehearsed.reason?.trim()
