/** Passages that nobody edits, as people see them in the text: lines of their own before and after, with a name. */
import { capitalised } from '#core/drafting/words.ts'
import type { Templates } from './free-id.ts'

type Locked = Templates[number]['locked']

const OPENS = /\{\{#locked "([a-z][a-z0-9-]*)"\}\}/g
const BEGINS = /^[ \t]*=== ?locked: ?([^=\n]{1,60}?) ?===[ \t]*$/gim
const ENDS = /^[ \t]*=== ?end ?===[ \t]*$/gim

/** 'complaint-route' → 'Complaint route' */
export const passageName = (id: string): string => capitalised(id.replaceAll('-', ' '))

const passageId = (name: string): string => {
  const id = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return /^[a-z]/.test(id) ? id : `passage-${id || '1'}`
}

export const asLockLines = (body: string): string => body.replace(OPENS, (_tag, id: string) => `=== Locked: ${passageName(id)} ===`).replaceAll('{{/locked}}', '=== End ===')

export const withLocks = (text: string): string => text.replace(BEGINS, (_line, name: string) => `{{#locked "${passageId(name)}"}}`).replace(ENDS, '{{/locked}}')

/** The passages of the body, each with the reason that is known of it. */
export function lockedOf(body: string, before: Locked, partials: Readonly<Record<string, string>> = {}): Locked {
  const own = [...body.matchAll(OPENS)].map(([, id]) => id as string)
  const shared = Object.keys(before).filter((id) => Object.values(partials).some((partial) => partial.includes(`{{#locked "${id}"}}`)))
  return Object.fromEntries([...new Set([...own, ...shared])].map((id) => [id, before[id] ?? '']))
}

export interface Paragraph {
  readonly text: string
  /** Of the passage in which it stands. */
  readonly passage?: string
}

/** The text's paragraphs, without the lines that lock them. */
export function paragraphsOf(text: string): Paragraph[] {
  let passage: string | undefined
  return text.split(/\n[ \t]*\n/).flatMap((block): Paragraph[] => {
    const lines: string[] = []
    let own = passage
    for (const line of block.split('\n')) {
      const [, begins] = new RegExp(BEGINS.source, 'i').exec(line) ?? []
      if (begins !== undefined) own = passage = passageId(begins)
      else if (new RegExp(ENDS.source, 'i').test(line)) passage = undefined
      else lines.push(line)
    }
    const words = lines.join('\n').trim()
    return words === '' ? [] : [{ text: words, ...(own !== undefined && { passage: own }) }]
  })
}

/** Locks one paragraph, or frees it; what stands beside it in the same passage stays locked. */
export function withLocked(text: string, at: number, isLocked: boolean): string {
  const all = paragraphsOf(text).map((one, i) => (i === at ? { text: one.text, ...(isLocked && { passage: nameBeside(text, at) }) } : one))
  const seen = new Set<string>()
  let n = 0
  return all
    .map(({ text: words, passage }, i) => {
      if (passage === undefined) return words
      const begins = all[i - 1]?.passage !== passage
      // A passage that was cut in two becomes two.
      let name = passage
      if (begins) {
        while (seen.has(name)) name = `${passage}-${++n + 1}`
        seen.add(name)
        for (let j = i; all[j]?.passage === passage; j++) all[j] = { ...(all[j] as Paragraph), passage: name }
      }
      const ends = all[i + 1]?.passage !== name
      return `${begins ? `=== Locked: ${passageName(name)} ===\n` : ''}${words}${ends ? '\n=== End ===' : ''}`
    })
    .join('\n\n')
}

/** The passage it joins, or a name of its own. */
function nameBeside(text: string, at: number): string {
  const all = paragraphsOf(text)
  const beside = all[at - 1]?.passage ?? all[at + 1]?.passage
  if (beside !== undefined) return beside
  const taken = new Set(all.map(({ passage }) => passage))
  let n = 1
  while (taken.has(`passage-${n}`)) n++
  return `passage-${n}`
}
