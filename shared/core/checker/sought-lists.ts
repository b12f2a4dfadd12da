/**
 * Which word lists are looked for in a text: all, until the same rules were in force for some checks; from then on only
 * those that these rules ask for. A newsletter is not searched for what only a motion may say.
 */
import type { WordList } from '../pack/pack.ts'
import type { Rule } from '../pack/rule.schema.ts'
import type { Ruled } from './in-force.ts'
import type { Scanner } from './scanner.ts'
import { WORDS_IN_CODE } from './words-in-code.ts'

/** Checks with the same rules, one after the other, before their lists are gathered: nobody waits for that with a first letter, or for one draft of many. */
const SETTLED = 4

/** @param own - lists of the settings: asked for whatever the rules are */
export const soughtLists = (scanner: Pick<Scanner, 'seek'>, own: readonly WordList[]): SoughtLists =>
  new SoughtLists(scanner, new Set([...WORDS_IN_CODE, ...own.map(({ name }) => name)]))

export class SoughtLists {
  readonly #scanner: Pick<Scanner, 'seek'>
  readonly #always: ReadonlySet<string>
  #rules: readonly Ruled[] = []
  /** Checks with these rules. */
  #checks = 0
  /** The rules whose lists alone are looked for; undefined while all are. */
  #enough: ReadonlySet<Rule> | undefined

  /** @param always - lists that are asked for whatever the rules are */
  constructor(scanner: Pick<Scanner, 'seek'>, always: ReadonlySet<string>) {
    this.#scanner = scanner
    this.#always = always
  }

  /**
   * @param rules - in force at this check
   * @returns whether what was scanned may lack something they ask for, so that it has to be scanned anew
   */
  follow(rules: readonly Ruled[]): boolean {
    const before = this.#rules
    if (rules === before && this.#enough) return false
    this.#rules = rules
    if (isSame(rules, before)) {
      if (++this.#checks === SETTLED && !this.#enough) this.#narrow(rules)
      return false
    }
    this.#checks = 1
    const enough = this.#enough
    if (!enough || rules.every(({ rule }) => enough.has(rule))) return false
    this.#enough = undefined
    this.#scanner.seek()
    return true
  }

  #narrow(rules: readonly Ruled[]): void {
    this.#enough = new Set(rules.map(({ rule }) => rule))
    const lists = new Set(this.#always)
    for (const rule of this.#enough) addListsOf(rule, lists)
    this.#scanner.seek(lists)
  }
}

const isSame = (some: readonly Ruled[], others: readonly Ruled[]): boolean => some.length === others.length && some.every(({ rule }, i) => rule === others[i]?.rule)

const DOLLAR = '$'.charCodeAt(0)

function addListsOf(node: unknown, lists: Set<string>): void {
  if (typeof node === 'string' && node.charCodeAt(0) === DOLLAR) lists.add(node.slice(1))
  if (node === null || typeof node !== 'object') return
  for (const each of Object.values(node)) addListsOf(each, lists)
}
