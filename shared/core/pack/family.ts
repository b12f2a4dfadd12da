/** A rule's family by its id (contract section 1). */
import type { RuleHead } from './rule.schema.ts'

const FAMILIES: Readonly<Record<string, RuleHead['family']>> = {
  PR: 'political-restriction',
  PB: 'political-restriction',
  PE: 'political-restriction',
  EL: 'political-restriction',
  DP: 'data-protection',
  EM: 'data-protection',
}

export function familyOf(id: string): RuleHead['family'] {
  const letters = id.slice(0, 2)
  return (Object.hasOwn(FAMILIES, letters) ? FAMILIES[letters] : undefined) ?? 'group-policy'
}
