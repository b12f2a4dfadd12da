/** One value that can be watched: what the desk's parts outside React share with those inside. */
import { useSyncExternalStore } from 'react'

export class Cell<T> {
  #value: T
  #watchers = new Set<() => void>()

  constructor(value: T) {
    this.#value = value
  }

  readonly read = (): T => this.#value

  readonly watch = (listener: () => void): (() => void) => {
    this.#watchers.add(listener)
    return () => this.#watchers.delete(listener)
  }

  set(value: T): void {
    if (Object.is(value, this.#value)) return
    this.#value = value
    for (const watcher of [...this.#watchers]) watcher()
  }
}

export const useCell = <T>(cell: Pick<Cell<T>, 'read' | 'watch'>): T => useSyncExternalStore(cell.watch, cell.read)
