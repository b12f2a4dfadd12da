/** Where a template goes in a mail, and whether it arrived: above the signature, and nothing beside it touched. */
import { paragraphsOf } from '#app/host/paragraphs-of.ts'
import type { BlockNode, Rendered } from '#core/drafting/blocks.ts'
import type { Reading } from '../editors/body-reader.ts'
import { samePiece } from '../editors/line-builder.ts'
import { INVISIBLE } from '../editors/spaces.ts'
import type { Span } from '../editors/text-change.ts'

/**
 * The writer's own text, from its first line to its last with words, so that the blank lines over a signature stay.
 * Undefined where the signature or the quoted mail comes first.
 */
export function ownText({ lines, places }: Reading): Span | undefined {
  const next = lines.findIndex(({ zone }) => zone !== undefined)
  const own = places.slice(0, next < 0 ? undefined : next)
  if (own.length === 0) return undefined
  const last = next < 0 ? own.at(-1) : (own.findLast(({ paragraph }) => paragraph.text.trim() !== '') ?? own[0])
  return { start: 0, end: last!.start + last!.paragraph.text.length }
}

/** A mail has no pages: their breaks are left out. White space between blocks would become text in some places. */
export function htmlForMail({ html }: Rendered): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const element of body.querySelectorAll<HTMLElement>('[style]')) if (element.style.breakAfter === 'page' && !element.hasChildNodes()) element.remove()
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  const blank: Node[] = []
  while (walker.nextNode()) if (/^\s*$/.test(walker.currentNode.nodeValue ?? '') && walker.currentNode.nodeValue?.includes('\n')) blank.push(walker.currentNode)
  for (const node of blank) node.parentNode?.removeChild(node)
  return body.getHTML()
}

/** Words alone, each line in a block as a pressed Enter makes it. */
export function htmlOfLines(text: string): string {
  const lines = text.replace(/\n+$/, '').split('\n')
  const holder = document.createElement('div')
  for (const words of lines) {
    const line = emptyLine()
    if (words) line.textContent = words
    holder.append(line)
  }
  return holder.getHTML()
}

export const hasPageBreak = (blocks: readonly BlockNode[]): boolean => blocks.some(({ kind }) => kind === 'page-break')

const bare = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .replace(/[ \u00a0]+/g, ' ')
    .trim()

/**
 * The text that the body should now have, where the template stands in place of `span` of the text before and all lines
 * beside it are as they were; undefined where anything else came out.
 */
export function arrived(before: Reading, after: Reading, { start, end }: Span, blocks: readonly BlockNode[]): string | undefined {
  const inBody = before.places.flatMap((place, i) => (place.part === 'body' ? [i] : []))
  const holds = (i: number, offset: number) => offset >= before.places[i]!.start && offset <= before.places[i]!.start + before.places[i]!.paragraph.text.length
  const first = inBody.find((i) => holds(i, start)) ?? 0
  const last = inBody.find((i) => i >= first && holds(i, end)) ?? first
  const below = before.lines.length - 1 - last
  const same = (i: number, j: number) => {
    const [old, now] = [before.lines[i]!, after.lines[j]]
    return now !== undefined && samePiece(old.paragraph, now.paragraph) && old.zone === now.zone
  }
  for (let i = 0; i < first; i++) if (!same(i, i)) return undefined
  for (let i = 0; i < below; i++) if (!same(before.lines.length - 1 - i, after.lines.length - 1 - i)) return undefined
  const head = before.text.slice(before.places[first]?.start ?? 0, start)
  const tail = before.text.slice(end, before.places[last] ? before.places[last].start + before.places[last].paragraph.text.length : end)
  const meant = linesOf([head, ...paragraphsOf(blocks).map(({ paragraph }) => paragraph.text), tail])
  const found = linesOf(after.lines.slice(first, after.lines.length - below).map(({ paragraph }) => paragraph.text))
  if (JSON.stringify(found) !== JSON.stringify(meant)) return undefined
  const until = after.text.length - (before.text.length - end)
  return before.text.slice(0, start) + after.text.slice(start, until) + before.text.slice(end)
}

/** To some editors, such as Trix, all plain lines are lines of one paragraph. */
const linesOf = (texts: readonly string[]): string[] =>
  texts
    .flatMap((text) => text.split('\n'))
    .map(bare)
    .filter(Boolean)

/** The same where an editor holds plain text only: the template's words, each line of its own. */
export function arrivedPlain(before: Reading, after: Reading, { start, end }: Span, words: string): string | undefined {
  const until = after.text.length - (before.text.length - end)
  const [head, tail] = [before.text.slice(0, start), before.text.slice(end)]
  if (!after.text.startsWith(head) || !after.text.endsWith(tail) || until < start) return undefined
  return JSON.stringify(linesOf([after.text.slice(start, until)])) === JSON.stringify(linesOf([words])) ? after.text : undefined
}

/** A stretch of the text with its formatting. */
export function htmlOf(range: Range): string {
  const holder = document.createElement('div')
  holder.append(range.cloneContents())
  return holder.getHTML()
}

export function emptyLine(): HTMLElement {
  const line = document.createElement('div')
  line.append(document.createElement('br'))
  return line
}
