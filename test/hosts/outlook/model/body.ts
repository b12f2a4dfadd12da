/** The body as its editor holds it: a tree, a selection in it, and the hands of a person. The page's own DOM serves as the tree. */
import type { Paragraph } from '#core/draft/draft.ts'
import { type Point, Shown } from './shown.ts'
import { paragraphHtml } from './written.ts'

/** What a body may be made of, to the editor that keeps it. */
const BLOCK = /^(?:P|DIV|H[1-6]|UL|OL|LI|TABLE|TBODY|THEAD|TR|TD|TH|BLOCKQUOTE|PRE|HR)$/
const isBlock = (node: Node | null): node is Element => node?.nodeType === 1 && BLOCK.test((node as Element).tagName)

export class Body {
  readonly root: HTMLElement
  readonly #line: 'div' | 'p'
  /** Offsets in the person's own text. */
  selection = { start: 0, end: 0 }
  /** False once the person has clicked elsewhere, into To perhaps. */
  focused = true
  /** How often the body has been written, by anybody. */
  writes = 0

  constructor(document: Document, line: 'div' | 'p') {
    this.root = document.createElement('div')
    this.#line = line
  }

  get html(): string {
    return this.root.innerHTML
  }

  set(html: string): void {
    this.root.innerHTML = html
    this.selection = { start: 0, end: 0 }
    this.writes++
  }

  open(paragraphs: readonly Paragraph[]): void {
    this.set(paragraphs.map((paragraph) => paragraphHtml(paragraph, this.#line)).join(''))
  }

  /** The person's own words: without the signature and the message that is answered. */
  get text(): string {
    return new Shown(this.root).text
  }
  get selected(): string {
    return this.text.slice(this.selection.start, this.selection.end)
  }

  select(start: number, end = start): void {
    this.selection = { start, end }
    this.focused = true
  }

  type(text: string): void {
    const { start } = this.#removed()
    const { node, offset } = new Shown(this.root).at(start) ?? this.#first()
    if (node.nodeType === 3) {
      const own = node as Text
      const [before, after] = [own.data.slice(0, offset), own.data.slice(offset)]
      own.data = before + besideSpaces(text, before, after) + after
    } else {
      const put = this.root.ownerDocument.createTextNode(besideSpaces(text, '', ''))
      const at = node.childNodes[offset] ?? null
      if (at?.nodeName === 'BR') at.parentNode?.replaceChild(put, at)
      else node.insertBefore(put, at)
    }
    this.selection = { start: start + text.length, end: start + text.length }
    this.writes++
  }

  /** At the selection, as a page's editor does it: words stand in the line, in its look; blocks on lines of their own, and the line they come into is cut in two. */
  insert(html: string): void {
    if (!this.focused) {
      this.prepend(html)
      return
    }
    const { start } = this.#removed()
    const document = this.root.ownerDocument
    const holder = document.createElement('div')
    holder.innerHTML = html
    const found = new Shown(this.root).at(start)
    if (!found) {
      this.root.append(...holder.childNodes)
      this.#put(start)
      return
    }
    if (![...holder.querySelectorAll('*')].some(isBlock)) {
      this.#within(found, [...holder.childNodes])
      this.#put(start)
      return
    }
    const line = this.#lineOf(found.node)
    const { after } = this.#split(line, found)
    const parent = (after ?? line).parentNode as Node
    for (const node of [...holder.childNodes]) parent.insertBefore(node, after)
    for (const half of [line, after]) if (half && isBlock(half) && (half.textContent ?? '') === '' && !half.querySelector('img')) half.parentNode?.removeChild(half)
    this.#put(start)
  }

  #within({ node, offset }: Point, nodes: readonly Node[]): void {
    const own = node.nodeType === 3 ? (node as Text) : undefined
    const parent = (own?.parentNode ?? node) as Node
    let next = own ? own.nextSibling : (node.childNodes[offset] ?? null)
    if (own) {
      const rest = own.ownerDocument.createTextNode(own.data.slice(offset))
      own.data = own.data.slice(0, offset)
      next = parent.insertBefore(rest, next)
    } else if (next?.nodeName === 'BR') {
      const br = next
      next = br.nextSibling
      parent.removeChild(br)
    }
    for (const each of nodes) parent.insertBefore(each, next)
  }

  prepend(html: string): void {
    const holder = this.root.ownerDocument.createElement('div')
    holder.innerHTML = html
    this.root.prepend(...holder.childNodes)
    this.#put(0)
  }

  #put(start: number): void {
    this.selection = { start, end: start }
    this.writes++
  }

  #first(): Point {
    const line = this.root.ownerDocument.createElement(this.#line)
    if (!this.root.firstChild) this.root.append(line)
    return { node: this.root.firstChild as Node, offset: 0 }
  }

  #lineOf(node: Node): Element {
    let at: Node | null = node
    while (at && at !== this.root && !isBlock(at)) at = at.parentNode
    return at as Element
  }

  /** Takes out what is selected; lines that it reaches across become one. */
  #removed(): { start: number } {
    const { start, end } = this.selection
    if (end > start) {
      const shown = new Shown(this.root)
      const lines = new Set<Node>()
      for (const letter of shown.letters.slice(start, end)) {
        const from = letter.node
        if (from) lines.add(this.#lineOf(from))
      }
      const first = shown.at(start)
      const last = shown.at(end)
      const [head, tail] = [first && this.#lineOf(first.node), last && this.#lineOf(last.node)]
      for (let i = end - 1; i >= start; i--) {
        const letter = shown.letters[i]
        if (letter?.node) letter.node.data = letter.node.data.slice(0, letter.offset) + letter.node.data.slice(letter.offset + 1)
        else if (letter?.br) letter.br.parentNode?.removeChild(letter.br)
      }
      if (head && tail && head !== tail && head !== this.root) {
        head.append(...tail.childNodes)
        tail.parentNode?.removeChild(tail)
        for (const line of lines) if (line !== head && line !== tail) line.parentNode?.removeChild(line)
      }
    }
    this.selection = { start, end: start }
    return { start }
  }

  /** Cuts a line in two at a point; what stands behind it goes into a new line. */
  #split(line: Element, { node, offset }: Point): { after: Node | null } {
    const document = this.root.ownerDocument
    if (line === this.root) return { after: node.nodeType === 3 ? node.nextSibling : (node.childNodes[offset] ?? null) }
    const after = line.cloneNode(false) as Element
    let rest: Node | null
    if (node.nodeType === 3) {
      const own = node as Text
      rest = document.createTextNode(own.data.slice(offset))
      own.data = own.data.slice(0, offset)
      own.parentNode?.insertBefore(rest, own.nextSibling)
    } else rest = node.childNodes[offset] ?? null
    let parent = (rest?.parentNode ?? node) as Node
    let into: Node = after
    const path: Element[] = []
    for (let at: Node = parent; at !== line; at = at.parentNode as Node) path.unshift(at as Element)
    for (const each of path) into = into.appendChild(each.cloneNode(false))
    for (;;) {
      while (rest) {
        const next: Node | null = rest.nextSibling
        into.appendChild(rest)
        rest = next
      }
      if (parent === line) break
      rest = parent.nextSibling
      parent = parent.parentNode as Node
      into = into.parentNode as Node
    }
    line.parentNode?.insertBefore(after, line.nextSibling)
    return { after }
  }
}

/** As editors write what is typed: a space that would not show becomes one that does. */
function besideSpaces(text: string, before: string, after: string): string {
  let out = text
  if (out.startsWith(' ') && (before === '' || before.endsWith(' '))) out = `\u00a0${out.slice(1)}`
  if (out.endsWith(' ') && (after === '' || after.startsWith(' '))) out = `${out.slice(0, -1)}\u00a0`
  return out
}
