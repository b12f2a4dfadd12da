/**
 * A crime, dishonesty or criminal proceedings laid at the door of a named person or company (guidance EL-13, RL-13,
 * RL-14, LD-05). The words are the pack's; whose door it is the grammar tells: "Tom Hale lied", "the liar Tom Hale",
 * "Hale's lies". Who only speaks of it, denies it or suffers it is not accused, and neither is a party or a policy.
 */
import type { Fact, FactValues } from '../fact.ts'
import type { MakeRecogniser, Prepared } from '../recogniser.ts'
import { sentencesIn } from '../sentences.ts'
import { type Accused, accusedAt, accusedBefore, accusedWithin } from './accusation/accused.ts'
import { FARTHEST } from './accusation/accused-firms.ts'
import {
  AND_THEN,
  APPEARS,
  ARRESTED_FOR,
  BESIDE,
  BY,
  CALLED,
  CALLS,
  COMMITS,
  DENIES,
  DOES,
  DOES_IT_SO,
  ENDS,
  HEDGE,
  HELD,
  IS,
  KNEW,
  LIKE,
  LONG_AGO,
  NONE,
  NOT,
  OF_THE_DOER,
  PASSIVE_DONE,
  PASSIVE_SO,
  PAST,
  POSSESSIVE,
  SAYS_IS,
  SPEAKS,
  STOPS,
  TELLS,
  VERB,
  WITH,
  WRITTEN,
} from './accusation/grammar.ts'

type Value = FactValues['accusation']
type Term = Fact<'term'>

interface Found {
  readonly who: Accused
  /** The accusing words. */
  readonly start: number
  readonly end: number
  readonly sort: Value['sort']
  readonly alleged?: boolean
  readonly settled?: boolean
}

/** Deeds that are a wrong by what else their sentence says: billed for work "that never happened", tipped it "in the woods". */
const TOLD_WITH: ReadonlyMap<string, string> = new Map([
  ['accusedBills', 'accusedNeverDone'],
  ['accusedSpends', 'accusedForOneself'],
  ['accusedTips', 'accusedWrongPlaces'],
  ['accusedSells', 'accusedOnTheSide'],
  ['accusedSlips', 'accusedCashInHand'],
])
/** No company, whatever its last word. */
const PARTIES: ReadonlySet<string> = new Set(['partyNames', 'groupNames', 'partyLabels'])
const LISTS = [
  ...TOLD_WITH.keys(),
  'accusedActs',
  'accusedAdverbs',
  'accusedDealings',
  'accusedSmells',
  'accusedBy',
  'accusedNames',
  'accusedLabels',
  'accusedStates',
  'accusers',
  'accusedDeeds',
  'guiltWords',
  'proceedingsWords',
  'proceedingsAt',
  'proceedingsOf',
]
const asksFor = new Set(LISTS)

export const accusation: MakeRecogniser = () => ({
  name: 'accusation',
  yields: ['accusation'],
  wants: ({ terms }) => terms.some(({ value }) => value.lists.some((list) => asksFor.has(list))),
  see(paragraph, report) {
    const { text, terms } = paragraph
    let sentences: ReturnType<typeof sentencesIn> | undefined
    const told: Found[] = []
    for (const term of terms)
      for (const list of term.value.lists) {
        const found = asksFor.has(list) ? readBy(paragraph, term, list) : undefined
        if (!found || (found.who.company && isParty(terms, found.who)) || told.some((other) => other.who.start === found.who.start && other.sort === found.sort)) continue
        sentences ??= sentencesIn(text)
        const from = Math.min(found.who.start, found.start)
        const sentence = sentences.find(({ end }) => end > from) ?? { start: 0, end: text.length }
        if (DENIES.test(text.slice(sentence.start, from)) || LONG_AGO.test(text.slice(sentence.start, sentence.end))) continue
        told.push(found)
        const { target, company, member, standing } = found.who
        const isSettled = found.settled || ended(terms, found.sort, sentence, found.sort === 'proceedings' ? text.length : sentence.end)
        report('accusation', from, Math.max(found.who.end, found.end), 0.9, {
          target,
          sort: found.sort,
          ...(company && { company }),
          ...(member && { member }),
          ...(standing && { standing }),
          ...(found.alleged && { alleged: true }),
          ...(isSettled && { settled: true }),
        })
      }
  },
})

/** Proceedings end with a sentence or an acquittal, wherever the paragraph tells of it; a finding stands in the sentence. */
const ended = (terms: readonly Term[], sort: Value['sort'], { start }: { start: number }, until: number): boolean =>
  terms.some(
    (term) => term.start >= (sort === 'proceedings' ? 0 : start) && term.end <= until && term.value.lists.includes(sort === 'proceedings' ? 'proceedingsOver' : 'establishedBy'),
  )

/** The subject of an earlier verb that an "and" joins to the deed. */
function doesBoth(text: string, at: number, persons: readonly Fact<'person'>[]): ReturnType<typeof accusedBefore> {
  const who = accusedBefore(text, at, persons, AND_THEN)
  return who && !TELLS.test(who.between.replace(KNEW, ' ')) ? who : undefined
}

const isPassive = (between: string): boolean => SAYS_IS.test(between)

function readBy(paragraph: Prepared, term: Term, list: string): Found | undefined {
  const other = TOLD_WITH.get(list)
  return other ? toldWith(paragraph, term, other) : READ[list]?.(paragraph, term)
}

const isParty = (terms: readonly Term[], { start, end }: Accused): boolean =>
  terms.some((term) => term.start < end && start < term.end && term.value.lists.some((list) => PARTIES.has(list)))

function toldWith({ text, of, terms }: Prepared, { start, end }: Term, list: string): Found | undefined {
  const other = terms.find((term) => term.start >= end && term.start - end <= FARTHEST && term.value.lists.includes(list))
  if (!other || ENDS.test(text.slice(end, other.start))) return undefined
  const persons = of('person')
  const who = accusedBefore(text, start, persons, DOES) ?? accusedBefore(text, start, persons, IS)
  return who && !NOT.test(who.between) && !PASSIVE_DONE.test(who.between + text.slice(start, end))
    ? { who, start, end: other.end, sort: 'deed', alleged: HEDGE.test(who.between) }
    : undefined
}

const READ: Readonly<Record<string, (paragraph: Prepared, term: Term) => Found | undefined>> = {
  accusedActs({ text, of }, { start, end }) {
    const by = BY.exec(text.slice(end, end + 60))
    const doer = by && accusedAt(text, end + by[0].length, of('person'))
    // "robbed of a library by Cllr Hale's budget"
    if (doer) return text.startsWith("'s", doer.end) ? undefined : { who: doer, start, end, sort: 'deed' }
    if (NONE.test(text.slice(end, end + 9))) return undefined
    const who = accusedBefore(text, start, of('person'), DOES) ?? (PAST.test(text.slice(start, end)) ? doesBoth(text, start, of('person')) : undefined)
    return who && !isPassive(who.between) ? { who, start, end, sort: 'deed', alleged: HEDGE.test(who.between) } : undefined
  },
  accusedAdverbs({ text, of }, { start, end }) {
    const who = VERB.test(text.slice(end, end + 16)) ? (accusedBefore(text, start, of('person'), DOES) ?? accusedBefore(text, start, of('person'), IS)) : undefined
    if (!who) {
      const behind = accusedBefore(text, start, of('person'), DOES_IT_SO)
      return behind && !TELLS.test(behind.between) && !PASSIVE_SO.test(behind.between) ? { who: behind, start, end, sort: 'deed' } : undefined
    }
    // "was unlawfully evicted" is done to somebody
    return !isPassive(who.between) || /^ [a-z]+ing\b/.test(text.slice(end, end + 16)) ? { who, start, end, sort: 'deed', alleged: HEDGE.test(who.between) } : undefined
  },
  accusedDealings({ text, of }, { start, end }) {
    const owner = accusedBefore(text, start, of('person'), POSSESSIVE)
    if (owner) return { who: owner, start, end, sort: 'deed', alleged: HEDGE.test(owner.between) }
    const lead = WITH.exec(text.slice(end, end + 50))
    const who = lead && accusedAt(text, end + lead[0].length, of('person'))
    return who ? { who, start, end, sort: 'deed' } : undefined
  },
  accusedSmells({ text, of }, { start, end }) {
    const stop = /[.!?;]/.exec(text.slice(end, end + BESIDE))?.index ?? BESIDE
    const from = Math.max(0, start - BESIDE)
    const clause = from + Math.max(-1, ...['. ', '! ', '? ', '; '].map((mark) => text.slice(from, start).lastIndexOf(mark))) + 1
    const subject = accusedBefore(text, start, of('person'), /^[^.!?;]*$/)
    const who = subject && subject.start >= clause && !SPEAKS.test(subject.between) ? subject : accusedWithin(text, end, end + stop, of('person'))
    if (!who || (who.start > end && SPEAKS.test(text.slice(end, who.start)))) return undefined
    return { who, start, end, sort: 'deed' }
  },
  accusedBy({ text, of }, { start, end }) {
    const doer = accusedAt(text, end + 1, of('person'))
    return doer && text[doer.end] !== "'" ? { who: doer, start, end, sort: 'deed' } : undefined
  },
  accusedNames(paragraph, term) {
    const { text, of } = paragraph
    const { start, end } = term
    const named = labelled(paragraph, term)
    if (named) return named
    const like = LIKE.exec(text.slice(end, end + 24))
    const alike = like && accusedAt(text, end + like[0].length, of('person'))
    if (alike) return { who: alike, start, end, sort: 'deed' }
    if (!STOPS.test(text.slice(end, end + 12))) return undefined
    const apposed = accusedBefore(text, start, of('person'), /^(?:, (?:a|an|the|that) (?:[a-z-]{2,12} )?|(?::| [–-]) (?:(?:a|an|the) )?)$/)
    if (apposed) return { who: apposed, start, end, sort: 'deed' }
    const called = accusedBefore(text, start, of('person'), CALLED)
    if (called && CALLS.test(text.slice(Math.max(0, called.start - 12), called.start))) return { who: called, start, end, sort: 'deed', alleged: true }
    return state(paragraph, term)
  },
  accusedLabels: (paragraph, term) => labelled(paragraph, term),
  accusedStates: (paragraph, term) => state(paragraph, term),
  accusedDeeds({ text, of, terms }, { start, end }) {
    if (!STOPS.test(text.slice(end, end + 12))) return undefined
    const owner = accusedBefore(text, start, of('person'), POSSESSIVE) ?? accusedBefore(text, start, of('person'), COMMITS)
    if (owner) return { who: owner, start, end, sort: 'deed', alleged: HEDGE.test(owner.between) }
    const holder = OF_THE_DOER.test(text.slice(start, end)) && text.startsWith(' of ', end) ? accusedAt(text, end + 4, of('person')) : undefined
    if (holder) return { who: holder, start, end, sort: 'deed' }
    const by = BY.exec(text.slice(end, end + 60))
    if (!by || WRITTEN.test(text.slice(Math.max(0, start - 50), start)) || terms.some((other) => other.end === start - 1 && other.value.lists.includes('accusers')))
      return undefined
    const doer = accusedAt(text, end + by[0].length, of('person'))
    return doer && { who: doer, start, end, sort: 'deed' }
  },
  accusers({ text, of, terms }, { start, end }) {
    const persons = of('person')
    const whom = accusedAt(text, end + 1, persons)
    const deed = terms.find((term) => term.start > (whom?.end ?? end) && term.start - (whom?.end ?? end) <= 45 && isDeed(term))
    if (!deed) return undefined
    if (whom) return / of /.test(text.slice(whom.end, deed.start)) ? { who: whom, start, end: deed.end, sort: 'deed', alleged: true } : undefined
    if (!/ of /.test(text.slice(start, deed.start))) return undefined
    const who = accusedBefore(text, start, persons, IS)
    return who && isPassive(who.between) && !NOT.test(who.between) ? { who, start, end: deed.end, sort: 'deed', alleged: true } : undefined
  },
  guiltWords({ text, of, terms }, { start, end }) {
    const deed = terms.find((term) => term.start >= end && term.start - end <= 30 && isDeed(term))
    const who = deed && accusedBefore(text, start, of('person'), IS)
    return who && !NOT.test(who.between) ? { who, start, end: deed.end, sort: 'deed' } : undefined
  },
  proceedingsWords({ text, of, terms }, { start, end }) {
    const words = text.slice(start, end).toLowerCase()
    const who = accusedBefore(text, start, of('person'), HELD)
    if (!who || NOT.test(who.between) || text.startsWith("'s", who.end)) return undefined
    if (words === 'arrested' && !isPassive(who.between) && !ARRESTED_FOR.test(text.slice(end, end + 16))) return undefined
    if (words.startsWith('charged ') && !isPassive(who.between) && who.between !== ', ') return undefined
    if (words === 'charged with' && !terms.some((term) => term.start >= end && term.start - end <= 50 && isCharge(term))) return undefined
    return { who, start, end, sort: 'proceedings' }
  },
  proceedingsAt({ text, of }, { start, end }) {
    const who = accusedBefore(text, start, of('person'), APPEARS)
    return who && !NOT.test(who.between) ? { who, start, end, sort: 'proceedings' } : undefined
  },
  proceedingsOf({ text, of }, { start, end }) {
    const who = accusedAt(text, end + (text[end] === ',' ? 2 : 1), of('person'))
    return who && text[who.end] !== "'" ? { who, start, end, sort: 'proceedings' } : undefined
  },
}

/** What may stand before a post or a trade: "the corrupt landlord Tom Hale". */
const TELLS_OF = /^(?:corrupt|crooked|dishonest|lying|thieving|fraudulent|bent)$/i

/** "liar Tom Hale", "corrupt Cllr Jones", "convicted fraudster Tom Hale" */
function labelled({ text, of }: Prepared, { start, end }: Term): Found | undefined {
  if (text[end] !== ' ') return undefined
  const who = accusedAt(text, end + 1, of('person'))
  if (!who || (who.start !== end + 1 && !TELLS_OF.test(text.slice(start, end)))) return undefined
  const before = text.slice(Math.max(0, start - 12), start)
  return { who, start, end, sort: 'deed', alleged: HEDGE.test(before), settled: /\bconvicted $/.test(before) }
}

function state({ text, of }: Prepared, { start, end }: Term): Found | undefined {
  const who = accusedBefore(text, start, of('person'), IS)
  return who && isPassive(who.between) && !NOT.test(who.between.replace(/no better than|nothing (?:but|more than)/, ''))
    ? { who, start, end, sort: 'deed', alleged: HEDGE.test(who.between) }
    : undefined
}

const isCharge = (term: Term): boolean => isDeed(term) || term.value.lists.includes('proceedingsFor')

const isDeed = ({ value }: Term): boolean => value.lists.includes('accusedDeeds')
