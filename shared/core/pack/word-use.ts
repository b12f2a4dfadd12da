/** What the words of a list do in rules: accuse (more words, more findings), excuse (more words, fewer findings), or both. */
import type { WordList } from './pack.ts'
import type { Rule } from './rule.schema.ts'

export interface WordUse {
  readonly accuses?: boolean
  readonly excuses?: boolean
}

/** Lists that code asks for by name: who speaks, whether it campaigns, what no longer counts as the motion's words. */
const ASKED_BY_CODE: Readonly<Record<string, WordUse>> = {
  voteWords: { accuses: true },
  campaignWords: { accuses: true },
  groupNames: { accuses: true },
  speakingForGroup: { accuses: true },
  motionAnnex: { excuses: true },
}

/** Where a query stands for something that excuses. */
const EXCUSES = new Set(['notNear', 'unless', 'none', 'elements'])
/** Keys under which a rule names lists. */
const NAMES = new Set(['find', 'detects', 'terms', 'wrong'])

/** By the list's name, without `$`. A list that names another hands its use on to it. */
export function wordUses(rules: readonly Rule[], lists: readonly WordList[]): ReadonlyMap<string, WordUse> {
  const uses = new Map<string, WordUse>(Object.entries(ASKED_BY_CODE))
  const byName = new Map(lists.map((list) => [list.name, list]))
  const note = (name: string, use: WordUse): void => {
    const known = uses.get(name) ?? {}
    const now = { accuses: known.accuses || use.accuses, excuses: known.excuses || use.excuses }
    uses.set(name, now)
  }
  for (const rule of rules) walk(rule.params, excusing(rule), note)
  for (const [name, use] of [...uses]) for (const inner of namedIn(name, byName)) note(inner, use)
  return uses
}

function walk(node: unknown, excuses: boolean, note: (name: string, use: WordUse) => void): void {
  if (Array.isArray(node)) for (const each of node) walk(each, excuses, note)
  else if (node !== null && typeof node === 'object')
    for (const [key, value] of Object.entries(node)) {
      if (NAMES.has(key)) for (const name of Array.isArray(value) ? value : [value]) if (String(name).startsWith('$')) note(String(name).slice(1), excuses ? { excuses } : { accuses: true })
      walk(value, EXCUSES.has(key) ? !excuses : key === 'has' ? true : excuses, note)
    }
}
