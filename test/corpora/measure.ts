/** What the checker finds in the corpora, what it misses, and what it flags for nothing. */
import { createEngine } from '#core/checker/engine.ts'
import type { Finding } from '#core/checker/finding.ts'
import { readText } from '#core/draft/readers/text.ts'
import { starter } from '#generated/starter.ts'
import type { CorpusDocument, Slip } from './read-corpus.ts'

const engine = createEngine(starter)
const TODAY = '2026-11-22'

export interface Checked {
  readonly document: CorpusDocument
  readonly words: number
  /** Planted and found. */
  readonly hits: readonly Slip[]
  readonly missed: readonly Slip[]
  /** Found where nothing was planted. */
  readonly extra: readonly Finding[]
}

interface Found {
  readonly findings: readonly Finding[]
  readonly words: number
}
/** What the engine of all finds in a document, which is asked for once for every party that it is compared with. */
const known = new WeakMap<CorpusDocument, Found>()

export function findingsOf(document: CorpusDocument, using = engine): Found {
  const { text, context, settings } = document
  const kept = using === engine ? known.get(document) : undefined
  const found = kept ?? using.check(readText(text), { context, settings, today: context.date ?? TODAY })
  if (using === engine) known.set(document, found)
  return found
}

export function checked(document: CorpusDocument): Checked {
  const { findings, words } = findingsOf(document)
  const open = [...document.slips]
  const hits: Slip[] = []
  const extra: Finding[] = []
  for (const finding of findings) {
    // one finding stands for one slip of each rule that it names
    for (const rule of new Set([finding.rule, ...finding.also])) {
      const at = open.findIndex((slip) => slip.rule === rule && meets(slip, finding))
      if (at >= 0) hits.push(...open.splice(at, 1))
    }
    if (!document.slips.some((slip) => meets(slip, finding))) extra.push(finding)
  }
  return { document, words, hits, missed: open, extra }
}

/** By its own id or as one of the same cause; where the slip has a place, they must touch. */
function meets({ rule, start, end }: Slip, finding: Finding): boolean {
  if (finding.rule !== rule && !finding.also.includes(rule)) return false
  return start === undefined || finding.start === undefined || finding.where !== 'body' || (finding.start < (end as number) && start < (finding.end as number))
}

export interface Tally {
  readonly planted: number
  readonly found: number
  /** `must` and `should` alone. */
  readonly falseAlarms: number
  readonly words: number
}

const loud = ({ severity }: Finding): boolean => severity !== 'consider'

export const tally = (all: readonly Checked[]): Tally => ({
  planted: sum(all, ({ hits, missed }) => hits.length + missed.length),
  found: sum(all, ({ hits }) => hits.length),
  falseAlarms: sum(all, ({ extra }) => extra.filter(loud).length),
  words: sum(all, ({ words }) => words),
})

const sum = <T>(all: readonly T[], value: (one: T) => number): number => all.reduce((total, one) => total + value(one), 0)

/** Share of the planted slips that were found; 1 where none was planted. */
export const recall = ({ planted, found }: Tally): number => (planted === 0 ? 1 : found / planted)
export const alarmsPerThousand = ({ falseAlarms, words }: Tally): number => (words === 0 ? 0 : (falseAlarms * 1000) / words)

/** By rule: planted, found, wrongly flagged. */
export function byRule(all: readonly Checked[]): ReadonlyMap<string, { planted: number; found: number; falseAlarms: number }> {
  const rules = new Map<string, { planted: number; found: number; falseAlarms: number }>()
  const of = (rule: string) => {
    const known = rules.get(rule) ?? { planted: 0, found: 0, falseAlarms: 0 }
    rules.set(rule, known)
    return known
  }
  for (const { hits, missed, extra } of all) {
    for (const { rule } of hits) {
      of(rule).planted++
      of(rule).found++
    }
    for (const { rule } of missed) of(rule).planted++
    for (const { rule } of extra.filter(loud)) of(rule).falseAlarms++
  }
  return new Map([...rules].sort(([a], [b]) => (a < b ? -1 : 1)))
}
