/** Lines of a message as the blocks that hold them: taken out, cut in two, made anew, kept open when they are empty. */
import { type Anchor, nodeOf } from './anchor.ts'
import { spaced } from './line-spaces.ts'
import { type ElementNode, indexIn, insertAt, likeness, type MailNode, rawNode, remove, type TextNode, textNode } from './mail-tree.ts'
import type { Letter, Located } from './runs.ts'

export const CELLS: ReadonlySet<string> = new Set(['', 'td', 'th', 'body', 'html', 'caption'])

export function dropLetters(letters: readonly Letter[]): void {
  for (const { entries } of letters)
    for (const entry of entries) {
      if ('br' in entry) remove(entry.br)
      // emptied, not cut out: others may stand where they stood
      else entry.atom.raw = ''
    }
}

/** A line without words keeps its place by a break. */
export function keepOpen({ entries, block }: Located): void {
  const open = entries.some((entry) => 'br' in entry && indexIn(entry.br) >= 0)
  if (open || !block) return
  const first = entries[0]
  if (first && 'atom' in first) insertAt(first.node.parent, indexIn(first.node) + 1, rawNode('<br>', first.node.parent))
  else insertAt(block, 0, rawNode('<br>', block))
}

/** The nodes directly under its block that hold a paragraph. */
export function nodesOf({ entries, block }: Located): MailNode[] {
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

export function ownsBlock({ block, entries }: Located): boolean {
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
export function prune(located: Located): void {
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
export function dropBreaks(head: Located, moved: readonly MailNode[]): void {
  const own = new Set(head.letters.flatMap(({ entries }) => entries))
  for (const entry of head.entries) if ('br' in entry && !own.has(entry) && !moved.includes(entry.br)) remove(entry.br)
}

/** Cuts a block in two. @returns the second half, not yet in the tree */
export function splitBlock(block: ElementNode, at: Anchor): ElementNode {
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

export function lineBlock(shape: ElementNode, line: string, parent: ElementNode): ElementNode {
  const made = likeness(shape, parent)
  insertAt(made, 0, line === '' ? rawNode('<br>', made) : textNode(spaced(line, undefined, undefined), made))
  return made
}

export const paragraphLike = (block: ElementNode): ElementNode => ({ ...block, name: 'p', open: '<p>', close: '</p>', children: [] })

export function firstText(node: MailNode): TextNode | undefined {
  if (node.kind === 'text') return node.atoms.length > 0 ? node : undefined
  if (node.kind === 'other') return undefined
  for (const child of node.children) {
    const found = firstText(child)
    if (found) return found
  }
  return undefined
}
