/** Edits without aim, as rows of the bench. */
import { cpus } from 'node:os'
import { judged, type Row } from './budgets.ts'
import { buildForBench } from './build-for-bench.ts'
import { inProcessAt } from './in-process.ts'
import type { Edited } from './random-edits.ts'
import { figure } from './table.ts'

/** In a whole run of the bench. */
const QUICK = 20_000
const LONGEST_MS = 7_200_000

/** Shared out to the cores, each with a seed of its own. */
export async function measureEdits(root: string, count = QUICK, seed = 1): Promise<Row[]> {
  const { file } = await buildForBench(root, 'test/bench/random-edits.ts', 'random-edits', false)
  const each = Math.ceil(count / cpus().length)
  const runs = await Promise.all(cpus().map((_, i) => inProcessAt(root)<Edited>(file, [String(each), String(seed + i)], root, LONGEST_MS)))
  const sum = (of: (run: Edited) => number) => runs.reduce((all, run) => all + of(run), 0)
  const told = `${sum(({ edits }) => edits)} edits (seeds from ${seed}), ${sum(({ fixes }) => fixes)} of them fixes, ${sum(({ takenBack }) => takenBack)} taken back; ${figure(sum(({ marks }) => marks) / runs.length)} marks on the average`
  return [
    judged(
      'edits.wrong',
      sum(({ wrong }) => wrong.length),
      [told, ...runs.flatMap(({ wrong }) => wrong)].join('; '),
    ),
    judged(
      'edits.damaged',
      sum(({ damaged }) => damaged.length),
      runs.flatMap(({ damaged }) => damaged).join('; '),
    ),
  ]
}
