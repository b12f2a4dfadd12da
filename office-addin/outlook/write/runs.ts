/**
 * Where the characters of each paragraph stand in the tree. The paragraphs are those that the reader found; the tree's own
 * characters are laid beside them, one for one. Where they do not agree the paragraph has no letters, and is never written in.
 */
import type { Place } from '#core/draft/draft.ts'
import type { Atom, ElementNode, MailNode, TextNode } from './mail-tree.ts'

/** A character as written, or a line break. */
export type Entry = { readonly atom: Atom; readonly node: TextNode; readonly block: ElementNode } | { readonly br: ElementNode; readonly block: ElementNode }
/** One UTF-16 unit of a paragraph, and what is written for it: several blanks for one space, one entity for two units. */
export interface Letter {
  readonly char: string
  readonly entries: readonly Entry[]
}

export interface Located {
  readonly place: Place
  readonly letters: readonly Letter[]
  /** What holds it; absent where the tree and the reading do not agree. */
  readonly block?: ElementNode
  /** All of its run: the letters, and blanks that show nothing. */
  readonly entries: readonly Entry[]
}

interface Run {
  readonly block: ElementNode
  readonly entries: Entry[]
  picture: boolean
}

const BLANK = /^[ \t\n\r\f]$/
const isBlank = (entry: Entry): boolean => 'atom' in entry && BLANK.test(entry.atom.char)

export function locate(tree: ElementNode, places: readonly Place[]): Located[] {
  const runs = runsOf(tree)
  let [run, from] = [0, 0]
  return places.map((place): Located => {
    if (place.part === 'subject') return nowhere(place)
    for (let tries = 0; run < runs.length && tries < 3; tries++) {
      const { block, entries } = runs[run]!
      const found = lettersOf(place.paragraph.text, entries, from, from > 0)
      if (found) {
        const rest = entries.slice(found.next)
        const over = rest.every((entry) => isBlank(entry) || 'br' in entry)
        const own = entries.slice(from, over ? entries.length : found.next)
        if (over) [run, from] = [run + 1, 0]
        else from = found.next
        return { place, letters: found.letters, block, entries: own }
      }
      // what the reader did not show, or showed without letters
      if (place.paragraph.text === '') return nowhere(place)
      ;[run, from] = [run + 1, 0]
    }
    return nowhere(place)
  })
}

const nowhere = (place: Place): Located => ({ place, letters: [], entries: [] })

function lettersOf(text: string, entries: readonly Entry[], from: number, goesOn: boolean): { letters: Letter[]; next: number } | undefined {
  const letters: Letter[] = []
  let at = from
  const blanks = (): Entry[] => {
    const begin = at
    while (at < entries.length && isBlank(entries[at]!)) at++
    return entries.slice(begin, at)
  }
  blanks()
  // the break at which the reader cut the paragraph before from this one
  if (goesOn && entries[at] && 'br' in entries[at]! && text[0] !== '\n') at++
  if (text === '') return entries.slice(from).every((entry) => isBlank(entry) || 'br' in entry || entry.atom.char === '\u00a0') ? { letters, next: entries.length } : undefined
  for (let i = 0; i < text.length; ) {
    const char = text[i]!
    if (char === '\n') {
      const before = blanks()
      const entry = entries[at]
      if (!entry || !('br' in entry)) return undefined
      at++
      letters.push({ char, entries: [...before, entry] })
      i++
      continue
    }
    const spaces = blanks()
    const entry = entries[at]
    if (char === ' ' && spaces.length > 0) {
      letters.push({ char, entries: spaces })
      i++
      continue
    }
    if (!entry || !('atom' in entry)) return undefined
    const shown = entry.atom.char
    const same = shown === '\u00a0' ? char === ' ' || char === '\u00a0' : text.startsWith(shown, i)
    if (!same || (spaces.length > 0 && i > 0 && text[i - 1] !== '\n')) return undefined
    at++
    for (let unit = 0; unit < shown.length; unit++) letters.push({ char: text[i + unit]!, entries: [entry] })
    i += shown.length
  }
  return { letters, next: at }
}

function runsOf(tree: ElementNode): Run[] {
  const runs: Run[] = []
  let current: Run | undefined
  const flush = () => {
    if (current && (current.picture || current.entries.some((entry) => !isBlank(entry)))) runs.push(current)
    current = undefined
  }
  const walk = (node: MailNode, block: ElementNode) => {
    if (node.kind === 'other') return
    if (node.kind === 'text') {
      current ??= { block, entries: [], picture: false }
      for (const atom of node.atoms) current.entries.push({ atom, node, block })
      return
    }
    if (!node.shown) return
    if (node.name === 'br') {
      current ??= { block, entries: [], picture: false }
      current.entries.push({ br: node, block })
    } else if (node.name === 'img') {
      current ??= { block, entries: [], picture: false }
      if (/\salt=/i.test(node.open)) current.picture = true
    }
    if (node.block) flush()
    for (const child of node.children) walk(child, node.block ? node : block)
    if (node.block) flush()
  }
  walk(tree, tree)
  flush()
  return runs
}
