import type { Paragraph, Place } from '#core/draft/draft.ts'

/** Gives a paragraph that has not changed the object it had: checks keep what they know of it. */
export class KnownParagraphs {
  #known = new Map<string, Paragraph[]>()

  /** @param places - of one reading; the next reading knows these */
  same(places: readonly Place[]): Place[] {
    const next = new Map<string, Paragraph[]>()
    const own = places.map((place) => {
      const key = JSON.stringify(place.paragraph)
      const paragraph = this.#known.get(key)?.shift() ?? place.paragraph
      const kept = next.get(key)
      if (kept) kept.push(paragraph)
      else next.set(key, [paragraph])
      return paragraph === place.paragraph ? place : { ...place, paragraph }
    })
    this.#known = next
    return own
  }
}
