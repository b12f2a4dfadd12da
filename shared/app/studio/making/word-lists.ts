/** Word lists that rules share: the pack's own, and what it adds to those above it. */
import { capitalised } from '#core/drafting/words.ts'
import { LayeredWords } from '#core/pack/layered-words.ts'
import type { Pack } from '#core/pack/pack.ts'
import type { PackFile } from '#core/pack/pack-file.schema.ts'
import { termSchema } from '#core/pack/words.schema.ts'
import type { Fault } from './faults.ts'
import type { Problem } from './rule-problems.ts'

export type Words = PackFile['open']['words']
export type WordsOf = Words[string]

/** 'partyNames' → 'Party names' */
export const listLabel = (name: string): string => {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return capitalised(words)
}

/**
 * Those above that hold the word, or have it in their name, and of which the pack says nothing yet; phrases of one rule alone are no
 * list. `some`: the words in which it was found first, then others.
 */
export function listsWith(sought: string, top: Pack, words: Words): { readonly name: string; readonly some: string }[] {
  const word = sought.trim().toLowerCase()
  if (word === '') return []
  return (
    top.words
      .filter(({ name }) => !name.includes(':') && !Object.hasOwn(words, name))
      .flatMap(({ name, terms }) => {
        const plain = terms.filter((term) => !term.includes('$'))
        const hits = plain.filter((term) => term.toLowerCase().includes(word))
        const isNamed = listLabel(name).toLowerCase().includes(word)
        return hits.length > 0 || isNamed
          ? [
              {
                name,
                rank: isNamed ? 2 : hits.some((term) => term.toLowerCase().replace('*', '') === word) ? 1 : 0,
                hits: hits.length,
                some: someOf([...new Set([...hits, ...plain])]),
              },
            ]
          : []
      })
      // What is called so comes first, then where the very word stands.
      .sort((a, b) => b.rank - a.rank || b.hits - a.hits || (a.name < b.name ? -1 : 1))
  )
}

const someOf = (terms: readonly string[]): string => `${terms.slice(0, 5).join(', ')}${terms.length > 5 ? ' …' : ''}`

/** The rules that name it, by their ids. */
export const usersOf = (name: string, { rules }: Pick<PackFile['open'], 'rules'>): string[] =>
  rules.filter((rule) => new RegExp(`\\$${name}(?![A-Za-z0-9])`).test(JSON.stringify(rule))).map(({ id }) => id)

export function listProblems(name: string, list: WordsOf, top: Pack): Problem[] {
  const { terms = [], except = [], without = [], mayLoosen } = list
  if (terms.length + except.length + without.length === 0) return [{ field: 'terms', message: 'Write at least one word.' }]
  const written = (['terms', 'except', 'without'] as const).flatMap((field) =>
    (list[field] ?? []).flatMap((term) => {
      const { error } = termSchema.safeParse(term)
      const said = error?.issues[0]?.message ?? ''
      return error ? [{ field, message: `${said.includes(term) ? capitalised(said) : `“${term}”: ${said}`}.` }] : []
    }),
  )
  if (written.length > 0) return written
  const said = { name, terms, except, without, ...(mayLoosen !== undefined && { mayLoosen }) }
  return new LayeredWords(top.words).take({ words: [said] } as never, top.rules).flatMap(({ change, refused }) => {
    if (refused === undefined) return []
    const field = change === 'widens' ? 'terms' : without.length > 0 ? 'without' : 'except'
    return [{ field, message: `Not allowed here: ${refused}.` }]
  })
}

export const wordFaults = ({ open }: PackFile, top: Pack): Fault[] =>
  Object.entries(open.words).flatMap(([name, list]) =>
    listProblems(name, list, top)
      .slice(0, 1)
      .map(({ message }) => ({ room: `rules/words-${name}`, message: `Word list “${listLabel(name)}”: ${message}` })),
  )
