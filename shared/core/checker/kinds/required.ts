/** An absence: an element that this kind of document needs is not there. */
import { absence, type RuleKind } from '../kind.ts'
import { some } from '../select.ts'

export const required: RuleKind<'required'> = {
  name: 'required',
  judge({ elements, given, unless }, facts) {
    if (given && !(Array.isArray(given) ? given : [given]).some((query) => some(query, facts))) return []
    if (unless && some(unless, facts)) return []
    const missing = elements.filter(({ query }) => !some(query, facts)).map(({ name }) => name)
    return missing.length > 0 ? [absence({ missing: inWords(missing) })] : []
  },
}

export const inWords = (names: readonly string[]): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`)
