/** A count that must not exceed a limit, given or set by the council's own standing orders. */
import type { KindParams } from '../../pack/rule-kinds.schema.ts'
import type { DraftFacts } from '../draft-facts.ts'
import { absence, at, type RuleKind } from '../kind.ts'
import { motionWords } from '../motion-words.ts'
import { setting } from '../setting.ts'
import { oneMember } from './one-member.ts'

const MEASURES: Record<Exclude<KindParams<'limit'>['measure'], 'one-member-percent'>, (facts: DraftFacts) => number> = {
  'motion-words': motionWords,
  words: (facts) => facts.bodyWords,
  'headline-characters': (facts) => {
    const headline = facts.of('structure').find((fact) => fact.value.role === 'headline')
    return headline ? headline.end - headline.start : 0
  },
}

export const limit: RuleKind<'limit'> = {
  name: 'limit',
  asks: 'always',
  judge({ measure, atMost }, facts, { settings, context }) {
    const most = typeof atMost === 'number' ? atMost : setting(settings, atMost.setting)
    if (typeof most !== 'number') return []
    if (measure === 'one-member-percent') {
      const found = oneMember(facts, context.images ?? [], most)
      return found ? [at(found.fact, { name: found.name, share: found.share })] : []
    }
    const count = MEASURES[measure](facts)
    return count > most ? [absence({ count: String(count), limit: String(most), over: String(count - most) })] : []
  },
}
