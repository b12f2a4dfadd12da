/** Long work a stretch at a time: keys, clicks and drawing come in between, and whoever waits is told how far it has come. */
import type { InSteps, Step } from '#core/pack/steps.ts'

export interface Turns {
  readonly tell?: (step: Step) => void
  /** Lets others in. */
  readonly pause?: () => Promise<void>
  /** Milliseconds, from any moment. */
  readonly now?: () => number
}

/** Milliseconds: longer, and a key pressed meanwhile feels late. */
const STRETCH = 25

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

export async function inTurns<T>(work: InSteps<T>, { tell, pause = nextTask, now = () => performance.now() }: Turns = {}): Promise<T> {
  let since = now()
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    if (now() - since < STRETCH) continue
    tell?.(step.value)
    await pause()
    since = now()
  }
}
