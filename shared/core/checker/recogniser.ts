/** A recogniser sees one thing in a paragraph and reports it as facts. One idea a file, in recognisers/. */
import type { Block, InlineMark } from '../draft/draft.ts'
import type { Settings } from '../pack/settings.schema.ts'
import type { Fact, FactKind } from './fact.ts'
import type { DigitGroup } from './recognisers/digit-groups.ts'
import type { Words } from './word-beginnings.ts'

/**
 * A paragraph made ready to be read: `text` is normalised (see normalise.ts) so that every recogniser meets plain
 * spaces, hyphens, apostrophes and digits. Facts are reported in offsets of `text`; the scanner maps them back.
 */
export interface Prepared {
  readonly text: string
  readonly block: Block
  readonly marks: readonly InlineMark[]
  readonly hasDigit: boolean
  readonly hasAt: boolean
  /** How its words begin, for gates: see `called` in word-beginnings.ts. */
  readonly words: Words
  /** Its digits, once somebody asked for them: see digitGroups. */
  digits?: DigitGroup[] | undefined
  /** Phrases of the pack's word lists found in this paragraph, in order. */
  readonly terms: readonly Fact<'term'>[]
  /** Facts reported by the recognisers that ran before. */
  of<K extends FactKind>(kind: K): readonly Fact<K>[]
}

export type Report = <K extends FactKind>(kind: K, start: number, end: number, certainty: number, value: Fact<K>['value']) => void

export interface Recogniser {
  readonly name: string
  readonly yields: readonly FactKind[]
  /** A cheap gate; the recogniser is not called where it answers false. */
  wants(paragraph: Prepared): boolean
  see(paragraph: Prepared, report: Report): void
}

/** Made once per pack and settings, so that a recogniser can know the directory and the group's own names. */
export type MakeRecogniser = (settings: Settings) => Recogniser
