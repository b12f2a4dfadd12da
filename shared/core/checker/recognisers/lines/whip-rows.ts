/**
 * Puts each whip item together with the position and whip that stand in the other cells of its row, or on the lines
 * below it. Works on facts at their places, since a table's cells are paragraphs of their own.
 */
import type { Place } from '../../../draft/draft.ts'
import type { PlacedFact } from '../../fact.ts'
import { withValue } from '../../placed-fact.ts'
import { standingItem } from './agenda-lines.ts'
import { businessOf, businessUnder, directs } from './whip-business.ts'
import { HEADER } from './whip-lines.ts'

type Placed = PlacedFact<'structure'>
/** Lines below an item that may belong to it. */
const FARTHEST = 4

/** The same structure facts, in order; whip items carry `position` and `whip` where their row or lines give them. */
export function joinWhipRows(facts: readonly Placed[], places: readonly Place[]): readonly Placed[] {
  if (!facts.some(({ value }) => value.role === 'whip-item')) return facts
  const tables = new Map<number, readonly string[]>()
  let table = -1
  let seen = -1
  let body: string | undefined
  return facts.map((fact, i) => {
    if (fact.value.role === 'body') body = fact.value.name
    if (fact.value.role !== 'whip-item') return fact
    if (!isCell(places[fact.place])) return whole(fact, below(fact, facts, i), body)
    for (seen = Math.max(seen + 1, 0); seen <= fact.place; seen++) if (isCell(places[seen]) && !isCell(places[seen - 1])) table = seen
    seen = fact.place
    const heads = tables.get(table) ?? rowFrom(table, places)
    tables.set(table, heads)
    return whole(fact, inRow(heads, rowFrom(fact.place, places)), body)
  })
}

interface Decided {
  readonly title?: string
  readonly position?: string
  readonly whip?: string
}

function whole(item: Placed, found: Decided, body: string | undefined): Placed {
  const whip = item.value.whip ?? found.whip
  const free = whip !== undefined && /free|conscience|no whip|not? whipped|^none?$|judge?ment/i.test(whip)
  const position = item.value.position ?? found.position ?? (free ? whip : undefined)
  const formal = item.value.formal || (found.title !== undefined && standingItem(found.title)?.formal)
  const value = { ...item.value, ...(found.title && { name: found.title }), ...(formal && { formal }), ...(position && { position }), ...(whip && { whip }) }
  const business = businessOf(value.name ?? '') ?? (body !== undefined && !formal ? businessUnder(body, value.name ?? '') : undefined)
  return withValue(item, business ? { ...value, business, directed: directs(value) } : value)
}

/** The facts on the lines after an item, up to the next. */
function below(item: Placed, facts: readonly Placed[], index: number): Decided {
  let position: string | undefined
  let whip: string | undefined
  for (let k = index + 1; k < facts.length; k++) {
    const fact = facts[k] as Placed
    if (fact.part !== item.part || fact.place > item.place + FARTHEST || fact.value.role === 'whip-item') break
    if (fact.value.role === 'position') position ??= fact.value.name
    else if (fact.value.role === 'whip') whip ??= fact.value.name
  }
  return { position, whip }
}

const cellOf = (place: Place | undefined) => (place?.paragraph.block.kind === 'cell' ? place.paragraph.block : undefined)
const isCell = (place: Place | undefined): boolean => cellOf(place) !== undefined

/** The cells' texts of the row that begins at a place; further lines of a cell count with it. */
function rowFrom(from: number, places: readonly Place[]): string[] {
  const cells = [places[from]?.paragraph.text.trim() ?? '']
  for (let k = from + 1; cellOf(places[k]) && cellOf(places[k])?.begins !== 'row'; k++) {
    const text = places[k]?.paragraph.text.trim() ?? ''
    if (cellOf(places[k])?.begins === 'cell') cells.push(text)
    else cells[cells.length - 1] += ` ${text}`
  }
  return cells
}

/** What a row says, by its table's heading row. */
function inRow(heads: readonly string[], cells: readonly string[]): Decided {
  const column = (pattern: RegExp): string | undefined => {
    const index = heads.findIndex((head) => HEADER.test(head) && pattern.test(head))
    return (index >= 0 && cells[index]) || undefined
  }
  const title = column(/item|title|subject|eitem/i) ?? (/^\W*\d{0,3}[a-z]?\W*$/i.test(cells[0] ?? '') ? cells[1] : undefined)
  return { title, position: column(/position|line|safbwynt/i), whip: column(/whip/i) }
}
