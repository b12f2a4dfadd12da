/** What Ctrl+Z takes back: every call of an add-in is a step of its own; a person's typing is one step. */
export class UndoLog {
  #steps: (() => void)[][] = []
  #open: (() => void)[] | undefined

  /** All that is noted during `work` is one step. */
  step<T>(work: () => T): T {
    if (this.#open) return work()
    this.#open = []
    try {
      return work()
    } finally {
      if (this.#open.length > 0) this.#steps.push(this.#open)
      this.#open = undefined
    }
  }

  note(back: () => void): void {
    this.#open?.push(back)
  }

  get length(): number {
    return this.#steps.length
  }

  undo(): boolean {
    const step = this.#steps.pop()
    for (const back of [...(step ?? [])].reverse()) back()
    return step !== undefined
  }

  forget(): void {
    this.#steps = []
  }
}
