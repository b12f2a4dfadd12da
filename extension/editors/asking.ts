/**
 * Asks an editor that keeps a model of its own to write: by the very events that keys, a paste and Ctrl+Z make. It answers
 * when it likes, so each act waits until the text stands.
 *
 * - Most read the selection from `selectionchange`, which comes a task later: each selection is waited for.
 * - Firefox fires `beforeinput` itself for a command of an extension; Chromium does not, so there it is made by hand, and
 *   the command follows only where the editor did not take the matter over.
 * - Enter is never pressed: in many pages it sends. A letter, Backspace and Ctrl+Z are.
 */

import type { Surface } from './editor.ts'
import { inFirefox } from './in-firefox.ts'
import type { Point } from './line.ts'
import { pasteEvent, pasteInputEvent } from './paste-event.ts'
import { selectIn, selectionIn } from './selection.ts'

/** How long an editor may take to show that it has changed, on a busy machine too. */
const PATIENCE_MS = 1000

const isApple = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform)

/** The next frame; in a page that is not shown there is none, so a moment later. */
export const aMoment = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, 50)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      setTimeout(resolve, 0)
    })
  })

const isSame = (a: Range, b: Range | undefined): boolean =>
  a.startContainer === b?.startContainer && a.startOffset === b.startOffset && a.endContainer === b.endContainer && a.endOffset === b.endOffset

interface Key {
  readonly key: string
  readonly code: number
  readonly chord?: boolean
  /** Without a `keypress`. */
  readonly quiet?: boolean
}

export class Asking {
  readonly steps: string[] = []
  readonly surface: Surface
  #text: string

  constructor(surface: Surface) {
    this.surface = surface
    this.#text = surface.read().text
    surface.element.focus({ preventScroll: true })
  }

  /** Once more where the editor has put back one of its own meanwhile, as CKEditor 4 does a moment after an undo. */
  async select(from: Point, to: Point = from): Promise<void> {
    const meant = await this.#selectOnce(from, to)
    if (meant && !isSame(meant, selectionIn(this.surface.element)) && from.node.isConnected && to.node.isConnected) await this.#selectOnce(from, to)
  }

  /** @returns what the browser has made of it */
  async #selectOnce(from: Point, to: Point): Promise<Range | undefined> {
    const { element } = this.surface
    const { ownerDocument: document } = element
    let made: Range | undefined
    await new Promise<void>((resolve) => {
      const timer = setTimeout(done, 50)
      function done() {
        clearTimeout(timer)
        document.removeEventListener('selectionchange', done)
        resolve()
      }
      document.addEventListener('selectionchange', done)
      selectIn(element, from, to)
      made = selectionIn(element)
    })
    await aMoment()
    return made
  }

  /** What the browser does when words are written over the selection. */
  insertText = (text: string): Promise<boolean> => this.#doing(() => this.#input('insertText', 'insertText', text))
  newParagraph = (): Promise<boolean> => this.#doing(() => this.#input('insertParagraph', 'insertParagraph'))
  remove = (): Promise<boolean> => this.#doing(() => this.#input('deleteContentBackward', 'delete'))
  command = (name: string, value?: string): Promise<boolean> => this.#doing(() => this.#document.execCommand(name, false, value))

  /** The same between the pressing and the releasing of a key, by which some editors keep their history. */
  typeOver = (text: string): Promise<boolean> => this.#pressing({ key: text.slice(-1), code: 65 }, () => this.#input('insertText', 'insertText', text))
  /** The same; over selected words without the second half of the key, at which some editors take one step more in the middle of the first. */
  pressOver = (text: string): Promise<boolean> =>
    this.#pressing({ key: text.slice(-1), code: 65, quiet: this.#document.getSelection()?.isCollapsed === false }, () => this.#input('insertText', 'insertText', text))
  backspace = (): Promise<boolean> => this.#pressing({ key: 'Backspace', code: 8 }, () => this.#input('deleteContentBackward', 'delete'))

  /** An arrow key that leads nowhere: editors that count keys close the step that was being typed. */
  closeStep(): void {
    const arrow: Key = { key: 'ArrowLeft', code: 37 }
    this.#key('keydown', arrow)
    this.#key('keyup', arrow)
  }

  paste(text: string, html?: string): Promise<boolean> {
    return this.#doing(() => this.surface.element.dispatchEvent(pasteEvent(text, html)))
  }

  pasteInput(text: string, html?: string): Promise<boolean> {
    return this.#doing(() => this.surface.element.dispatchEvent(pasteInputEvent(text, html)))
  }

  /** Takes the latest step back, or does it again, by the editor's own keys; else by the browser's history. */
  async history(what: 'undo' | 'redo'): Promise<void> {
    const keys: readonly Key[] = what === 'undo' ? [{ key: 'z', code: 90, chord: true }] : [{ key: 'y', code: 89, chord: true }]
    await this.#doing(() => {
      for (const key of keys) if (!this.#key('keydown', key)) return
      if (!this.surface.element.dispatchEvent(this.#before(what === 'undo' ? 'historyUndo' : 'historyRedo'))) return
      this.#document.execCommand(what)
    })
  }

  get #document(): Document {
    return this.surface.element.ownerDocument
  }

  #before(inputType: string, data: string | null = null): InputEvent {
    const range = this.#document.getSelection()?.rangeCount ? this.#document.getSelection()?.getRangeAt(0) : undefined
    const targetRanges = range ? [new StaticRange(range)] : []
    return new InputEvent('beforeinput', { inputType, data, targetRanges, bubbles: true, cancelable: true, composed: true })
  }

  #input(inputType: string, command: string, data?: string): void {
    if (inFirefox() || this.surface.element.dispatchEvent(this.#before(inputType, data))) this.#document.execCommand(command, false, data)
  }

  /** @returns whether the browser's own action is to follow */
  #key(type: 'keydown' | 'keypress' | 'keyup', { key, code, chord = false }: Key): boolean {
    const letter = type === 'keypress' ? key.charCodeAt(0) : code
    const modifiers = { ctrlKey: chord && !isApple(), metaKey: chord && isApple() }
    const named = { key, code: key.length === 1 && chord ? `Key${key.toUpperCase()}` : '', keyCode: letter, which: letter, charCode: type === 'keypress' ? letter : 0 }
    return this.surface.element.dispatchEvent(new KeyboardEvent(type, { ...named, ...modifiers, bubbles: true, cancelable: true, composed: true }))
  }

  #pressing(key: Key, work: () => void): Promise<boolean> {
    return this.#doing(() => {
      const follows = this.#key('keydown', key) && (key.quiet || key.key.length > 1 || this.#key('keypress', key))
      if (follows) work()
      this.#key('keyup', key)
    })
  }

  /** @returns whether the text is another one now */
  async #doing(work: () => void): Promise<boolean> {
    this.surface.changed()
    work()
    const end = Date.now() + PATIENCE_MS
    do await aMoment()
    while (!this.surface.changed() && Date.now() < end)
    // What it shows first may not be its last word.
    await aMoment()
    this.surface.changed()
    const { text } = this.surface.read()
    if (text === this.#text) return false
    this.#text = text
    this.steps.push(text)
    return true
  }
}
