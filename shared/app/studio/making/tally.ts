/** What a rehearsal comes to for each rule, once the person has said which hits are right. */
import type { z } from 'zod'
import type { PackFile } from '#core/pack/pack-file.schema.ts'
import type { rehearsedSchema } from '#core/pack/rehearsed.schema.ts'
import { isOverBudget, type Tally } from './budget.ts'
import type { Rehearsed } from './rehearse.ts'

/** A rule or an agreed line. */
export interface Tallied {
  readonly rehearsed?: z.infer<typeof rehearsedSchema> | undefined
}

/** @param right - ids of hits that are no false alarms */
export function tallyOf(rule: string, { documents, words, hits }: Rehearsed, right: ReadonlySet<string>): Tally {
  const alarms = hits.filter((hit) => hit.rule === rule && !right.has(hit.id))
  return { documents, words, alarms: alarms.length, alarmed: new Set(alarms.map(({ document }) => document)).size }
}

/** An agreed line among the rules, as the Studio's address names it. */
export const lineKey = ({ id }: { readonly id: string }): string => `line-${id}`

/** The pack with the numbers in it. A reason that was written stays while the rule is over its budget. */
export const withTallies = (pack: PackFile, rehearsed: Rehearsed, right: ReadonlySet<string>, today: string): PackFile =>
  withEach(pack, (one, id) => {
    const tally = tallyOf(id, rehearsed, right)
    const reason = isOverBudget(tally) ? one.rehearsed?.reason : undefined
    return { on: today, ...tally, ...(reason !== undefined && { reason }) }
  })

export const withReason = (pack: PackFile, id: string, reason: string | undefined): PackFile =>
  withEach(pack, ({ rehearsed }, of) => {
    if (of !== id || !rehearsed) return rehearsed
    const { reason: _, ...numbers } = rehearsed
    return { ...numbers, ...(reason !== undefined && { reason }) }
  })

function withEach(pack: PackFile, came: (one: Tallied, id: string) => Tallied['rehearsed']): PackFile {
  const put = <T extends Tallied>(one: T, id: string): T => {
    const rehearsed = came(one, id)
    return rehearsed === one.rehearsed ? one : { ...one, rehearsed }
  }
  const lines = pack.sealed?.agreedLines?.map((line) => put(line, lineKey(line)))
  return { ...pack, open: { ...pack.open, rules: pack.open.rules.map((rule) => put(rule, rule.id)) }, ...(lines && { sealed: { ...pack.sealed, agreedLines: lines } }) }
}

/** Over its budget, and nobody wrote why it stands. */
export const lacksReason = ({ rehearsed }: Tallied): boolean => rehearsed !== undefined && isOverBudget(rehearsed) && !rehearsed.reason?.trim()
