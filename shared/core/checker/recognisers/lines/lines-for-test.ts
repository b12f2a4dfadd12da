/** The roles that the lines of a text get, as "role" or "role:name", in order; certain enough for a rule. */
import type { Block } from '../../../draft/draft.ts'
import type { StructureValue } from '../../fact.ts'
import { RECOGNISERS } from '../index.ts'
import { factsOf } from '../prepare-for-test.ts'

const settings = {
  directory: [
    { name: 'Ada Khan', title: 'Cllr', role: 'leader' as const },
    { name: 'Ben Osei', title: 'Cllr' },
    { name: 'Sam Lee', role: 'political-assistant' as const, restricted: true },
  ],
}
const CERTAIN = 0.6

export const structureOf = (text: string, block?: Block) => factsOf('structure', text, RECOGNISERS, settings, block).filter(({ certainty }) => certainty >= CERTAIN)

export const rolesOf = (text: string, block?: Block): string[] => structureOf(text, block).map(({ value }) => (value.name ? `${value.role}:${value.name}` : value.role))

/** The value of the only fact with a role. */
export function lineValue(role: string, text: string, block?: Block): StructureValue {
  const found = structureOf(text, block).filter(({ value }) => value.role === role)
  if (found.length !== 1) throw new Error(`${found.length} lines are "${role}" in: ${text}`)
  return found[0]!.value
}
