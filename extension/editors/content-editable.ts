/**
 * Plain contenteditable: the browser edits, and nobody else keeps a model. Gmail's body is one.
 *
 * Written with `document.execCommand`, called from the extension's isolated world: there Trusted Types do not bind, the
 * page's own `input` listeners hear of it (so Gmail saves the draft), and the browser's history takes each command as one
 * step. A changed selection ends a step, so it is set anew before each command.
 *
 * Tried in Chromium 156 on the Gmail-shaped page of `test/hosts/gmail`, with trusted keys: every promise of the DraftHost
 * contract. Not yet in Gmail itself. In Firefox 153 on the plain page of the matrix, in a shadow root and in a frame: all
 * of the matrix, and what is said here of undo holds there too.
 * - A fix or a template is taken out again by one Ctrl+Z (`hosts/written.ts` where it took several steps).
 *   What was typed just before stays, in both browsers. In Firefox a template amid a line that was typed in just before
 *   leaves that line in two: the browser makes one step of typing and of opening a paragraph.
 * - `insertText` keeps bold, links and headings around what it replaces, and writes a line break as an element.
 * - `insertHTML` into an empty line keeps headings, lists, tables and inline style; in a line with words it would merge its
 *   first and last block into them, so the line is split first. An empty `p` gives way to what is inserted; a heading or
 *   a block with a style of its own would lend it to all of that, and is made a `p` before.
 * - Deleting from the start of one block to the start of another gives the second the first one's kind; so whole
 *   paragraphs are deleted with the break before them.
 */

import type { Editor, Steps, Surface } from './editor.ts'
import { inFirefox } from './in-firefox.ts'
import type { Line, Point } from './line.ts'
import { linesWithin } from './lines-within.ts'
import { pointAfter, pointBefore } from './points.ts'
import { selectIn, selectionIn } from './selection.ts'
import { showing } from './spaces.ts'
import { isGone, strayLine } from './stray-line.ts'
import { stretchOf } from './stretch.ts'
import { type LineEdit, narrow, widen } from './widen.ts'

/** How often a list may be nested around the place of a template. */
const DEEPEST = 6

class Hand {
  readonly steps: string[] = []
  readonly #surface: Surface

  constructor(surface: Surface) {
    this.#surface = surface
    surface.element.focus({ preventScroll: true })
    surface.changed()
  }

  get #document(): Document {
    return this.#surface.element.ownerDocument
  }

  select(from: Point, to: Point = from): void {
    selectIn(this.#surface.element, from, to)
  }

  /** One step of the browser's history; not counted where it did nothing. */
  command(name: string, value?: string): void {
    const { element } = this.#surface
    const selected = selectionIn(element)
    if (!selected) return
    const from = { node: selected.startContainer, offset: selected.startOffset }
    if (selected.collapsed && name === 'insertParagraph' && inFirefox()) selectIn(element, besideText(from))
    else selectIn(element, from, { node: selected.endContainer, offset: selected.endOffset })
    this.#document.execCommand(name, false, value)
    if (this.#surface.changed()) this.steps.push(this.#surface.read().text)
  }

  insertText(text: string): void {
    if (text) this.command('insertText', text)
  }

  /** Takes the last step out again, as if it had not been. */
  takeBack(): void {
    this.#document.execCommand('undo')
    if (this.#surface.changed()) this.steps.pop()
  }
}

/** Firefox makes one step of a new paragraph and what was typed up to there. Where the words end the same place can be said otherwise, and is another to it. */
function besideText({ node, offset }: Point): Point {
  const { parentNode } = node
  if (!(node instanceof Text) || !parentNode || (offset > 0 && offset < node.length)) return { node, offset }
  return { node: parentNode, offset: [...parentNode.childNodes].indexOf(node) + (offset > 0 ? 1 : 0) }
}

const lengthOf = (line: Line): number => line.paragraph.text.length
const begin = (line: Line): Point => pointBefore(line, 0)
const finish = (line: Line): Point => pointAfter(line, lengthOf(line))

/** Acts never throw: the page may take nodes away under them, and whatever came out is read back. */
function act(surface: Surface, work: (hand: Hand) => void): Steps {
  const hand = new Hand(surface)
  try {
    work(hand)
  } catch (error) {
    if (!(error instanceof DOMException || error instanceof TypeError)) throw error
  }
  return hand.steps
}

function replace(hand: Hand, surface: Surface, start: number, end: number, text: string): void {
  const { lines, places } = surface.read()
  const [first, last] = linesWithin(places, 'body', start, end)
  if (first === undefined) return
  const line = lines[first]!
  const offset = places[first]!.start
  const edit = { from: start - offset, to: end - places[last]!.start, text }
  if (first !== last) {
    removeAcross(hand, surface, first, edit.from, last, edit.to)
    if (text) insertLines(hand, surface, start, text.split('\n'))
  } else if (!text.includes('\n')) replaceInLine(hand, line, edit)
  else {
    const { from, to, text: now } = withSpaces(line.paragraph.text, widen(line.paragraph.text, edit))
    if (from < to) {
      hand.select(pointBefore(line, from), pointAfter(line, to))
      hand.command('delete')
    }
    insertLines(hand, surface, offset + from, now.split('\n'))
  }
}

/** A space beside a new line break would no longer show: it is written anew. */
function withSpaces(line: string, { from, to, text }: LineEdit): LineEdit {
  const before = line[from - 1] === ' ' ? 1 : 0
  const after = line[to] === ' ' ? 1 : 0
  return { from: from - before, to: to + after, text: ' '.repeat(before) + text + ' '.repeat(after) }
}

function replaceInLine(hand: Hand, line: Line, edit: LineEdit): void {
  const { text } = line.paragraph
  const { from, to, text: now } = widen(text, narrow(text, edit))
  if (from === to) hand.select(pointAfter(line, from))
  else hand.select(pointBefore(line, from), pointAfter(line, to))
  if (now) hand.insertText(showing(now, text.slice(0, from).slice(-1), text.slice(to, to + 1)))
  else if (from < to) hand.command('delete')
}

function insertLines(hand: Hand, surface: Surface, at: number, texts: readonly string[]): void {
  const { lines, places } = surface.read()
  const [index] = linesWithin(places, 'body', at, at)
  const line = index === undefined ? undefined : lines[index]
  if (!line || index === undefined) return
  const offset = at - places[index]!.start
  const { text, block } = line.paragraph
  hand.select(pointAfter(line, offset))
  texts.forEach((words, i) => {
    if (i > 0) hand.command('insertParagraph')
    hand.insertText(showing(words, i === 0 ? text.slice(0, offset).slice(-1) : '', i === texts.length - 1 ? text.slice(offset, offset + 1) : ''))
  })
  // Words put before a heading are no part of it.
  if (block.kind !== 'heading' || offset > 0 || text === '') return
  const now = surface.read().lines
  hand.select(begin(now[index]!), finish(now[index + texts.length - 2]!))
  hand.command('formatBlock', 'div')
}

/** Takes out what stands from one line into another, with the breaks between them. */
function removeAcross(hand: Hand, surface: Surface, first: number, from: number, last: number, to: number): void {
  const { lines } = surface.read()
  const head = lines[first]!
  const tail = lines[last]!
  const before = lines[first - 1]
  if (from > 0 || to > 0) {
    hand.select(pointBefore(head, from), pointAfter(tail, to))
    hand.command('delete')
  } else if (before && before.zone === head.zone && before.paragraph.block.kind !== 'cell') {
    hand.select(finish(before), finish(lines[last - 1]!))
    hand.command('delete')
  } else {
    hand.select(begin(head), finish(lines[last - 1]!))
    hand.command('delete')
    const { block } = tail.paragraph
    if (block.kind !== 'item') hand.command('formatBlock', block.kind === 'heading' ? `h${block.level}` : 'div')
    const now = surface.read().lines
    hand.select(begin(now[first]!), begin(now[first + 1]!))
    hand.command('delete')
  }
}

function insertBlocks(hand: Hand, surface: Surface, start: number, end: number, html: string): void {
  const { lines, places, text } = surface.read()
  const stretch = stretchOf({ lines, places }, 'body', { start, end })
  if (!stretch) return
  const { first, last, from, to } = stretch
  if (start < end) {
    const whole = lines.slice(first, last + 1).some(({ paragraph }) => paragraph.block.kind === 'cell')
    // Whole blocks go with the line that they stood on: another is opened below them to take its place.
    if (whole && lines[last]!.paragraph.block.kind !== 'cell' && end === places[last]!.start + lengthOf(lines[last]!)) {
      hand.select(to)
      hand.command('insertParagraph')
    }
    const [a, b] = whole ? around(surface.element, from.node, to.node) : [from, to]
    hand.select(a, b)
    hand.command('delete')
    // Taken out to its last block, the text has no line left; the one below it is not ours to write in.
    if (surface.read().text.length < text.length - (end - start)) hand.command('insertParagraph')
  }
  const above = openLine(hand, surface, start)
  const open = inFirefox() ? surface.read().lines : undefined
  hand.command('insertHTML', html)
  // Where it is part of a paragraph with more lines, such as Gmail's over a signature, it is not known from them.
  if (open && !open[above]?.paragraph.text.includes('\n')) removeStrays(hand, surface, above, open.length - 1 - above)
}

/** Firefox leaves the empty line below what is put into it. */
function removeStrays(hand: Hand, surface: Surface, above: number, below: number): void {
  const { lines, text } = surface.read()
  const stray = strayLine(lines, above, below)
  if (!stray) return
  hand.select(begin(stray))
  hand.command('delete')
  const now = surface.read()
  if (isGone(stray, lines, now.lines)) removeStrays(hand, surface, above, below)
  else if (now.text !== text) hand.takeBack()
}

/** Makes an empty line at the place, in no heading, and puts the cursor in it. @returns which it is */
function openLine(hand: Hand, surface: Surface, at: number): number {
  const { lines, places } = surface.read()
  const [index] = linesWithin(places, 'body', at, at)
  const line = index === undefined ? undefined : lines[index]
  if (!line || index === undefined) {
    hand.select({ node: surface.element, offset: 0 })
    return 0
  }
  const offset = at - places[index]!.start
  const { text } = line.paragraph
  // Between two line breaks of one paragraph the line is empty too.
  const within = !((offset === 0 || text[offset - 1] === '\n') && (offset === text.length || text[offset] === '\n'))
  hand.select(pointAfter(line, offset))
  if (within) hand.command('insertParagraph')
  if (within && offset > 0 && offset < lengthOf(line)) hand.command('insertParagraph')
  const opened = within && offset > 0 ? index + 1 : index
  for (let i = 0; i < DEEPEST; i++) {
    const now = surface.read().lines[opened]
    if (!now) break
    hand.select(begin(now))
    const { kind } = now.paragraph.block
    if (kind === 'heading' || (now.holder.hasAttribute('style') && now.holder.tagName !== 'P' && now.holder !== surface.element)) hand.command('formatBlock', 'p')
    else if (kind === 'item' && !within) hand.command('outdent')
    else break
  }
  return opened
}

/** A table is taken whole: between its cells a deletion would leave the empty table. */
function around(body: HTMLElement, from: Node, to: Node): [Point, Point] {
  const range = new Range()
  range.setStart(from, 0)
  range.setEnd(to, 0)
  let within: Node = range.commonAncestorContainer
  for (let at: Node | null = within; at && at !== body; at = at.parentNode) if (at instanceof HTMLTableElement) within = at.parentNode as Node
  const child = (node: Node): number => [...within.childNodes].findIndex((one) => one.contains(node))
  if (child(from) < 0 || child(to) < 0)
    return [
      { node: from, offset: 0 },
      { node: to, offset: 0 },
    ]
  return [
    { node: within, offset: child(from) },
    { node: within, offset: child(to) + 1 },
  ]
}

function history({ element }: Surface, name: 'undo' | 'redo'): void {
  element.focus({ preventScroll: true })
  element.ownerDocument.execCommand(name)
}

export const contentEditable: Editor = {
  name: 'contenteditable',
  serves: (element) => element.isContentEditable && element.contentEditable !== 'plaintext-only',
  replace: async (surface, start, end, text) => act(surface, (hand) => replace(hand, surface, start, end, text)),
  insertBlocks: async (surface, start, end, html) => act(surface, (hand) => insertBlocks(hand, surface, start, end, html)),
  undo: async (surface) => history(surface, 'undo'),
  redo: async (surface) => history(surface, 'redo'),
  async select(surface, start, end) {
    const stretch = stretchOf(surface.read(), 'body', { start, end })
    if (stretch) new Hand(surface).select(stretch.from, stretch.to)
  },
}
