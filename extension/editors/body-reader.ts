/**
 * Reads a draft's body again and again, at the cost of what changed. The same words in the same formatting come back as
 * the same `Paragraph` object, also when the editor has built their nodes anew.
 */
import type { Place } from '#core/draft/draft.ts'
import { layOut, textOf } from '#core/draft/layout.ts'
import type { ZoneSaid } from '../sites/site.ts'
import type { Field, Line } from './line.ts'
import { samePiece } from './line-builder.ts'
import { TextWalk } from './text-walk.ts'

export interface Reading {
  readonly lines: readonly Line[]
  /** One for each line. */
  readonly places: readonly Place[]
  /** The text of the part `body`: the writer's own and the signature. */
  readonly text: string
  /** Where it was read from a form's field: the text is its value, and no character has a node of its own. */
  readonly field?: Field
}

/** Reads one body again and again. */
export interface Reader {
  readonly last: Reading
  read(body: HTMLElement): Reading
  /** Something changed at this node. */
  touched(node: Node): void
  /** Anything may have changed. */
  forget(): void
  /** From now on, and while the node stands as it does, its characters are read so; they differ in the kind of space only. */
  note(node: Text, as: string): void
}

export const placeOfLine = ({ paragraph, zone }: Line) => ({
  paragraph,
  part: zone === 'quoted' ? ('quoted' as const) : ('body' as const),
  ...(zone === 'signature' ? { signature: true } : {}),
})

export const NOTHING: Reading = { lines: [], places: [], text: '' }

export class BodyReader implements Reader {
  readonly walk: TextWalk
  #last: Reading = NOTHING

  constructor(zoneOf: (element: Element) => ZoneSaid) {
    this.walk = new TextWalk(zoneOf)
  }

  get last(): Reading {
    return this.#last
  }

  touched = (node: Node): void => this.walk.touched(node)
  forget = (): void => this.walk.forget()
  note = (node: Text, as: string): void => this.walk.note(node, as)

  read(body: Element): Reading {
    const lines = this.walk.walk(body)
    const last = this.#last
    if (lines === last.lines) return last
    recognise(lines, last.lines)
    const places = layOut(lines.map(placeOfLine))
    this.#last = { lines, places, text: textOf({ places }) }
    return this.#last
  }
}

/** Gives lines that were walked anew the paragraph objects of the lines they replace: from both ends first, then by words. */
export function recognise(lines: readonly Line[], before: readonly Line[]): void {
  const most = Math.min(lines.length, before.length)
  const take = (line: Line, old: Line): boolean => {
    if (line === old) return true
    if (!samePiece(line.paragraph, old.paragraph)) return false
    line.paragraph = old.paragraph
    return true
  }
  let head = 0
  while (head < most && take(lines[head]!, before[head]!)) head++
  let tail = 0
  while (tail < most - head && take(lines[lines.length - 1 - tail]!, before[before.length - 1 - tail]!)) tail++
  const standing = new Set(lines)
  const gone = new Map<string, Line[]>()
  for (const line of before.slice(head, before.length - tail)) if (!standing.has(line)) gone.set(line.paragraph.text, [...(gone.get(line.paragraph.text) ?? []), line])
  const known = new Set(before)
  for (const line of lines.slice(head, lines.length - tail)) {
    const same = known.has(line) ? undefined : gone.get(line.paragraph.text)
    const at = same?.findIndex((old) => take(line, old)) ?? -1
    if (at >= 0) same?.splice(at, 1)
  }
}
