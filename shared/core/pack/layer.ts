/** One layer of guidance: what a pack, or the user, says over the layers above it (law, party, group, me). */
import type { Severity } from '../checker/finding.ts'
import type { Pack, WordList } from './pack.ts'
import type { Rule } from './rule.schema.ts'
import type { Template } from './template.schema.ts'

/** From the top down: who is nearer to the user stands lower. */
export const LAYERS = ['law', 'party', 'group', 'me'] as const
export type LayerName = (typeof LAYERS)[number]

/** What a layer says about a rule of the layers above. */
export interface Override {
  readonly rule: string
  /** In each case for which the rule has a severity; switches a rule on again that a layer above switched off. */
  readonly severity?: Severity
  readonly off?: true
  /** Takes the mark back: no layer below may loosen the rule. */
  readonly mayLoosen?: false
  readonly reason: string
}

/** What a layer says about a word list: one of its own, or changes to one of the layers above. */
export interface WordChange extends WordList {
  /** Terms that are to go. */
  readonly without: readonly string[]
}

export interface Layer {
  readonly layer: LayerName
  readonly id: string
  readonly title: string
  readonly version: string
  /** SHA-256, hex, of all but the sealed part. */
  readonly digest: string
  /** Days, ISO; they bound those of the layer's own rules. */
  readonly validFrom?: string
  readonly validTo?: string
  readonly reviewBy?: string
  readonly words: readonly WordChange[]
  readonly rules: readonly Rule[]
  readonly templates: readonly Template[]
  readonly overrides: readonly Override[]
}

export type Change = 'adds' | 'keeps' | 'raises' | 'lowers' | 'switches-off' | 'switches-on' | 'locks' | 'widens' | 'narrows'

/** One thing that a layer decided, or would have decided. */
export interface Decision {
  /** The rule (`RL-06`), word list (`$partyNames`) or template (`T-MOTION`). */
  readonly about: string
  readonly change: Change
  readonly layer: LayerName
  readonly pack: Pick<Pack, 'id' | 'version'>
  /** Of a rule: its severities before and after, `must` or `must or should`. */
  readonly from?: string
  readonly to?: string
  /** As the layer gives it. */
  readonly reason?: string
  /** Why it has no effect: what stands above does not allow it. */
  readonly refused?: string
}

export interface Layered {
  /** Id, version and digest name all layers; without layers below it is the top pack itself. */
  readonly pack: Pack
  /** Rules that a layer switched off. */
  readonly off: readonly Rule[]
  /** From the top down; what no layer decided is as the top pack has it. */
  readonly decisions: readonly Decision[]
}
