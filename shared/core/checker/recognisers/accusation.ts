/**
 * A crime, dishonesty or criminal proceedings laid at the door of a named person or company (guidance EL-13, RL-13,
 * RL-14, LD-05). The words are the pack's; whose door it is the grammar tells: "Tom Hale lied", "the liar Tom Hale",
 * "Hale's lies". Who only speaks of it, denies it or suffers it is not accused, and neither is a party or a policy.
 */
import type { Fact, FactValues } from '../fact.ts'
import type { MakeRecogniser, Prepared } from '../recogniser.ts'
import { sentencesIn } from '../sentences.ts'
import { type Accused, accusedAt, accusedBefore, accusedWithin } from './accusation/accused.ts'

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

const NOTE = '(?: ?\\([^()\\n]{1,40}\\))?(?:, [^.;:!?\\n"“”]{2,90},)?,? ?'
const ADVERB =
  '(?:also|then|again|simply|clearly|repeatedly|deliberately|knowingly|personally|allegedly|reportedly|openly|secretly|routinely|probably|actually|himself|herself|themselves|even|already|now|still|apparently|once|later|shamelessly|blatantly|today|yesterday|recently|subsequently)'
const BE = "(?:is|was|are|were|be|been|being|remains|became|has become|isn't|wasn't)"
/** Between the doer and the deed: "who has", "(Conservative) repeatedly", ", leader of the council,". */
const DOES = new RegExp(`^(?: and (?:his|her|their|its) [a-z]{3,14}(?: [a-z]{3,14})?)?${NOTE}(?:,? ?(?:the|a) (?:[a-z]{2,12} ){1,2}(?=who ))?(?:(?:who|has|had|have|may|might|could|must|and|or|either|${ADVERB}) ){0,5}$`)
/** Between a person and what the person is said to be. */
const IS = new RegExp(
  `^${NOTE}(?:(?:who|has|had|have|may|might|could|must|${ADVERB}|${BE}|proved|to be|nothing but|nothing more than|no better than|a|an|the|just|completely|utterly|thoroughly|proven|known|common|compulsive|serial|petty|total|complete|such|bare-faced|barefaced|disgraced|convicted|notorious|habitual|shameless|self-confessed|out-and-out|downright|real|good-for-nothing) ){0,7}$`,
)
const SAYS_IS = new RegExp(`(?:^|[ ,])(?:${BE}|proved) `)
const CALLED = /^ (?:as )?(?:a|an) (?:[a-z-]{2,12} ){0,2}$/
const CALLS = /\b(?:call|calls|called|calling|brand|brands|branded|label|labelled|dub|dubbed|denounced) $/i
const POSSESSIVE = /^'s? (?:(?:alleged|own|blatant|constant|repeated|endless|latest|massive|systematic|shameless|outright|barefaced|bare-faced) ){0,2}$/
const BY = /^(?: (?:of|behind|in|over|on|for|at) [a-z ]{3,40})?(?:, [a-z ]{3,30},)? (?:committed |carried out |perpetrated |told |spread )?(?:by|from) (?=[A-Z])/
/** "the lies of Tom Hale"; the murder of somebody is another matter. */
const OF_THE_DOER = /^(?:lies|corruption|dishonesty|deceit|criminality)$/i
/** "Tom Hale misled the chamber and lied": one doer does both, unless the first is saying what another did. */
const AND_THEN = /^(?! (?:and|or|who|that|whose|with|,)\b) [a-z]{3,14}(?: [a-z' ]{2,60})?,? and (?:then |also |even )?$/
const TELLS = /\b(?:s(?:ays|aid)|t(?:ells|old)|claim|believ|th(?:inks|ought)|hear|kn[oe]w|ask|show|report|fear|warn|m[ei]e?t|saw|seen|s[ae]w|call|help|support|thank|victims?|by|whom?|where|when|how|why|that)[a-z]*\b/
/** "dodgy deals with Acme Ltd", "the stitch-up between Cllr Hale and the builder" */
const WITH = /^(?: [a-z]{3,14}){0,2} (?:between|with|involving|by|from|to|for|of|at) (?=[A-Z])/
/** "a crook like Tom Hale" */
const LIKE = /^ (?:like|such as|called|named|by the name of|in the shape of) (?=[A-Z])/
/** "has illegally evicted", "corruptly awarded" */
const VERB = /^ [a-z]{2,12}(?:ed|ing|en|ght|ook|old|ave|id|ent|et|it)\b/
/** Another speaks between the business and the name, or the named one only speaks of it. */
const SPEAKS = /["“”]|\b(?:sa(?:id|ys|ying)|told|tells|added|adds|claim(?:s|ed)|warn(?:s|ed)|argue[sd]|ask(?:s|ed)|insist(?:s|ed)|believes?|thinks?|fears?)\b/
/** How far from a whole business its people are named. */
const BESIDE = 110
/** "a report on fraud by Jane Roe" */
const WRITTEN =
  /\b(?:report|paper|study|book|talk|article|guide|speech|question|motion|presentation|briefing|evidence|lecture|campaign|work) (?:on|about|into|against|tackling) (?:[a-z]+ ){0,2}$/
/** What may follow the name of a deed or a doer; anything else makes a compound of it: "fraud prevention", "crime survey". */
const STOPS =
  /^(?:[.,;:!?)\n"”’—–-]|$| (?:and|who|but|of|in|at|on|with|to|from|for|when|because|whose|that|over|about|against|is|are|was|were|has|have|cost|costs|must|should|will|by|while|as)\b)/
/** ", the driver who was", ", a councillor from Mill Ward, has been" */
const HELD = new RegExp(`^${NOTE}(?:,? ?(?:the|a|an) (?:[a-z-]{2,14} ){1,4}(?=who ))?(?:(?:who|${ADVERB}|${BE}|has|had|have|currently|due|stands|,) ?){0,6}$`)
const ARRESTED_FOR = /^ (?:for|on suspicion|over|in connection|after|at|by police|in relation|yesterday|last|this)\b/
/** Before the accusation in its sentence these turn it round, ask it or take it back. */
const DENIES =
  /\b(?:den(?:y|ies|ied|ying)|no (?:suggestion|evidence|question)|nobody(?! (?:should|must|can|will) (?:forget|doubt|deny))|no[ -]one(?! (?:should|must|can|will) (?:forget|doubt|deny))|untrue|not true|not (?:suggest|say|saying|claim|accus|imply|alleg)[a-z]*|never (?:said|claimed|suggested)|false(?:ly)?|wrongly|apologi[sz]e|withdraw|retract|cleared|acquitted|exonerated|if|whether|unless|fictional|novel|film|play|pantomime|drama)\b/i
const NOT = /\b(?:not|never|no longer|hardly|n't)\b/
const LONG_AGO = /\b(?:1[0-8]\d\d|19[0-3]\d)\b/
const HEDGE = /\b(?:allegedly|reportedly|alleged|may|might|could)\b/
const LISTS = ['accusedActs', 'accusedAdverbs', 'accusedDealings', 'accusedSmells', 'accusedBy', 'accusedNames', 'accusedLabels', 'accusedStates', 'accusers', 'accusedDeeds', 'guiltWords', 'proceedingsWords', 'proceedingsOf']
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
        const found = asksFor.has(list) ? READ[list]?.(paragraph, term) : undefined
        if (!found || told.some((other) => other.who.start === found.who.start && other.sort === found.sort)) continue
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
  return who && !TELLS.test(who.between) ? who : undefined
}

const isPassive = (between: string): boolean => SAYS_IS.test(between)

const READ: Readonly<Record<string, (paragraph: Prepared, term: Term) => Found | undefined>> = {
  accusedActs({ text, of }, { start, end }) {
    const by = BY.exec(text.slice(end, end + 60))
    const doer = by && accusedAt(text, end + by[0].length, of('person'))
    if (doer) return { who: doer, start, end, sort: 'deed' }
    const who = accusedBefore(text, start, of('person'), DOES) ?? doesBoth(text, start, of('person'))
    return who && !isPassive(who.between) ? { who, start, end, sort: 'deed', alleged: HEDGE.test(who.between) } : undefined
  },
  accusedAdverbs({ text, of }, { start, end }) {
    const who = VERB.test(text.slice(end, end + 16)) ? (accusedBefore(text, start, of('person'), DOES) ?? accusedBefore(text, start, of('person'), IS)) : undefined
    // "was unlawfully evicted" is done to somebody
    return who && !(isPassive(who.between) && !/^ [a-z]+ing\b/.test(text.slice(end, end + 16))) ? { who, start, end, sort: 'deed', alleged: HEDGE.test(who.between) } : undefined
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
    const apposed = accusedBefore(text, start, of('person'), /^, (?:a|an|the|that) (?:[a-z-]{2,12} ){0,1}$/)
    if (apposed) return { who: apposed, start, end, sort: 'deed' }
    const called = accusedBefore(text, start, of('person'), CALLED)
    if (called && CALLS.test(text.slice(Math.max(0, called.start - 12), called.start))) return { who: called, start, end, sort: 'deed', alleged: true }
    return state(paragraph, term)
  },
  accusedLabels: (paragraph, term) => labelled(paragraph, term),
  accusedStates: (paragraph, term) => state(paragraph, term),
  accusedDeeds({ text, of, terms }, { start, end }) {
    if (!STOPS.test(text.slice(end, end + 12))) return undefined
    const owner = accusedBefore(text, start, of('person'), POSSESSIVE)
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
  proceedingsOf({ text, of }, { start, end }) {
    const who = accusedAt(text, end + 1, of('person'))
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
