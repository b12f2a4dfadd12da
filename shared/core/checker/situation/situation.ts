/**
 * What is known of a draft's situation, under the names that rules use in `when`. A view answers `undefined` where
 * the context, the settings and the facts do not tell; nothing is guessed.
 */
import type { Context } from '../../draft/context.schema.ts'
import type { Settings } from '../../pack/settings.schema.ts'
import type { DraftFacts } from '../draft-facts.ts'
import { WHAT } from './what.ts'
import { WHEN } from './when.ts'
import { WHO } from './who.ts'
import { WHOM } from './whom.ts'

export interface Situation {
  readonly context: Context
  readonly settings: Settings
  readonly facts: DraftFacts
  /** The day on which the check runs. */
  readonly today: string
  /** The value of a view; undefined = unknown. Throws on a name that no view has. */
  value(name: string): unknown
}

export type View = (situation: Situation) => string | number | boolean | undefined

const VIEWS: Readonly<Record<string, View>> = { ...WHO, ...WHOM, ...WHAT, ...WHEN }

export const viewNames = (): readonly string[] => Object.keys(VIEWS)

export function situate(context: Context, settings: Settings, facts: DraftFacts, today: string): Situation {
  const known = new Map<string, unknown>()
  const situation: Situation = {
    context,
    settings,
    facts,
    today,
    value(name) {
      if (!known.has(name)) {
        const view = Object.hasOwn(VIEWS, name) ? VIEWS[name] : undefined
        if (!view) throw new Error(`no situation is called "${name}"`)
        known.set(name, undefined)
        known.set(name, view(situation))
      }
      return known.get(name)
    },
  }
  return situation
}
