/**
 * Puts each whip item together with the position and whip that stand in the other cells of its row, or on the lines
 * below it. Works on facts at their places, since a table's cells are paragraphs of their own.
 */
import type { Paragraph, Place } from '../../../draft/draft.ts'
import type { PlacedFact } from '../../fact.ts'
import { madeOnce } from '../../made-once.ts'
import { withValue } from '../../placed-fact.ts'
import { standingItem } from './agenda-lines.ts'
import { businessOf, businessUnder, directs } from './whip-business.ts'
import { type Decision, decisionForAll, decisionIn, isDecisionAlone } from './whip-decisions.ts'
import { HEADER } from './whip-lines.ts'

type Placed = PlacedFact<'structure'>
/** Lines with words below an item that may belong to it. */
const FARTHEST = 8

/** What an item came to when it was joined last, and what that was read from. */
interface Joined {
  /** From its own paragraph on; undefined behind the last. */
  readonly read: readonly (Paragraph | undefined)[]
  readonly next: Placed | undefined
  readonly forAll: Decision
  readonly body: string | undefined
  readonly now: Placed
}

/** With each key a few lines of one item change; the others are joined already. */
const kept = new WeakMap<Placed, Joined>()

/** The same structure facts, in order; whip items carry `position` and `whip` where their row or lines give them. */
export function joinWhipRows(facts: readonly Placed[], places: readonly Place[]): readonly Placed[] {
  if (!facts.some(({ value }) => value.role === 'whip-item')) return facts
  const tables = new Map<number, readonly string[]>()
  let table = -1
  let seen = -1
  let body: string | undefined
  const forAll = saidOfAll(places)
  return facts.map((fact, i) => {
    if (fact.value.role === 'body') body = fact.value.name
    if (fact.value.role !== 'whip-item') return fact
    if (!isCell(places[fact.place])) return withLinesBelow(fact, nextItem(facts, i), places, forAll, body)
    for (seen = Math.max(seen + 1, 0); seen <= fact.place; seen++) if (isCell(places[seen]) && !isCell(places[seen - 1])) table = seen
    seen = fact.place
    const heads = tables.get(table) ?? rowFrom(table, places)
    tables.set(table, heads)
    return whole(fact, { ...forAll, ...inRow(heads, rowFrom(fact.place, places)) }, body)
  })
}

function nextItem(facts: readonly Placed[], index: number): Placed | undefined {
  const { part } = facts[index] as Placed
  for (let k = index + 1; k < facts.length; k++) {
    const fact = facts[k] as Placed
    if (fact.value.role === 'whip-item' && fact.part === part) return fact
  }
  return undefined
}

function withLinesBelow(item: Placed, next: Placed | undefined, places: readonly Place[], forAll: Decision, body: string | undefined): Placed {
  const known = kept.get(item)
  if (known && known.next === next && known.forAll === forAll && known.body === body && standsThere(known.read, item, places)) return known.now
  const read: (Paragraph | undefined)[] = []
  const now = whole(item, { ...forAll, ...below(item, next, places, read) }, body)
  kept.set(item, { read, next, forAll, body, now })
  return now
}

const standsThere = (read: Joined['read'], { place }: Placed, places: readonly Place[]): boolean => read.every((paragraph, i) => places[place + i]?.paragraph === paragraph)

interface Decided extends Decision {
  readonly title?: string
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

/**
 * What the lines after an item say, up to the next item or heading.
 * @param read - takes the paragraphs that decided, from the item's own on
 */
function below(item: Placed, next: Placed | undefined, places: readonly Place[], read: (Paragraph | undefined)[]): Decision {
  // on a case, only a line that is nothing else tells members how to vote: "nobody should oppose it beforehand" does not
  const onlyAlone = businessOf(item.value.name ?? '') !== undefined
  const said: string[] = []
  for (let place = item.place, lines = 0; place <= (next?.place ?? places.length) && lines < FARTHEST; place++) {
    const at = places[place]
    read.push(at?.paragraph)
    if (!at) break
    const { text, block } = at.paragraph
    if (at.part !== item.part || (place > item.place && (block.kind === 'heading' || block.kind === 'cell'))) break
    const to = next?.place === place ? next.start - at.start : text.length
    for (const line of text.slice(place === item.place ? item.end - at.start : 0, to).split('\n')) {
      const words = line.trim()
      if (words === '' || SIGNS_OFF.test(words)) continue
      if (isSectionTitle(words)) return decisionIn(said.join('\n'))
      if (++lines > FARTHEST) break
      if (!/^if /i.test(words) && (!onlyAlone || isDecisionAlone(words))) said.push(words)
    }
  }
  return decisionIn(said.join('\n'))
}

/** "Ada Khan, Whip" under the last item says nothing of it. */
const SIGNS_OFF = /^(?:[A-Z][\w.'’-]*,? ){1,5}Whip\.?$/

/** "PLANNING AND LICENSING" above another part of the notice. */
const isSectionTitle = (line: string): boolean => line.length > 5 && !/[a-z]/.test(line) && /[A-Z]{4}/.test(line) && !isDecisionAlone(line)

const forAllIn = madeOnce(({ text }: Paragraph): Decision => decisionForAll(text))

const NOTHING: Decision = {}
/** What was said of all when it was looked for last, and where; with each key one of a thousand paragraphs is another. */
let last: { readonly places: readonly Place[]; readonly said: Decision; readonly at: number } = { places: [], said: NOTHING, at: -1 }

function saidOfAll(places: readonly Place[]): Decision {
  const before = last.places
  let from = 0
  while (from < places.length && places[from]?.paragraph === before[from]?.paragraph && places[from]?.part === before[from]?.part) from++
  if (last.at >= 0 && last.at < from) {
    last = { ...last, places }
    return last.said
  }
  // nothing decided, and from the end back to the change stands what stood there
  let to = places.length
  const longer = before.length - places.length
  if (last.at < 0) while (to > from && places[to - 1]?.paragraph === before[to - 1 + longer]?.paragraph && places[to - 1]?.part === before[to - 1 + longer]?.part) to--
  for (let at = from; at < to; at++) {
    const { paragraph, part } = places[at] as Place
    const said = part === 'body' && paragraph.block.kind !== 'cell' ? forAllIn(paragraph) : undefined
    if (said?.whip) {
      last = { places, said, at }
      return said
    }
  }
  last = { places, said: NOTHING, at: -1 }
  return NOTHING
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
  const numbered = /^\W*\d{0,3}[a-z]?\W*$/i.test(cells[0] ?? '')
  const title = column(/item|title|subject|business|motion|eitem/i) ?? (numbered ? cells[1] : undefined)
  // a column under other words: "Group decision: support, two-line whip"
  const other = decisionIn(cells.filter((cell, i) => i > (numbered ? 1 : 0) && cell !== title && !/^(?:notes?|comments?|speakers?|lead)$/i.test(heads[i] ?? '')).join('\n'))
  return {
    ...other,
    ...(title && { title }),
    ...given('position', column(/position|line|view|stance|what we|how we|(?:group|our|agreed) vote|^vote$|safbwynt/i)),
    ...given('whip', column(/whip/i)),
  }
}

const given = (key: 'position' | 'whip', value: string | undefined): Decision => (value ? { [key]: value } : {})
