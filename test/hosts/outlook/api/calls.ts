/** How every asynchronous call of the API is asked and answered: `(…, options?, callback?)`, later, and not too many at once. */
import type { VirtualClock } from '../clock.ts'

export interface Failure {
  readonly code: number
  readonly name: string
  readonly message: string
}
export const failure = (name: string, message: string, code = 5001): Failure => ({ code, name, message })

/** What a call throws to be answered with a failure. */
export class Fails extends Error {
  readonly failure: Failure
  constructor(name: string, message: string, code?: number) {
    super(message)
    this.failure = failure(name, message, code)
  }
}

export interface Answer<T> {
  readonly status: 'succeeded' | 'failed'
  readonly value: T | undefined
  readonly error: Failure | undefined
  readonly asyncContext: unknown
}

interface Options {
  readonly clock: VirtualClock
  readonly atOnce: number
  /** Milliseconds, from 0 up to this. */
  readonly latency?: number
}

export class Calls {
  /** What no add-in may do, as it was seen. */
  readonly wrongs: string[] = []
  /** Names of all calls, in order. */
  readonly asked: string[] = []
  /** Calls that fail, by name: `body.getAsync`. */
  readonly faults = new Map<string, Failure>()
  /** Calls that are never answered. */
  readonly silent = new Set<string>()
  /** Runs before the next call is carried out, as if somebody were quicker. */
  interfere: (() => void) | undefined
  most = 0
  #inFlight = 0
  #seed = 7
  readonly #options: Options

  constructor(options: Options) {
    this.#options = options
  }

  /** @returns the call as the API has it; `work` gets what stands before options and callback */
  make<A extends unknown[], T>(name: string, work: (...args: A) => T, own = work.length): (...args: unknown[]) => void {
    return (...args) => {
      const callback = [...args].reverse().find((arg) => typeof arg === 'function') as ((answer: Answer<T>) => void) | undefined
      const options = args[own] !== null && typeof args[own] === 'object' ? (args[own] as Record<string, unknown>) : {}
      const given = args.slice(0, own)
      this.#ask(name, () => work(...([...given, options] as unknown as A)), options.asyncContext, callback)
    }
  }

  #ask<T>(name: string, work: () => T, asyncContext: unknown, callback: ((answer: Answer<T>) => void) | undefined): void {
    this.asked.push(name)
    this.#inFlight++
    this.most = Math.max(this.most, this.#inFlight)
    const { clock, atOnce, latency = 40 } = this.#options
    if (this.#inFlight > atOnce) this.wrongs.push(`${name} was asked while ${this.#inFlight - 1} calls were waiting`)
    clock.after(this.#roll(latency), () => {
      if (this.silent.has(name)) return
      this.#inFlight--
      const { interfere } = this
      this.interfere = undefined
      interfere?.()
      callback?.({ asyncContext, ...this.#answer(name, work) } as Answer<T>)
    })
  }

  #answer<T>(name: string, work: () => T): Pick<Answer<T>, 'status' | 'value' | 'error'> {
    const fault = this.faults.get(name)
    if (fault) return { status: 'failed', value: undefined, error: fault }
    try {
      return { status: 'succeeded', value: work(), error: undefined }
    } catch (error) {
      if (error instanceof Fails) return { status: 'failed', value: undefined, error: error.failure }
      throw error
    }
  }

  /** Answers come in no order that anybody could rely on; the same at every run. */
  #roll(most: number): number {
    this.#seed = (this.#seed * 1_103_515_245 + 12_345) & 0x7fffffff
    return 1 + (this.#seed % most)
  }
}
