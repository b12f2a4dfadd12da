/** What changes from one version of a pack to the next, in plain words: read by whoever is asked to sign it, or to take it. */
import { longDate } from '../../calendar/day-names.ts'
import type { PackFile } from '../pack-file.schema.ts'
import { changedKeys, inShort, listed, sameValue } from './changes.ts'
import { diffRules } from './diff-rules.ts'
import { diffSettings } from './diff-settings.ts'
import { diffTemplates } from './diff-templates.ts'

const HEAD = { title: 'Its title', layer: 'Its layer', validFrom: 'In force from', validTo: 'In force until', reviewBy: 'Review by' } as const

/** @returns one line a change, from what is said of the pack to the smallest word; none where nothing differs */
export function diffPacks(old: PackFile, now: PackFile): string[] {
  return [
    ...(old.id === now.id ? [] : [`This is another pack: ${old.id} before, ${now.id} now.`]),
    ...(old.version === now.version ? [] : [`Version ${old.version} becomes ${now.version}.`]),
    ...Object.entries(HEAD).flatMap(([key, label]) => headLine(label, old[key as keyof typeof HEAD], now[key as keyof typeof HEAD])),
    ...diffRules(old.open.rules ?? [], now.open.rules ?? []),
    ...diffOverrides(old, now),
    ...diffWords(old.open.words ?? {}, now.open.words ?? {}),
    ...diffTemplates(old.open.templates ?? [], now.open.templates ?? []),
    ...diffSettings(old.sealed, now.sealed),
  ]
}

/** All of a first version, told as new. */
export function whatItBrings(pack: PackFile): string[] {
  const { sealed: _, ...head } = pack
  return diffPacks({ ...head, open: { words: {}, rules: [], templates: [], overrides: [] } }, pack)
}

function headLine(label: string, old: string | undefined, now: string | undefined): string[] {
  if (old === now) return []
  const said = (value: string | undefined): string => (value === undefined ? 'no day' : /^\d{4}-\d\d-\d\d$/.test(value) ? longDate(value) : `“${value}”`)
  return [`${label}: ${said(old)} becomes ${said(now)}.`]
}

function diffOverrides({ open: old }: PackFile, { open: now }: PackFile): string[] {
  const said = ({ severity, off, mayLoosen }: PackFile['open']['overrides'][number]): string =>
    [off ? 'is switched off' : '', severity ? `is now ${severity}` : '', mayLoosen === false ? 'may be eased by nobody below' : ''].filter(Boolean).join(' and ')
  const { added, gone, both } = listed(old.overrides ?? [], now.overrides ?? [], ({ rule }) => rule)
  return [
    ...added.map((one) => `${one.rule}, a rule from above, ${said(one)}: ${one.reason}`),
    ...gone.map(({ rule }) => `${rule}, a rule from above, holds again as it is written there.`),
    ...both.flatMap(([before, after]) => (sameValue(before, after) ? [] : [`${after.rule}, a rule from above, ${said(after)} (it ${said(before)} before): ${after.reason}`])),
  ]
}

function diffWords(old: PackFile['open']['words'], now: PackFile['open']['words']): string[] {
  const LISTS = { terms: 'words', except: 'exceptions', without: 'words that it takes out of the list above' } as const
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].sort().flatMap((name) => {
    const lines = Object.entries(LISTS).flatMap(([part, label]) => {
      const { added, gone } = listed(old[name]?.[part as keyof typeof LISTS] ?? [], now[name]?.[part as keyof typeof LISTS] ?? [], (term) => term)
      return [...(added.length > 0 ? [`${label} added: ${inShort(added)}`] : []), ...(gone.length > 0 ? [`${label} taken out: ${inShort(gone)}`] : [])]
    })
    const other = changedKeys(old[name] ?? {}, now[name] ?? {}, ['terms', 'except', 'without', 'about'])
    const all = [...lines, ...other.map((key) => `${key} changes`)]
    return all.length === 0 ? [] : [`Word list ${name}: ${all.join('; ')}.`]
  })
}
