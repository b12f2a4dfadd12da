/**
 * What editors with a model of their own have in common: which stretch is selected, and which act is asked for there.
 * An editor's file says by which acts it can be asked.
 */
import { Asking, aMoment } from './asking.ts'
import type { Editor, Steps, Surface } from './editor.ts'
import type { Line } from './line.ts'
import { linesWithin } from './lines-within.ts'
import { pointAfter, pointBefore } from './points.ts'
import { isGone, strayLine } from './stray-line.ts'
import { stretchOf } from './stretch.ts'
import { type LineEdit, narrow, widen } from './widen.ts'

type Act = (asking: Asking, text: string, html: string) => Promise<unknown>

export interface Ways {
  readonly name: string
  serves(element: HTMLElement): boolean
  /** Writes words over the selection, in its formatting. */
  readonly words: Act
  /** Takes out what is selected. */
  readonly remove: Act
  /** Divides the paragraph at the cursor. */
  readonly divide: Act
  /** Puts a template into an empty paragraph. */
  readonly blocks: Act
  readonly mayBePlain?: boolean
  /** Divides the paragraph itself where blocks are put into it; Enter would make a line in the same block. */
  readonly partsForBlocks?: boolean
  /** Makes one step of all that is typed until an arrow key is pressed. */
  readonly countsKeys?: boolean
}

export function ownModel(ways: Ways): Editor {
  return {
    name: ways.name,
    keepsModel: true,
    ...(ways.mayBePlain ? { mayBePlain: true } : {}),
    serves: ways.serves,
    replace: (surface, start, end, text) => act(surface, ways, (asking) => replace(asking, ways, start, end, text)),
    insertBlocks: (surface, start, end, html, text) => act(surface, ways, (asking) => insertBlocks(asking, ways, start, end, unstyled(html), text)),
    undo: (surface) => new Asking(surface).history('undo'),
    redo: (surface) => new Asking(surface).history('redo'),
    async select(surface, start, end) {
      const stretch = stretchOf(surface.read(), 'body', { start, end })
      if (stretch) await new Asking(surface).select(stretch.from, stretch.to)
    },
  }
}

/** The page may take nodes away at any moment; whatever came out is read back. */
async function act(surface: Surface, { countsKeys }: Ways, work: (asking: Asking) => Promise<void>): Promise<Steps> {
  const asking = new Asking(surface)
  if (countsKeys) asking.closeStep()
  try {
    // What was typed last may not be drawn yet.
    await aMoment()
    await work(asking)
  } catch (error) {
    if (!(error instanceof DOMException || error instanceof TypeError)) throw error
  }
  return asking.steps
}

const begin = (line: Line) => pointBefore(line, 0)
const finish = (line: Line) => pointAfter(line, line.paragraph.text.length)

async function replace(asking: Asking, ways: Ways, start: number, end: number, text: string): Promise<void> {
  const { lines, places } = asking.surface.read()
  const [first, last] = linesWithin(places, 'body', start, end)
  if (first === undefined) return
  const offset = places[first]!.start
  if (first !== last) {
    await removeAcross(asking, ways, first, start - offset, last, end - places[last]!.start)
    if (text) await insertLines(asking, ways, start, text.split('\n'))
  } else if (!text.includes('\n')) await replaceInLine(asking, ways, lines[first]!, { from: start - offset, to: end - offset, text })
  else {
    if (start < end) await replaceInLine(asking, ways, lines[first]!, { from: start - offset, to: end - offset, text: '' })
    await insertLines(asking, ways, start, text.split('\n'))
  }
}

async function replaceInLine(asking: Asking, ways: Ways, line: Line, edit: LineEdit): Promise<void> {
  const { text } = line.paragraph
  const { from, to, text: now } = widen(text, narrow(text, edit))
  await asking.select(from === to ? pointAfter(line, from) : pointBefore(line, from), pointAfter(line, to))
  if (now) await ways.words(asking, now, '')
  else if (from < to) await ways.remove(asking, '', '')
}

async function insertLines(asking: Asking, ways: Ways, at: number, texts: readonly string[]): Promise<void> {
  const { lines, places } = asking.surface.read()
  const [index] = linesWithin(places, 'body', at, at)
  if (index === undefined) return
  await asking.select(pointAfter(lines[index]!, at - places[index]!.start))
  for (const [i, words] of texts.entries()) {
    if (i > 0) await ways.divide(asking, '', '')
    if (words) await ways.words(asking, words, '')
  }
}

/** Whole lines go with the break before them, so that what stands below keeps what it is. */
async function removeAcross(asking: Asking, ways: Ways, first: number, from: number, last: number, to: number): Promise<void> {
  const { lines } = asking.surface.read()
  const before = lines[first - 1]
  if (from === 0 && to === 0 && before && before.zone === lines[first]!.zone) await asking.select(finish(before), finish(lines[last - 1]!))
  else await asking.select(pointBefore(lines[first]!, from), pointAfter(lines[last]!, to))
  await ways.remove(asking, '', '')
}

async function insertBlocks(asking: Asking, ways: Ways, start: number, end: number, html: string, text: string): Promise<void> {
  const stretch = stretchOf(asking.surface.read(), 'body', { start, end })
  if (stretch && start < end) {
    await asking.select(stretch.from, stretch.to)
    await ways.remove(asking, '', '')
  }
  const { lines, places } = asking.surface.read()
  const [index] = linesWithin(places, 'body', start, start)
  // Some show nothing at all for an empty text.
  if (lines.length === 0) {
    await ways.blocks(asking, text, html)
    await removeStrays(asking, ways, 0, 0)
  }
  if (index === undefined) return
  const offset = start - places[index]!.start
  const { length } = lines[index]!.paragraph.text
  if (ways.partsForBlocks) return betweenBlocks(asking, ways, lines, index, offset, html, text)
  await asking.select(pointAfter(lines[index]!, offset))
  if (length > 0) await ways.divide(asking, '', '')
  if (offset > 0 && offset < length) await ways.divide(asking, '', '')
  const above = offset > 0 && length > 0 ? index + 1 : index
  const opened = asking.surface.read().lines[above]
  if (opened) await asking.select(begin(opened))
  const below = lines.length - 1 - index + (offset < length ? 1 : 0)
  await ways.blocks(asking, text, html)
  await removeStrays(asking, ways, above, below)
}

/** What begins with plain words would run into the line before it, unless it stands below that; what begins otherwise parts the block. */
async function betweenBlocks(asking: Asking, ways: Ways, lines: readonly Line[], index: number, offset: number, html: string, text: string): Promise<void> {
  const [line, next] = [lines[index]!, lines[index + 1]]
  const { length } = line.paragraph.text
  if (offset === length && length > 0 && next?.zone === line.zone && next?.paragraph.block.kind === 'paragraph') await asking.select(begin(next))
  else {
    await asking.select(pointAfter(line, offset))
    if (offset > 0 && /^<(?:p|div)\b/.test(html)) await ways.divide(asking, '', '')
  }
  await ways.blocks(asking, text, html)
}

async function removeStrays(asking: Asking, ways: Ways, above: number, below: number): Promise<void> {
  const { lines, text } = asking.surface.read()
  const stray = strayLine(lines, above, below)
  if (!stray) return
  await asking.select(begin(stray))
  await ways.remove(asking, '', '')
  const now = asking.surface.read()
  if (isGone(stray, lines, now.lines)) return removeStrays(asking, ways, above, below)
  if (now.text !== text) await asking.history('undo')
}

/** The page has a look of its own. */
function unstyled(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const element of body.querySelectorAll('[style]')) element.removeAttribute('style')
  return body.getHTML()
}
