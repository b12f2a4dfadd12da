/**
 * Takes a write back, also after the person has written on elsewhere: its steps are inverted and moved along with
 * everything that happened since, as ProseMirror's collaboration does it. Where the very words have changed again,
 * nothing is taken back.
 */
import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { Mapping, ReplaceStep, type Step } from '@tiptap/pm/transform'

export interface Write {
  readonly steps: readonly { readonly inverse: Step; readonly after: Node }[]
  /** The write's own maps, then those of everything since. */
  readonly maps: Mapping
}

export function writeOf(tr: Transaction): Write {
  const steps = tr.steps.map((step, i) => ({ inverse: step.invert(tr.docs[i]!), after: tr.docs[i + 1] ?? tr.doc }))
  return { steps, maps: new Mapping([...tr.mapping.maps]) }
}

/** Adds the inverse to `tr`; false, with `tr` to be thrown away, when the words are not as they were written. */
export function takeBack(tr: Transaction, { steps, maps }: Write): boolean {
  const mapping = new Mapping([...maps.maps])
  for (let i = steps.length - 1; i >= 0; i--) {
    const { inverse, after } = steps[i]!
    const moved = inverse.map(mapping.slice(i + 1))
    if (!(inverse instanceof ReplaceStep) || !(moved instanceof ReplaceStep) || !asWritten(inverse, after, moved, tr.doc)) return false
    if (tr.maybeStep(moved).failed) return false
    mapping.appendMap(moved.getMap(), i)
  }
  return true
}

function asWritten(inverse: ReplaceStep, after: Node, moved: ReplaceStep, now: Node): boolean {
  if (!after.slice(inverse.from, inverse.to).content.eq(now.slice(moved.from, moved.to).content)) return false
  // A deletion leaves no words to compare: if what it took stands here more often than when it was written, someone has undone it already.
  const { size, content } = inverse.slice
  const stands = (doc: Node, from: number) => size > 0 && from >= 0 && from + size <= doc.content.size && doc.slice(from, from + size).content.eq(content)
  const copies = (doc: Node, at: number): number => {
    let [from, to] = [at, at]
    while (stands(doc, from - size)) from -= size
    while (stands(doc, to)) to += size
    return to - from
  }
  return inverse.from < inverse.to || copies(now, moved.from) <= copies(after, inverse.from)
}
