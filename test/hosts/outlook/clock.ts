/**
 * A clock on which waiting takes no time. By itself it goes on to what is due next whenever the page has nothing else to
 * do; `byItself: false` leaves that to the test (`advance`). Between two things that are due, promises are kept.
 */
export class VirtualClock {
  now = 0
  readonly #byItself: boolean
  #due: { readonly at: number; readonly turn: number; readonly work: () => void }[] = []
  #turn = 0
  #going = false

  constructor({ byItself = true } = {}) {
    this.#byItself = byItself
  }

  /** @returns what calls it off */
  after(milliseconds: number, work: () => void): () => void {
    const entry = { at: this.now + Math.max(0, milliseconds), turn: this.#turn++, work }
    this.#due.push(entry)
    this.#due.sort((a, b) => a.at - b.at || a.turn - b.turn)
    if (this.#byItself && !this.#going) void this.#go()
    return () => {
      this.#due = this.#due.filter((one) => one !== entry)
    }
  }

  /** Lets so much time pass, with all that falls due in it. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds
    await quiet()
    for (let next = this.#due[0]; next && next.at <= end; next = this.#due[0]) {
      this.#run()
      await quiet()
    }
    this.now = end
  }

  get waiting(): number {
    return this.#due.length
  }

  async #go(): Promise<void> {
    this.#going = true
    await quiet()
    while (this.#due.length > 0) {
      this.#run()
      await quiet()
    }
    this.#going = false
  }

  #run(): void {
    const next = this.#due.shift()
    if (!next) return
    this.now = Math.max(this.now, next.at)
    next.work()
  }
}

/** When every promise that can be kept has been. */
const quiet = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof setImmediate === 'function') return void setImmediate(resolve)
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve()
    port2.postMessage(undefined)
  })
