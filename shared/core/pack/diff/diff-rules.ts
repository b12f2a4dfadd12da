/** What changes in the rules that a pack brings. */
import type { WrittenRule } from '../rule-file.schema.ts'
import { changedKeys, inShort, listed, readable, sameValue } from './changes.ts'

/** How a person calls what stands under a key. */
const NAMES: Readonly<Record<string, string>> = {
  when: 'when it applies',
  message: 'what it says',
  why: 'its reason',
  source: 'its source',
  fixes: 'its fixes',
  examples: 'its examples',
  reviewBy: 'its review date',
  validFrom: 'from when it holds',
  validTo: 'until when it holds',
  mayLoosen: 'whether those below may ease it',
  title: 'its title',
  nation: 'where it holds',
  needs: 'what it sleeps without',
  custom: 'whose custom it is',
  rehearsed: 'what it came to on old documents',
}

export function diffRules(old: readonly WrittenRule[], now: readonly WrittenRule[]): string[] {
  const { added, gone, both } = listed(old, now, ({ id }) => id)
  return [
    ...added.map(({ id, title, severity }) => `Rule ${id}, “${title}”, is new (${inWords(severity)}).`),
    ...gone.map(({ id, title }) => `Rule ${id}, “${title}”, is taken out.`),
    ...both.flatMap(([before, after]) => {
      const all = changes(before, after)
      return all.length === 0 ? [] : [`Rule ${after.id}, “${after.title}”: ${all.join('; ')}.`]
    }),
  ]
}

const inWords = (severity: WrittenRule['severity']): string => (typeof severity === 'string' ? severity : [...new Set(severity.map(({ is }) => is))].join(' or '))

function changes(before: WrittenRule, after: WrittenRule): string[] {
  return [
    ...(sameValue(before.severity, after.severity) ? [] : [`severity ${inWords(before.severity)} becomes ${inWords(after.severity)}`]),
    ...terms(before.terms, after.terms),
    ...changedKeys(before, after, ['severity', 'terms', 'id']).map((key) => `${NAMES[key] ?? `“${key}”`} ${changesTo(after[key as keyof WrittenRule])}`),
  ]
}

function changesTo(now: unknown): string {
  if (now === undefined) return 'goes'
  const said = readable(now)
  return said === undefined ? 'changes' : `changes to ${said}`
}

function terms(before: unknown, after: unknown): string[] {
  if (sameValue(before, after)) return []
  const { added, gone } = listed([before ?? []].flat().map(String), [after ?? []].flat().map(String), (term) => term)
  return [...(added.length > 0 ? [`words added: ${inShort(added)}`] : []), ...(gone.length > 0 ? [`words taken out: ${inShort(gone)}`] : [])]
}
