/** An absence: an element that this kind of document needs is not there. */
import { absence, type RuleKind } from '../kind.ts'
import { list } from '../list.ts'
import { some } from '../select.ts'

export const required: RuleKind<'required'> = {
  name: 'required',
  asks: [],
  queries: ({ elements, given, unless }) => [...elements.map(({ query }) => query), ...list(given), ...list(unless)],
  judge({ elements, given, unless }, facts) {
    if (given && !list(given).some((query) => some(query, facts))) return []
    if (list(unless).some((query) => some(query, facts))) return []
    const missing = elements.filter(({ query }) => !some(query, facts)).map(({ name }) => name)
    return missing.length > 0 ? [absence({ missing: inWords(missing) })] : []
  },
}

export const inWords = (names: readonly string[]): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`)
