/** Puts words in the place of others in the tree of a message, across lines and with new ones. */
import { anchorOf, put } from './anchor.ts'
import { CELLS, dropBreaks, dropLetters, firstText, keepOpen, lineBlock, nodesOf, ownsBlock, paragraphLike, prune, splitBlock } from './line-blocks.ts'
import { mendSpaces, spaced } from './line-spaces.ts'
import { type ElementNode, indexIn, insertAt, rawNode, remove } from './mail-tree.ts'
import type { Letter, Located } from './runs.ts'

export class Splice {
  readonly #touched: readonly Located[]
  readonly #from: number
  readonly #to: number
  readonly #lines: readonly string[]

  constructor(touched: readonly Located[], from: number, to: number, lines: readonly string[]) {
    this.#touched = touched
    this.#from = from
    this.#to = to
    this.#lines = lines
  }

  write(): void {
    const [head, tail] = [this.#touched[0]!, this.#touched.at(-1)!]
    const [first = '', ...more] = this.#lines
    const left = head.letters.slice(0, this.#from)
    const right = tail.letters.slice(this.#to)
    const gone =
      head === tail
        ? head.letters.slice(this.#from, this.#to)
        : [...head.letters.slice(this.#from), ...this.#touched.slice(1, -1).flatMap((each) => each.letters), ...tail.letters.slice(0, this.#to)]
    if (head === tail && more.length === 0) {
      put(anchorOf(head, this.#from, gone.length > 0), spaced(first, left.at(-1)?.char, right[0]?.char))
      dropLetters(gone)
      if (left.length + right.length + first.length === 0) keepOpen(head)
      mendSpaces(left, right, first)
      return
    }
    if (more.length === 0) this.#join(head, tail, left, right, first, gone)
    else this.#cut(head, tail, left, right, first, more, gone)
  }

  /** Several paragraphs become one: the first takes in what is left of the last, or gives way where nothing is left of it. */
  #join(head: Located, tail: Located, left: readonly Letter[], right: readonly Letter[], words: string, gone: readonly Letter[]): void {
    if (left.length + words.length === 0) {
      dropLetters(gone)
      mendSpaces([], right, '')
      for (const each of this.#touched.slice(0, -1)) prune(each)
      if (right.length === 0) keepOpen(tail)
      return
    }
    put(
      anchorOf(
        head,
        this.#from,
        gone.some((letter) => head.letters.includes(letter)),
      ),
      spaced(words, left.at(-1)?.char, right[0]?.char),
    )
    dropLetters(gone)
    if (right.length > 0) {
      const line = nodesOf(head)
      const end = line.at(-1)
      const moved = nodesOf(tail)
      for (const node of moved) remove(node)
      if (end) insertAt(end.parent, indexIn(end) + 1, ...moved)
      dropBreaks(head, moved)
    }
    mendSpaces(left, right, words)
    for (const each of this.#touched.slice(1)) prune(each)
  }

  /** Lines are added: each becomes a block like the one it came out of; in a cell, a line of it. */
  #cut(head: Located, tail: Located, left: readonly Letter[], right: readonly Letter[], first: string, more: readonly string[], gone: readonly Letter[]): void {
    const block = head.block as ElementNode
    const whole = ownsBlock(head)
    if (!whole || CELLS.has(block.name)) {
      const anchor = anchorOf(head, this.#from, false)
      const end = put(anchor, spaced(first, left.at(-1)?.char, undefined))
      let at = end
      for (const [i, line] of more.entries()) {
        const br = rawNode('<br>', at.parent)
        insertAt(at.parent, at.index, br)
        at = put({ parent: at.parent, index: at.index + 1 }, spaced(line, undefined, i === more.length - 1 ? right[0]?.char : undefined))
      }
      dropLetters(gone)
      mendSpaces(left, [], first)
      mendSpaces([], right, more.at(-1) ?? '')
      if (head !== tail) this.#gather(head, tail)
      return
    }
    const end = put(
      anchorOf(
        head,
        this.#from,
        gone.some((letter) => head.letters.includes(letter)),
      ),
      spaced(first, left.at(-1)?.char, undefined),
    )
    const rest = head === tail ? splitBlock(block, end) : undefined
    dropLetters(gone)
    const shape = /^h[1-6]$/.test(block.name) ? paragraphLike(block) : block
    const closing = more.at(-1) ?? ''
    const after = more.slice(0, -1).map((line) => lineBlock(shape, line, block.parent))
    if (head === tail && rest) {
      if (right.length === 0) after.push(lineBlock(shape, closing, block.parent))
      else {
        after.push(rest)
        const start = firstText(rest)
        put(start ? { parent: start.parent, index: indexIn(start), text: { node: start, index: 0 } } : { parent: rest, index: 0 }, spaced(closing, undefined, right[0]?.char))
      }
    } else if (right.length > 0 || closing !== '') put(anchorOf(tail, this.#to, false), spaced(closing, undefined, right[0]?.char))
    insertAt(block.parent, indexIn(block) + 1, ...after)
    if (left.length + first.length === 0) keepOpen(head)
    for (const each of this.#touched.slice(1, -1)) prune(each)
    mendSpaces(left, [], first)
    mendSpaces([], right, closing)
  }

  #gather(head: Located, tail: Located): void {
    const moved = nodesOf(tail)
    for (const node of moved) remove(node)
    const end = nodesOf(head).at(-1)
    if (end) insertAt(end.parent, indexIn(end) + 1, ...moved)
    for (const each of this.#touched.slice(1)) prune(each)
  }
}
