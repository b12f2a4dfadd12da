/** Replaces words in a message's HTML, and nothing beside them. What does not come out exactly as meant is not written at all. */
import { replace } from '#app/host/splice.ts'
import type { Edit } from '#core/checker/finding.ts'
import { textOf } from '#core/draft/layout.ts'
import { mailText } from '../read/mail-text.ts'
import { type ElementNode, htmlOf, indexIn, insertAt, likeness, type MailNode, rawNode, remove, type TextNode, textNode, treeOf } from './mail-tree.ts'
import { type Entry, type Letter, type Located, locate } from './runs.ts'

export type BodyEdit = Omit<Edit, 'where'>
/** `across`: reaches over table cells or pages. `not found`: the words cannot be told apart in the HTML. */
export type Obstacle = 'changed' | 'overlap' | 'across' | 'not found'

export interface Edited {
  readonly html: string
  /** The own text that it must show. */
  readonly text: string
}

export function editHtml(html: string, edits: readonly BodyEdit[]): Edited | Obstacle {
  const last = [...edits].sort((a, b) => b.start - a.start || b.end - a.end)
  if (last.some((edit, i) => i > 0 && edit.end > last[i - 1]!.start)) return 'overlap'
  const before = mailText(html)
  const text = textOf(before)
  if (edits.some(({ start, end, was }) => end > text.length || text.slice(start, end) !== was)) return 'changed'
  let now: Edited = { html, text }
  for (const edit of last) {
    const next = edited(now, edit)
    if (typeof next === 'string') return next
    now = next
  }
  const after = mailText(now.html)
  return textOf(after) === now.text && textOf(after, 'quoted') === textOf(before, 'quoted') ? now : 'not found'
}

function edited({ html, text }: Edited, { start, end, text: words }: BodyEdit): Edited | Obstacle {
  const { places } = mailText(html)
  const change = replace(places, 'body', start, end, words)
  if (!change) return 'across'
  const tree = treeOf(html)
  if (!tree) return 'not found'
  const located = locate(tree, places)
  const touched = located.slice(change.at, change.at + change.before.length)
  if (touched.some(({ block }) => !block)) return 'not found'
  const [head, tail] = [touched[0]!, touched.at(-1)!]
  new Splice(touched, start - head.place.start, end - tail.place.start, words.split('\n')).write()
  return { html: htmlOf(tree), text: text.slice(0, start) + words + text.slice(end) }
}

/** Where a new character goes: into a text, or among the children of an element. */
interface Anchor {
  readonly parent: ElementNode
  readonly index: number
  readonly text?: { readonly node: TextNode; readonly index: number }
}

class Splice {
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

const CELLS: ReadonlySet<string> = new Set(['', 'td', 'th', 'body', 'html', 'caption'])

const nodeOf = (entry: Entry): TextNode | ElementNode => ('atom' in entry ? entry.node : entry.br)

/** @param replaces - the new words stand for old ones, whose look they take */
function anchorOf({ letters, entries, block }: Located, at: number, replaces: boolean): Anchor {
  const before = letters[at - 1]?.entries.at(-1)
  const next = letters[at]?.entries[0]
  const beside = replaces || !before ? (next ?? before) : before
  if (beside) return place(beside, beside === before && beside !== next)
  const [only] = entries
  if (only) return 'br' in only ? { parent: only.br.parent, index: indexIn(only.br) } : place(only, false)
  return { parent: block as ElementNode, index: 0 }
}

function place(entry: Entry, behind: boolean): Anchor {
  const node = nodeOf(entry)
  const index = indexIn(node)
  if ('br' in entry) return { parent: node.parent, index: behind ? index + 1 : index }
  const i = entry.node.atoms.indexOf(entry.atom)
  return { parent: node.parent, index, text: { node: entry.node, index: behind ? i + 1 : i } }
}

/** @returns the place right behind what was put there */
function put({ parent, index, text }: Anchor, words: string): Anchor {
  if (words === '') return { parent, index: text ? splitText(text.node, text.index) : index }
  const fresh = textNode(words, parent)
  if (!text) {
    insertAt(parent, index, fresh)
    return { parent, index: index + 1 }
  }
  text.node.atoms.splice(text.index, 0, ...fresh.atoms)
  return { parent, index: splitText(text.node, text.index + fresh.atoms.length) }
}

/** Cuts a text in two. @returns the index of the second half among its parent's children */
function splitText(node: TextNode, at: number): number {
  const index = indexIn(node)
  if (at <= 0) return index
  if (at >= node.atoms.length) return index + 1
  // entries name their text: the half that is kept in place is the one in front
  const rest: TextNode = { kind: 'text', atoms: node.atoms.slice(at), parent: node.parent }
  node.atoms = node.atoms.slice(0, at)
  insertAt(node.parent, index + 1, rest)
  return index + 1
}

function dropLetters(letters: readonly Letter[]): void {
  for (const { entries } of letters)
    for (const entry of entries) {
      if ('br' in entry) remove(entry.br)
      // emptied, not cut out: others may stand where they stood
      else entry.atom.raw = ''
    }
}

/** A line without words keeps its place by a break. */
function keepOpen({ entries, block }: Located): void {
  const open = entries.some((entry) => 'br' in entry && indexIn(entry.br) >= 0)
  if (open || !block) return
  const first = entries[0]
  if (first && 'atom' in first) insertAt(first.node.parent, indexIn(first.node) + 1, rawNode('<br>', first.node.parent))
  else insertAt(block, 0, rawNode('<br>', block))
}

/** New words, every space of which shows. */
const spaced = (words: string, before: string | undefined, after: string | undefined): string => {
  let out = ''
  for (let i = 0; i < words.length; i++) {
    const last = i === 0 ? before : out[i - 1]
    const next = i === words.length - 1 ? after : words[i + 1]
    const lost = last === undefined || last === ' ' || last === '\n' || next === undefined || next === '\n' || (next === ' ' && i === words.length - 1)
    out += words[i] === ' ' && lost ? '\u00a0' : words[i]
  }
  return out
}

/** A space that stood between words may now stand at the edge of a line, where it would not show. */
function mendSpaces(left: readonly Letter[], right: readonly Letter[], words: string): void {
  const last = left.at(-1)
  const next = right[0]
  if (last?.char === ' ' && (words === '' ? next === undefined || next.char === ' ' || next.char === '\n' : words[0] === ' ')) harden(last)
  if (next?.char === ' ' && words === '' && (last === undefined || last.char === '\n')) harden(next)
}

function harden({ entries }: Letter): void {
  entries.forEach((entry, i) => {
    if ('atom' in entry) entry.atom.raw = i === 0 ? '&nbsp;' : ''
  })
}

/** The nodes directly under its block that hold a paragraph. */
function nodesOf({ entries, block }: Located): MailNode[] {
  const own = new Set<MailNode>()
  for (const entry of entries) {
    let node: MailNode = nodeOf(entry)
    while (node.parent !== block && node.parent !== node.parent.parent) node = node.parent
    own.add(node)
  }
  const children = (block as ElementNode).children
  const at = children.flatMap((child, i) => (own.has(child) ? [i] : []))
  return at.length > 0 ? children.slice(at[0], at.at(-1)! + 1) : []
}

function ownsBlock({ block, entries }: Located): boolean {
  const own = new Set<MailNode>(entries.map(nodeOf))
  const all = (node: MailNode): boolean => (node.kind === 'element' && node.name !== 'br' ? node.children.every(all) : node.kind === 'other' || own.has(node) || isBare(node))
  return all(block as ElementNode)
}

const isBare = (node: MailNode): boolean => {
  if (node.kind === 'other') return true
  if (node.kind === 'text') return node.atoms.every(({ raw }) => /^[ \t\r\n\f]*$/.test(raw))
  return !KEEPS.has(node.name) && node.children.every(isBare)
}
const KEEPS: ReadonlySet<string> = new Set(['br', 'img', 'hr', 'td', 'th', 'table', 'video', 'object'])

/** Takes a paragraph's block away with all that held nothing else. */
function prune(located: Located): void {
  for (const entry of located.entries) if ('br' in entry) remove(entry.br)
  for (const node of nodesOf(located)) if (isBare(node)) remove(node)
  let at = located.block as ElementNode
  while (at.parent !== at && !CELLS.has(at.name) && isBare(at)) {
    const { parent } = at
    remove(at)
    at = parent
  }
}

/** A break at the end of the line that now goes on would be seen. */
function dropBreaks(head: Located, moved: readonly MailNode[]): void {
  const own = new Set(head.letters.flatMap(({ entries }) => entries))
  for (const entry of head.entries) if ('br' in entry && !own.has(entry) && !moved.includes(entry.br)) remove(entry.br)
}

/** Cuts a block in two. @returns the second half, not yet in the tree */
function splitBlock(block: ElementNode, at: Anchor): ElementNode {
  let { parent, index } = at
  let rest: ElementNode | undefined
  for (;;) {
    const half = likeness(parent, parent)
    const moved = parent.children.splice(index)
    insertAt(half, 0, ...(rest ? [rest] : []), ...moved)
    rest = half
    if (parent === block) return rest
    index = indexIn(parent) + 1
    parent = parent.parent
  }
}

function lineBlock(shape: ElementNode, line: string, parent: ElementNode): ElementNode {
  const made = likeness(shape, parent)
  insertAt(made, 0, line === '' ? rawNode('<br>', made) : textNode(spaced(line, undefined, undefined), made))
  return made
}

const paragraphLike = (block: ElementNode): ElementNode => ({ ...block, name: 'p', open: '<p>', close: '</p>', children: [] })

function firstText(node: MailNode): TextNode | undefined {
  if (node.kind === 'text') return node.atoms.length > 0 ? node : undefined
  if (node.kind === 'other') return undefined
  for (const child of node.children) {
    const found = firstText(child)
    if (found) return found
  }
  return undefined
}
