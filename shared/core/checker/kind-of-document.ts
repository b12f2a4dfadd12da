import type { DraftFacts } from './draft-facts.ts'
import type { Recognised } from './resolve-context.ts'
export function recogniseKind(_facts: DraftFacts): Recognised | undefined {
  return undefined
}
