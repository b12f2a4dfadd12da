/**
 * A message's HTML as a tree whose pieces keep the very characters they were read from, so that a change writes nothing
 * but itself: what is not touched comes out as it went in.
 */
import { Parser } from 'htmlparser2'
import { BLOCKS, declarationsOf, isHidden, NEVER_SHOWN } from '#core/draft/readers/html/element-style.ts'

/** One shown character (two UTF-16 units for some) as it is written: `&amp;` for `&`. */
export interface Atom {
  raw: string
  readonly char: string
}

export interface TextNode {
  readonly kind: 'text'
  atoms: Atom[]
  parent: ElementNode
}
export interface ElementNode {
  readonly kind: 'element'
  readonly name: string
  readonly open: string
  close: string
  /** Its text is seen. */
  readonly shown: boolean
  readonly block: boolean
  children: MailNode[]
  parent: ElementNode
}
/** Comments, declarations, scripts: kept, never looked at. */
export interface OtherNode {
  readonly kind: 'other'
  readonly raw: string
  parent: ElementNode
}
export type MailNode = TextNode | ElementNode | OtherNode

const element = (name: string, open: string, parent: ElementNode | undefined, shown: boolean): ElementNode => {
  const made: Partial<ElementNode> = { kind: 'element', name, open, close: '', shown, block: BLOCKS.has(name), children: [] }
  made.parent = parent ?? (made as ElementNode)
  return made as ElementNode
}

/** @returns undefined where the tree would not come out as the very same HTML: then nothing may be written by it */
export function treeOf(html: string): ElementNode | undefined {
  const root = element('', '', undefined, true)
  let at = root
  let done = 0
  const add = (node: MailNode) => void at.children.push(node)
  /** What lies between the last event and this: comments and the like. */
  const upTo = (start: number) => {
    if (start > done) add({ kind: 'other', raw: html.slice(done, start), parent: at })
    done = Math.max(done, start)
  }
  const take = (end: number): string => {
    const raw = html.slice(done, end)
    done = Math.max(done, end)
    return raw
  }
  const parser = new Parser(
    {
      onopentag(name, attributes, implied) {
        if (!implied) upTo(parser.startIndex)
        const shown = at.shown && !NEVER_SHOWN.has(name) && !isHidden(attributes, declarationsOf(attributes))
        const node = element(name, implied ? '' : take(parser.endIndex + 1), at, shown)
        add(node)
        at = node
      },
      ontext() {
        upTo(parser.startIndex)
        const raw = take(parser.endIndex + 1)
        if (raw !== '') add({ kind: 'text', atoms: atomsOf(raw), parent: at })
      },
      onclosetag(_name, implied) {
        if (!implied) {
          upTo(parser.startIndex)
          at.close = take(parser.endIndex + 1)
        }
        at = at.parent
      },
    },
    { decodeEntities: false },
  )
  parser.end(html)
  upTo(html.length)
  return htmlOf(root) === html ? root : undefined
}

export function htmlOf(node: MailNode): string {
  if (node.kind === 'text') return node.atoms.map(({ raw }) => raw).join('')
  if (node.kind === 'other') return node.raw
  return `${node.open}${node.children.map(htmlOf).join('')}${node.close}`
}

const PIECE = /&#?[0-9a-zA-Z]{1,40};?|[\ud800-\udbff][\udc00-\udfff]|[\s\S]/g

function atomsOf(raw: string): Atom[] {
  return (raw.match(PIECE) ?? []).flatMap((piece): Atom[] => {
    if (piece[0] !== '&' || piece.length === 1) return [{ raw: piece, char: piece }]
    const char = decoded(piece)
    // `&copy=1` in an address that somebody typed: the sign, and letters
    if (char.length > 2) return [...piece].map((one) => ({ raw: one, char: one }))
    return [{ raw: piece, char }]
  })
}

const known = new Map<string, string>()
function decoded(entity: string): string {
  let char = known.get(entity)
  if (char === undefined) {
    char = ''
    const parser = new Parser({ ontext: (text) => void (char += text) }, { decodeEntities: true })
    parser.end(entity)
    known.set(entity, char)
  }
  return char
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\u00a0': '&nbsp;' }

export const atomsFor = (text: string): Atom[] => (text.match(/[\ud800-\udbff][\udc00-\udfff]|[\s\S]/g) ?? []).map((char) => ({ raw: ESCAPES[char] ?? char, char }))

export function textNode(text: string, parent: ElementNode): TextNode {
  return { kind: 'text', atoms: atomsFor(text), parent }
}
export const rawNode = (raw: string, parent: ElementNode): OtherNode => ({ kind: 'other', raw, parent })
/** An element like another, with nothing in it. */
export const likeness = (of: ElementNode, parent: ElementNode): ElementNode => ({ ...of, close: of.close || `</${of.name}>`, open: withoutId(of.open), children: [], parent })

/** An id stands for one element alone. */
const withoutId = (open: string): string => open.replace(/\sid=(?:"[^"]*"|'[^']*'|[^\s>]+)/i, '')

export const indexIn = (node: MailNode): number => node.parent.children.indexOf(node)

export function insertAt(parent: ElementNode, index: number, ...nodes: MailNode[]): void {
  for (const node of nodes) node.parent = parent
  parent.children.splice(index, 0, ...nodes)
}

export function remove(node: MailNode): void {
  const i = indexIn(node)
  if (i >= 0) node.parent.children.splice(i, 1)
}
