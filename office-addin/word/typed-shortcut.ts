/**
 * Templates at the cursor. Word tells an add-in of no key typed in the text, so Tab after `;ack` stays Word's own; but what
 * has been written is read soon after, and a shortcut that stands at the end of a changed paragraph is offered in the pane.
 */
import type { Asked, DraftChange } from '#app/host/draft-host.ts'
import { typedShortcut } from '#core/drafting/shortcuts.ts'
import { bodyPlaces } from './read/snapshot.ts'
import type { WordHost } from './word-host.ts'

interface Typed {
  readonly shortcut: string
  readonly length: number
  /** Of the whole paragraph. */
  readonly text: string
}

export class TypedShortcut {
  readonly #host: WordHost
  /** What is selected to give way to a template, as it was typed. */
  #chosen: string | undefined

  constructor(host: WordHost) {
    this.#host = host
  }

  offer(shortcuts: ReadonlySet<string>, asked: (what: Asked) => void, signal: AbortSignal): void {
    let offered: Typed | undefined
    const look = (changes: readonly DraftChange[]) => {
      const found = changes.flatMap((change) => (change.kind === 'text' ? change.paragraphs : [])).flatMap(({ text }) => typedIn(text, shortcuts) ?? [])
      const typed = found.at(-1)
      if (typed) {
        offered = typed
        asked({ kind: 'typed', typed: { shortcut: typed.shortcut, select: () => this.#select(typed) } })
      } else if (offered && !this.#stands(offered)) {
        offered = undefined
        asked({ kind: 'typed' })
      }
    }
    if (shortcuts.size > 0) this.#host.watch(look, signal)
  }

  /** Takes the typed words out, if they are still what is selected. @returns what was taken out */
  async makeRoom(): Promise<string | undefined> {
    const chosen = this.#chosen
    this.#chosen = undefined
    if (chosen === undefined || !this.#host.abilities.writes) return undefined
    return this.#host.inWord.runInTurn(async (context) => {
      const selected = context.document.getSelection()
      selected.load('text')
      await context.sync()
      if (selected.text !== chosen) return undefined
      selected.insertText('', 'Replace')
      await context.sync()
      return chosen
    })
  }

  /** Where nothing was inserted after all. */
  putBack(typed: string): Promise<void> {
    return this.#host.inWord.runInTurn(async (context) => {
      context.document.getSelection().insertText(typed, 'Replace')
      await context.sync()
    })
  }

  async #select(typed: Typed): Promise<void> {
    const place = this.#placeOf(typed)
    if (!place) throw new Error('These words have been changed since. Put the cursor where the template should go, and choose it under Templates.')
    const end = place.start + typed.text.length
    this.#chosen = typed.text.slice(-typed.length)
    await this.#host.reveal({ where: 'body', start: end - typed.length, end })
  }

  #placeOf = ({ text }: Typed) => (this.#host.known ? bodyPlaces(this.#host.known).findLast(({ paragraph }) => paragraph.text === text) : undefined)
  #stands = (typed: Typed): boolean => this.#placeOf(typed) !== undefined
}

function typedIn(text: string, shortcuts: ReadonlySet<string>): Typed | undefined {
  const typed = typedShortcut(text, shortcuts)
  return typed && { ...typed, text }
}
