/** `npm run corpora [-- --keep] [-- --all]`: what the checker finds in whole documents, and what it flags for nothing. */
import { parseArgs } from 'node:util'
import { starter } from '#generated/starter.ts'
import { communities } from './communities.ts'
import { drops, figuresOf, keepFigures, keptFigures } from './figures.ts'
import { alarmsPerThousand, byRule, type Checked, checked, recall, tally } from './measure.ts'
import { readCorpus } from './read-corpus.ts'

const { values: options } = parseArgs({ options: { keep: { type: 'boolean', default: false }, all: { type: 'boolean', default: false } } })
const say = (line = '') => console.log(line)
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

const clean = readCorpus('clean').map(checked)
const slips = readCorpus('slips').map(checked)
const fairness = communities()

function row(name: string, all: readonly Checked[], good: readonly Checked[]): string {
  const planted = tally(all)
  return `${name.padEnd(24)} ${String(planted.planted).padStart(7)} ${percent(recall(planted)).padStart(9)} ${alarmsPerThousand(tally(good)).toFixed(2).padStart(22)}`
}

say(`${clean.length} good documents, ${tally(clean).words} words; ${slips.length} with ${tally(slips).planted} planted slips\n`)
say(`${''.padEnd(24)} planted     found   false alarms per 1,000`)
say(row('all', slips, clean))
for (const family of ['political-restriction', 'data-protection', 'group-policy'] as const) {
  const rules = new Set(starter.rules.filter((rule) => rule.family === family).map(({ id }) => id))
  const only = (all: readonly Checked[]) =>
    all.map((each) => ({
      ...each,
      hits: each.hits.filter(({ rule }) => rules.has(rule)),
      missed: each.missed.filter(({ rule }) => rules.has(rule)),
      extra: each.extra.filter(({ rule }) => rules.has(rule)),
    }))
  say(row(family, only(slips), only(clean)))
}
say()
for (const kind of [...new Set([...clean, ...slips].map(({ document }) => document.context.kind ?? 'not given'))].sort()) {
  const of = (all: readonly Checked[]) => all.filter(({ document }) => (document.context.kind ?? 'not given') === kind)
  say(row(kind, of(slips), of(clean)))
}
say('\nRules that miss something, or flag for nothing:')
for (const [rule, { planted, found, falseAlarms }] of byRule([...slips, ...clean]))
  if (options.all || found < planted || falseAlarms > 0) say(`  ${rule}  found ${found} of ${planted}${falseAlarms > 0 ? `, ${falseAlarms} for nothing` : ''}`)
for (const { document, missed, extra } of [...clean, ...slips]) {
  for (const { rule, start, end } of missed) say(`  ${document.name}: ${rule} missed${start === undefined ? '' : ` “${document.text.slice(start, end).slice(0, 80)}”`}`)
  for (const finding of extra) say(`  ${document.name}: ${finding.rule} (${finding.severity}) for nothing: ${finding.message}${finding.quote ? ` “${finding.quote}”` : ''}`)
}
say('\nNames, by community:')
for (const { community, recall: seen, falseAlarms } of fairness)
  say(`  ${community.padEnd(28)} read ${percent(seen).padStart(8)}   taken for a person ${percent(falseAlarms).padStart(8)}`)

const figures = figuresOf(clean, slips, fairness)
if (options.keep) keepFigures(figures)
else for (const drop of drops(figures, keptFigures())) say(`WORSE: ${drop}`)
