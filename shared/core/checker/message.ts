/** Fills `{name}` in a rule's words from what the kind reported and from the settings. */
import { setting } from './setting.ts'
import type { Situation } from './situation/situation.ts'

const GAP = /\{([A-Za-z.]+)\}/g

/** The words with their gaps filled; undefined when a value is not known, so that no half-filled sentence is shown. */
export function fill(words: string, values: Readonly<Record<string, string>> | undefined, situation: Situation): string | undefined {
  let known = true
  const filled = words.replace(GAP, (_all, name: string) => {
    const value = values?.[name] ?? asText(setting(situation.settings, name)) ?? (name.includes('.') ? undefined : view(situation, name))
    if (value === undefined) known = false
    return value ?? ''
  })
  return known ? filled : undefined
}

const asText = (value: unknown): string | undefined => (typeof value === 'string' || typeof value === 'number' ? String(value) : undefined)

function view(situation: Situation, name: string): string | undefined {
  try {
    return asText(situation.value(name))
  } catch {
    return undefined
  }
}
