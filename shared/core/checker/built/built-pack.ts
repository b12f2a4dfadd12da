/**
 * A pack as it is built: compiled rules, and word lists as the programs and tables that texts are compared with, so
 * that next to nothing is made before the first check. What else a pack holds is written out when it is asked for.
 */
import type { Pack } from '../../pack/pack.ts'
import type { Rule } from '../../pack/rule.schema.ts'
import { type Checks, compilePack, keepBuilt } from '../compile-pack.ts'
import type { Edition } from '../situation/situation.ts'
import { compiledAutomaton, type TermAutomaton } from '../term-automaton.ts'
import type { Led } from '../term-filing.ts'
import { TermIndex } from '../term-index.ts'
import { Programs } from '../term-program.ts'
import { type Twins, withTwins, writtenOut } from './built-rules.ts'
import { type BuiltWords, builtList, isOfRule } from './built-words.ts'

export interface BuiltPack extends Omit<BuiltWords, 'programs'> {
  readonly id: string
  readonly title: string
  readonly version: string
  readonly digest: string
  readonly twins: Twins
  /** Lists that are sought beside other facts only. */
  readonly besides: readonly string[]
  readonly led: readonly Led[]
}
/** In texts of their own, which are read faster than one JSON. */
export interface BuiltTexts {
  readonly pack: string
  readonly rules: string
  readonly programs: string
  readonly sorts: string
  readonly slots: string
  readonly groups: string
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** @param templates - made when they are asked for: most drafts are written without */
export function builtPack<T extends Edition>(texts: BuiltTexts, templates: () => readonly T[]): Checks & { readonly templates: readonly T[] } {
  const built = JSON.parse(texts.pack) as BuiltPack
  const words: BuiltWords = { ...built, programs: texts.programs }
  const lists = built.lists.map((_, i) => builtList(words, i))
  const own = lists.filter(({ name }) => !isOfRule(name))
  let rules: readonly Rule[] | undefined
  const { id, title, version, digest } = built
  const pack = {
    id,
    title,
    version,
    digest,
    words: own,
    get rules(): readonly Rule[] {
      rules ??= writtenOut(JSON.parse(texts.rules), built.twins, lists)
      return rules
    },
    get templates() {
      return templates()
    },
  }
  // asked for with the first check: an engine is often made before anything is written
  const automaton = (): TermAutomaton => {
    const numbers = new Map(built.named.map((name, i) => [name, i]))
    const filed = {
      index: new TermIndex({ sorts: bytes(texts.sorts), slots: bytes(texts.slots), groups: bytes(texts.groups) }),
      programs: new Programs(numbers, undefined, bytes(texts.programs)),
      sections: { lists: built.lists, from: built.from.slice(0, -1) },
      led: built.led,
    }
    return compiledAutomaton(lists, { numbers, besides: new Set(built.besides) }, filed)
  }
  keepBuilt(pack, () => {
    let compiled: { readonly rules: readonly Rule[]; readonly automaton: TermAutomaton } | undefined
    const made = () => (compiled ??= { rules: withTwins(JSON.parse(texts.rules), built.twins), automaton: automaton() })
    return {
      words: lists,
      get rules() {
        return made().rules
      },
      get automaton() {
        return made().automaton
      },
    }
  })
  return pack
}

/** The same pack with its templates whole, compiled as it is. @public of what scripts/lib/write-pack.ts writes */
export function wholePack(checks: Checks, templates: () => Pack['templates']): Pack {
  const { id, title, version, digest } = checks
  const pack: Pack = {
    id,
    title,
    version,
    digest,
    get words() {
      return checks.words
    },
    get rules() {
      return checks.rules
    },
    get templates() {
      return templates()
    },
  }
  keepBuilt(pack, () => compilePack(checks))
  return pack
}
