/**
 * Which places of the document belong together: those of one field that say the same. Once together they stay so: where
 * one of them is changed, the others follow. Two places of a field that say it differently (a date in full and a weekday)
 * never were together, and are left apart.
 */
import type { FieldPlace } from './field-places.ts'

export interface DocumentField {
  /** Stays the same while the document is open. */
  readonly key: string
  readonly label: string
  readonly text: string
  readonly places: number
  /** Other words that stand for the same field elsewhere in the document. */
  readonly elsewhere: readonly string[]
}

/** New words for one place. */
export interface FieldChange {
  readonly id: number
  readonly was: string
  readonly text: string
}

interface Group {
  readonly key: string
  readonly tag: string
  readonly label: string
  readonly locked: boolean
  readonly open: string | undefined
  readonly ids: readonly number[]
  /** What all of them said when they last said the same. */
  readonly text: string
  /** What some of them say now; the others are to follow. */
  readonly now?: string
}

export class Together {
  #groups: readonly Group[] = []
  #keys = 0

  /** Open fields, in the document's order. */
  get fields(): DocumentField[] {
    const said = (tag: string, but: Group) => this.#groups.filter((group) => group.tag === tag && group !== but).map(({ text }) => text)
    return this.#groups
      .filter(({ locked }) => !locked)
      .map((group) => ({ key: group.key, label: group.label, text: group.now ?? group.text, places: group.ids.length, elsewhere: said(group.tag, group) }))
  }

  /** What the places that are behind would have to become. */
  get behind(): FieldChange[] {
    return this.#groups.flatMap(({ ids, text, now }) => (now === undefined ? [] : ids.filter((id) => this.#texts.get(id) === text).map((id) => ({ id, was: text, text: now }))))
  }
  #texts: ReadonlyMap<number, string> = new Map()

  changesFor(key: string, text: string): FieldChange[] {
    const group = this.#groups.find((one) => one.key === key)
    return (group?.ids ?? []).map((id) => ({ id, was: this.#texts.get(id) ?? '', text }))
  }

  /** Whether the words of this field also stand in a passage that is locked. */
  isLockedElsewhere(key: string): boolean {
    const group = this.#groups.find((one) => one.key === key)
    return this.#groups.some((other) => other.locked && other.tag === group?.tag && other.text === group.text)
  }

  see(places: readonly FieldPlace[]): void {
    const there = new Map(places.map((place) => [place.id, place]))
    this.#texts = new Map(places.map(({ id, text }) => [id, text]))
    const kept = this.#groups.flatMap((group) => this.#changed(group, there))
    const known = new Set(kept.flatMap(({ ids }) => ids))
    for (const { id, tag, label, text, open, locked } of places) {
      if (known.has(id)) continue
      const at = kept.findIndex((group) => group.tag === tag && group.locked === locked && group.open === open && (group.now ?? group.text) === text)
      if (at >= 0) kept[at] = { ...kept[at]!, ids: [...kept[at]!.ids, id] }
      else kept.push({ key: `field-${++this.#keys}`, tag, label, locked, open, ids: [id], text })
    }
    const order = new Map(places.map(({ id }, i) => [id, i]))
    this.#groups = kept.sort((a, b) => order.get(a.ids[0]!)! - order.get(b.ids[0]!)!)
  }

  /** From now on these places go their own way. */
  part(ids: ReadonlySet<number>): void {
    this.#groups = this.#groups.flatMap((group) => {
      const [gone, stay] = [group.ids.filter((id) => ids.has(id)), group.ids.filter((id) => !ids.has(id))]
      if (gone.length === 0 || stay.length === 0) return [group]
      const { now, ...rest } = group
      return [
        { ...rest, ids: stay, text: now ?? group.text },
        { ...rest, key: `field-${++this.#keys}`, ids: gone, text: this.#texts.get(gone[0]!) ?? group.text },
      ]
    })
  }

  #changed(group: Group, there: ReadonlyMap<number, FieldPlace>): Group[] {
    const ids = group.ids.filter((id) => there.has(id) && there.get(id)!.locked === group.locked)
    if (ids.length === 0) return []
    const { label, open } = there.get(ids[0]!)!
    const { now: _, ...rest } = { ...group, ids, label, open }
    const textOf = (id: number) => there.get(id)!.text
    const texts = [...new Set(ids.map(textOf).filter((text) => text !== group.text))]
    if (texts.length === 0) return [rest]
    const behind = ids.some((id) => textOf(id) === group.text)
    if (texts.length === 1) return [behind ? { ...rest, now: texts[0]! } : { ...rest, text: texts[0]! }]
    return [...(behind ? [group.text] : []), ...texts].map((text, i) => ({
      ...rest,
      key: i === 0 ? group.key : `field-${++this.#keys}`,
      ids: ids.filter((id) => textOf(id) === text),
      text,
    }))
  }
}
