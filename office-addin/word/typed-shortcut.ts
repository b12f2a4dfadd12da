/**
 * Templates at the cursor. Word tells an add-in of no key typed in the text, but what has been written is read soon after: a
 * shortcut with a tab behind it asks for its template, as Tab does elsewhere; one that stands at the end of a changed
 * paragraph is offered in the pane.
 */
import type { Asked, DraftChange, Receipt } from '#app/host/draft-host.ts'
import { typedShortcut } from '#core/drafting/shortcuts.ts'
import { bodyPlaces } from './read/snapshot.ts'
import { changed, KEPT, MOVED_ON, refused } from './sentences.ts'
import { cursorIsBehind, linesOf, type Tabbed, tabAfterShortcut, takeOut } from './tab-after-shortcut.ts'
import type { WordHost } from './word-host.ts'

interface Typed {
  readonly shortcut: string
  readonly length: number
  /** Of the whole paragraph. */
  readonly text: string
}

/** What became of the words that were typed for a template. */
export interface Room {
  /** What was taken out for it. */
  readonly typed?: string
  /** It takes their place, whatever else is empty. */
  readonly inPlace?: true
  /** Why nothing is inserted. */
  readonly instead?: Receipt
}

export class TypedShortcut {
  readonly #host: WordHost
  /** What is selected to give way to a template, as it was typed. */
  #chosen: string | undefined
  /** What the cursor stands behind, to give way to a template. */
  #tabbed: (Tabbed & { only: boolean }) | undefined
  /** Shortcuts that were answered once: whole ones that come again may be what Undo has brought back. */
  readonly #answered = new Set<string>()

  constructor(host: WordHost) {
    this.#host = host
  }

  offer(shortcuts: ReadonlySet<string>, asked: (what: Asked) => void, signal: AbortSignal): void {
    let offered: Typed | undefined
    let before = this.#lines()
    const offer = (typed: Typed | undefined) => {
      if (!typed && !offered) return
      offered = typed
      asked(typed ? { kind: 'typed', typed: { shortcut: typed.shortcut, select: () => this.#select(typed) } } : { kind: 'typed' })
    }
    const look = (changes: readonly DraftChange[]) => {
      const now = this.#lines()
      const tabbed = before !== undefined && now !== undefined ? tabAfterShortcut(before, now, shortcuts) : undefined
      before = now
      const found = changes.flatMap((change) => (change.kind === 'text' ? change.paragraphs : [])).flatMap(({ text }) => typedIn(text, shortcuts) ?? [])
      const typed = found.at(-1)
      if (tabbed && this.#isNew(tabbed)) {
        offer(undefined)
        void this.#isBehind(tabbed).then((is) => {
          if (signal.aborted) return
          if (is) asked({ kind: 'shortcut', shortcut: tabbed.shortcut, inPlace: this.#expect(tabbed) })
          else if (typed && this.#stands(typed)) offer(typed)
        })
      } else if (typed) offer(typed)
      else if (offered && !this.#stands(offered)) offer(undefined)
    }
    if (shortcuts.size > 0) this.#host.watch(look, signal)
  }

  /** Takes the typed words out, if they are still what is selected, or what the cursor stands behind. */
  async makeRoom(where: 'selection' | 'whole'): Promise<Room> {
    const [chosen, tabbed] = [this.#chosen, this.#tabbed]
    this.#chosen = this.#tabbed = undefined
    const { abilities, inWord } = this.#host
    if (!abilities.writes || (where === 'whole' && !tabbed?.only)) return {}
    if (tabbed) {
      const { typed, only } = tabbed
      const what = await inWord.runInTurn((context) => takeOut(context, tabbed)).catch(() => 'kept' as const)
      if (what === 'taken') return { typed, ...(only && { inPlace: true }) }
      return what === 'kept' ? { instead: refused(KEPT) } : only ? { instead: changed(MOVED_ON) } : {}
    }
    const taken = chosen !== undefined && (await inWord.runInTurn((context) => takeSelected(context, chosen)).catch(() => false))
    return taken ? { typed: chosen } : {}
  }

  /** Where nothing was inserted after all. */
  putBack(typed: string): Promise<void> {
    return this.#host.inWord.runInTurn(async (context) => {
      context.document.getSelection().insertText(typed, 'Replace')
      await context.sync()
    })
  }

  #isNew({ shortcut, seenBegun }: Tabbed): boolean {
    return this.#host.abilities.writes && (seenBegun || !this.#answered.has(shortcut))
  }

  /** Somebody else may have typed it, in the same document. */
  #isBehind(tabbed: Tabbed): Promise<boolean> {
    return this.#host.inWord.runInTurn((context) => cursorIsBehind(context, tabbed)).catch(() => false)
  }

  #expect(tabbed: Tabbed): () => void {
    this.#answered.add(tabbed.shortcut)
    this.#chosen = undefined
    const expected = { ...tabbed, only: false }
    this.#tabbed = expected
    return () => {
      expected.only = true
    }
  }

  async #select(typed: Typed): Promise<void> {
    const place = this.#placeOf(typed)
    if (!place) throw new Error('These words have been changed since. Put the cursor where the template should go, and choose it under Templates.')
    const end = place.start + typed.text.length
    this.#chosen = typed.text.slice(-typed.length)
    this.#tabbed = undefined
    await this.#host.reveal({ where: 'body', start: end - typed.length, end })
  }

  #lines = (): string | undefined => this.#host.known && linesOf(this.#host.known)
  #placeOf = ({ text }: Typed) => (this.#host.known ? bodyPlaces(this.#host.known).findLast(({ paragraph }) => paragraph.text === text) : undefined)
  #stands = (typed: Typed): boolean => this.#placeOf(typed) !== undefined
}

async function takeSelected(context: Word.RequestContext, chosen: string): Promise<boolean> {
  const selected = context.document.getSelection()
  selected.load('text')
  await context.sync()
  if (selected.text !== chosen) return false
  selected.insertText('', 'Replace')
  await context.sync()
  return true
}

/** A tab behind it belongs to it. */
function typedIn(text: string, shortcuts: ReadonlySet<string>): Typed | undefined {
  const tab = text.endsWith('\t') ? 1 : 0
  const typed = typedShortcut(text.slice(0, text.length - tab), shortcuts)
  return typed && { shortcut: typed.shortcut, length: typed.length + tab, text }
}
