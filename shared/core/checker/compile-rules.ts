/** Makes a pack's rules ready to judge: phrases of a rule's own become word lists with names. */
import type { Pack, WordList } from '../pack/pack.ts'
import type { Rule } from '../pack/rule.schema.ts'

export interface CompiledRules {
  readonly rules: readonly Rule[]
  readonly words: readonly WordList[]
}

export function compileRules(pack: Pick<Pack, 'rules' | 'words'>): CompiledRules {
  const own: WordList[] = []
  const rules = pack.rules.map((rule) => {
    let lists = 0
    const enlist = (terms: readonly string[]): string => {
      const name = `rule:${rule.id}:${lists++}`
      own.push({ name, terms, except: [] })
      return `$${name}`
    }
    return { ...rule, params: named(rule.params, enlist, rule.kind === 'phrase'), ...(rule.fixes ? { fixes: named(rule.fixes, enlist) } : {}) } as Rule
  })
  return { rules, words: [...pack.words, ...own] }
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
