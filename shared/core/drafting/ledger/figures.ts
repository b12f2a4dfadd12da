/** Figures and dates in one paragraph, as a journalist would ask after them. Telephone numbers, addresses and references are none. */
import { MONTHS, WEEKDAYS } from '../../calendar/day-names.ts'

export interface Spotted {
  readonly kind: 'figure' | 'date'
  readonly start: number
  readonly end: number
}

const MONTH = MONTHS.map((name) => `${name}|${name.slice(0, 3)}`).join('|')
const CLOCK = '(?:\\d{1,2}(?:[.:]\\d{2})? ?[ap]\\.?m\\b|(?:[01]?\\d|2[0-3]):[0-5]\\d\\b|noon\\b|midnight\\b)'
/** "Wednesday 16 September 2026", "16 September", "September 2026", "16/9/2026", "2025/26"; an hour beside it belongs to it. */
const DAY = `(?:(?:${WEEKDAYS.join('|')}),? )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${MONTH})\\b(?:,? \\d{4}\\b)?`
const DATE = new RegExp(
  `\\b(?:${CLOCK}(?: to | and | until |[–-])${CLOCK}(?:(?: on|,) ${DAY})?|${CLOCK}(?: on|,) ${DAY}|${DAY}(?:(?:,| at) ${CLOCK})?|(?:on|last|next|this) (?:${WEEKDAYS.join('|')})\\b(?!,? \\d{1,2}\\b(?! ?[ap:.]))(?:(?:,| at) ${CLOCK})?|(?:${MONTH}),? \\d{4}\\b|\\d{1,2}([/.])\\d{1,2}\\1(?:20)?\\d{2}\\b|20\\d{2}-[01]\\d-[0-3]\\d\\b|(?:19|20)\\d{2}(?:[/–-]\\d{2,4})?\\b|${CLOCK})`,
  'g',
)

const UNIT = '(?: ?(?:%|(?:per cent|percent|million|billion|thousand|m|bn|k|km|kg|mph|[kmg]wh?|p)\\b)|(?:st|nd|rd|th)\\b)'
const UP_FROM_TWO =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)'
const IN_WORDS = `(?:one|a hundred|${UP_FROM_TWO})`
const FIGURE = new RegExp(
  [
    `£\\d[\\d,]*(?:\\.\\d{1,2})?${UNIT}?`,
    '\\b\\d{1,3} (?:in|out of)(?: every)? \\d{1,3}\\b',
    `\\b\\d[\\d,]*(?:\\.\\d{1,3})?(?:[–-]\\d[\\d,]*)?${UNIT}?`,
    `\\b${IN_WORDS} (?:per cent|million|billion|thousand|hundred)\\b`,
    `\\b${IN_WORDS}(?: [a-z]{2,14})? (?:in|out of)(?: every)? ${IN_WORDS}\\b`,
    `\\b(?:half|an? (?:third|quarter|fifth|sixth|eighth|tenth)|${IN_WORDS}[- ](?:thirds|quarters|fifths|tenths)) of\\b`,
    '\\bhalf (?:the|all|our|their|its)\\b',
    '\\b(?:(?:tens|hundreds) of )?(?:dozens|hundreds|thousands|millions|billions) of\\b|\\ba (?:dozen|hundred|thousand|million|billion)\\b',
    '\\b(?:doubl|tripl|trebl|quadrupl|halv)(?:ed|es|ing)\\b|\\b(?:twice|three times|four times) (?:as|the|what)\\b',
    // Of numbers in words only those that count something: "two of us" is talk.
    `\\b${UP_FROM_TWO}(?= [a-z]{3})`,
  ].join('|'),
  'gi',
)

/** "note 3", "tables 1 and 2", "page 41": where something is to be found, not how much of it there is. */
const REFERS =
  /(?:\b(?:notes?|sources?|tables?|pages?|pp?\.|items?|paragraphs?|paras?\.?|sections?|s\.|chapters?|figures?|appendix|annex|clause|article|regulation|schedule|part|act|no\.?|number|room|unit|flat|route|policy|class|question|version) ?(?:\d{1,4}(?:, (?:and )?| and | or )){0,5}|[#@/A-Za-z])$/i
/** "1 High Street" */
const ADDRESS = /^\d{1,4}[a-z]?,? (?:[A-Z][A-Za-z'’-]{1,20} ){1,3}(?:Street|Road|Lane|Avenue|Drive|Close|Way|Court|Crescent|Gardens|Place|Square|Terrace|Hill|Row|Walk|Grove)\b/
const COUNTS = new RegExp(`^${UP_FROM_TWO}$`, 'i')
/** A noun that says what was counted: "41,200 visits". */
const COUNTED = /^ (?:more |fewer |new |extra |other )?([a-z]{3,24})\b/
const SMALL = new Set([
  'and',
  'the',
  'for',
  'from',
  'per',
  'than',
  'that',
  'this',
  'with',
  'has',
  'does',
  'was',
  'were',
  'less',
  'across',
  'towards',
  'are',
  'but',
  'who',
  'which',
  'when',
  'while',
  'because',
  'into',
  'over',
])
const PHONE = /(?:\+44|\b0)[\d ()-]{8,16}\d/g
const WEB = /\b(?:https?:\/\/|www\.)\S{1,200}|\S{1,80}@\S{1,80}/gi

export function figuresIn(text: string): Spotted[] {
  const taken: [number, number][] = [...spans(PHONE, text), ...spans(WEB, text)]
  const found: Spotted[] = []
  const isFree = (start: number, end: number) => !taken.some(([from, to]) => start < to && end > from)
  for (const [start, end] of spans(DATE, text)) {
    if (!isFree(start, end) || /[£\d.,/-]$/.test(text.slice(0, start).slice(-1)) || (/^\d{4}$/.test(text.slice(start, end)) && isQuantity(text, end))) continue
    taken.push([start, end])
    found.push({ kind: 'date', start, end })
  }
  for (const [start, end] of spans(FIGURE, text)) {
    if (!isFree(start, end) || isOther(text, start, end)) continue
    const words = text.slice(start, end)
    const inWords = COUNTS.test(words)
    const counted = inWords || (/^\d/.test(words) && /\d$/.test(words)) ? COUNTED.exec(text.slice(end, end + 40)) : null
    const counts = counted !== null && !SMALL.has(counted[1] as string)
    if (inWords && !(counts && /s$|people|men|children/.test(counted[1] as string))) continue
    const last = counts ? end + counted[0].length : end
    found.push({ kind: 'figure', start, end: last })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** "2,000 homes" is no year, nor is "2000 homes". */
const isQuantity = (text: string, end: number): boolean => {
  const counted = COUNTED.exec(text.slice(end, end + 40))
  return counted !== null && !SMALL.has(counted[1] as string) && /s$/.test(counted[1] as string)
}

function isOther(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end)
  if (!/\d/.test(words)) return false
  const next = text.charAt(end)
  const before = text.slice(Math.max(0, start - 30), start)
  return (
    (/[A-Za-z]/.test(next) && !/^(?:st|nd|rd|th)\b/.test(text.slice(end, end + 3))) ||
    REFERS.test(before) ||
    /[\d.,:]$/.test(before) ||
    ADDRESS.test(text.slice(start, start + 90)) ||
    POSTCODE.test(text.slice(Math.max(0, start - 5), end + 3))
  )
}
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/

function spans(pattern: RegExp, text: string): [number, number][] {
  const found: [number, number][] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push([match.index, match.index + match[0].replace(/[\s,]+$/, '').length])
  return found
}
