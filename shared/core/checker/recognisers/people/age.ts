/** An age beside a name, and whatever shows that a child is meant (guidance E16). */

export interface Age {
  readonly years?: number
  readonly child: boolean
}

const IN_WORDS = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen'
const IS =
  '(?:(?: [a-z]{2,9}){0,2}\\. (?:He|She)(?= is)|, [a-z][a-z -]{2,30},(?= is in))?(?:,? (?:who(?:.s)?|is|was|the|an?|our|their|both|all|now|just|only|nearly|almost|aged|turned|turns|has(?= (?:just |only )?turned))){1,5}'
const YEAR = '(?:[Yy]ear|Class) (?:[1-9]|1[0-3])\\b(?! (?:teach|lead|head))'
/** ", 9, of Mill Primary", "(aged eight)", "who has just turned nine". */
const AFTER = new RegExp(
  `^(?:,|(?=,? \\()|${IS}),? \\(?(?:aged? )?(?:(\\d{1,3})|${IN_WORDS})(?:[;)]|[,.](?!\\d)|$|[- ]years?[ -]old|(?= of [A-Z]| from | and | who| has | on | last | this ))`,
)
/** Years and classes that only children are in, and what only children are. */
const CHILD_AFTER = new RegExp(
  `^(?: \\(${YEAR}|(?:${IS})?,? (?:(?:in |from |of )?${YEAR}|in (?:(?:[A-Z][A-Za-z'-]{1,20} ){1,3}(?:Primary|Infants?|Juniors?|Nursery)\\b|Reception\\b|M[rs]{1,2}s? [A-Z][A-Za-z'-]{1,20} class|the (?:infant|junior|middle|top|bottom|reception|nursery) class)|(?:goes to|attends) (?:[A-Z][A-Za-z'-]{1,20} ){1,3}(?:Primary|Infants?|Juniors?|Nursery|School|Academy)\\b|starts (?:[a-z]{3,9} )?school)|(?:${IS})?,? (?:a )?(?:[Yy]ear \\d{1,2} )?(?:pupils?|schoolboy|schoolgirl|toddler|baby|schoolchild)\\b)`,
)
const BEFORE = new RegExp(`(?:(\\d{1,2})|one|${IN_WORDS})[- ]year[- ]olds? (?:[a-z]{2,12} ){0,2}$`, 'i')
const CHILD_BEFORE =
  /(?:\d{1,2}[- ](?:month|week|day)[- ]old (?:[a-z]{2,12} ){0,2}|(?:[Pp]upils?|[Ss]choolboy|[Ss]choolgirl|toddler|baby|[Ll]ittle|schoolchild|[Yy]ear \d{1,2}(?:'s| pupil| student)) )$/

/** "their teacher, Jacob Stein, of Class 2" */
const TEACHES = /\b(?:teacher|head|assistant),? $/

export function ageBeside(text: string, start: number, end: number): Age | undefined {
  const next = text[end]
  if (next === ',' || next === ' ' || next === '.') {
    const after = text.slice(end, end + 60)
    const found = AFTER.exec(after)
    if (found) {
      const age = aged(found[1])
      if (age.years === undefined || age.years < 120) return age
    }
    if (CHILD_AFTER.test(after) && !TEACHES.test(text.slice(Math.max(0, start - 24), start))) return { child: true }
  }
  if (start < 5) return undefined
  const before = text.slice(Math.max(0, start - 44), start)
  const found = BEFORE.exec(before)
  return found ? aged(found[1]) : CHILD_BEFORE.test(before) ? { child: true } : undefined
}

const aged = (years: string | undefined): Age => (years === undefined ? { child: true } : { years: Number(years), child: Number(years) < 18 })
