/** Proves a valid pack in its place: what it says of the layers above is allowed, what it names is there, its examples hold. */
import { createEngine, type TimedEngine } from '../checker/engine.ts'
import { checkExamples, type FailedExample } from './check-examples.ts'
import type { Layer, Layered } from './layer.ts'
import { layer } from './layers.ts'
import { checkNamedLists } from './named-lists.ts'
import type { Pack } from './pack.ts'
import { PackError } from './pack-error.ts'
import type { Examples, Rule } from './rule.schema.ts'
import { atOnce, type InSteps } from './steps.ts'
import type { ReadPack } from './valid-pack.ts'

/** @throws PackError naming file, place and remedy */
export const provePack = (file: string, read: ReadPack, top: Pack, above: readonly Layer[]): Layered => atOnce(proving(file, read, top, above))

/** A step for each rule. */
export function* proving(file: string, read: ReadPack, top: Pack, above: readonly Layer[]): InSteps<Layered> {
  const step = { done: read.templates.length, of: read.templates.length + read.rules.length }
  yield step
  const layered = layer(top, ...above, read)
  yield step
  refuseNotAllowed(file, read, layered)
  checkNamedLists(file, read, layered.pack.words)
  refuseFailing(file, yield* tryingExamples(file, read, layered.pack))
  return layered
}

/** @throws PackError naming what it says of the layers above and may not */
export function refuseNotAllowed(file: string, { id }: ReadPack, { decisions }: Layered): void {
  const refused = decisions.filter((decision) => decision.refused !== undefined && decision.pack.id === id)
  const [first] = refused
  if (first) throw new PackError(file, first.about, `${first.refused}${others(refused.map(({ about }) => about))}`)
}

/** So many rules are tried together: a fresh engine for each lot costs less than judging thousands of rules for each example. */
const LOT = 100

/** @param pack - all layers together @throws PackError where an example cannot be tried */
export const failedExamples = (file: string, read: ReadPack, pack: Pack): FailedExample[] => atOnce(tryingExamples(file, read, pack))

function* tryingExamples(file: string, read: ReadPack, pack: Pack): InSteps<FailedExample[]> {
  const of = read.templates.length + read.rules.length
  const failed: FailedExample[] = []
  if (read.rules.length === 0) engineOf(file, { ...pack, rules: [] })
  for (let from = 0; from < read.rules.length; from += LOT) {
    // as they are written: the pack's days bound when a rule is in force, not what it means
    const lot = read.rules.slice(from, from + LOT)
    const engine = engineOf(file, { ...pack, rules: withTheirCauses(lot, pack.rules) })
    for (const [i, { id }] of lot.entries()) {
      yield { done: read.templates.length + from + i, of }
      failed.push(...tried(file, engine, id, read.examples[id] as Examples))
    }
  }
  return failed
}

function refuseFailing(file: string, failed: readonly FailedExample[]): void {
  const [first] = failed
  if (first)
    throw new PackError(
      file,
      first.rule,
      `its example “${first.text.replace(/\s+/g, ' ').slice(0, 90)}” ${first.why}; mend the rule or the example${others(failed.map(({ rule }) => rule))}`,
    )
}

/** Findings of one cause are shown as one, so all rules of a cause are tried together; no other rule has a say in theirs. */
function withTheirCauses(lot: readonly Rule[], all: readonly Rule[]): Rule[] {
  const causes = new Set(lot.flatMap(({ cause }) => cause ?? []))
  const own = new Set(lot.map(({ id }) => id))
  return [...lot, ...all.filter(({ id, cause }) => cause !== undefined && causes.has(cause) && !own.has(id))]
}

/** Whatever an engine cannot compile is said of the pack. */
function engineOf(file: string, pack: Pack): TimedEngine {
  try {
    return createEngine(pack)
  } catch (error) {
    throw new PackError(file, 'open', (error as Error).message)
  }
}

function tried(file: string, engine: TimedEngine, rule: string, examples: Examples): FailedExample[] {
  try {
    return checkExamples(engine, rule, examples, {})
  } catch (error) {
    if (error instanceof PackError) throw new PackError(file, `${error.file}, ${error.place}`, error.remedy)
    throw error
  }
}

/** ' (and 2 more: GP-91, GP-92)' */
function others([, ...more]: readonly string[]): string {
  return more.length === 0 ? '' : ` (and ${more.length} more: ${[...new Set(more)].slice(0, 5).join(', ')})`
}
