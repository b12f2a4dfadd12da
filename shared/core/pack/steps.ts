/** Long work in steps, so that whoever asks may let others in between, and say how far it has come. */
export interface Step {
  readonly done: number
  readonly of: number
}

export type InSteps<T> = Generator<Step, T, void>

/** All of it at once. */
export function atOnce<T>(work: InSteps<T>): T {
  for (;;) {
    const next = work.next()
    if (next.done) return next.value
  }
}
