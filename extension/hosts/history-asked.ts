/**
 * What the person has asked of the editor's history. An editor with a history of its own tells nobody of it; that its
 * text is as it was one step before says nothing, since deleting everything does the same. So only what the person was
 * seen to do counts: the key, or the browser's own word for it (its menu). Whatever they do next, the question is over.
 * The editor's own button cannot be told from any other: what it undoes is not followed, and pressed again it goes on.
 */
export type History = 'undo' | 'redo'

/** Each tells of an act of the person's in some way of its own. */
export const ACTS = ['keydown', 'beforeinput', 'paste', 'cut', 'drop', 'pointerdown'] as const

const MODIFIERS: ReadonlySet<string> = new Set(['Alt', 'AltGraph', 'CapsLock', 'Control', 'Fn', 'Meta', 'Shift'])

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** Where a keyboard writes no Latin letters, the place of the key counts. */
export function historyKey({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Key): History | undefined {
  if (altKey || ctrlKey === metaKey) return undefined
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace('Key', '').toLowerCase()
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  return letter === 'y' && ctrlKey && !shiftKey ? 'redo' : undefined
}

export const historyInput = (inputType: string): History | undefined => (inputType === 'historyUndo' ? 'undo' : inputType === 'historyRedo' ? 'redo' : undefined)

export class HistoryAsked {
  #now: History | undefined

  /** Asked, and nothing else done since. */
  get now(): History | undefined {
    return this.#now
  }

  heard(event: Event, inBody: boolean): void {
    if (!event.isTrusted) return
    if (event.type === 'keydown') {
      const key = event as KeyboardEvent
      if (!MODIFIERS.has(key.key)) this.#now = inBody ? historyKey(key) : undefined
    } else this.#now = inBody && event.type === 'beforeinput' ? historyInput((event as InputEvent).inputType) : undefined
  }

  answered(): void {
    this.#now = undefined
  }
}
