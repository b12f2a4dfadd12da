/**
 * What Outlook does with a script for its events: loads it where there is no page, calls it at Send, and decides by what it
 * answers and how long that takes. Node alone: the script runs in a context of its own, with the language of 2016.
 */
import { createContext, runInContext } from 'node:vm'
import type { FakeOutlook } from './fake-outlook.ts'

export type SendMode = 'PromptUser' | 'SoftBlock'

interface Completed {
  readonly allowEvent?: boolean
  readonly errorMessage?: string
  readonly errorMessageMarkdown?: string
  readonly cancelLabel?: string
  readonly commandId?: string
  readonly contextData?: string
  readonly sendModeOverride?: string
}

export interface Sent {
  /** `cannot`: a strict manifest, and a script that never said what it is called for. */
  readonly outcome: 'sent' | 'held' | 'cannot'
  readonly message?: string
  readonly buttons: readonly string[]
  readonly options?: Completed
  /** Milliseconds from Send to the answer. */
  readonly took: number
  /** Outlook showed that it is waiting. */
  readonly waited: boolean
}

const WAITING = 5000
const PATIENCE = 300_000
const STEP = 20
const MOST_MESSAGE = 500

/** What a script in Outlook for Windows of before 2024 has not. */
const NEWER = `
for (const name of ['entries', 'values', 'fromEntries', 'hasOwn', 'groupBy', 'getOwnPropertyDescriptors']) delete Object[name];
for (const name of ['flat', 'flatMap', 'at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']) delete Array.prototype[name];
for (const name of ['padStart', 'padEnd', 'trimStart', 'trimEnd', 'matchAll', 'replaceAll', 'at', 'isWellFormed']) delete String.prototype[name];
for (const name of ['finally']) delete Promise.prototype[name];
for (const name of ['allSettled', 'any']) delete Promise[name];
delete this.Intl; delete this.WeakRef; delete this.FinalizationRegistry; delete this.structuredClone; delete this.SharedArrayBuffer; delete this.Atomics; delete this.BigInt; delete this.WebAssembly;
delete this.globalThis; delete this.console;
`

export class SendSimulator {
  readonly #outlook: FakeOutlook
  readonly #mode: SendMode
  /** What no script may do at Send, as it was seen. */
  readonly wrongs: string[] = []

  /** @param script - the built file */
  constructor(outlook: FakeOutlook, script: string, mode: SendMode = 'PromptUser') {
    this.#outlook = outlook
    this.#mode = mode
    const { clock } = outlook
    const context = createContext(
      {
        Office: outlook.Office,
        setTimeout: (work: () => void, milliseconds = 0) => {
          const id = this.#timers.length
          this.#timers.push(clock.after(milliseconds, work))
          return id
        },
        clearTimeout: (id: number) => this.#timers[id]?.(),
      },
      { codeGeneration: { strings: false, wasm: false } },
    )
    runInContext(NEWER, context)
    runInContext(script, context, { filename: 'send-check.js' })
  }
  readonly #timers: (() => void)[] = []

  /** Presses Send. The clock of the Outlook must be one that is moved by hand. */
  async send(name = 'seconderOnSend'): Promise<Sent> {
    const { clock, associated, calls } = this.#outlook
    const work = associated.get(name)
    if (!work) return this.#mode === 'SoftBlock' ? { outcome: 'cannot', buttons: [], took: 0, waited: false } : { outcome: 'sent', buttons: [], took: 0, waited: false }
    const began = clock.now
    let answer: Completed | undefined
    let answers = 0
    const event = {
      completed: (options: Completed = {}) => {
        answers++
        answer ??= options
      },
    }
    try {
      work(event)
    } catch (error) {
      this.wrongs.push(`the handler threw: ${String(error)}`)
    }
    while (!answer && clock.now - began < PATIENCE) await clock.advance(STEP)
    const took = clock.now - began
    const asked = calls.asked.length
    await clock.advance(WAITING)
    if (answers > 1) this.wrongs.push('the handler completed more than once')
    if (calls.asked.length > asked) this.wrongs.push(`after it had completed the handler asked for ${calls.asked.slice(asked).join(', ')}`)
    const waited = took > WAITING
    if (!answer) return { outcome: this.#mode === 'PromptUser' ? 'sent' : 'held', buttons: [], took, waited }
    return this.#judged(answer, took, waited)
  }

  /** Calls the handler of another event. @returns whether it completed */
  async raise(name: string): Promise<boolean> {
    const { clock, associated } = this.#outlook
    let done = false
    associated.get(name)?.({ completed: () => (done = true) })
    for (let i = 0; !done && i < PATIENCE / STEP; i++) await clock.advance(STEP)
    return done
  }

  #judged(options: Completed, took: number, waited: boolean): Sent {
    if (options.allowEvent !== false) return { outcome: 'sent', buttons: [], took, waited }
    const message = options.errorMessage ?? ''
    if (message.length === 0 || message.length > MOST_MESSAGE) this.wrongs.push(`the message has ${message.length} characters`)
    if ((options.errorMessageMarkdown ?? '').length > MOST_MESSAGE) this.wrongs.push('the message in Markdown is too long')
    if (options.errorMessageMarkdown && this.#outlook.profile.mailbox < 15) this.wrongs.push('this Outlook knows no Markdown')
    if ((options.cancelLabel ?? '').length > 20) this.wrongs.push('the label of the button is longer than 20 characters')
    const newer = this.#outlook.profile.mailbox >= 14
    const prompts = this.#mode === 'PromptUser' || (newer && options.sendModeOverride === 'promptUser')
    const cancel = newer ? (options.cancelLabel ?? "Don't Send") : "Don't Send"
    return { outcome: 'held', message, buttons: prompts ? ['Send Anyway', cancel] : [cancel], options, took, waited }
  }
}
