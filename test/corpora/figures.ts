/** The committed figures, and what counts as a drop. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Fairness } from './communities.ts'
import { spread } from './communities.ts'
import { alarmsPerThousand, byRule, type Checked, recall, tally } from './measure.ts'
import { here } from './read-corpus.ts'

export interface Figures {
  readonly documents: { readonly clean: number; readonly slips: number }
  /** Share of the planted slips that are found. */
  readonly recall: number
  /** `must` and `should` for nothing, for every 1,000 words of good documents. */
  readonly falseAlarms: number
  /** Planted slips found, by rule. */
  readonly found: Readonly<Record<string, number>>
  /** Points between the communities whose names are read best and worst. */
  readonly communities: { readonly recall: number; readonly falseAlarms: number }
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000

export function figuresOf(clean: readonly Checked[], slips: readonly Checked[], fairness: readonly Fairness[]): Figures {
  return {
    documents: { clean: clean.length, slips: slips.length },
    recall: rounded(recall(tally(slips))),
    falseAlarms: rounded(alarmsPerThousand(tally(clean))),
    found: Object.fromEntries([...byRule(slips)].filter(([, { planted }]) => planted > 0).map(([rule, { found }]) => [rule, found])),
    communities: { recall: rounded(spread(fairness.map((each) => each.recall))), falseAlarms: rounded(spread(fairness.map((each) => each.falseAlarms))) },
  }
}

const file = here('figures.json')
export const keptFigures = (): Figures => {
  if (!existsSync(file)) throw new Error('test/corpora/figures.json is not there. npm run corpora -- --keep writes it.')
  return JSON.parse(readFileSync(file, 'utf8'))
}
export const keepFigures = (figures: Figures): void => writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`)

/** Every figure that is worse than the kept one, in words. */
export function drops(now: Figures, kept: Figures): string[] {
  const worse: string[] = []
  if (now.recall < kept.recall) worse.push(`recall fell from ${kept.recall} to ${now.recall}`)
  if (now.falseAlarms > kept.falseAlarms) worse.push(`false alarms for 1,000 words rose from ${kept.falseAlarms} to ${now.falseAlarms}`)
  for (const [rule, found] of Object.entries(kept.found))
    if ((now.found[rule] ?? 0) < found) worse.push(`${rule} finds ${now.found[rule] ?? 0} of its slips, where it found ${found}`)
  for (const what of ['recall', 'falseAlarms'] as const)
    if (now.communities[what] > kept.communities[what])
      worse.push(`the ${what} of names differs by ${now.communities[what]} points between communities, where it differed by ${kept.communities[what]}`)
  return worse
}
