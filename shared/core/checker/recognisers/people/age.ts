/** An age beside a name, and whatever shows that a child is meant (guidance E16). */

export interface Age {
  readonly years?: number
  readonly child: boolean
}

const AFTER = /^(?:,? aged |,? \((?:aged )?|, (?:now )?|,? who is |,? is |,? turned )(\d{1,3})(?:[);]|,(?!\d)|\.(?!\d)| years[ -]old|\b(?= of| from| and| who|,(?!\d)|\)|\.|$))/
const PUPIL_AFTER = /^,? (?:(?:is |who is |a )+)?(?:a )?(?:year \d{1,2} )?(?:pupil|schoolboy|schoolgirl|toddler|baby|schoolchild)\b/i
const BEFORE = /(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[- ]year[- ]olds? (?:[a-z]{2,12} ){0,2}$/i
const MONTHS_BEFORE = /\d{1,2}[- ](?:month|week|day)[- ]old (?:[a-z]{2,12} ){0,2}$/
const IN_WORDS = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen'
/** ", eight, of Mill Primary", "who is eight and loves maps", "who has just turned nine". */
const AFTER_IN_WORDS = new RegExp(
  `^(?:,? both aged \\d\\b|(?:,? (?:both )?aged |,? \\(aged |, | \\()(?:${IN_WORDS})(?:[,).;]| of [A-Z]| years[ -]old)|,? who (?:is|was|turned|has turned|has just turned) (?:just |only |nearly |almost )?(?:(?:1[0-7]|[2-9])|${IN_WORDS})(?:[,).;]| and | on | last | this | years[ -]old))`,
)
/** Years and classes that only children are in. */
const CLASS_AFTER =
  /^(?: \([Yy]ear (?:[1-9]|1[0-3])\b|,? (?:who (?:is |was )?)?(?:goes to |attends |(?:is |was )?in )(?:(?:[A-Z][A-Za-z'-]{1,20} ){1,3}(?:Primary|Infants?|Juniors?|Nursery)\b|[Yy]ear (?:[1-9]|1[0-3])\b|Reception\b|the (?:infant|junior|middle|top|bottom|reception|nursery) class))/
const PUPIL_BEFORE = /(?:[Pp]upils?|[Ss]choolboy|[Ss]choolgirl|toddler|baby|[Ll]ittle|schoolchild|[Yy]ear \d{1,2} (?:pupil|student)) $/

export function ageBeside(text: string, start: number, end: number): Age | undefined {
  const next = text[end]
  if (next === ',' || next === ' ') {
    const after = text.slice(end, end + 40)
    const found = AFTER.exec(after)
    if (found) {
      const years = Number(found[1])
      if (years < 120) return { years, child: years < 18 }
    }
    if (PUPIL_AFTER.test(after) || CLASS_AFTER.test(after) || AFTER_IN_WORDS.test(after)) return { child: true }
  }
  if (start < 5) return undefined
  const before = text.slice(Math.max(0, start - 44), start)
  const found = BEFORE.exec(before)
  if (found) return /\d/.test(found[1] as string) ? { years: Number(found[1]), child: Number(found[1]) < 18 } : { child: true }
  return MONTHS_BEFORE.test(before) || PUPIL_BEFORE.test(before) ? { child: true } : undefined
}
