/** Makes a pack's rules ready to judge: phrases of a rule's own become word lists, lists within terms are written out. */
import type { Pack, WordList } from '../pack/pack.ts'
import type { Rule } from '../pack/rule.schema.ts'

export interface CompiledRules {
  readonly rules: readonly Rule[]
  readonly words: readonly WordList[]
}

export function compileRules(pack: Pick<Pack, 'rules' | 'words'>, settingsWords: readonly WordList[]): CompiledRules {
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
  return { rules, words: writeOut([...pack.words, ...own], settingsWords) }
}

/** Replaces `terms: [ … ]` of a query by `find: $list`; a phrase rule and a citation keep the key. */
function named(node: unknown, enlist: (terms: readonly string[]) => string, params = false): unknown {
  if (Array.isArray(node)) return node.map((each) => named(each, enlist))
  if (node === null || typeof node !== 'object') return node
  const out: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(node)) {
    if (key === 'terms' && Array.isArray(value)) {
      out[params ? 'terms' : 'find'] = enlist(value as string[])
    } else if (key === 'wrong' && Array.isArray(value)) out[key] = enlist(value as string[])
    else out[key] = named(value, enlist)
  }
  return out
}

const MOST_TERMS = 50_000

/** Writes `$list` within terms out: "vote $partyNames" becomes one term for each party. */
export function writeOut(lists: readonly WordList[], settingsWords: readonly WordList[]): WordList[] {
  const merged = new Map<string, { terms: readonly string[]; except: readonly string[] }>()
  for (const list of [...lists, ...settingsWords]) {
    const known = merged.get(list.name)
    merged.set(list.name, known ? { terms: [...known.terms, ...list.terms], except: [...known.except, ...list.except] } : list)
  }
  let budget = MOST_TERMS
  const expand = (term: string, path: readonly string[]): string[] => {
    const found = /\$([A-Za-z][A-Za-z0-9]*)/.exec(term)
    if (!found) {
      if (budget-- < 0) throw new Error(`the word lists write out to more than ${MOST_TERMS} terms`)
      return [term]
    }
    const name = found[1] as string
    const list = merged.get(name)
    if (!list) throw new Error(`the term "${term}" names a word list "$${name}" that does not exist`)
    if (path.includes(name)) throw new Error(`the word list "$${name}" contains itself`)
    return list.terms
      .flatMap((inner) => expand(inner, [...path, name]))
      .flatMap((inner) => expand(term.slice(0, found.index) + inner + term.slice(found.index + found[0].length), path))
  }
  return [...merged].map(([name, { terms, except }]) => ({
    name,
    terms: unique(terms.flatMap((term) => expand(term, [name]))),
    except: unique(except.flatMap((term) => expand(term, []))),
  }))
}

const unique = (terms: readonly string[]): string[] => [...new Set(terms)]
