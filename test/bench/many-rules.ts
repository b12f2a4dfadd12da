/** Packs with many more rules and 20,000 terms, of the same shape: what a large group's pack may become. */
import type { Pack, WordList } from '#core/pack/pack.ts'
import type { Rule } from '#core/pack/rule.schema.ts'
import { random } from './council-prose.ts'

const TIMES = 10
const TERMS = 20_000

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
function another(rule: Rule, copy: number, lists: ReadonlySet<string>): Rule {
  let asksWords = false
  const swap = (node: unknown, key = ''): unknown => {
    if (typeof node === 'string' && node.startsWith('$') && lists.has(node.slice(1))) {
      asksWords = true
      return `${node}x${copy}`
    }
    if (Array.isArray(node)) {
      if (key === 'terms') {
        asksWords = true
        return newTerms(node.length, copy * 31 + node.length)
      }
      return node.map((each) => swap(each))
    }
    if (node === null || typeof node !== 'object') return node
    return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, swap(value, name)]))
  }
  const params = swap(rule.params)
  return { ...rule, id: `${rule.id}x${copy}`, params, ...(asksWords ? {} : { nation: ['S'] }) } as Rule
}

/** Ten times the pack's rules, then phrase rules up to `least` of them. */
export function manyRules(pack: Pack, least = 0): Pack {
  const names = new Set(pack.words.map((list) => list.name))
  const copies = Array.from({ length: TIMES - 1 }, (_, i) => i + 2)
  const rules = [...pack.rules, ...copies.flatMap((copy) => pack.rules.map((rule) => another(rule, copy, names)))]
  const words: WordList[] = [
    ...pack.words,
    ...copies.flatMap((copy) => pack.words.map((list, i) => ({ name: `${list.name}x${copy}`, terms: newTerms(list.terms.length, copy * 101 + i), except: [] }))),
  ]
  const phrase = pack.rules.find((rule) => rule.kind === 'phrase')
  const missingRules = Math.max(1, least - rules.length)
  const missingTerms = Math.max(0, TERMS - words.reduce((sum, list) => sum + list.terms.length, 0))
  const each = Math.ceil(missingTerms / missingRules)
  const extra = newTerms(missingTerms, 7)
  for (let i = 0; phrase && i < missingRules; i++) {
    words.push({ name: `extra${i}`, terms: extra.slice(i * each, (i + 1) * each), except: [] })
    rules.push({ ...phrase, id: `${phrase.id}y${i}`, params: { terms: `$extra${i}` } } as Rule)
  }
  return { ...pack, id: 'many', words, rules }
}
