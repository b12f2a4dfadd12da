/** Texts compared by their runs of words ("shingles"), after stemming: the same wording survives other numbering and inflection. */
import { isWordCode } from '../letters.ts'
import { stem } from './stem.ts'

const NUMBERING = /^[ \t]*\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)][ \t]/gim
const APOSTROPHES = /['’]/g

/** Runs of `size` words as hashes; a text shorter than one run has none. */
export function shinglesOf(text: string, size: number): ReadonlySet<number> {
  const words = wordHashes(text.replace(NUMBERING, ' ').replace(APOSTROPHES, '').toLowerCase())
  const runs = new Set<number>()
  for (let i = 0; i + size <= words.length; i++) {
    let run = 17
    for (let k = i; k < i + size; k++) run = (Math.imul(run, 0x01000193) ^ (words[k] as number)) | 0
    runs.add(run)
  }
  return runs
}

function wordHashes(text: string): number[] {
  const hashes: number[] = []
  for (let i = 0; i < text.length; ) {
    if (!isWordCode(text.charCodeAt(i))) {
      i++
      continue
    }
    const start = i
    while (i < text.length && isWordCode(text.charCodeAt(i))) i++
    hashes.push(hashOfWord(text.slice(start, i)))
  }
  return hashes
}

const known = new Map<string, number>()
const MOST_KNOWN = 4000

/** The words of a language come again and again. */
function hashOfWord(word: string): number {
  let hash = known.get(word)
  if (hash === undefined) {
    hash = hashOf(stem(word))
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(word, hash)
  }
  return hash
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5 | 0
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}

export interface Likeness {
  /** Runs that both texts have. */
  readonly shared: number
  /** Shared runs of all runs of both texts. */
  readonly jaccard: number
  /** Shared runs of the shorter text's. */
  readonly containment: number
}

export function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): Likeness {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size === 0) return { shared: 0, jaccard: 0, containment: 0 }
  let shared = 0
  for (const run of small) if (large.has(run)) shared++
  return { shared, jaccard: shared / (a.size + b.size - shared), containment: shared / small.size }
}
