/** Scan, then judge, then filter: the checker as hosts use it. Synchronous, without clock, network or storage. */
import type { Context } from '../draft/context.schema.ts'
import type { Draft } from '../draft/draft.ts'
import type { Pack } from '../pack/pack.ts'
import type { Settings } from '../pack/settings.schema.ts'
import { compileRules } from './compile-rules.ts'
import { withContextParts } from './context-parts.ts'
import { DraftFacts } from './draft-facts.ts'
import type { Filter, Judged } from './filters/judged.ts'
import { nation } from './filters/nation.ts'
import { oneCause } from './filters/one-cause.ts'
import { ownDetails } from './filters/own-details.ts'
import { pastReview } from './filters/past-review.ts'
import { quotedMatter } from './filters/quoted-matter.ts'
import { unknownContext } from './filters/unknown-context.ts'
import { waived } from './filters/waived.ts'
import { withConsent } from './filters/with-consent.ts'
import { worstFirst } from './filters/worst-first.ts'
import { judge } from './judge.ts'
import { recogniseKind } from './kind-of-document.ts'
import { RECOGNISERS } from './recognisers/index.ts'
import { resolveContext } from './resolve-context.ts'
import { restrictedAuthor } from './restricted-author.ts'
import { RuleMemory } from './rule-memory.ts'
import { withLists } from './said-of-lists.ts'
import { compileScanner, type Scanner } from './scanner.ts'
import { settingsWords } from './settings-words.ts'
import { unseenLists } from './situation/list.ts'
import { type KeptSituation, type Situation, situate } from './situation/situation.ts'
import { compileTerms } from './term-automaton.ts'
import type { CheckInput, Engine, Verdict } from './verdict.ts'
import { beginningsOf } from './word-beginnings.ts'

/** Every finding passes these in order (design section 3); dates were decided before judging, and so was the nation but for what `nation` replaces. */
const FILTERS: readonly Filter[] = [ownDetails, withConsent, unknownContext, quotedMatter, pastReview, nation, oneCause, waived, worstFirst]

const KEPT_SETTINGS = 50

/** The scanner for one settings object, and what the last check of it left for the next. */
interface Compiled {
  readonly scanner: Scanner
  readonly memory: RuleMemory
  facts?: DraftFacts
  restricted?: string
  /** What the last check knew, by what was said of it. */
  situation?: { readonly key: string; readonly of: DraftFacts; readonly it: KeptSituation }
}

export interface TimedEngine extends Engine {
  /** Situation of a draft, for `explain`. */
  situation(draft: Draft, input: CheckInput): Situation
  /** Milliseconds by recogniser and rule kind, summed over all checks; empty unless timed. */
  timings(): ReadonlyMap<string, number>
}

export function createEngine(pack: Pack, { timed = false } = {}): TimedEngine {
  const { rules, words, beside } = compileRules(pack)
  const automaton = compileTerms(words, beside)
  const bySettings = new WeakMap<Settings, Compiled>()
  /** Equal settings in other objects: the cases of a batch, the examples of a rule. */
  const byContent = new Map<string, Compiled>()
  const times = new Map<string, number>()

  const compiled = (settings: Settings): Compiled => {
    const known = bySettings.get(settings)
    if (known) return known
    const content = JSON.stringify(settings)
    const own = settingsWords(settings)
    const found = byContent.get(content) ?? {
      scanner: compileScanner(automaton.with(own), RECOGNISERS, settings, { timed, beginnings: beginningsOf([...words, ...own]) }),
      memory: new RuleMemory(rules),
    }
    if (byContent.size >= KEPT_SETTINGS) byContent.clear()
    byContent.set(content, found)
    bySettings.set(settings, found)
    return found
  }

  /** Follows the draft that was checked last; another draft shares no paragraph with it and is read anew by the same way. */
  const factsOf = (own: Compiled, draft: Draft, restricted: string | undefined): DraftFacts => {
    if (!own.facts || own.restricted !== restricted) own.facts = new DraftFacts(draft, own.scanner, restricted)
    else own.facts.follow(draft)
    own.restricted = restricted
    return own.facts
  }

  const situationOf = (own: Compiled, facts: DraftFacts, known: Context, settings: Settings, today: string): Situation => {
    const key = JSON.stringify([known, today, facts.draft.notChecked])
    const before = own.situation?.key === key && own.situation.of === facts ? own.situation.it : undefined
    own.situation = { key, of: facts, it: before ?? situate(known, settings, facts, today) }
    if (!before || before.renew()) own.memory.forget()
    return own.situation.it
  }

  const look = (draft: Draft, { context, settings, today }: CheckInput) => {
    const own = compiled(settings)
    const said = withLists({ ...draft.context, ...context }, settings)
    const facts = factsOf(own, withContextParts(draft, said), restrictedAuthor(said, settings))
    const recognised = said.kind ? undefined : recogniseKind(facts)
    const resolution = resolveContext(context, { context: draft.context, name: draft.host }, recognised, settings)
    return { own, facts, resolution, situation: situationOf(own, facts, resolution.known, settings, today) }
  }

  return {
    pack,
    check(draft, input): Verdict {
      const { own, facts, resolution, situation } = look(draft, input)
      const { judged, asleep, applied } = judge(rules, facts, situation, own.memory, timed ? times : undefined)
      const kept = FILTERS.reduce<readonly Judged[]>((findings, filter) => filter(findings, { facts, situation, waivers: input.waivers }), judged)
      return {
        findings: kept.map(({ finding }) => finding),
        asleep,
        applied,
        context: resolution.shown,
        notChecked: [...draft.notChecked, ...unseenLists(situation.context)],
        words: facts.words,
      }
    },
    situation: (draft, input) => look(draft, input).situation,
    timings() {
      const all = new Map(times)
      for (const { scanner } of byContent.values()) for (const [name, ms] of scanner.timings) all.set(name, (all.get(name) ?? 0) + ms)
      return all
    },
  }
}
