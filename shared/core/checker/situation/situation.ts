/**
 * What is known of a draft's situation, under the names that rules use in `when`. A view answers `undefined` where
 * the context, the settings and the facts do not tell; nothing is guessed.
 */
import type { Context } from '../../draft/context.schema.ts'
import type { Settings } from '../../pack/settings.schema.ts'
import type { Template } from '../../pack/template.schema.ts'
import type { DraftFacts } from '../draft-facts.ts'
import { CALL_IN } from './call-in.ts'
import { COUNCIL_BUSINESS } from './council-business.ts'
import { ELECTIONS } from './elections.ts'
import { GIVING } from './giving.ts'
import { GROUP_PAPERS } from './group-papers.ts'
import { LIST } from './list.ts'
import { MAIL } from './mail.ts'
import { WHAT } from './what.ts'
import { WHEN } from './when.ts'
import { WHO } from './who.ts'
import { WHOM } from './whom.ts'

export type Edition = Pick<Template, 'id' | 'title' | 'version' | 'withdrawn'>

export interface Situation {
  readonly context: Context
  readonly settings: Settings
  readonly facts: DraftFacts
  /** The day on which the check runs. */
  readonly today: string
  /** The templates of the pack as they are now. */
  readonly editions?: readonly Edition[]
  /** The value of a view; undefined = unknown. Throws on a name that no view has. */
  value(name: string): unknown
}

/** Kept from one check to the next while nothing but the text changes. */
export interface KeptSituation extends Situation {
  /** The text changed: what was asked for and read in it is worked out anew; all else is known already. @returns the names of what is another now */
  renew(): ReadonlySet<string>
}

export type View = (situation: Situation) => string | number | boolean | undefined

const VIEWS: Readonly<Record<string, View>> = { ...WHO, ...WHOM, ...WHAT, ...WHEN, ...COUNCIL_BUSINESS, ...CALL_IN, ...GIVING, ...GROUP_PAPERS, ...ELECTIONS, ...LIST, ...MAIL }

const NAMES: readonly string[] = Object.keys(VIEWS)
export const viewNames = (): readonly string[] => NAMES

export function situate(context: Context, settings: Settings, facts: DraftFacts, today: string, editions: readonly Edition[] = []): KeptSituation {
  const known = new Map<string, unknown>()
  const ofText = new Set<string>()
  let readsText = false

  const work = (name: string): unknown => {
    const view = Object.hasOwn(VIEWS, name) ? VIEWS[name] : undefined
    if (!view) throw new Error(`no situation is called "${name}"`)
    const outer = readsText
    readsText = false
    // a view that asks for itself is not known
    known.set(name, undefined)
    const value = view(situation)
    known.set(name, value)
    if (readsText) ofText.add(name)
    readsText ||= outer
    return value
  }

  const situation: KeptSituation = {
    context,
    settings,
    get facts() {
      readsText = true
      return facts
    },
    today,
    editions,
    value(name) {
      if (ofText.has(name)) readsText = true
      return known.has(name) ? known.get(name) : work(name)
    },
    renew() {
      const before = [...ofText].map((name) => [name, known.get(name)] as const)
      for (const name of ofText) known.delete(name)
      ofText.clear()
      return new Set(before.filter(([name, value]) => situation.value(name) !== value).map(([name]) => name))
    },
  }
  return situation
}
