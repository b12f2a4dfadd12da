/** Whether the send check's engine says `must` where the whole checker does: over the rules' own examples. */
import type { Engine } from '#core/checker/verdict.ts'
import { readHtml } from '#core/draft/readers/html.ts'
import { readText } from '#core/draft/readers/text.ts'
import { readyExample, type Situations } from '#core/pack/example-situations.ts'
import type { Examples } from '#core/pack/rule.schema.ts'

export interface Compared {
  /** How often the whole checker says `must`. */
  readonly found: number
  /** What only the whole checker says, and what only the lean one. */
  readonly missed: readonly Differing[]
  readonly added: readonly Differing[]
}
interface Differing {
  readonly rule: string
  readonly text: string
}

/** Some day outside of every pre-election period that the examples know. */
const DAY = '2026-06-01'

/** @param examples - by rule; `carried`: the rules whose word counts; `raised`: those that count as chosen to be a must */
export function compareEngines(
  { lean, whole }: { readonly lean: Engine; readonly whole: Engine },
  examples: Readonly<Record<string, Examples>>,
  { carried, situations, raised = [] }: { readonly carried: ReadonlySet<string>; readonly situations: Situations; readonly raised?: readonly string[] },
): Compared {
  const [missed, added]: [Differing[], Differing[]] = [[], []]
  let found = 0
  for (const [rule, own] of Object.entries(examples)) {
    const chosen = raised.includes(rule) && { ruleChoices: { [rule]: { severity: 'must' as const } } }
    for (const example of [...own.flag, ...own.pass]) {
      const { text, context, settings } = readyExample(example, situations, rule)
      const draft = example.html === undefined ? readText(text) : readHtml(example.html)
      // what the send check is not told the whole checker is not told either: those who asked not to be written to never reach a mailbox
      const { suppressed: _, ...told } = settings
      const input = {
        context: { ...context, channel: context.channel ?? ('email' as const) },
        settings: { ...told, ...(chosen || undefined) },
        today: DAY,
      }
      const musts = (engine: Engine) => new Set(engine.check(draft, input).findings.flatMap((each) => (each.severity === 'must' && carried.has(each.rule) ? [each.rule] : [])))
      const [ofLean, ofWhole] = [musts(lean), musts(whole)]
      found += ofWhole.size
      for (const id of ofWhole) if (!ofLean.has(id)) missed.push({ rule: id, text })
      for (const id of ofLean) if (!ofWhole.has(id)) added.push({ rule: id, text })
    }
  }
  return { found, missed, added }
}
