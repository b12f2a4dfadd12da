/**
 * Walks an editor's DOM once and yields its lines. What a block yields is kept until something in it changes, so that a
 * key in a long draft costs the walk of one block.
 */
import type { Block } from '#core/draft/draft.ts'
import type { Zone, ZoneSaid } from '../sites/site.ts'
import { type Format, formatIn, headingLevel, isBlock, isThing, isUnseen, keepsSpaces } from './element-kinds.ts'
import type { Line } from './line.ts'
import { type Built, LineBuilder } from './line-builder.ts'
import { firstOf, isForm, nextOf, parentOf } from './unclobbered.ts'

/** What surrounds a block decides what its lines are. */
interface Around {
  readonly zone: Zone | undefined
  readonly format: Format
  readonly keeps: boolean
  /** What the next line is, and what all after it are. */
  readonly first: Block
  readonly rest: Block
  /** Lists around this one. */
  readonly lists: number
  readonly ordered: boolean
  /** In a table that only arranges the page. */
  readonly flat: boolean
}

interface Kept {
  readonly around: string
  /** What it stood in, as `#same` gave it. */
  readonly outer: Around
  /** Where those belong that stand beside it from here on. */
  readonly after: Zone | undefined
  readonly lines: readonly Line[]
}

const PARAGRAPH: Block = { kind: 'paragraph' }
const OUTSIDE: Around = { zone: undefined, format: {}, keeps: false, first: PARAGRAPH, rest: PARAGRAPH, lists: 0, ordered: false, flat: false }
const OUTSIDE_KEEPING: Around = { ...OUTSIDE, keeps: true }

export class TextWalk {
  readonly #zoneOf: (element: Element) => ZoneSaid
  #kept = new WeakMap<Element, Kept>()
  #surroundings = new Map<string, Around>()
  #notes = new WeakMap<Text, { data: string; as: string }>()

  constructor(zoneOf: (element: Element) => ZoneSaid) {
    this.#zoneOf = zoneOf
  }

  walk(root: Element): readonly Line[] {
    const outer = getComputedStyle(root).whiteSpace.startsWith('pre') ? OUTSIDE_KEEPING : OUTSIDE
    return this.#block(root, outer, outer, undefined)
  }

  /** Something changed at this node: what was kept of the blocks around it no longer holds. */
  touched(node: Node): void {
    for (let at: Node | null = node; at; at = parentOf(at)) if (at instanceof Element) this.#kept.delete(at)
  }

  forget(): void {
    this.#kept = new WeakMap()
    this.#surroundings.clear()
  }

  /** From now on, and while the node stands as it does, its characters are read so; they differ in the kind of space only. */
  note(node: Text, as: string): void {
    this.#notes.set(node, { data: node.data, as })
    this.touched(node)
  }

  #noted = (node: Text): string | undefined => {
    const note = this.#notes.get(node)
    return note?.data === node.data ? note.as : undefined
  }

  #block(element: Element, around: Around, outer: Around, after: Zone | undefined): readonly Line[] {
    const key = JSON.stringify(around)
    const kept = this.#kept.get(element)
    const lines: Line[] = []
    if (kept?.around !== key) this.#fill(element, around, lines)
    const now: Kept = { around: key, outer, after, lines: kept?.around === key ? kept.lines : lines }
    this.#kept.set(element, now)
    return now.lines
  }

  /** The same object for blocks that stand in the same surroundings, also at the next walk. */
  #same(around: Around): Around {
    const key = JSON.stringify(around)
    const same = this.#surroundings.get(key) ?? around
    this.#surroundings.set(key, same)
    return same
  }

  #fill(element: Element, around: Around, lines: Line[]): void {
    const builder = new LineBuilder(this.#noted)
    const begun = lines.length
    let here = around
    let { zone } = around
    const zoneAt = (node: Element): Zone | undefined => {
      const said = here.zone ?? this.#zoneOf(node)
      if (said !== 'quoted-onwards') return said
      here = { ...here, zone: 'quoted' }
      return 'quoted'
    }
    const next = (): Block => (lines.length === begun ? around.first : around.rest)
    const put = ({ text, marks, runs, home }: Built) => lines.push({ paragraph: { text, marks, block: next() }, zone, runs, home, holder: element })
    const flush = () => {
      const built = builder.take()
      if (built) put(built)
      zone = here.zone
    }
    let asked: Around | undefined
    let outer = around
    /** What a child of this block stands in. */
    const outerOf = (format: Format, keeps: boolean): Around => {
      const first = next()
      if (asked && asked.zone === here.zone && asked.format === format && asked.keeps === keeps && asked.first === first) return outer
      asked = { ...here, format, keeps, first }
      outer = this.#same(asked)
      return outer
    }
    const inside = (parent: Node, format: Format, keeps: boolean): void => {
      for (let node = firstOf(parent); node; node = nextOf(node)) {
        const kept = this.#kept.get(node as Element)
        if (kept) flush()
        // Nothing in it has changed since, nor anything around it.
        if (kept && kept.outer === outerOf(format, keeps)) {
          if (kept.after !== here.zone) here = { ...here, zone: kept.after }
          zone = here.zone
          lines.push(...kept.lines)
          continue
        }
        if (isForm(node)) {
          // Of a form nothing can be asked; it is a block without a look of its own.
          flush()
          lines.push(...this.#block(node, { ...around, format, keeps, first: next() }, outerOf(format, keeps), here.zone))
          continue
        }
        if (node.nodeType === Node.TEXT_NODE) builder.text(node as Text, format, keeps)
        if (!(node instanceof Element) || isUnseen(node)) continue
        if (node.tagName === 'BR') builder.break(node)
        else if (isThing(node)) builder.thing(node, format, node.tagName === 'IMG' ? (node.getAttribute('alt')?.trim() ?? '') : undefined)
        else if (isBlock(node)) {
          flush()
          const outside = outerOf(format, keeps)
          const within = zoneAt(node)
          const own = this.#around(node, { ...here, zone: within, format, keeps, first: next() })
          zone = here.zone
          if (node.tagName !== 'HR') lines.push(...this.#block(node, own, outside, here.zone))
        } else {
          // An inline element such as the two hyphens over a signature says of its whole line where it belongs.
          zone ??= zoneAt(node)
          inside(node, formatIn(node, format), keepsSpaces(node) ?? keeps)
        }
      }
    }
    inside(element, around.format, around.keeps)
    flush()
    // An empty cell is an empty paragraph: the cells beside it must keep their places.
    if (lines.length === begun && around.first.kind === 'cell' && (element.tagName === 'TD' || element.tagName === 'TH'))
      lines.push({ paragraph: { text: '', marks: [], block: around.first }, zone: around.zone, runs: [], home: element, holder: element })
  }

  #around(element: Element, outer: Around): Around {
    const format = formatIn(element, outer.format)
    const own = { ...outer, format, keeps: keepsSpaces(element) ?? outer.keeps }
    const { tagName } = element
    const level = headingLevel(element)
    // Boldness is how a heading looks, not a mark in it; where a tab must stand before it, it is a cell.
    if (level !== undefined)
      return outer.first.kind === 'cell' && outer.first.begins === 'cell' ? own : { ...own, first: { kind: 'heading', level }, rest: { kind: 'heading', level } }
    if (tagName === 'UL' || tagName === 'OL') return { ...own, lists: outer.lists + 1, ordered: tagName === 'OL' }
    if (tagName === 'LI') return { ...own, first: { kind: 'item', ordered: isOrdered(element) ?? outer.ordered, depth: Math.max(0, outer.lists - 1) }, rest: PARAGRAPH }
    if (tagName === 'TABLE') return { ...own, flat: ['presentation', 'none'].includes(element.getAttribute('role') ?? '') }
    if ((tagName === 'TD' || tagName === 'TH') && !own.flat)
      return { ...own, first: { kind: 'cell', begins: beginsRow(element) ? 'row' : 'cell' }, rest: { kind: 'cell', begins: 'line' }, lists: 0 }
    return own
  }
}

/** Quill 2 keeps items of both kinds in one `ol`. */
const isOrdered = (item: Element): boolean | undefined => {
  const kind = item.getAttribute('data-list')
  return kind === null ? undefined : kind === 'ordered'
}

function beginsRow(cell: Element): boolean {
  for (let at = cell.previousElementSibling; at; at = at.previousElementSibling) if (at.tagName === 'TD' || at.tagName === 'TH') return false
  return true
}
