/** Places in the tree at which new characters are put. */
import { type ElementNode, indexIn, insertAt, type TextNode, textNode } from './mail-tree.ts'
import type { Entry, Located } from './runs.ts'

/** Where a new character goes: into a text, or among the children of an element. */
export interface Anchor {
  readonly parent: ElementNode
  readonly index: number
  readonly text?: { readonly node: TextNode; readonly index: number }
}

export const nodeOf = (entry: Entry): TextNode | ElementNode => ('atom' in entry ? entry.node : entry.br)

/** @param replaces - the new words stand for old ones, whose look they take */
export function anchorOf({ letters, entries, block }: Located, at: number, replaces: boolean): Anchor {
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
export function put({ parent, index, text }: Anchor, words: string): Anchor {
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
