/** A word list that is not there would find nothing and say nothing. */
import type { Pack, WordList } from './pack.ts'
import { PackError } from './pack-error.ts'
import { listsIn, NAMING } from './word-use.ts'

/** @param known - all lists of the pack and of those above it @throws PackError naming the rule or list that asks for one more */
export function refuseUnknownLists(file: string, { rules, words }: Pick<Pack, 'rules' | 'words'>, known: readonly WordList[]): void {
  const names = new Set(known.map(({ name }) => name))
  const refuse = (place: string, asked: readonly string[]): void => {
    const missing = asked.find((name) => !names.has(name))
    if (missing !== undefined) throw new PackError(file, place, `there is no word list "$${missing}"; add it to the lists of words, or correct the name`)
  }
  for (const { name, terms, except } of words) refuse(`$${name}`, [...terms, ...except].flatMap(listsIn))
  for (const { id, params, fixes } of rules) refuse(id, listsNamed([params, fixes]))
}

function listsNamed(node: unknown, key = ''): string[] {
  if (Array.isArray(node)) return node.flatMap((each) => listsNamed(each, key))
  if (node !== null && typeof node === 'object') return Object.entries(node).flatMap(([inner, value]) => listsNamed(value, inner))
  return typeof node === 'string' && NAMING.has(key) ? listsIn(node) : []
}
