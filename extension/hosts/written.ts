/**
 * What was written into a draft and can still be taken back. Spans follow the text as it goes on being written; one whose
 * words have changed cannot be taken back until they are again what was written: a fix within a template, say, and its Undo. A write may have taken the editor several steps: when the person
 * undoes the last, the others follow, so that it is one step to them.
 */
import { sameWords } from '../editors/spaces.ts'
import { moveSpan, type Span, type TextChange } from '../editors/text-change.ts'

export interface WrittenSpan extends Span {
  readonly was: string
  readonly now: string
}

export interface Write {
  /** In the order of the text; undefined where they can no longer be told apart from what stands around them. */
  spans: readonly WrittenSpan[] | undefined
  /** What blocks were replaced, to be put back with their formatting. */
  readonly html?: string
  readonly subject?: { readonly before: string; readonly after: string }
  /** The body's text before the first step and after each. */
  readonly states: readonly string[]
}

const REMEMBERED = 30

/** The browser may have written some spaces otherwise on the way. */
const holds = (states: readonly string[], text: string): boolean => states.some((state) => state.length === text.length && sameWords(state, text))

export class Written {
  #writes: Write[] = []
  /** Where the words of a write stood when it was done. */
  readonly #first = new WeakMap<Write, Write['spans']>()
  /** The last write, while nobody has written anything since: then the editor's own history takes it back best. */
  #latest: Write | undefined

  add(write: Write): void {
    const changes = [...(write.spans ?? [])].reverse().map(({ start, was, now }): TextChange => ({ at: start - shiftBefore(write, start), removed: was.length, added: now.length }))
    for (const change of changes) this.#move(change)
    this.#writes = [...this.#writes.slice(1 - REMEMBERED), write]
    this.#latest = write
    this.#first.set(write, write.spans)
  }

  isLatest = (write: Write): boolean => this.#latest === write

  /** Somebody has written, here or in another field: the editor's history has another last step. */
  typed(): void {
    this.#latest = undefined
  }

  /** Whether exactly what was written stands there. */
  can = (write: Write, text: string): write is Write & { spans: readonly WrittenSpan[] } =>
    this.#writes.includes(write) && write.spans?.every(({ start, end, now }) => text.slice(start, end) === now) === true

  /** The words of a write have given way to those before it. */
  takenBack(write: Write): void {
    this.#writes = this.#writes.filter((one) => one !== write)
    this.#latest = undefined
    for (const { start, was, now } of [...(write.spans ?? [])].reverse()) this.#move({ at: start, removed: now.length, added: was.length })
  }

  /** The text has changed by other hands than ours. */
  follow(change: TextChange, before: string, after: string): void {
    // Some editors write what is typed themselves, and no `input` tells of it.
    this.#latest = undefined
    this.#move(change)
    // Undone, wholly or in part, or redone, by the editor's own history: a deletion leaves no words by which to see that.
    for (const write of this.#writes)
      if (holds(write.states, before) && holds(write.states, after)) write.spans = holds(write.states.slice(-1), after) ? this.#first.get(write) : undefined
  }

  /** The texts still to come, after the person has undone (or redone) one step of a write of several. */
  statesLeft(what: 'undo' | 'redo', before: string, after: string): readonly string[] {
    for (const { states } of [...this.#writes].reverse()) {
      const path = what === 'undo' ? [...states].reverse() : states
      if (path.length > 2 && sameWords(path[0]!, before) && sameWords(path[1]!, after)) return path.slice(2)
    }
    return []
  }

  #move(change: TextChange): void {
    for (const write of this.#writes) {
      const moved = write.spans?.map((span) => {
        const place = moveSpan(span, change) ?? changedWithin(span, change)
        return place && { ...span, ...place }
      })
      write.spans = moved?.every((span) => span !== undefined) ? moved : undefined
    }
  }
}

const changedWithin = ({ start, end }: Span, { at, removed, added }: TextChange): Span | undefined =>
  at >= start && at + removed <= end ? { start, end: end + added - removed } : undefined

/** Spans name places in the new text; changes happened in the old one. */
const shiftBefore = ({ spans }: Write, start: number): number => (spans ?? []).filter((span) => span.start < start).reduce((sum, { was, now }) => sum + now.length - was.length, 0)
