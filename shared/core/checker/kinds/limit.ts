/** A count that must not exceed a limit, given or set by the council's own standing orders; and what the text must hold. */
import type { KindParams } from '../../pack/rule-kinds.schema.ts'
import type { DraftFacts } from '../draft-facts.ts'
import { absence, at, type RuleKind } from '../kind.ts'
import { motionWords } from '../motion-words.ts'
import { questionWords } from '../question-words.ts'
import { some } from '../select.ts'
import { setting } from '../setting.ts'
import { oneMember } from './one-member.ts'

const MEASURES: Record<Exclude<KindParams<'limit'>['measure'], 'one-member-percent'>, (facts: DraftFacts) => number> = {
  'motion-words': motionWords,
  'question-words': questionWords,
  words: (facts) => facts.bodyWords,
  'headline-characters': (facts) => {
    const headline = facts.of('structure').find((fact) => fact.value.role === 'headline')
    return headline ? headline.end - headline.start : 0
  },
}

export const limit: RuleKind<'limit'> = {
  name: 'limit',
  asks: 'always',
  judge({ measure, atMost, holds, fault }, facts, { settings, context }) {
    if (holds && !some(holds.query, facts)) return [absence({ fault: holds.fault })]
    const most = typeof atMost === 'number' ? atMost : setting(settings, atMost.setting)
    if (typeof most !== 'number') return []
    if (measure === 'one-member-percent') {
      const found = oneMember(facts, context.images ?? [], most)
      return found ? [at(found.fact, { name: found.name, share: found.share })] : []
    }
    const count = MEASURES[measure](facts)
    if (count <= most) return []
    const over = String(count - most)
    return [absence({ count: String(count), limit: String(most), over, ...(fault ? { fault: fault.replace('{over}', over) } : {}) })]
  },
}
