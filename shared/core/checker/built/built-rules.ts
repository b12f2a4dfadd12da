/** Compiled rules as they are built: equal questions are written once, and phrases stand in word lists. */
import type { WordList } from '../../pack/pack.ts'
import type { Rule } from '../../pack/rule.schema.ts'
import { isOfRule } from './built-words.ts'

/** Paths into the rules, of one question each: where it is written, and where it stands too. */
export type Twins = readonly (readonly string[])[]

type Node = Record<string, unknown>
const SEPARATOR = '/'

/** Puts equal questions where they belong: each is one object, which is answered once. */
export function withTwins(rules: readonly Rule[], twins: Twins): readonly Rule[] {
  const root = rules as unknown as Node
  const at = (keys: readonly string[]): Node => keys.reduce((node, key) => node[key] as Node, root)
  for (const [written, ...others] of twins) {
    const question = at((written as string).split(SEPARATOR))
    for (const other of others) {
      const keys = other.split(SEPARATOR)
      const last = keys.pop() as string
      at(keys)[last] = question
    }
  }
  return rules
}

/** The opposite of `withTwins`. */
export function withoutTwins(rules: readonly Rule[]): { readonly rules: unknown; readonly twins: Twins } {
  const known = new Map<object, string[]>()
  const walk = (node: unknown, path: string): unknown => {
    if (node === null || typeof node !== 'object') return node
    const paths = known.get(node)
    if (paths) {
      paths.push(path)
      return null
    }
    known.set(node, [path])
    const inner = ([key, value]: [string, unknown]): [string, unknown] => [key, walk(value, path === '' ? key : `${path}${SEPARATOR}${key}`)]
    return Array.isArray(node) ? Object.entries(node).map((each) => inner(each)[1]) : Object.fromEntries(Object.entries(node).map(inner))
  }
  return { rules: walk(rules, ''), twins: [...known.values()].filter(({ length }) => length > 1) }
}

/** The rules as they were before they were compiled: phrases of their own in their own words. */
export function writtenOut(rules: readonly Rule[], twins: Twins, lists: readonly WordList[]): readonly Rule[] {
  const byName = new Map(lists.map((list) => [`$${list.name}`, list]))
  const written = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(written)
    if (node === null || typeof node !== 'object') return node
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) =>
        typeof value === 'string' && isOfRule(value.slice(1)) ? [key === 'find' ? 'terms' : key, byName.get(value)?.terms] : [key, written(value)],
      ),
    )
  }
  return withTwins(rules, twins).map((rule) => written(rule) as Rule)
}
