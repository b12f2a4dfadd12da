/** A collection as the wire knows it: its items, its first, its count. */
import { notFound } from './host-error.ts'

export class Collection<T> {
  readonly #list: () => readonly T[]
  constructor(list: () => readonly T[]) {
    this.#list = list
  }
  get items(): readonly T[] {
    return this.#list()
  }
  GetFirst(): T {
    return this.GetItem(0)
  }
  GetFirstOrNullObject(): T | null {
    return this.items[0] ?? null
  }
  GetLast(): T {
    return this.GetItem(this.items.length - 1)
  }
  GetLastOrNullObject(): T | null {
    return this.items.at(-1) ?? null
  }
  GetItem(index: number): T {
    const item = this.items[index]
    if (item === undefined) throw notFound()
    return item
  }
}
