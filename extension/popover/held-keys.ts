/**
 * Which keys belong to an element of ours. A key belongs to whoever heard it go down: the release of one that closed a
 * popover is kept from the editor that has the focus by then, the release of a modifier pressed before goes to the page.
 */
type Key = Pick<KeyboardEvent, 'type' | 'key' | 'code'>

const MODIFIERS: ReadonlySet<string> = new Set(['Alt', 'AltGraph', 'Control', 'Meta', 'Shift'])

export class HeldKeys {
  readonly #down = new Set<string>()

  /** Whether the page may not hear of this; `ours` says whether the focus is inside, or the key was taken for a reason of ours. */
  holds({ type, key, code }: Key, ours: boolean): boolean {
    if (type === 'keydown') {
      if (ours) this.#down.add(code)
      else this.#down.delete(code)
      return ours
    }
    if (type === 'keypress') return ours || this.#down.has(code)
    return this.#down.delete(code) || (ours && !MODIFIERS.has(key))
  }

  /** Whether a key that went down here has not come up yet. */
  get any(): boolean {
    return this.#down.size > 0
  }
}
