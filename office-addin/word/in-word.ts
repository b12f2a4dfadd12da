/** One piece of work in Word after the other, each in a run of its own: a reading never falls between the looking and the writing of a change. */
import type { OfficeHere } from './office-here.ts'

/** Milliseconds after which Word is taken to have lost a question: a hundred pages on a slow line take seconds, an open dialog box as long as it likes. */
export const PATIENCE = 60_000

export class InWord {
  readonly #here: Pick<OfficeHere, 'Word'>
  #turn: Promise<unknown> = Promise.resolve()

  constructor(here: Pick<OfficeHere, 'Word'>) {
    this.#here = here
  }

  /** A fresh run each time. What goes wrong in it is told by Word with a code. */
  run<T>(work: (context: Word.RequestContext) => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const run = this.#here.Word.run((context) => {
        giveUpInTheEnd(context)
        const done = work(context)
        // Word may wait for an answer again before it ends the run.
        done.catch((error) => isUnanswered(error) && reject(error))
        return done
      })
      run.then(resolve, reject)
    })
  }

  /** Goes on in a context whose objects were kept. */
  again<T>(context: Word.RequestContext, work: (context: Word.RequestContext) => Promise<T>): Promise<T> {
    // Word takes a context where it takes an object of its own.
    return this.#here.Word.run(context as unknown as OfficeExtension.ClientObject, work)
  }

  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(work)
    this.#turn = mine.catch(() => {})
    return mine
  }

  runInTurn<T>(work: (context: Word.RequestContext) => Promise<T>): Promise<T> {
    return this.inTurn(() => this.run(work))
  }
}

export const isUnanswered = (error: unknown): boolean => (error as { code?: string } | undefined)?.code === 'NoAnswer'

/** Work that waits for ever would keep all that comes after it waiting; what it was to do next is not done then. */
function giveUpInTheEnd(context: Word.RequestContext): void {
  const sync = context.sync.bind(context)
  context.sync = (async (passThrough: unknown) => {
    let late: ReturnType<typeof setTimeout> | undefined
    const given = new Promise<never>((_, reject) => {
      late = setTimeout(() => reject(Object.assign(new Error('Word has not answered'), { code: 'NoAnswer' })), PATIENCE)
    })
    try {
      return await Promise.race([sync(passThrough), given])
    } finally {
      clearTimeout(late)
    }
  }) as Word.RequestContext['sync']
}
