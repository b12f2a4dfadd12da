/**
 * Packs with many more rules and terms, of the same shape: what a large group's pack may become. `further` is what design
 * section 5 names, ten times the rules (over 2,000) with 20,000 terms in all beside those of the pack they are added to;
 * without it every further rule has as many terms as the one it was copied from, which is ten times the terms too.
 */
import type { Pack, WordList } from '#core/pack/pack.ts'
import type { Rule } from '#core/pack/rule.schema.ts'
import { random } from './council-prose.ts'

const TIMES = 10
export const FURTHER_TERMS = 20_000

const COMMON =
  'the a of to and in for on at by with from council budget ward member group party service policy report meeting vote motion leader officer resident tax bin road home school care health park bus planning licence grant review plan scheme this that will our we not'.split(
    ' ',
  )
const RARE =
  'utilisation endeavour facilitate paradigm granular deliverable shambles fiasco scrounger feckless notwithstanding ascertain expedite actionable heretofore pursuant synergy holistic leverage methodology'.split(
    ' ',
  )

/** Begins like ordinary prose and ends in a word that hardly ever follows: the automaton walks far and finds little. */
function newTerms(count: number, seed: number): string[] {
  const next = random(seed)
  const pick = (words: readonly string[]): string => words[Math.floor(next() * words.length)] as string
  const terms = new Set<string>()
  while (terms.size < count) {
    const lead = Array.from({ length: Math.floor(next() * 4) }, () => pick(COMMON))
    terms.add([...lead, `${pick(RARE)}${Math.floor(next() * 5000)}`].join(' '))
  }
  return [...terms]
}

/** The same rule over other words; a rule that asks no words is made for another nation, as a further rule on the same fact would be. */
function another(rule: Rule, copy: number, lists: ReadonlySet<string>, lengthOf: LengthOf): Rule {
  let asksWords = false
  const swap = (node: unknown, key = ''): unknown => {
    if (typeof node === 'string' && node.startsWith('$') && lists.has(node.slice(1))) {
      asksWords = true
      return `${node}x${copy}`
    }
    if (Array.isArray(node)) {
      if (key === 'terms') {
        asksWords = true
        return newTerms(lengthOf(node), copy * 31 + node.length)
      }
      return node.map((each) => swap(each))
    }
    if (node === null || typeof node !== 'object') return node
    return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, swap(value, name)]))
  }
  const params = swap(rule.params)
  return { ...rule, id: `${rule.id}x${copy}`, params, ...(asksWords ? {} : { nation: ['S'] }) } as Rule
}

/** How many terms a copy of some terms has. */
type LengthOf = (terms: readonly unknown[]) => number

/** @param further - how many terms the further rules and lists have; without it as many as the pack's own */
export function manyRules(pack: Pack, further?: number): Pack {
  const names = new Set(pack.words.map((list) => list.name))
  const share = further === undefined ? 1 : further / ((TIMES - 1) * termsIn(pack))
  const lengthOf: LengthOf = ({ length }) => Math.min(length, Math.max(1, Math.round(length * share)))
  const copies = Array.from({ length: TIMES - 1 }, (_, i) => i + 2)
  const rules = [...pack.rules, ...copies.flatMap((copy) => pack.rules.map((rule) => another(rule, copy, names, lengthOf)))]
  const words: WordList[] = [
    ...pack.words,
    ...copies.flatMap((copy) => pack.words.map((list, i) => ({ name: `${list.name}x${copy}`, terms: newTerms(lengthOf(list.terms), copy * 101 + i), except: [] }))),
  ]
  return { ...pack, id: 'many', words, rules }
}

/** The terms of a pack's lists, and those that its rules hold themselves. */
export function termsIn({ rules, words }: Pick<Pack, 'rules' | 'words'>): number {
  const held = (node: unknown, key = ''): number => {
    if (Array.isArray(node) && key === 'terms') return node.length
    if (node === null || typeof node !== 'object') return 0
    return Object.entries(node).reduce((sum, [name, value]) => sum + held(value, name), 0)
  }
  return words.reduce((sum, { terms }) => sum + terms.length, 0) + rules.reduce((sum, { params }) => sum + held(params), 0)
}
