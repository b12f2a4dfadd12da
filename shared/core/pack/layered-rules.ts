/** The rules of the layers read so far, and what a layer may do to those above it. */
import type { Severity } from '../checker/finding.ts'
import type { Decision, Layer, Override } from './layer.ts'
import type { Rule } from './rule.schema.ts'

export type Outcome = Omit<Decision, 'layer' | 'pack'>

interface Standing {
  readonly rule: Rule
  readonly off?: boolean
}

const WEIGHT: Readonly<Record<Severity, number>> = { must: 2, should: 1, consider: 0 }

export class LayeredRules {
  readonly #top: readonly string[]
  readonly #known: Map<string, Standing>

  constructor(top: readonly Rule[]) {
    this.#top = top.map(({ id }) => id)
    this.#known = new Map(top.map((rule) => [rule.id, { rule }]))
  }

  /** What the layer says of the rules above comes first: its own need no overrides. */
  take(layer: Layer): Outcome[] {
    return [...layer.overrides.map((override) => this.#override(override)), ...layer.rules.map((rule) => this.#add(rule, layer))]
  }

  /** The top pack's in its order, then those added, by id. */
  all(): Rule[] {
    return this.#ordered().map(({ rule }) => rule)
  }
  standing(): Rule[] {
    return this.#ordered().flatMap(({ rule, off }) => (off ? [] : [rule]))
  }
  off(): Rule[] {
    return this.#ordered().flatMap(({ rule, off }) => (off ? [rule] : []))
  }

  #ordered(): Standing[] {
    const top = new Set(this.#top)
    const added = [...this.#known.keys()].filter((id) => !top.has(id)).sort()
    return [...this.#top, ...added].map((id) => this.#known.get(id) as Standing)
  }

  #add(rule: Rule, layer: Layer): Outcome {
    if (this.#known.has(rule.id))
      return { about: rule.id, change: 'adds', refused: 'a layer above has a rule of this id; give yours the next free number, or change that rule with an override' }
    this.#known.set(rule.id, { rule: bounded(rule, layer) })
    return { about: rule.id, change: 'adds' }
  }

  #override({ rule: id, severity, off, mayLoosen, reason }: Override): Outcome {
    const known = this.#known.get(id)
    if (!known) return { about: id, change: off ? 'switches-off' : 'raises', reason, refused: 'no layer above has this rule; see seconder guidance list' }
    const from = severitiesOf(known.rule)
    const told = { about: id, from: from.join(' or '), ...(severity && { to: severity }), reason }
    const lowers = severity !== undefined && !known.off && from.some((own) => WEIGHT[own] > WEIGHT[severity])
    if ((off || lowers) && !known.rule.mayLoosen)
      return { ...told, change: off ? 'switches-off' : 'lowers', refused: 'it may only be tightened: no layer above marks it with mayLoosen' }
    const rule = { ...known.rule, ...(severity && { severity: inEachCase(known.rule, severity) }), ...(mayLoosen === false && { mayLoosen }) }
    this.#known.set(id, { rule, ...((off || (known.off && severity === undefined)) && { off: true }) })
    if (off) return { ...told, change: 'switches-off' }
    if (severity === undefined) return { ...told, change: 'locks' }
    return { ...told, change: known.off ? 'switches-on' : lowers ? 'lowers' : from.every((own) => own === severity) ? 'keeps' : 'raises' }
  }
}

/** 'must', or for a rule with several: 'must' and 'should' */
const severitiesOf = ({ severity }: Rule): Severity[] => (typeof severity === 'string' ? [severity] : [...new Set(severity.map(({ is }) => is))])

const inEachCase = ({ severity }: Rule, is: Severity): Rule['severity'] => (typeof severity === 'string' ? is : severity.map((own) => ({ ...own, is })))

/** A rule is in force no longer than its pack, and is due for review no later. */
function bounded(rule: Rule, { validFrom, validTo, reviewBy }: Layer): Rule {
  return {
    ...rule,
    reviewBy: earlier(rule.reviewBy, reviewBy) as string,
    ...(validFrom !== undefined && { validFrom: later(rule.validFrom, validFrom) }),
    ...(validTo !== undefined && { validTo: earlier(rule.validTo, validTo) }),
  }
}

const earlier = (a: string | undefined, b: string | undefined): string | undefined => (a === undefined || (b !== undefined && b < a) ? b : a)
const later = (a: string | undefined, b: string): string => (a === undefined || b > a ? b : a)
