/** Word lists as the programs of their terms, one behind the other; written out when somebody asks for the terms themselves. */
import type { WordList } from '../../pack/pack.ts'
import { numberAt, WIDTH } from '../letter-numbers.ts'
import { END, LIST, OPEN_END } from '../term-program.ts'

export interface BuiltWords {
  readonly programs: string
  /** Names. */
  readonly lists: readonly string[]
  /** Where the terms of each list begin, and its exceptions; then where the last of them end. */
  readonly from: readonly number[]
  /** Names of lists that a pack below may take terms out of. */
  readonly mayLoosen: readonly string[]
  /** Names of lists that terms name, by their numbers. */
  readonly named: readonly string[]
  /** Terms that are not written as their programs say (an accent, a curly apostrophe), by address. */
  readonly odd: Readonly<Record<number, string>>
}

const OF_RULE = 'rule:'
/** Whether a list holds phrases of a rule's own. */
export const isOfRule = (name: string): boolean => name.startsWith(OF_RULE)

/** @param i - the list's place among all */
export function builtList(words: BuiltWords, i: number): WordList {
  const name = words.lists[i] as string
  let terms: readonly string[] | undefined
  let except: readonly string[] | undefined
  const list: { name: string; terms: readonly string[]; except: readonly string[]; mayLoosen?: boolean } = {
    name,
    get terms() {
      terms ??= writtenTerms(words, 2 * i)
      return terms
    },
    get except() {
      except ??= writtenTerms(words, 2 * i + 1)
      return except
    },
  }
  if (words.mayLoosen.includes(name)) list.mayLoosen = true
  return list
}

/**
 * @param section - twice the number of a list, or that and one for its exceptions
 * @param see - told of each term's address
 */
export function writtenTerms({ programs, from, named, odd }: Omit<BuiltWords, 'lists' | 'mayLoosen'>, section: number, see?: (address: number) => void): string[] {
  const terms: string[] = []
  let at = from[section] as number
  while (at < (from[section + 1] as number)) {
    let words = ''
    let i = at
    let begin = at
    for (let code = programs.charCodeAt(i); code !== END && code !== OPEN_END; code = programs.charCodeAt(i)) {
      i++
      if (code !== LIST) continue
      words += `${programs.slice(begin, i - 1)}$${named[numberIn(programs, i)]}`
      i += WIDTH
      begin = i
    }
    words += programs.slice(begin, i)
    terms.push(odd[at] ?? (programs.charCodeAt(i) === OPEN_END ? `${words}*` : words))
    see?.(at)
    at = i + 1
  }
  return terms
}

const numberIn = (programs: string, at: number): number =>
  numberAt(
    Uint8Array.from({ length: WIDTH }, (_, i) => programs.charCodeAt(at + i)),
    0,
  )
