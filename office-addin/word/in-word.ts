/** One piece of work in Word after the other, each in a run of its own: a reading never falls between the looking and the writing of a change. */
import type { OfficeHere } from './office-here.ts'

export class InWord {
  readonly #here: Pick<OfficeHere, 'Word'>
  #turn: Promise<unknown> = Promise.resolve()

  constructor(here: Pick<OfficeHere, 'Word'>) {
    this.#here = here
  }

  /** A fresh run each time. What goes wrong in it is told by Word with a code. */
  run<T>(work: (context: Word.RequestContext) => Promise<T>): Promise<T> {
    return this.#here.Word.run(work)
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
