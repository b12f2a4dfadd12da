/** The lists of pasted Word, which come as paragraphs, made lists again. */
import { numberOf } from '#core/draft/readers/html/word-list.ts'

/** A paragraph of a list: where its tags stand in what is written, and the bullet or number in front. */
export interface WordItem {
  /** Which list, as Word numbers them. */
  readonly list: string
  /** 0 for the outermost. */
  readonly depth: number
  readonly open: number
  readonly close: number
  readonly marker: string
}

/** @param out the pieces of what is written; list tags are put around those of the items */
export function putListsAround(out: string[], items: readonly WordItem[]): void {
  const endsWith = (item: WordItem, next: WordItem | undefined): boolean => next === undefined || out.slice(item.close + 1, next.open).some((piece) => piece.trim() !== '')
  const open: { tag: 'ul' | 'ol'; list: string }[] = []
  const closed = (): string => `</li></${open.pop()!.tag}>`
  for (const [i, item] of items.entries()) {
    const number = numberOf(item.marker)
    const tag = number === undefined ? 'ul' : 'ol'
    const depth = Math.min(item.depth + 1, open.length + 1)
    let before = ''
    while (open.length > depth) before += closed()
    const top = open[depth - 1]
    if (top && (top.tag !== tag || top.list !== item.list)) before += closed()
    else if (top) before += '</li>'
    if (open.length < depth) {
      before += number !== undefined && number > 1 ? `<ol start="${number}">` : `<${tag}>`
      open.push({ tag, list: item.list })
    }
    out[item.open] = `${before}<li>${out[item.open]}`
    if (endsWith(item, items[i + 1])) while (open.length > 0) out[item.close] += closed()
  }
}
