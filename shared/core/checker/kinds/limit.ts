/** A count that must not exceed a limit, given or set by the council's own standing orders. */
import type { DraftFacts } from '../draft-facts.ts'
import { absence, type RuleKind } from '../kind.ts'
import { motionWords } from '../motion-words.ts'
import { setting } from '../setting.ts'

const MEASURES: Record<'motion-words' | 'words' | 'headline-characters', (facts: DraftFacts) => number> = {
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
  judge({ measure, atMost }, facts, { settings }) {
    const most = typeof atMost === 'number' ? atMost : setting(settings, atMost.setting)
    if (typeof most !== 'number') return []
    const count = MEASURES[measure](facts)
    return count > most ? [absence({ count: String(count), limit: String(most), over: String(count - most) })] : []
  },
}
