/** What a key costs us in a long Word document: all of it read again, as the sweep and older Words have it, and checked. Word's own time is not ours. */
import { inSlices } from '#app/check-in-slices.ts'
import { createEngine } from '#core/checker/engine.ts'
import { sampleSettings } from '#generated/sample-settings.ts'
import { starter } from '#generated/starter.ts'
import { WordHost } from '#office/word/word-host.ts'
import { FakeWord } from '#test/hosts/word/fake-word.ts'
import { alwaysVisible } from '#test/hosts/word/harness.ts'
import { fiftyPages } from '#test/hosts/word/measure.ts'
import { loadRuntime } from '#test/hosts/word/runtime/load-in-node.ts'
import { judged, type Row } from './budgets.ts'
import { median } from './stats.ts'
import { figure } from './table.ts'

/** The first ones still make what is made once. */
const WARM = 4
const KEYS = 15

export async function measureWordKeys(): Promise<Row[]> {
  const word = new FakeWord(fiftyPages())
  const host = new WordHost({ ...loadRuntime(word), page: alwaysVisible })
  const engine = createEngine(starter)
  const costs: { all: number; check: number }[] = []
  for (let key = 0; key < WARM + KEYS; key++) {
    word.select(Math.floor(word.text.length / 2))
    word.type('x')
    const [began, spent] = [performance.now(), word.spent]
    const draft = await host.read()
    const read = performance.now()
    engine.check(draft, { context: {}, settings: sampleSettings, today: '2026-09-01' })
    costs.push({ all: performance.now() - began - (word.spent - spent), check: performance.now() - read })
  }
  const warm = costs.slice(WARM)
  return [judged('word.key', median(warm.map(({ all }) => all)), `of which the check ${figure(median(warm.map(({ check }) => check)))} ms`)]
}

/** The longest that the pane stands still while 100 pages are looked at for the first time: our part of reading them, or one slice of the check. */
export async function measureWordSlices(): Promise<Row[]> {
  const word = new FakeWord([...fiftyPages(), ...fiftyPages()])
  const host = new WordHost({ ...loadRuntime(word), page: alwaysVisible })
  const stretches: number[] = []
  let began = performance.now()
  const stretch = () => stretches.push(performance.now() - began)
  const check = inSlices(createEngine(starter), async () => {
    stretch()
    await new Promise((resolve) => setTimeout(resolve))
    began = performance.now()
  })
  const spent = word.spent
  const draft = await host.read()
  const read = performance.now() - began - (word.spent - spent)
  began = performance.now()
  await check(draft, { context: {}, settings: sampleSettings, today: '2026-09-01' })
  stretch()
  return [judged('word.slice', Math.max(read, ...stretches), `read ${figure(read)} ms, then ${stretches.length} slices of the check, the first of them for what any draft needs`)]
}
