/** The notes to editors, made from the ledger: one note a source, with all that rests on it, then what the person adds. */
import type { BlockNode } from '../blocks.ts'
import { capitalised, listInWords } from '../words.ts'
import type { Claim } from './claims.ts'
import type { Ledger } from './ledger.ts'

/**
 * Who agreed what stays in the house: only sources are for editors.
 * @param more background, who can be interviewed
 * @param there the notes that the draft has: they are not made again
 */
export function notesToEditors(claims: readonly Claim[], ledger: Ledger, more: readonly string[] = [], there: readonly string[] = []): string[] {
  const bySource = new Map<string, { source: string; words: string[] }>()
  for (const claim of claims) {
    const source = ledger[claim.id]?.source?.trim()
    if (!source) continue
    const key = source.toLowerCase().replace(/[.\s]+$/, '')
    const note = bySource.get(key) ?? { source, words: [] }
    note.words.push(claim.kind === 'quotation' ? wordsOf(claim) : claim.words)
    bySource.set(key, note)
  }
  const sourced = [...bySource.values()].map(({ source, words }) => ended(`${capitalised(listInWords(words))}: ${source}`))
  return [
    ...sourced,
    ...more
      .map((line) => line.trim())
      .filter(Boolean)
      .map(ended),
  ].filter((note) => !there.includes(note))
}

const BEGINNING = 48

/** 'the words of Cllr Ada Khan, “Families tell us that …”' */
function wordsOf({ speaker, words }: Claim): string {
  const bare = words.replace(/^["“”']+|["“”']+$/g, '')
  const beginning = bare.length > BEGINNING ? `${bare.slice(0, bare.lastIndexOf(' ', BEGINNING))} …` : bare
  return `${speaker ? `the words of ${speaker}, ` : ''}“${beginning}”`
}
const ended = (text: string): string => (/[.!?]["”’)]?$/.test(text) ? text : `${text}.`)

/** @param there how many notes the draft has: the new ones are counted on from them, and need no heading */
export const notesAsBlocks = (notes: readonly string[], there = 0): readonly BlockNode[] => [
  ...(there === 0 ? [{ kind: 'heading' as const, level: 2 as const, runs: [{ text: 'Notes to editors' }] }] : []),
  { kind: 'list', ordered: true, start: there + 1, items: notes.map((text) => [{ kind: 'paragraph', runs: [{ text }] }]) },
]
