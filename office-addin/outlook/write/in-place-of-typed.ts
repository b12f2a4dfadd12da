/** A template in place of a shortcut that was typed for it. */
import { mailText } from '../read/mail-text.ts'
import { isOwn, landed, ownNodes, prune } from './insert-template.ts'
import { htmlOf, indexIn, insertAt, rawNode, remove, treeOf } from './mail-tree.ts'
import { locate } from './runs.ts'

/** A line of the person's own that ends with a shortcut. */
export interface TypedLine {
  readonly text: string
  /** Of the shortcut at its end. */
  readonly length: number
}

/** @param lines - of the template @returns the message with the template below what else stands in the line; undefined where it stands there no more, or could not be told apart */
export function inPlaceOfTyped(html: string, { text, length }: TypedLine, template: string, lines: readonly string[]): string | undefined {
  const tree = treeOf(html)
  const { places } = mailText(html)
  const line = tree && locate(tree, places).findLast((each) => isOwn(each) && each.place.paragraph.text === text)
  const block = line?.block
  if (!tree || !block || block.parent === block) return undefined
  insertAt(block.parent, indexIn(block) + 1, rawNode(template, block.parent))
  if (text.length === length) {
    for (const node of ownNodes(line)) remove(node)
    prune(block)
  } else
    for (const entry of line.letters.slice(-length).flatMap(({ entries }) => entries)) {
      if ('atom' in entry) entry.node.atoms.splice(entry.node.atoms.indexOf(entry.atom), 1)
    }
  const now = htmlOf(tree)
  const rest = places.map((place) => (place === line.place ? { ...place, paragraph: { ...place.paragraph, text: text.slice(0, -length) } } : place))
  return landed(rest, mailText(now).places, lines) && now
}
