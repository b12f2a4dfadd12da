/** Nearly the text of an earlier motion, or of quoted matter. Nothing is compared until such a text is there. */
import { addMonths } from '../../calendar/day.ts'
import { longDate } from '../../calendar/day-names.ts'
import type { KindParams } from '../../pack/rule-kinds.schema.ts'
import type { Settings } from '../../pack/settings.schema.ts'
import type { DraftFacts } from '../draft-facts.ts'
import { absence, at, type Hit, type RuleKind } from '../kind.ts'
import { likeness, shinglesOf } from '../likeness/shingles.ts'
import { type MotionText, motionTexts } from '../motion-words.ts'
import type { Situation } from '../situation/situation.ts'

type Params = KindParams<'similarity'>
type Earlier = NonNullable<Settings['earlierMotions']>[number]

/** More of a text is not compared: no motion is as long, and a keystroke must not cost more. */
const MOST_CHARACTERS = 15_000

export const similarity: RuleKind<'similarity'> = {
  name: 'similarity',
  asks: 'always',
  judge(params, facts, situation) {
    return params.against === 'earlier-motions' ? repeated(params, facts, situation) : copied(params, facts)
  },
}

function repeated(params: Params, facts: DraftFacts, situation: Situation): Hit[] {
  const earlier = recentMotions(params, situation)
  if (earlier.length === 0) return []
  return motionTexts(facts).flatMap((motion) => {
    const runs = runsOf(motion.text, params)
    const like = earlier.find((each) => isAlike(runs, earlierRuns(each, params), params))
    return like ? [hitAt(motion, facts, { title: like.title, when: longDate(like.date) })] : []
  })
}

/** Withdrawn motions decided nothing; the one on the paper of the same day is this one. */
function recentMotions({ months = 6 }: Params, { settings, context, today }: Situation): readonly Earlier[] {
  const day = context.meetingDate ?? context.date ?? today
  const from = addMonths(day, -months)
  return (settings.earlierMotions ?? []).filter(({ text, date, outcome }) => text !== undefined && date < day && date >= from && outcome !== 'withdrawn')
}

function copied(params: Params, facts: DraftFacts): Hit[] {
  const quoted = facts.text('quoted')
  if (quoted === '' || facts.bodyWords < params.shingle) return []
  return isAlike(runsOf(facts.text('body'), params), runsOf(quoted, params), params) ? [absence(undefined, 'body')] : []
}

const runsOf = (text: string, { shingle }: Params): ReadonlySet<number> => shinglesOf(text.slice(0, MOST_CHARACTERS), shingle)

const kept = new WeakMap<Earlier, Map<number, ReadonlySet<number>>>()

function earlierRuns(motion: Earlier, params: Params): ReadonlySet<number> {
  const bySize = kept.get(motion) ?? new Map<number, ReadonlySet<number>>()
  kept.set(motion, bySize)
  const runs = bySize.get(params.shingle) ?? runsOf(motion.text ?? '', params)
  bySize.set(params.shingle, runs)
  return runs
}

function isAlike(a: ReadonlySet<number>, b: ReadonlySet<number>, params: Params): boolean {
  const { shared, jaccard, containment } = likeness(a, b)
  return shared >= params.atLeast && (jaccard >= params.jaccard || containment >= params.containment)
}

/** Shown at the motion's first words; a text without any is shown as a whole. */
function hitAt({ start, end }: MotionText, facts: DraftFacts, values: Hit['values']): Hit {
  const first = facts.of('structure').find((fact) => fact.part === 'body' && fact.start >= start && fact.start < end)
  return first ? at(first, values) : absence(values)
}
