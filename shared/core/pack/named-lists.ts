/** The word lists that words and rules name: each must be there, none may contain itself, and few may stand in one another. */
import type { Pack, WordList } from './pack.ts'
import { PackError } from './pack-error.ts'
import { listsIn, NAMING } from './word-use.ts'

/** Lists named by a term, by their terms and so on: each may stand for many words, so that they multiply. */
const MOST_WITHIN = 4

/**
 * A list that is not there would find nothing and say nothing.
 * @param all - the lists of the pack and of those above it
 * @throws PackError naming the rule or list that asks for too much
 */
export function checkNamedLists(file: string, { rules, words }: Pick<Pack, 'rules' | 'words'>, all: readonly WordList[]): void {
  const known = new Map(all.map((list) => [list.name, list]))
  const names = words.map(({ name }) => name)
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  // each would find what the other is for
  if (twice !== undefined) throw new PackError(file, `$${twice}`, 'two word lists have this name; call one of them something else')
  const refuse = (place: string, asked: readonly string[]): void => {
    const missing = asked.find((name) => !known.has(name))
    if (missing !== undefined) throw new PackError(file, place, `there is no word list "$${missing}"; add it to the lists of words, or correct the name`)
  }
  for (const { name, terms, except } of words) refuse(`$${name}`, [...terms, ...except].flatMap(listsIn))
  for (const { id, params, fixes } of rules) refuse(id, listsNamed([params, fixes]))
  const counted = new Map<string, number>()
  for (const { name } of words) {
    const within = listsWithin(name, known, counted, [])
    if (within === Number.POSITIVE_INFINITY) throw new PackError(file, `$${name}`, 'the word list contains itself, directly or by way of another; take one of the names out')
    if (within > MOST_WITHIN) throw new PackError(file, `$${name}`, `its terms name lists within lists more than ${MOST_WITHIN} times over; write some of them out`)
  }
}

/** The most lists that any one term of a list comes to; infinite where it comes back to itself. */
function listsWithin(name: string, known: ReadonlyMap<string, WordList>, counted: Map<string, number>, path: readonly string[]): number {
  if (path.includes(name)) return Number.POSITIVE_INFINITY
  const before = counted.get(name)
  if (before !== undefined) return before
  let most = 0
  for (const term of known.get(name)?.terms ?? []) {
    const lists = listsIn(term)
    if (lists.length > 0)
      most = Math.max(
        most,
        lists.reduce((sum, inner) => sum + 1 + listsWithin(inner, known, counted, [...path, name]), 0),
      )
  }
  counted.set(name, most)
  return most
}

/** Every `$list` in a rule's queries and terms. */
function listsNamed(node: unknown, key = ''): string[] {
  if (Array.isArray(node)) return node.flatMap((each) => listsNamed(each, key))
  if (node !== null && typeof node === 'object') return Object.entries(node).flatMap(([inner, value]) => listsNamed(value, inner))
  return typeof node === 'string' && NAMING.has(key) ? listsIn(node) : []
}
