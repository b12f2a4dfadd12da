/** Scan, then judge, then filter: the checker as hosts use it. Synchronous, without clock, network or storage. */
import type { Draft } from '../draft/draft.ts'
import type { Settings } from '../pack/settings.schema.ts'
import { chosenRules, switchedOff } from './chosen-rules.ts'
import { type Checks, compilePack } from './compile-pack.ts'
import { withContextParts } from './context-parts.ts'
import { DraftFacts } from './draft-facts.ts'
import type { Filter, Judged } from './filters/judged.ts'
import { nation } from './filters/nation.ts'
import { oneCause } from './filters/one-cause.ts'
import { oneSpan } from './filters/one-span.ts'
import { waived } from './filters/waived.ts'
import { worstFirst } from './filters/worst-first.ts'
import { rulesHere } from './in-force.ts'
import { judge } from './judge.ts'
import { type RecognisedKind, recogniseKind } from './kind-of-document.ts'
import { RECOGNISERS } from './recognisers/index.ts'
import { type Resolution, resolveContext } from './resolve-context.ts'
import { restrictedAuthor } from './restricted-author.ts'
import { RuleMemory } from './rule-memory.ts'
import { withLists } from './said-of-lists.ts'
import { compileScanner, type Scanner } from './scanner.ts'
import { settingsWords } from './settings-words.ts'
import { unseenLists } from './situation/list.ts'
import { type KeptSituation, type Situation, situate } from './situation/situation.ts'
import { type SoughtLists, soughtLists } from './sought-lists.ts'
import type { CheckInput, Engine, Verdict } from './verdict.ts'
import { beginningsOf } from './word-beginnings.ts'

/** All findings pass these in order (design section 3), after those that look at each by itself; dates were decided before judging, and so was the nation but for what `nation` replaces. */
const FILTERS: readonly Filter[] = [nation, oneSpan, oneCause, waived, worstFirst]

const KEPT_SETTINGS = 50
/** Of a draft that was written without one: the pack's own are read when they are first asked for. */
const NO_TEMPLATES: Checks['templates'] = []

/** The scanner for one settings object, and what the last check of it left for the next. */
interface Compiled {
  readonly scanner: Scanner
  readonly memory: RuleMemory
  readonly sought: SoughtLists
  /** What was not looked for because its check is switched off, in words. */
  readonly off: readonly string[]
  facts?: DraftFacts
  restricted?: string
  resolved?: Resolved
  /** What the last check knew, by what was said of it. */
  situation?: { readonly key: string; readonly of: DraftFacts; readonly it: KeptSituation }
}

/** The context put together, by what it was made of; `key` says what is known in words. */
interface Resolved {
  readonly of: readonly unknown[]
  readonly resolution: Resolution
  readonly key: string
}

interface Looked {
  readonly own: Compiled
  readonly facts: DraftFacts
  readonly resolution: Resolution
  readonly situation: Situation
}

export interface TimedEngine extends Engine {
  /** Situation of a draft, for `explain`. */
  situation(draft: Draft, input: CheckInput): Situation
  /** Milliseconds by recogniser and rule kind, summed over all checks; empty unless timed. */
  timings(): ReadonlyMap<string, number>
}

export function createEngine(pack: Checks, { timed = false } = {}): TimedEngine {
  const made = compilePack(pack)
  const bySettings = new WeakMap<Settings, Compiled>()
  /** Equal settings in other objects: the cases of a batch, the examples of a rule. */
  const byContent = new Map<string, Compiled>()
  const times = new Map<string, number>()

  const compile = (settings: Settings): Compiled => {
    const { rules, words, automaton } = made
    const own = settingsWords(settings)
    const scanner = compileScanner(automaton.with(own), RECOGNISERS, settings, { timed, beginnings: beginningsOf([...words, ...own]) })
    return { scanner, sought: soughtLists(scanner, own), memory: new RuleMemory(rulesHere(chosenRules(rules, settings), settings)), off: switchedOff(rules, settings) }
  }

  const compiled = (settings: Settings): Compiled => {
    const known = bySettings.get(settings)
    if (known) return known
    const content = JSON.stringify(settings)
    const found = byContent.get(content) ?? compile(settings)
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

  /** The same as before where it was made of the same: while somebody writes, nothing but the text changes. */
  const resolutionOf = (own: Compiled, draft: Draft, { context, settings, today }: CheckInput, recognised: RecognisedKind | undefined): Resolved => {
    const of = [context, settings, today, draft.context, draft.host, draft.notChecked, draft.template, recognised?.kind, recognised?.confidence]
    if (own.resolved && of.every((each, i) => each === own.resolved?.of[i])) return own.resolved
    const resolution = resolveContext(context, { context: draft.context, name: draft.host }, recognised, settings)
    own.resolved = { of, resolution, key: JSON.stringify([resolution.known, today, draft.notChecked, draft.template]) }
    return own.resolved
  }

  const situationOf = (own: Compiled, facts: DraftFacts, { resolution, key }: Resolved, settings: Settings, today: string): Situation => {
    const before = own.situation?.key === key && own.situation.of === facts ? own.situation.it : undefined
    own.situation = { key, of: facts, it: before ?? situate(resolution.known, settings, facts, today, facts.draft.template ? pack.templates : NO_TEMPLATES) }
    const changed = before?.renew()
    if (changed?.size !== 0) own.memory.forget(changed)
    return own.situation.it
  }

  const look = (draft: Draft, input: CheckInput): Looked => {
    const { context, settings, today } = input
    const own = compiled(settings)
    const said = withLists({ ...draft.context, ...context }, settings)
    const facts = factsOf(own, withContextParts(draft, said), restrictedAuthor(said, settings))
    const resolved = resolutionOf(own, draft, input, said.kind ? undefined : recogniseKind(facts))
    const situation = situationOf(own, facts, resolved, settings, today)
    if (own.sought.follow(own.memory.inForce(situation).rules)) {
      own.facts = undefined
      return look(draft, input)
    }
    return { own, facts, resolution: resolved.resolution, situation }
  }

  return {
    pack,
    check(draft, input): Verdict {
      const { own, facts, resolution, situation } = look(draft, input)
      const { judged, asleep, applied } = judge(facts, situation, own.memory, timed ? times : undefined)
      const filterInput = { facts, situation, waivers: input.waivers }
      const kept = FILTERS.reduce<readonly Judged[]>((findings, filter) => filter(findings, filterInput), judged)
      return {
        findings: kept.map(({ finding }) => finding),
        asleep,
        applied,
        context: resolution.shown,
        notChecked: [...draft.notChecked, ...unseenLists(situation.context), ...own.off],
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
