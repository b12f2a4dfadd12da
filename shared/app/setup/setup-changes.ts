/** What a set-up would change in the settings, in the words of the forms. */
import type { Settings } from '#core/pack/settings.schema.ts'
import { CONTROL, COUNCIL_TYPES } from '../panel/settings/choices.ts'
import { settingInWords } from '../panel/settings/settings-labels.ts'
import { counted, NATION, plainDate, ROLE, SEVERITY } from '../panel/words.ts'

export interface SetupChange {
  readonly what: string
  /** Absent where nothing was said before. */
  readonly from?: string
  readonly to: string
}

type Tree = { readonly [key: string]: unknown }
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value)
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Whole in themselves: nobody reads the parts of a logo. */
const WHOLE: Readonly<Record<string, string>> = { house: 'The house look' }

/** @param now - what the settings would be; nothing of `before` is missing there */
export const setupChanges = (before: Settings, now: Settings): SetupChange[] => changes(before as Tree, now as Tree, [])

function changes(before: Tree, now: Tree, path: readonly string[]): SetupChange[] {
  return Object.entries(now).flatMap(([key, value]): SetupChange[] => {
    const at = [...path, key]
    const old = before[key]
    if (value === undefined || same(old, value)) return []
    const whole = WHOLE[at.join('.')]
    if (whole) return [old === undefined ? { what: whole, to: 'added' } : { what: whole, from: 'yours', to: 'the one in the set-up' }]
    const what = settingInWords(at)
    if (path[0] === 'ruleChoices') return [{ what, ...(old ? { from: choiceInWords(old) } : {}), to: choiceInWords(value) }]
    if (Array.isArray(value)) return [{ what, to: grown(Array.isArray(old) ? old : [], value) }]
    if (isTree(value)) return changes(isTree(old) ? old : {}, value, at)
    return [{ what, ...(old === undefined ? {} : { from: inWords(at, old) }), to: inWords(at, value) }]
  })
}

function grown(old: readonly unknown[], now: readonly unknown[]): string {
  const changed = old.filter((entry, i) => !same(entry, now[i])).length
  const more = now.length - old.length
  return [more > 0 && `${counted(more, 'entry', 'entries')} more`, changed > 0 && `${counted(changed, 'entry', 'entries')} changed`].filter(Boolean).join(', ')
}

function choiceInWords(choice: unknown): string {
  const { off, severity } = choice as NonNullable<Settings['ruleChoices']>[string]
  return off || !severity ? 'off' : SEVERITY[severity].word
}

const TABLES: Readonly<Record<string, Readonly<Record<string, string>>>> = { 'me.role': ROLE, 'council.type': COUNCIL_TYPES, 'council.nation': NATION, 'group.control': CONTROL }

function inWords(path: readonly string[], value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  const text = String(value)
  return TABLES[path.join('.')]?.[text] ?? (/^\d{4}-\d{2}-\d{2}$/.test(text) ? plainDate(text) : text)
}
