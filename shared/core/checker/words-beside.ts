/**
 * Word lists that rules ask for only beside other facts ("the" right before a party office), or that only stand in
 * other terms. They hold the commonest words, so they are not sought in every text: only where a fact of another name
 * already makes a rule look.
 */
import type { WordList } from '../pack/pack.ts'
import type { Near } from '../pack/query.schema.ts'
import { REACH } from './name-changes.ts'
import { reachOfNear } from './query-asks.ts'
import { WORDS_IN_CODE } from './words-in-code.ts'

/** @param rules - compiled: a query's own terms stand in lists with names */
export function wordsBeside(rules: readonly object[], words: readonly WordList[]): ReadonlySet<string> {
  const everywhere = new Set(WORDS_IN_CODE)
  for (const rule of rules) walk(rule, undefined, everywhere)
  return new Set(words.map(({ name }) => name).filter((name) => !everywhere.has(name)))
}

const DOLLAR = '$'.charCodeAt(0)

/** @param reach - of the queries around this one, in characters; undefined outside them */
function walk(node: unknown, reach: number | undefined, everywhere: Set<string>): void {
  if (typeof node === 'string' && node.charCodeAt(0) === DOLLAR) everywhere.add(node.slice(1))
  if (node === null || typeof node !== 'object') return
  if (Array.isArray(node)) {
    for (const each of node) walk(each, reach, everywhere)
    return
  }
  const so = reach === undefined ? undefined : reach + reachOfNear(node as Near)
  for (const key of Object.keys(node)) {
    const value = (node as Record<string, unknown>)[key]
    if (key === 'near' || key === 'notNear') walk(value, so ?? 0, everywhere)
    else if (key !== 'find' || so === undefined || so > REACH) walk(value, undefined, everywhere)
  }
}
