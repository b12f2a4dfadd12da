/** The notes to editors, made from the ledger: one note a source, with all that rests on it, then what the person adds. */
import type { BlockNode } from '../blocks.ts'
import { listInWords } from '../words.ts'
import type { Claim } from './claims.ts'
import type { Ledger } from './ledger.ts'

/** Who agreed what stays in the house: only sources are for editors. @param more - background, who can be interviewed */
export function notesToEditors(claims: readonly Claim[], ledger: Ledger, more: readonly string[] = []): string[] {
  const bySource = new Map<string, { source: string; words: string[] }>()
  for (const claim of claims) {
    const source = ledger[claim.id]?.source?.trim()
    if (!source) continue
    const key = source.toLowerCase().replace(/[.\s]+$/, '')
    const note = bySource.get(key) ?? { source, words: [] }
    note.words.push(claim.kind === 'quotation' ? wordsOf(claim) : claim.words)
    bySource.set(key, note)
  }
  const sourced = [...bySource.values()].map(({ source, words }) => ended(`${upper(listInWords(words))}: ${source}`))
  return [
    ...sourced,
    ...more
      .map((line) => line.trim())
      .filter(Boolean)
      .map(ended),
  ]
}

const BEGINNING = 48

/** 'the words of Cllr Ada Khan, “Families tell us that …”' */
function wordsOf({ speaker, words }: Claim): string {
  const bare = words.replace(/^["“”']+|["“”']+$/g, '')
  const beginning = bare.length > BEGINNING ? `${bare.slice(0, bare.lastIndexOf(' ', BEGINNING))} …` : bare
  return `${speaker ? `the words of ${speaker}, ` : ''}“${beginning}”`
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const ended = (text: string): string => (/[.!?]["”’)]?$/.test(text) ? text : `${text}.`)

export const notesAsBlocks = (notes: readonly string[]): readonly BlockNode[] => [
  { kind: 'heading', level: 2, runs: [{ text: 'Notes to editors' }] },
  { kind: 'list', ordered: true, start: 1, items: notes.map((text) => [{ kind: 'paragraph', runs: [{ text }] }]) },
]
