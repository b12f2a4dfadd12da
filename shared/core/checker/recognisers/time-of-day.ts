/** Times of day: "10.30am", "7 pm", "19:00", "noon", "half past six", "10-11" beside a day. Scores, ratios and verses are not times. */
import type { MakeRecogniser, Prepared } from '../recogniser.ts'
import { called, callsBy } from '../word-beginnings.ts'
import { digitsBegin, isDigit } from './digit-groups.ts'
import { isLetter } from './people/capital-words.ts'

const WORDS = /\b(?:noon|midday|midnight|hanner dydd|hanner nos)\b/gi
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
/** "half past six", "nine o'clock", "six in the morning", "ten till eleven"; "one in the morning" may be one of two meetings. */
const SPOKEN = new RegExp(
  `\\b(half past |quarter past |quarter to )?(${NUMBERS.join('|')})( o'clock)?( in the (?:morning|afternoon|evening)| at night)?( (?:till|until) (?:${NUMBERS.join('|')}|noon|midday))?(?![A-Za-z-])`,
  'gi',
)
/** Hour, minutes, am or pm; the groups before the range's dash may lack theirs. */
const CLOCK = /^(\d{1,2})(?:[.:](\d{2}))? ?(am|pm|a\.m\.?|p\.m\.?|o'clock|yb|yh)(?![A-Za-z])/i
const TWENTY_FOUR = /^([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?(?![\d:]|\.\d)/
const DOTTED = /^([01]?\d|2[0-3])\.([0-5]\d)(?![\d%]|\.\d| ?(?:million|billion|per cent|percent|miles|metres|km|m\b|bn|kg|hours))/
const RANGE = /^(\d{1,2})(?:[.:](\d{2}))? ?(?:-|–|—|to|until) ?(?=(\d{1,2})(?:[.:](\d{2}))? ?(am|pm|a\.m|p\.m)(?![A-Za-z]))/i
const BARE_RANGE = /^(\d{1,2})(?:[.:](\d{2}))? ?(?:-|–|to) ?(\d{1,2})(?:[.:](\d{2}))?(?![\d%:]|[.,]\d| ?(?:people|votes|homes|miles))/
const AT_BEFORE = /(?:\b(?:at|from|until|till|by|before|after|between|and|to|opens|closes|starts|ends|am)|[,(–-]) ?$/i

export const timeOfDay: MakeRecogniser = () => ({
  name: 'time-of-day',
  yields: ['time'],
  wants: (paragraph) => paragraph.hasDigit || namesHour(paragraph) || saysHour(paragraph),
  see(paragraph, report) {
    const { text, of } = paragraph
    const dates = of('date')
    const found: { start: number; end: number; certainty: number; minutes: number }[] = []
    WORDS.lastIndex = 0
    for (let match = namesHour(paragraph) ? WORDS.exec(text) : null; match; match = WORDS.exec(text)) {
      found.push({ start: match.index, end: match.index + match[0].length, certainty: 0.95, minutes: /midnight|nos/i.test(match[0]) ? 0 : 720 })
    }
    if (saysHour(paragraph)) found.push(...spokenTimes(text))
    let nextDate = 0
    let from = 0
    DIGITS.lastIndex = 0
    while (DIGITS.test(text)) {
      const end = DIGITS.lastIndex
      const start = digitsBegin(text, from, end)
      from = end
      while (nextDate < dates.length && (dates[nextDate]?.end ?? 0) <= start) nextDate++
      const within = dates[nextDate]
      if (within && within.start <= start) {
        DIGITS.lastIndex = from = within.end
        continue
      }
      const dateEnd = dates[nextDate - 1]?.end
      if (end - start > 2 || !mayBeTime(text, end, dateEnd !== undefined && start - dateEnd <= 7) || isGlued(text, start)) continue
      const times = timesAt(text, start, dateEnd)
      for (const time of times) {
        found.push(time)
        DIGITS.lastIndex = from = time.end
      }
    }
    if (found.length > 1) found.sort((a, b) => a.start - b.start)
    for (const { start, end, certainty, minutes } of found) report('time', start, end, certainty, { minutes })
  },
})

const HOURS = callsBy([
  ['noon', 'midd', 'midn', 'hann'],
  ['half', 'quar', "o'cl", 'cloc', 'morn', 'nigh', 'till', 'unti'],
])
const namesHour = ({ words }: Prepared): boolean => (called(HOURS, words) & 1) !== 0
const saysHour = ({ words }: Prepared): boolean => (called(HOURS, words) & 2) !== 0

function* spokenTimes(text: string): Generator<{ start: number; end: number; certainty: number; minutes: number }> {
  SPOKEN.lastIndex = 0
  for (let match = SPOKEN.exec(text); match; match = SPOKEN.exec(text)) {
    const [whole, part = '', name = '', clock, day = '', until] = match
    if (!part && !clock && !until && (!day || name.toLowerCase() === 'one')) continue
    const hour = NUMBERS.indexOf(name.toLowerCase()) + 1
    const past = part === '' ? 0 : /half/i.test(part) ? 30 : /past/i.test(part) ? 15 : -15
    const afterNoon = /after|even|night/i.test(day) && hour < 12
    yield { start: match.index, end: match.index + whole.length, certainty: 0.85, minutes: (hour + (afterNoon ? 12 : 0)) * 60 + past }
  }
}

const DIGITS = /\d+/g
function isGlued(text: string, i: number): boolean {
  if (i === 0) return false
  const before = text[i - 1] as string
  return before !== ' ' && ('£$€#_/'.includes(before) || isLetter(text.charCodeAt(i - 1)) || ('.,:'.includes(before) && isDigit(text.charCodeAt(i - 2))))
}

/** What may follow the hour in a time; most numbers are followed by something else. */
const FOLLOWS = ".:apAPoOyY'-–—tu"
function mayBeTime(text: string, end: number, afterDate: boolean): boolean {
  const next = text[end] === ' ' ? text[end + 1] : text[end]
  return afterDate || (next !== undefined && FOLLOWS.includes(next))
}

function timesAt(text: string, start: number, dateEnd: number | undefined): { start: number; end: number; certainty: number; minutes: number }[] {
  const slice = text.slice(start, start + 24)
  const clock = CLOCK.exec(slice)
  if (clock) return one(start, clock[0].length, 0.97, minutesOf(clock[1], clock[2], clock[3]))
  const range = RANGE.exec(slice)
  // "10-11am": the first hour shares the second's half of the day, unless that would run backwards
  if (range) {
    const until = minutesOf(range[3], range[4], range[5])
    const from = minutesOf(range[1], range[2], range[5])
    return one(start, range[0].replace(/ ?(?:-|–|—|to|until) ?$/i, '').length, 0.95, from !== undefined && until !== undefined && from > until ? from - 720 : from)
  }
  const colon = TWENTY_FOUR.exec(slice)
  if (colon) {
    const certain = (colon[1] as string).length === 2 || AT_BEFORE.test(text.slice(Math.max(0, start - 9), start))
    return certain
      ? one(start, colon[0].length, 0.93, Number(colon[1]) * 60 + Number(colon[2]))
      : /[A-Za-z] $/.test(text.slice(Math.max(0, start - 2), start))
        ? []
        : one(start, colon[0].length, 0.65, Number(colon[1]) * 60 + Number(colon[2]))
  }
  const afterDate = dateEnd !== undefined && start - dateEnd <= 7 && /^,? ?(?:at |from |–|-)? ?$/.test(text.slice(dateEnd, start))
  if (afterDate) {
    const bare = BARE_RANGE.exec(slice)
    const [from, until] = bare ? [minutesOf(bare[1], bare[2], undefined), minutesOf(bare[3], bare[4], undefined)] : []
    if (bare && from !== undefined && until !== undefined) return one(start, bare[0].length, 0.9, from)
  }
  const dotted = DOTTED.exec(slice)
  if (dotted && (afterDate || /\b(?:at|from|until|till) $/i.test(text.slice(Math.max(0, start - 6), start))))
    return one(start, dotted[0].length, 0.85, Number(dotted[1]) * 60 + Number(dotted[2]))
  return []
}

const one = (start: number, length: number, certainty: number, minutes: number | undefined) => (minutes === undefined ? [] : [{ start, end: start + length, certainty, minutes }])

/** Minutes from midnight; undefined for an hour that no clock shows. */
function minutesOf(hours: string | undefined, minutes: string | undefined, half: string | undefined): number | undefined {
  const hour = Number(hours)
  const minute = Number(minutes ?? 0)
  if (minute > 59 || hour > 23) return undefined
  if (half === undefined || /o'clock/i.test(half)) return hour * 60 + minute
  if (hour < 1 || hour > 12) return undefined
  return ((hour % 12) + (/^(?:p|yh)/i.test(half) ? 12 : 0)) * 60 + minute
}
