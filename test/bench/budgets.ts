/** The budgets of design section 5. */

export interface Budget {
  readonly id: string
  readonly work: string
  readonly limit: number
  readonly unit: string
  /** What is measured must be at least the limit; otherwise at most. */
  readonly atLeast?: boolean
}

export const BUDGETS: readonly Budget[] = [
  { id: 'first.1000', work: 'full check, first pass, 1,000 words', limit: 1.2, unit: 'ms' },
  { id: 'first.5000', work: 'full check, first pass, 5,000 words', limit: 5, unit: 'ms' },
  { id: 'first.50000', work: 'full check, first pass, 50,000 words', limit: 50, unit: 'ms' },
  { id: 'growth', work: 'growth exponent, 5,000 to 50,000 words', limit: 1.05, unit: '' },
  { id: 'again.5000', work: 'after one edit in 5,000 words', limit: 0.2, unit: 'ms' },
  { id: 'again.50000', work: 'after one edit in 50,000 words', limit: 1, unit: 'ms' },
  { id: 'many', work: 'ten times the rules (over 2,000, with 20,000 further terms), 5,000 words', limit: 1.5, unit: '× the time' },
  { id: 'cold.ms', work: 'engine and compiled starter pack, cold', limit: 25, unit: 'ms' },
  { id: 'cold.heap', work: 'heap growth of the same', limit: 15, unit: 'MB' },
  { id: 'cold.zod', work: 'modules of zod in the engine', limit: 0, unit: '' },
  { id: 'render', work: 'the slowest template, filled with its samples', limit: 10, unit: 'ms' },
  { id: 'hostile', work: 'the worst of the hostile 20,000 characters', limit: 20, unit: 'ms' },
  { id: 'identifiers.recall', work: "detectors on the peers' truth: recall", limit: 99, unit: '%', atLeast: true },
  { id: 'identifiers.precision', work: "detectors on the peers' truth: precision", limit: 99, unit: '%', atLeast: true },
  { id: 'identifiers.hard', work: "detectors on the peers' hard spellings: recall", limit: 90, unit: '%', atLeast: true },
  { id: 'size.loader', work: 'loader on any page', limit: 15, unit: 'kB' },
  { id: 'size.compose', work: 'loader, compose script and marks, gzip', limit: 60, unit: 'kB' },
  { id: 'size.pane', work: 'Office pane, first load, gzip', limit: 150, unit: 'kB' },
  { id: 'size.send', work: 'send check, gzip', limit: 120, unit: 'kB' },
  { id: 'send.decision', work: 'send check: the first decision of a new engine, script loaded', limit: 50, unit: 'ms' },
  { id: 'page.idle', work: 'a page with no draft in use, loaded and searched in', limit: 5, unit: 'ms' },
  { id: 'key.shown', work: 'last key to findings shown, 5,000-word mail', limit: 100, unit: 'ms' },
  { id: 'key.ours', work: 'our work per key in the page, 5,000-word mail', limit: 2, unit: 'ms' },
  { id: 'key.reflows', work: 'layouts that we force while keys are pressed, same mail', limit: 0, unit: '' },
  { id: 'insert.mail', work: 'template inserted in a mail, from the click in the side panel', limit: 100, unit: 'ms' },
  { id: 'insert.shown', work: 'template inserted in the desk, from the click', limit: 100, unit: 'ms' },
  { id: 'panel.paint', work: 'side panel to first paint', limit: 300, unit: 'ms' },
  { id: 'popover.shown', work: 'click on a mark to its popover, 1,000-word mail', limit: 50, unit: 'ms' },
  { id: 'background.start', work: 'background stopped by the browser, to its first marks', limit: 150, unit: 'ms' },
  { id: 'memory.compose', work: 'compose script in the memory of a page, 1,000-word mail', limit: 8, unit: 'MB' },
  { id: 'memory.growth', work: 'what it grows by over 10,000 edits', limit: 0.5, unit: 'MB' },
  { id: 'pack.cold', work: 'pack of 500 templates, 2,000 rules, 20,000 terms: verify and load', limit: 150, unit: 'ms' },
  { id: 'pack.cache', work: 'the same from cache, compiled', limit: 20, unit: 'ms' },
  { id: 'pack.search', work: 'the same: search in its templates, a key', limit: 16, unit: 'ms' },
  { id: 'pack.size', work: 'the same: the signed file, gzip', limit: 1024, unit: 'kB' },
  { id: 'pack.wrong', work: 'damaged packs taken though a signature fails, or crashing', limit: 0, unit: '' },
  { id: 'subscribers.behind', work: '10,000 subscribers, 30 days, an outage: without the newest version', limit: 0, unit: '' },
  { id: 'subscribers.peak', work: 'the same: busiest minute against the mean minute of working time', limit: 8, unit: '×' },
  { id: 'subscribers.bytes', work: 'the same: bytes of one subscriber in a month', limit: 400, unit: 'kB' },
  { id: 'pack.slowest', work: 'the slowest of the damaged packs', limit: 1000, unit: 'ms' },
  { id: 'edits.wrong', work: 'edits without aim, followed by the marks of desk and extension: marks over other words', limit: 0, unit: '' },
  { id: 'edits.damaged', work: 'the same, fixes and their taking back among them: texts that are not what was meant', limit: 0, unit: '' },
  { id: 'word.read', work: 'Word: reading 50 pages, changes not tracked', limit: 1, unit: 'syncs' },
  { id: 'word.fix', work: 'Word: one fix in 50 pages', limit: 2, unit: 'syncs' },
  { id: 'word.key', work: 'Word: 50 pages read again and checked after a key, but for Word’s own time', limit: 50, unit: 'ms' },
  { id: 'word.slice', work: 'Word: 100 pages looked at for the first time, the longest the pane stands still', limit: 50, unit: 'ms' },
  { id: 'word.insert', work: 'Word: inserting a motion', limit: 2, unit: 'syncs' },
]

export interface Row extends Budget {
  readonly measured: number
  readonly verdict: 'within' | 'over'
  readonly detail?: string
}

export function judged(id: string, measured: number, detail?: string): Row {
  const budget = BUDGETS.find((each) => each.id === id)
  if (!budget) throw new Error(`There is no budget "${id}".`)
  const within = budget.atLeast ? measured >= budget.limit : measured <= budget.limit
  return { ...budget, measured, verdict: within ? 'within' : 'over', ...(detail ? { detail } : {}) }
}
