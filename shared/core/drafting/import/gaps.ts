/**
 * The places in a wording where something is to be filled in. While the wording is read, a character of plane 15
 * (private use) stands for each, so that no reader and no Markdown parser can mistake it for anything else.
 */

/** What is known of a gap: the words that name it, and what it asks for where its source says so. */
export interface Gap {
  readonly label: string
  readonly type?: 'long-text' | 'date' | 'choice' | 'url'
  readonly options?: readonly string[]
  /** Tells gaps of one name apart, where their source does. */
  readonly key?: string
}

const FIRST = 0xf0000
const MOST = 400
export const GAP = /[\udb80-\udbbf][\udc00-\udfff]/g

export class Gaps {
  readonly found: Gap[] = []

  /** The character that stands for it; gaps of one name are one. `undefined` once there are too many for a form. */
  add(gap: Gap): string | undefined {
    const label = tidy(gap.label)
    if (label === '') return undefined
    const named = (name: string) => this.found.findIndex((other) => other.label.toLowerCase() === name.toLowerCase())
    const same = gap.key === undefined ? named(label) : this.found.findIndex(({ key }) => key === gap.key)
    if (same >= 0) return String.fromCodePoint(FIRST + same)
    if (this.found.length >= MOST) return undefined
    let free = label
    for (let n = 2; named(free) >= 0; n++) free = `${label} ${n}`
    this.found.push({ ...gap, label: free })
    return String.fromCodePoint(FIRST + this.found.length - 1)
  }
}

/** The number of the gap for which a character stands. */
export const gapAt = (character: string): number => (character.codePointAt(0) ?? 0) - FIRST

/** Characters that a file has in the place of ours. */
export const withoutGaps = (text: string): string => text.replace(GAP, '\ufffd')

/** '  insert_your ward… ' → 'Your ward'. */
function tidy(label: string): string {
  const words = label
    .replace(/[_\s.]+/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/^(?:please )?(?:click (?:or tap )?(?:here )?to )?(?:insert|enter|type|add|choose|fill in)\b(?: (?:the|a|an|your))?(?: here)? ?/i, '')
    .replace(/[\s.…:*]+$/, '')
    .trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
