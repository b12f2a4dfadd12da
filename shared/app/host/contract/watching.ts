/** Watching: every change is heard, whoever made it, until the signal says stop. */
import type { DraftChange } from '../draft-host.ts'
import { edit, finding, fix, RELEASE, release, rendered } from './examples.ts'
import { type Behaviour, type HostHarness, holds, same } from './harness.ts'

const PATIENCE = 5000

/** Resolves with the changes that the action causes; rejects when none are told within five seconds. */
export async function heard({ host }: HostHarness, action: () => Promise<unknown>): Promise<readonly DraftChange[]> {
  const stop = new AbortController()
  const changes = new Promise<readonly DraftChange[]>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('no change was told within five seconds')), PATIENCE)
    stop.signal.addEventListener('abort', () => clearTimeout(late))
    host.watch((some) => {
      if (some.some((change) => change.kind === 'text')) resolve(some)
    }, stop.signal)
  })
  try {
    await action()
    return await changes
  } finally {
    // also where the action failed: nobody waits any more
    stop.abort()
  }
}

export const watching: readonly Behaviour[] = [
  {
    name: 'tells of typing, and hands over the paragraph that changed',
    async run(harness) {
      await harness.open(release())
      await harness.select(RELEASE.length, RELEASE.length)
      const changes = await heard(harness, () => harness.type(' Bye.'))
      const told = changes.flatMap((change) => (change.kind === 'text' ? change.paragraphs.map((p) => p.text) : []))
      holds(
        told.some((text) => text.endsWith('all are welcome. Bye.')),
        `the changed paragraph was not handed over: ${JSON.stringify(told)}`,
      )
    },
  },
  {
    name: 'tells of a fix, of its taking back and of an insertion',
    async run(harness) {
      await harness.open(release())
      const mend = fix(edit(RELEASE, 'Monday', 'Tuesday'))
      let receipt = await harness.host.apply(fix(edit(RELEASE, 'final', 'made')), finding(mend.edits))
      await heard(harness, async () => {
        receipt = await harness.host.takeBack(receipt)
      })
      await heard(harness, () => harness.host.apply(mend, finding(mend.edits)))
      await heard(harness, () => harness.host.insert(rendered(), 'whole'))
    },
  },
  {
    name: 'stays silent to a listener whose signal was aborted, while another still hears',
    async run(harness) {
      await harness.open(release())
      let calls = 0
      const stop = new AbortController()
      harness.host.watch(() => (calls += 1), stop.signal)
      await heard(harness, () => harness.type('A'))
      holds(calls > 0, 'the first listener heard nothing')
      stop.abort()
      const before = calls
      await heard(harness, () => harness.type('B'))
      same(calls, before, 'the number of calls after the abort')
    },
  },
  {
    name: 'never calls a listener whose signal was aborted from the start',
    async run(harness) {
      await harness.open(release())
      harness.host.watch(() => {
        throw new Error('a listener with an aborted signal was called')
      }, AbortSignal.abort())
      await heard(harness, () => harness.type('A'))
    },
  },
]
