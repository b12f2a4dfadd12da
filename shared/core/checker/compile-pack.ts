/** A pack made ready to check with: rules whose phrases are word lists with names, and the automaton of all terms. */
import type { Pack, WordList } from '../pack/pack.ts'
import type { Rule } from '../pack/rule.schema.ts'
import { compileRules } from './compile-rules.ts'
import type { Edition } from './situation/situation.ts'
import { compileTerms, type TermAutomaton } from './term-automaton.ts'

/** A pack as the checker needs it: of the templates only which editions there are. */
export interface Checks extends Omit<Pack, 'templates'> {
  readonly templates: readonly Edition[]
}
export interface CompiledPack {
  readonly rules: readonly Rule[]
  /** All lists, those of rules' own phrases too. */
  readonly words: readonly WordList[]
  readonly automaton: TermAutomaton
}
const built = new WeakMap<Checks, () => CompiledPack>()

/** A pack that was compiled when it was built. Others made of it are compiled like any pack. */
export function keepBuilt(pack: Checks, compiled: () => CompiledPack): void {
  built.set(pack, compiled)
}

export function compilePack(pack: Checks): CompiledPack {
  const ready = built.get(pack)
  if (ready) return ready()
  const { rules, words, beside } = compileRules(pack)
  return { rules, words, automaton: compileTerms(words, beside) }
}
