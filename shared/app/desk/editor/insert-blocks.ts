/** Puts blocks where the cursor stands: the paragraph, list or quotation around it parts, and no letter of it is lost. */
import type { Node } from '@tiptap/pm/model'
import { Selection, type Transaction } from '@tiptap/pm/state'
import { canSplit } from '@tiptap/pm/transform'

/** The selection must be empty. False, and nothing done, where blocks cannot stand: inside a table cell. */
export function insertBlocks(tr: Transaction, nodes: readonly Node[]): boolean {
  const { $from } = tr.selection
  for (let depth = $from.depth; depth > 0; depth--) if ($from.node(depth).type.spec.isolating) return false
  const emptyLine = $from.depth === 1 && $from.parent.content.size === 0
  const [from, to] = emptyLine ? [$from.before(), $from.after()] : part(tr)
  tr.replaceWith(from, to, [...nodes])
  const size = nodes.reduce((sum, node) => sum + node.nodeSize, 0)
  tr.setSelection(Selection.near(tr.doc.resolve(from + size), -1)).scrollIntoView()
  return true
}

/** To be called before: spaces at which a line is divided would stand at an end of one, and show at the beginning. */
export function removeSpaces(tr: Transaction): void {
  const { parent, parentOffset, pos } = tr.selection.$from
  const at = (offset: number) => parent.textBetween(offset, offset + 1, '', '\ufffc')
  let [from, to] = [parentOffset, parentOffset]
  while (from > 0 && SPACE.test(at(from - 1))) from--
  while (to < parent.content.size && SPACE.test(at(to))) to++
  if (from < to) tr.delete(pos - parentOffset + from, pos - parentOffset + to)
}
const SPACE = /^[ \u00a0]$/

/**
 * Splits what stands around the cursor up to the top; at an edge there is nothing to split, and an item whose inner
 * list would be left without its first line stays whole, with the place behind it. The place between, twice.
 */
function part(tr: Transaction): [number, number] {
  let { pos, depth } = tr.selection.$from
  while (depth > 0) {
    const $pos = tr.doc.resolve(pos)
    const atStart = pos === $pos.start(depth) && pos !== $pos.end(depth)
    if (!atStart && pos !== $pos.end(depth) && canSplit(tr.doc, pos, depth)) break
    pos = atStart ? $pos.before(depth) : $pos.after(depth)
    depth--
  }
  if (depth > 0) tr.split(pos, depth)
  return [pos + depth, pos + depth]
}

/** In place of everything. */
export function replaceAll(tr: Transaction, nodes: readonly Node[]): void {
  const content = nodes.length > 0 ? nodes : [tr.doc.type.schema.nodes.paragraph!.create()]
  tr.replaceWith(0, tr.doc.content.size, [...content])
  tr.setSelection(Selection.atStart(tr.doc)).scrollIntoView()
}
