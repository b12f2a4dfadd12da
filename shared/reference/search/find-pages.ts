/** Which pages answer a question; every word must occur, and a slip of the keys is forgiven where nothing fits. */
import MiniSearch from 'minisearch'
import type { SearchEntry } from './search-entry.ts'

export interface Question {
  readonly q: string
  readonly room: string
  readonly family: string
  readonly kind: string
  readonly role: string
}

/** Where a word was found decides how high the page stands. */
const BOOST = { id: 10, title: 8, words: 1 }

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()

export function pageFinder(entries: readonly SearchEntry[]): (question: Question) => readonly SearchEntry[] {
  const index = new MiniSearch({ fields: Object.keys(BOOST), idField: 'to', processTerm: folded, searchOptions: { boost: BOOST, prefix: true, combineWith: 'AND' } })
  index.addAll(entries)
  const byPlace = new Map(entries.map((entry) => [entry.to, entry]))
  return ({ q, room, family, kind, role }) => {
    const fits = (entry: SearchEntry): boolean =>
      (room === '' || entry.room === room) && (family === '' || entry.family === family) && holds(entry.kinds, kind) && holds(entry.roles, role)
    const wanted = q.trim()
    if (wanted === '') return entries.filter(fits)
    const exact = index.search(wanted)
    const found = exact.length > 0 ? exact : index.search(wanted, { fuzzy: (word) => (word.length > 4 ? 0.3 : false) })
    return found.flatMap(({ id }) => byPlace.get(String(id)) ?? []).filter(fits)
  }
}

const holds = (known: readonly string[] | undefined, wanted: string): boolean => wanted === '' || known?.includes(wanted) === true
