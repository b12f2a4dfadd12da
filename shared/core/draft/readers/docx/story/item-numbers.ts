/** Counts the items of a story's lists as Word does: a list goes on after other paragraphs until it is told to begin anew. */
import type { Lists } from '../numbering.ts'

export class ItemNumbers {
  readonly #counts = new Map<string, number[]>()
  readonly #begun = new Set<string>()
  /** The numbers that the items since the last other paragraph would have by their places alone. */
  #run: number[] = []

  /** A numbered heading counts, too, and so does a bullet above numbers. */
  count(lists: Lists, id: string, depth: number): number {
    const { counter, first, anew } = lists.counting(id, depth)
    const counts = this.#counts.get(counter) ?? []
    this.#counts.set(counter, counts)
    const place = `${id} ${depth}`
    const number = anew !== undefined && !this.#begun.has(place) ? anew : (counts[depth] ?? first - 1) + 1
    this.#begun.add(place)
    counts[depth] = number
    counts.length = depth + 1
    return number
  }

  /** @returns the number, where it is another than its place says */
  startOf(number: number, depth: number): number | undefined {
    const byPlace = (this.#run[depth] ?? 0) + 1
    this.#run[depth] = number
    this.#run.length = depth + 1
    return number === byPlace ? undefined : number
  }

  interrupted(): void {
    this.#run = []
  }
}
