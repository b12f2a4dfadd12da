/** Queues the steps of a plan as calls to Word. Whether they came out as meant, the reading after them tells. */
import type { Block, InlineMark, Paragraph } from '#core/draft/draft.ts'
import type { Row } from '../read/row.ts'
import type { Step } from './plan.ts'
import { type Recipe, recipeFor, type Searches, type Spot } from './spot.ts'

/** Marks of a point: the words before it, to which Word adds. */
const HOLD = 16

/** The stretches that a step needs Word's ranges for. */
export function spotsOf(step: Step, texts: readonly string[]): Spot[] {
  if (step.kind === 'replace') return [heldBy(step.spot, texts)].flatMap((spot) => spot ?? [])
  if (step.kind !== 'join') return []
  return [step.head, step.tail].filter((spot) => spot.end > spot.start)
}

/** For a point inside a paragraph, the words before it; nothing where the paragraph itself can be told to begin or end with the text. */
function heldBy(spot: Spot, texts: readonly string[]): Spot | undefined {
  const { row, start, end } = spot
  const text = texts[row] ?? ''
  if (end > start) return spot
  if (start === 0 || start === text.length) return undefined
  let from = Math.max(0, start - HOLD)
  if (/[\udc00-\udfff]/.test(text.charAt(from))) from--
  return { row, start: from, end: start }
}

interface Hands {
  readonly texts: readonly string[]
  readonly items: readonly Word.Paragraph[]
  readonly searches: Searches
}

/** @returns false where Word cannot be told the place; nothing is queued by this step then */
export function perform(step: Step, hands: Hands): boolean {
  const { items } = hands
  if (step.kind === 'delete') items[step.row]!.delete()
  else if (step.kind === 'delete-table') items[step.row]!.parentTable.delete()
  else if (step.kind === 'cut') cutBehind(items, step.after, step.look)
  else if (step.kind === 'add') addLines(items[step.row]!, step.where, step.lines)
  else if (step.kind === 'join') return join(step.head, step.tail, step.text, hands)
  else return replace(step.spot, step.text, step.look, hands)
  return true
}

function replace(spot: Spot, text: string, look: Paragraph | undefined, { texts, items, searches }: Hands): boolean {
  const paragraph = items[spot.row]!
  const held = heldBy(spot, texts)
  if (!held) {
    put(text, look, (words) => paragraph.insertText(words, spot.start === 0 ? 'Start' : 'End'))
    return true
  }
  const recipe = recipeFor(texts, held)
  const range = recipe && searches.range(recipe, paragraph)
  if (!range) return false
  if (held !== spot) put(text, look, (words) => range.insertText(words, 'End'))
  else if (text === '') range.delete()
  else put(text, look, (words) => range.insertText(words, 'Replace'))
  return true
}

/** Words that come back get the look they had: the first piece in place, the others after it. */
function put(shown: string, look: Paragraph | undefined, begin: (words: string) => Word.Range): void {
  // What comes back keeps its line breaks; in new text a line end begins a paragraph.
  const text = look ? shown.replaceAll('\n', '\v') : shown
  const pieces = piecesOf(text, look?.marks)
  let last = begin(pieces[0]?.words ?? text)
  for (const [i, piece] of pieces.entries()) {
    if (i > 0) last = last.insertText(piece.words, 'After')
    last.font.bold = piece.bold
    last.font.italic = piece.italic
  }
}

function piecesOf(text: string, marks: readonly InlineMark[] | undefined): { words: string; bold: boolean; italic: boolean }[] {
  if (!marks || text === '') return []
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].filter((at) => at <= text.length).sort((a, b) => a - b)
  const is = (kind: string, at: number) => marks.some((mark) => mark.kind === kind && mark.start <= at && mark.end > at)
  return cuts.slice(0, -1).map((at, i) => ({ words: text.slice(at, cuts[i + 1]), bold: is('bold', at), italic: is('italic', at) }))
}

function addLines(beside: Word.Paragraph, where: 'After' | 'Before', lines: readonly Paragraph[]): void {
  let last = beside
  for (const [i, line] of lines.entries()) {
    last = last.insertParagraph('', i === 0 ? where : 'After')
    last.styleBuiltIn = styleFor(line.block)
    if (line.block.kind !== 'item') last.detachFromList()
    const paragraph = last
    put(line.text, line, (words) => paragraph.insertText(words, 'Start'))
  }
}

export const styleFor = (block: Block): Word.BuiltInStyleName =>
  (block.kind === 'heading' ? `Heading${Math.min(9, block.level)}` : block.kind === 'item' ? 'ListParagraph' : 'Normal') as Word.BuiltInStyleName

/** What is left ends with the document's last mark, which is therefore made like its own: while there still is a list to join. */
export function cutBehind(items: readonly Word.Paragraph[], after: number, { style, list }: Row): void {
  const [kept, last] = [items[after]!, items.at(-1)!]
  last.styleBuiltIn = style as Word.BuiltInStyleName
  if (list && !kept.listOrNullObject.isNullObject) last.attachToList(kept.listOrNullObject.id, list.level)
  else asPlain(last)
  kept.getRange('End').expandTo(last.getRange('End')).delete()
}

/** Out of any list, and without the indents that it leaves behind. */
export function asPlain(paragraph: Word.Paragraph): void {
  paragraph.detachFromList()
  paragraph.leftIndent = 0
  paragraph.firstLineIndent = 0
}

function join(head: Spot, tail: Spot, text: string, { texts, items, searches }: Hands): boolean {
  const edge = (spot: Spot, where: 'Start' | 'End'): Word.Range | undefined => {
    const paragraph = items[spot.row]!
    if (spot.end === spot.start) return paragraph.getRange(where)
    const recipe: Recipe | undefined = recipeFor(texts, spot)
    return recipe && searches.range(recipe, paragraph)
  }
  const [from, to] = [edge(head, 'End'), edge(tail, 'Start')]
  if (!from || !to) return false
  const whole = from.expandTo(to)
  if (text === '') whole.delete()
  else whole.insertText(text, 'Replace')
  return true
}
