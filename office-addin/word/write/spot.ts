/** A stretch of one paragraph, and how to get Word's own range for it. */
import { escaped, LONGEST, type Needle, needleFor, UNSEARCHABLE } from './needle.ts'

/** Offsets in the row's text. */
export interface Spot {
  readonly row: number
  readonly start: number
  readonly end: number
}

export type Recipe = { readonly by: 'paragraph' } | { readonly by: 'needle'; readonly head: Needle; readonly tail?: Needle }

/** @returns undefined where Word cannot be told where these words are */
export function recipeFor(texts: readonly string[], { row, start, end }: Spot): Recipe | undefined {
  const text = texts[row] ?? ''
  if (start === 0 && end === text.length) return { by: 'paragraph' }
  if (UNSEARCHABLE.test(text.slice(start, end))) return undefined
  if (end - start <= LONGEST) {
    const head = needleFor(texts, row, start, end)
    return head && { by: 'needle', head }
  }
  const cut = (at: number) => (/[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at)
  const head = needleFor(texts, row, start, cut(start + LONGEST / 2))
  const tail = needleFor(texts, row, cut(end - LONGEST / 2), end)
  return head && tail && { by: 'needle', head, tail }
}

/** Searches in the document, each asked once and answered by the next sync. */
export class Searches {
  readonly #body: Word.Body
  readonly #asked = new Map<string, Word.RangeCollection>()

  constructor(body: Word.Body) {
    this.#body = body
  }

  /** @returns whether there is anything new to wait for */
  ask(recipe: Recipe | undefined): boolean {
    if (recipe?.by !== 'needle') return false
    return [recipe.head, recipe.tail].map((needle) => needle !== undefined && this.#search(needle.words)).some(Boolean)
  }

  /** Whether Word's hits are those that the text has. */
  knows(recipe: Recipe): boolean {
    return recipe.by === 'paragraph' || (this.#hit(recipe.head) !== undefined && (!recipe.tail || this.#hit(recipe.tail) !== undefined))
  }

  /** @returns undefined where Word's hits are not those that the text has */
  range(recipe: Recipe, paragraph: Word.Paragraph): Word.Range | undefined {
    if (recipe.by === 'paragraph') return paragraph.getRange('Content')
    const head = this.#found(recipe.head)
    const tail = recipe.tail && this.#found(recipe.tail)
    if (!head || (recipe.tail && !tail)) return undefined
    return tail ? head.expandTo(tail) : head
  }

  #search(words: string): boolean {
    if (this.#asked.has(words)) return false
    const hits = this.#body.search(escaped(words), { matchCase: true })
    hits.load('text')
    this.#asked.set(words, hits)
    return true
  }

  /** Word takes one quotation mark for another; such hits are not ours. */
  #hit({ words, hits, hit }: Needle): Word.Range | undefined {
    const exact = this.#asked.get(words)?.items.filter((range) => range.text === words) ?? []
    return exact.length === hits ? exact[hit] : undefined
  }

  #found(needle: Needle): Word.Range | undefined {
    const { words, from, to } = needle
    const range = this.#hit(needle)
    if (!range) return undefined
    if (from === 0 && to === words.length) return range
    return range.search(escaped(words.slice(from, to)), { matchCase: true }).getFirst()
  }
}
