/** How long the built send check works on one message, as Outlook runs it: in a context of its own, after loading. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Window } from 'happy-dom'
import { sampleSettings } from '#generated/sample-settings.ts'
import { VirtualClock } from '#test/hosts/outlook/clock.ts'
import { FakeOutlook } from '#test/hosts/outlook/fake-outlook.ts'
import { SendSimulator } from '#test/hosts/outlook/send-simulator.ts'
import { judged, type Row } from './budgets.ts'
import { median } from './stats.ts'
import { figure } from './table.ts'

const TIMES = 15
const LINE = 'The group asked when the repairs in Mill Ward would begin, and Cllr Ada Khan said that the contractor starts on Monday. '

/** A new script each time for the first decision, as after a start of Outlook; then the others in the same one. */
export async function measureSendDecision(root: string): Promise<Row> {
  const script = readFileSync(join(root, 'office-addin', 'dist', 'send-check.js'), 'utf8')
  const { document } = new Window() as unknown as { document: Document }
  const html = Array.from({ length: 15 }, (_, i) => `<div>${LINE.repeat(2)}${i}</div>`).join('')
  const to = Array.from({ length: 38 }, (_, i) => ({ displayName: `R ${i}`, emailAddress: `r${i}@resident.example` }))
  const outlook = new FakeOutlook('classic', { subject: 'Repairs', html, to }, { document, clock: new VirtualClock({ byItself: false }), roaming: { seconder: sampleSettings } })
  const began = performance.now()
  const simulator = new SendSimulator(outlook, script)
  const loaded = performance.now() - began
  const decisions: number[] = []
  for (let i = 0; i < TIMES; i++) {
    outlook.body.select(0)
    outlook.type(`${i} `)
    decisions.push(await worked(simulator))
  }
  const [first = Number.NaN, ...others] = decisions
  return judged('send.decision', median(others), `first of all, with making the engine ready: ${figure(first)} ms; loading the script: ${figure(loaded)} ms`)
}

/** What passes on the real clock while the virtual one waits is our work, and the fake's. */
async function worked(simulator: SendSimulator): Promise<number> {
  const began = performance.now()
  await simulator.send()
  return performance.now() - began
}
