/** Round trips to Word, in its real client runtime before the fake host. */
import { render } from '#core/drafting/render.ts'
import type { Values } from '#core/drafting/values.ts'
import { sampleSettings } from '#generated/sample-settings.ts'
import { starter } from '#generated/starter.ts'
import { type Cost, measureWord } from '#test/hosts/word/measure.ts'
import { judged, type Row } from './budgets.ts'
import { figure } from './table.ts'

export async function measureWordSyncs(): Promise<Row[]> {
  const motion = starter.templates.find(({ id }) => id === 'T-MOTION')
  if (!motion) throw new Error('The starter pack has no T-MOTION to measure with.')
  const { read, insert, fix, tracked } = await measureWord(render(motion, motion.samples as Values, { settings: sampleSettings, today: '2026-09-01' }))
  return [
    judged('word.read', read.syncs, beside(read, tracked.read)),
    judged('word.insert', insert.syncs, beside(insert, tracked.insert)),
    judged('word.fix', fix.syncs, beside(fix, tracked.fix)),
  ]
}

/** While changes are tracked, the first reading takes a sync more, which the budget does not cover. */
const beside = (cost: Cost, tracked: Cost): string => `${figure(cost.ms)} ms with the fake; ${tracked.syncs} syncs while changes are tracked`
