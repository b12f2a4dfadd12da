/** Each fact of a kind must have its parts: an imprint its addresses, a whip item its position. */

import type { Near } from '../../pack/query.schema.ts'
import type { KindParams } from '../../pack/rule-kinds.schema.ts'
import { holds } from '../condition.ts'
import type { DraftFacts } from '../draft-facts.ts'
import type { PlacedFact } from '../fact.ts'
import { absence, at, type RuleKind } from '../kind.ts'
import { list } from '../list.ts'
import { select, some, standsNear } from '../select.ts'
import { inWords } from './required.ts'

type Part = KindParams<'structure'>['has'][number]

export const structure: RuleKind<'structure'> = {
  name: 'structure',
  asks: [],
  queries: ({ each, has, unless }) => [{ ...each, near: [...list(each.near), ...has.flatMap((part) => (part.query ? [nearOf(part, part.query)] : []))] }, ...list(unless)],
  judge({ each, has, absent, any, unless }, facts, situation) {
    if (unless && some(unless, facts)) return []
    const parts = has.filter(({ when }) => holds(when, situation) !== false)
    const found = select(each, facts).map(({ fact }) => fact)
    if (found.length === 0) return absent ? [absence({ missing: inWords(parts.map(({ name }) => name)) })] : []
    if (any && found.some((fact) => parts.every((part) => !lacks(part, fact, facts)))) return []
    const lacking = found.map((fact) => ({ fact, missing: parts.filter((part) => lacks(part, fact, facts)).map(({ name }) => name) }))
    return lacking.filter(({ missing }) => missing.length > 0).map(({ fact, missing }) => at(fact, { missing: inWords(missing) }))
  },
}

/** The question a part asks of what stands near: one object a part, since an answer is remembered by its question. */
const nears = new WeakMap<Part, Near>()

function nearOf(part: Part, query: NonNullable<Part['query']>): Near {
  const known = nears.get(part)
  if (known) return known
  const near: Near = { ...query, within: part.within ?? 'paragraph' }
  nears.set(part, near)
  return near
}

/** A part is there by the fact's own value, or by what stands near it. */
function lacks(part: Part, fact: PlacedFact, facts: DraftFacts): boolean {
  const { value, lacks: unwanted, query } = part
  if (unwanted !== undefined && read(fact.value, unwanted)) return true
  if (value !== undefined && read(fact.value, value)) return false
  if (query !== undefined) return !standsNear(fact, nearOf(part, query), facts)
  return value !== undefined
}

/** `printer.postal` reads a value within a value. */
function read(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((inner, key) => (inner !== null && typeof inner === 'object' && Object.hasOwn(inner, key) ? (inner as Record<string, unknown>)[key] : undefined), value)
}
