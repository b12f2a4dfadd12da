/** Where a template went: found again in the message as Outlook gives it back, among all that was there before. */
import { paragraphsOf } from '#app/host/paragraphs-of.ts'
import type { Place } from '#core/draft/draft.ts'
import type { BlockNode } from '#core/drafting/blocks.ts'
import { mailText } from '../read/mail-text.ts'
import { type ElementNode, htmlOf, indexIn, insertAt, type MailNode, rawNode, remove, treeOf } from './mail-tree.ts'
import { type Located, locate } from './runs.ts'

const wordsOf = (text: string): string => text.replace(/\s+/g, ' ').trim()
const linesOf = (places: readonly Place[]): string[] =>
  places
    .flatMap(({ part, paragraph }) => (part === 'body' || part === 'quoted' ? paragraph.text.split('\n') : []))
    .map(wordsOf)
    .filter((line) => line !== '')

export const linesOfBlocks = (blocks: readonly BlockNode[]): string[] =>
  paragraphsOf(blocks)
    .flatMap(({ paragraph }) => paragraph.text.split('\n'))
    .map(wordsOf)
    .filter((line) => line !== '')

export type Landed = 'at the start' | 'in the text' | 'at the end'

/** @returns where its lines stand together with all that was there before around them; undefined where that is not so */
export function landed(before: readonly Place[], after: readonly Place[], template: readonly string[]): Landed | undefined {
  const [old, now] = [linesOf(before), linesOf(after)]
  const bare = (lines: readonly string[]) => lines.join('').replaceAll(' ', '')
  for (let at = 0; at + template.length <= now.length; at++) {
    if (!template.every((line, i) => now[at + i] === line)) continue
    if (bare([...now.slice(0, at), ...now.slice(at + template.length)]) !== bare(old)) continue
    const ownAfter = linesOf(after.filter(({ part, signature }) => part === 'body' && !signature)).length
    return at === 0 ? (old.length === 0 ? 'in the text' : 'at the start') : at + template.length >= ownAfter ? 'at the end' : 'in the text'
  }
  return undefined
}

/** Own words: neither the signature nor what is quoted. */
export const isOwn = ({ place }: Located): boolean => place.part === 'body' && !place.signature

/** @returns the message with the template in place of the person's own words, above signature and thread; undefined where these cannot be told apart */
export function inPlaceOfOwn(html: string, template: string): string | undefined {
  const tree = treeOf(html)
  if (!tree) return undefined
  const located = locate(tree, mailText(html).places)
  const own = located.filter(isOwn)
  if (own.some(({ block }) => !block)) return undefined
  const spot = own[0] ? topOf(own[0]) : undefined
  if (!spot) return undefined
  insertAt(spot.parent, indexIn(spot), rawNode(template, spot.parent))
  for (const each of own) for (const node of ownNodes(each)) remove(node)
  for (const each of own) prune(each.block as ElementNode)
  return htmlOf(tree)
}

/** The node under the message's body, or its page, in which the first own words stand. */
function topOf({ entries, block }: Located): MailNode | undefined {
  const [first] = entries
  let node: MailNode = first ? ('atom' in first ? first.node : first.br) : (block as ElementNode)
  while (node.parent !== node && !STAYS.has(node.parent.name)) node = node.parent
  return node
}
const STAYS: ReadonlySet<string> = new Set(['', 'body', 'html', 'div'])

export function ownNodes({ entries }: Located): MailNode[] {
  return entries.map((entry) => ('atom' in entry ? entry.node : entry.br))
}

const isEmpty = (node: MailNode): boolean =>
  node.kind === 'element' ? !['img', 'hr', 'br'].includes(node.name) && node.children.every(isEmpty) : node.kind === 'other' || node.atoms.every(({ raw }) => raw.trim() === '')

export function prune(block: ElementNode): void {
  for (let at = block; at.parent !== at && !['', 'body', 'html'].includes(at.name) && isEmpty(at) && !at.children.some((child) => child.kind === 'other'); at = at.parent)
    remove(at)
}
