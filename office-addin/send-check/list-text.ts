/**
 * Word lists as one text, the shortest that they can be: a line for the name, with signs before it, and for terms that
 * differ in words of their own place (`was|were arrested`); behind a tab the exceptions; an empty line between lists.
 */
import type { WordList } from '#core/pack/pack.ts'
import { inLines, termsOf } from './terms-in-lines.ts'

/** Sought beside other facts only. */
const BESIDE = '~'
/** Other terms name it. */
const NAMED = '$'
/** Other terms name it within a word, so that its own terms may begin there. */
const WITHIN = '!'

const NAMES = /\$([A-Za-z][A-Za-z0-9]*)/g
const NAMES_WITHIN = /[^\s$]\$([A-Za-z][A-Za-z0-9]*)/g

export interface Lists {
  readonly words: readonly WordList[]
  readonly besides: ReadonlySet<string>
  /** Numbers of the lists that terms name. */
  readonly numbers: ReadonlyMap<string, number>
  readonly within: ReadonlySet<string>
}

export function textOfLists(words: readonly WordList[], besides: ReadonlySet<string>): string {
  const all = words.flatMap(({ terms, except }) => [...terms, ...except])
  const namesBy = (pattern: RegExp) => new Set(all.flatMap((term) => Array.from(term.matchAll(pattern), ([, name]) => name)))
  const [named, within] = [namesBy(NAMES), namesBy(NAMES_WITHIN)]
  return words
    .map(({ name, terms, except }) => {
      const signs = `${besides.has(name) ? BESIDE : ''}${named.has(name) ? NAMED : ''}${within.has(name) ? WITHIN : ''}`
      return `${[signs + name, ...inLines(terms)].join('\n')}${except.length > 0 ? `\t${inLines(except).join('\n')}` : ''}`
    })
    .join('\n\n')
}

export function listsFrom(text: string): Lists {
  const besides = new Set<string>()
  const within = new Set<string>()
  const numbers = new Map<string, number>()
  const words = text.split('\n\n').map((list): WordList => {
    const [own = '', except] = list.split('\t')
    const [signed = '', ...terms] = own.split('\n')
    let at = 0
    while (!/\w/.test(signed[at] as string)) at++
    const name = signed.slice(at)
    for (const sign of signed.slice(0, at)) {
      if (sign === BESIDE) besides.add(name)
      else if (sign === NAMED) numbers.set(name, numbers.size)
      else within.add(name)
    }
    return { name, terms: termsOf(terms), except: except ? termsOf(except.split('\n')) : [] }
  })
  return { words, besides, numbers, within }
}
