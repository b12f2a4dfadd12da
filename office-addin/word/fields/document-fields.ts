/**
 * The document's fields, read while somebody looks at them. What is typed in the form goes into every place of the field;
 * what is typed in one place of the text goes into the others, once the person has stopped typing there.
 */
import type { Receipt } from '#app/host/draft-host.ts'
import { couldNot, inWords, READ_ONLY, refused } from '../sentences.ts'
import type { WordHost } from '../word-host.ts'
import { type FieldPlace, queuePlaces } from './field-places.ts'
import { type DocumentField, type FieldChange, Together } from './together.ts'
import { writeFields } from './write-fields.ts'

/** Milliseconds without a change, after which a value in the text counts as typed. */
const TYPED = 1200

export interface FieldsNews {
  readonly fields: readonly DocumentField[]
  /** What was written of itself, with its way back. */
  readonly followed?: Receipt
}

interface Back {
  readonly changes: readonly FieldChange[]
  /** Places that had followed of themselves. */
  readonly followed: boolean
}

export class DocumentFields {
  readonly #host: WordHost
  readonly #together = new Together()

  constructor(host: WordHost) {
    this.#host = host
  }

  /** @throws Error with a sentence */
  async read(): Promise<readonly DocumentField[]> {
    const places = await this.#host.inWord.runInTurn(look).catch((error) => Promise.reject(couldNot('The fields could not be read.', error)))
    this.#together.see(places)
    return this.#together.fields
  }

  watch(listener: (news: FieldsNews) => void, signal: AbortSignal): void {
    let typed: ReturnType<typeof setTimeout> | undefined
    const follow = async () => {
      const { behind } = this.#together
      if (signal.aborted || behind.length === 0 || !this.#host.abilities.writes) return
      const followed = await this.#write(behind, inOtherPlaces(behind), true)
      // A place that does not take the words is not asked again.
      if (followed.outcome !== 'applied') this.#together.part(new Set(behind.map(({ id }) => id)))
      if (!signal.aborted) listener({ fields: this.#together.fields, followed })
    }
    const look = () =>
      void this.read().then(
        (fields) => {
          if (signal.aborted) return
          listener({ fields })
          clearTimeout(typed)
          if (this.#together.behind.length > 0) typed = setTimeout(() => void follow(), TYPED)
        },
        // The next change asks again.
        () => {},
      )
    this.#host.watch(look, signal)
    signal.addEventListener('abort', () => clearTimeout(typed))
  }

  async fill(field: DocumentField, text: string): Promise<Receipt> {
    const locked = this.#together.isLockedElsewhere(field.key) ? ' The same words in a locked passage stay as they are.' : ''
    const where = field.places > 1 ? ` in ${field.places} places` : ''
    return this.#write(this.#together.changesFor(field.key, text), `${text === '' ? `“${field.label}” is empty again${where}.` : `“${field.label}” is filled${where}.`}${locked}`)
  }

  async takeBack(receipt: Receipt): Promise<Receipt> {
    const { changes, followed } = receipt.undo as Back
    if (followed) this.#together.part(new Set(changes.map(({ id }) => id)))
    const back = await this.#write(
      changes.map(({ id, was, text }) => ({ id, was: text, text: was })),
      'Taken back: the field says what it said.',
    )
    return { outcome: back.outcome, message: back.message }
  }

  /** Selects the first place of the field. */
  async show({ key }: DocumentField): Promise<void> {
    const [first] = this.#together.changesFor(key, '')
    const shown = this.#host.inWord.runInTurn(async (context) => {
      const { controls } = queuePlaces(context)
      await context.sync()
      controls.items.find(({ id }) => id === first?.id)?.select()
      await context.sync()
    })
    await shown.catch((error) => Promise.reject(couldNot('The field could not be shown.', error)))
  }

  get fields(): readonly DocumentField[] {
    return this.#together.fields
  }

  async #write(changes: readonly FieldChange[], message: string, followed = false): Promise<Receipt> {
    if (!this.#host.abilities.writes) return refused(READ_ONLY)
    try {
      const done = await this.#host.inWord.runInTurn((context) => writeFields(context, changes))
      this.#together.see(done.places)
      this.#host.lookSoon()
      if (done.was === 'written') return { outcome: 'applied', message, undo: { changes, followed } satisfies Back }
      if (done.was !== 'refused') return { outcome: 'changed-since', message: 'The words have been changed in the text meanwhile, so nothing was written.' }
      return refused(done.mended ? inWords(done.error) : 'Word did not take the words everywhere, and part of the change is still there. Use Undo in Word.')
    } catch (error) {
      return refused(inWords(error))
    }
  }
}

async function look(context: Word.RequestContext): Promise<FieldPlace[]> {
  const queued = queuePlaces(context)
  await context.sync()
  return queued.answer()
}

const inOtherPlaces = ({ length }: readonly FieldChange[]): string =>
  length === 1 ? 'The other place of the field now says the same.' : `The ${length} other places of the field now say the same.`
