/** What the person sees of their own words, letter by letter, and where in the tree each stands. */

export interface Point {
  readonly node: Node
  readonly offset: number
}
/** `node` is absent for the end of a line; `br` for a break within one. */
interface Letter {
  readonly char: string
  readonly node?: Text
  readonly offset: number
  readonly br?: Element
}

const LINE = /^(?:P|DIV|H[1-6]|LI|TD|TH|BLOCKQUOTE|PRE)$/
/** The signature and the thread, as each Outlook marks them. */
const NOT_OWN = '#Signature, #appendonsend, #divRplyFwdMsg, #mail-editor-reference-message-container, [data-thread], [data-signature]'

export class Shown {
  readonly letters: Letter[] = []
  /** Where a line without letters can be written in, by its offset. */
  readonly #empty = new Map<number, Point>()
  #began = false

  constructor(root: Element) {
    this.#line(root)
  }

  get text(): string {
    return this.letters.map(({ char }) => char).join('')
  }

  /** The point at an offset: before its letter, or behind the last of its line. */
  at(offset: number): Point | undefined {
    const empty = this.#empty.get(offset)
    if (empty) return empty
    const before = this.letters[offset - 1]
    if (before?.node) return { node: before.node, offset: before.offset + 1 }
    const next = this.letters[offset]
    return next?.node ? { node: next.node, offset: next.offset } : undefined
  }

  #line(element: Element): void {
    const inner = [...element.children].some((child) => LINE.test(child.tagName) || child.querySelector('p, div, li, td, h1, h2, h3, h4, h5, h6'))
    if (inner || /^(?:UL|OL|TABLE|TBODY|TR)$/.test(element.tagName)) {
      for (const child of element.childNodes) {
        if (child.nodeType === 1) {
          if (!(child as Element).matches(NOT_OWN)) this.#line(child as Element)
        } else if (child.nodeType === 3 && (child.textContent ?? '').trim() !== '') this.#written([child])
      }
      return
    }
    if (element.childNodes.length > 0 || this.#began) this.#written([...element.childNodes], element)
  }

  #written(nodes: readonly Node[], line?: Element): void {
    if (this.#began) this.letters.push({ char: '\n', offset: 0 })
    this.#began = true
    const from = this.letters.length
    for (const node of nodes) this.#letters(node)
    // the space at the end of a line shows nothing, nor does the last break
    for (let last = this.letters.at(-1); this.letters.length > from && (last?.char === ' ' || last?.br); last = this.letters.at(-1)) this.letters.pop()
    if (this.letters.length === from && line) this.#empty.set(from, { node: line, offset: 0 })
    const own = this.letters.slice(from)
    own.forEach((letter, i) => {
      const beside = [own[i - 1]?.char, own[i + 1]?.char]
      if (letter.char === '\u00a0' && beside.some((char) => char === undefined || char === ' ' || char === '\u00a0')) this.letters[from + i] = { ...letter, char: ' ' }
    })
  }

  #letters(node: Node): void {
    if (node.nodeName === 'BR') this.letters.push({ char: '\n', offset: 0, br: node as Element })
    if (node.nodeType === 3) {
      const text = node as Text
      for (let i = 0; i < text.data.length; i++) {
        const char = /[ \t\r\n]/.test(text.data[i]!) ? ' ' : text.data[i]!
        const last = this.letters.at(-1)
        if (char === ' ' && (!last || last.char === ' ' || last.char === '\n')) continue
        this.letters.push({ char, node: text, offset: i })
      }
    }
    for (const child of node.childNodes) this.#letters(child)
  }
}
