/**
 * Asks Outlook, in promises. Outlook on the web and on phones bears three calls that wait for an answer, so no more are
 * ever asked at once; a call that is never answered gives way to the next after some time.
 */
import type { After } from './outlook-here.ts'

interface Answer<T> {
  readonly status: unknown
  readonly value: T
  readonly error?: { readonly code?: number; readonly name?: string; readonly message?: string }
}
type Call<T> = (done: (answer: Answer<T>) => void) => void

const AT_ONCE = 3
/** Milliseconds. A body of a megabyte takes seconds on a slow line. */
export const PATIENCE = 15_000

/** Outlook said no, or said nothing; `name` is its own word for it. */
export class OutlookError extends Error {
  constructor(name: string, message: string) {
    super(message)
    this.name = name
  }
}

export class AskOutlook {
  readonly #after: After
  readonly #atOnce: number
  #inFlight = 0
  readonly #waiting: (() => void)[] = []

  /** @param atOnce - fewer than Outlook bears leave room for another asker */
  constructor(after: After, atOnce = AT_ONCE) {
    this.#after = after
    this.#atOnce = atOnce
  }

  /** @throws OutlookError */
  ask<T>(call: Call<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const start = () => {
        this.#inFlight++
        let over = false
        const end = (work: () => void) => {
          if (over) return
          over = true
          late()
          this.#inFlight--
          this.#waiting.shift()?.()
          work()
        }
        const late = this.#after(PATIENCE, () => end(() => reject(new OutlookError('Timeout', 'Outlook has not answered.'))))
        try {
          call(({ status, value, error }) =>
            end(() => (String(status) === 'succeeded' ? resolve(value) : reject(new OutlookError(error?.name ?? 'Error', error?.message ?? 'Outlook could not do this.')))),
          )
        } catch (error) {
          end(() => reject(error instanceof Error ? new OutlookError(error.name, error.message) : error))
        }
      }
      if (this.#inFlight < this.#atOnce) start()
      else this.#waiting.push(start)
    })
  }

  /** What has not been asked yet never is, and is never answered. */
  stop(): void {
    this.#waiting.length = 0
  }

  /** For what this Outlook has not, or will not tell: undefined. */
  async maybe<T>(call: Call<T> | undefined | false): Promise<T | undefined> {
    return call ? this.ask(call).catch(() => undefined) : undefined
  }
}

const askers = new WeakMap<After, AskOutlook>()

/** One for all that a page asks: what Outlook bears at once it bears of the whole add-in. */
export function askerWith(after: After): AskOutlook {
  const asker = askers.get(after) ?? new AskOutlook(after)
  askers.set(after, asker)
  return asker
}
