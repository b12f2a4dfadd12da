/** Makes a pack's rules ready to judge: phrases of a rule's own become word lists with names. */
import type { Pack, WordList } from '../pack/pack.ts'
import type { Rule } from '../pack/rule.schema.ts'
import { wordsBeside } from './words-beside.ts'

export interface CompiledRules {
  readonly rules: readonly Rule[]
  readonly words: readonly WordList[]
  /** Lists that need not be sought in every text. */
  readonly beside: ReadonlySet<string>
}

export function compileRules(pack: Pick<Pack, 'rules' | 'words'>): CompiledRules {
  const own: WordList[] = []
  const queries = new Map<string, unknown>()
  const rules = pack.rules.map((rule) => {
    let lists = 0
    const enlist = (terms: readonly string[]): string => {
      const name = `rule:${rule.id}:${lists++}`
      own.push({ name, terms, except: [] })
      return `$${name}`
    }
    return { ...rule, params: shared(named(rule.params, enlist, rule.kind === 'phrase'), queries), ...(rule.fixes ? { fixes: named(rule.fixes, enlist) } : {}) } as Rule
  })
  const words = [...pack.words, ...own]
  return { rules, words, beside: wordsBeside(rules, words) }
}

/** Replaces `terms: [ … ]` of a query by `find: $list`; a phrase rule and a citation keep the key. */
function named(node: unknown, enlist: (terms: readonly string[]) => string, params = false): unknown {
  if (Array.isArray(node)) return node.map((each) => named(each, enlist))
  if (node === null || typeof node !== 'object') return node
  const out: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(node)) {
    if (key === 'terms' && Array.isArray(value)) out[params ? 'terms' : 'find'] = enlist(value as string[])
    else if (key === 'wrong' && Array.isArray(value)) out[key] = enlist(value as string[])
    else out[key] = named(value, enlist)
  }
  return out
}

/** Equal questions of several rules become one object, which is answered once. */
function shared(node: unknown, queries: Map<string, unknown>, top = true): unknown {
  if (Array.isArray(node)) return node.map((each) => shared(each, queries, false))
  if (node === null || typeof node !== 'object') return node
  const own = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, shared(value, queries, false)]))
  if (top || !('find' in own)) return own
  const key = JSON.stringify(own)
  const known = queries.get(key) ?? own
  queries.set(key, known)
  return known
}
