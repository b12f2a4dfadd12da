/** Who is said to have spoken: "Cllr Ada Khan, Leader of the Group, said", "said Cllr Khan", "According to Cllr Khan". */
import type { Fact, PersonStanding } from '../../fact.ts'
import { roleBefore, roleIn } from '../people/roles.ts'

export interface Speaker {
  readonly name: string
  readonly named: boolean
  readonly standing?: PersonStanding
  readonly member?: string
  readonly capacity?: string
  readonly speaksFor?: string
}

export interface Attribution {
  /** The clause: "Sam Lee, speaking for Labour, said". */
  readonly start: number
  readonly end: number
  readonly speaker: Speaker
  /** `before`: the words follow the clause; `after`: they stood before it. */
  readonly side: 'before' | 'after'
}

const SAY =
  '(?:said|says|told|tells|(?:add|comment|explain|warn|insist|respond|remark|claim|confirm|recall|reckon)(?:ed|s)|(?:continue|argue|conclude|state)[ds]|repli(?:ed|es)|(?:observ|announc|declar|admitt|stress|promis|vow|pledg|jok)ed|puts? it|wrote|writes|went on|meddai|dywedodd)'
const ADVERB = '(?:(?:also|then|today|later|yesterday|has|have|had|previously|recently|further|again|immediately|publicly) ){0,2}'
const WORDS = '[^.;:!?\\n"“”]'

/** Asked first: most people who are named are not said to say anything. */
const SAYS_HERE = new RegExp(`\\b${SAY}\\b`)
const PLAIN_AFTER = new RegExp(`^(?: ?\\([^()\\n]{1,40}\\))? ${ADVERB}${SAY}\\b`)
const APPOSED_AFTER = new RegExp(`^(?: ?\\([^()\\n]{1,40}\\))?, (${WORDS}{2,110}?), ${ADVERB}${SAY}\\b`)
const LOOSE_AFTER = new RegExp(
  `^, ((?:who |speaking|on behalf|[Ll]eader|[Dd]eputy|[Cc]abinet|[Cc]hair|[Ss]pokes|[Dd]irector|[Hh]ead|the |our |[A-Z])${WORDS}{1,80}?)? ?${ADVERB}${SAY}\\b`,
)
const BEHALF_AFTER = new RegExp(`^ ((?:speaking )?(?:for|on behalf of) ${WORDS}{2,60}?) ${ADVERB}${SAY}\\b`)
/** "said on behalf of the party" */
const BEHALF_LATER = /^ (on behalf of (?:the )?[^.,;:!?\n"“”]{2,50}?)(?= that| how| it| they| we|[,.;:]|$)/
const COLON_AFTER = /^(?:, ([^.;:!?\n"“”]{2,90}))?: ?(?=["“‘'])/
const BEFORE = new RegExp(`(^|["”’'][,.]? ?|[,!?] |[–—-] )(${SAY}) (${WORDS}{0,70})$`)
const TRAILING =
  /^, ((?:speaking|on behalf|who speaks|[Ll]eader|[Dd]eputy|[Cc]abinet|[Cc]hair|[Ss]pokes|[Dd]irector|[Hh]ead|the |a |our |[A-Z])[^,.;:!?\n"“”]{1,80})(?=[,.;:\n"“”]|$)|^ ((?:speaking )?(?:for|on behalf of) (?:the )?[A-Z][^,.;:!?\n"“”]{1,60})(?=[,.;:\n"“”]|$)/

/** The clause around one person, if the text says that this person spoke. `others`: no other person may stand between. */
export function attributionBy(text: string, person: Fact<'person'>, previousEnd: number, nextStart: number): Attribution | undefined {
  return clauseAfter(text, person, nextStart) ?? clauseBefore(text, person, previousEnd)
}

function clauseAfter(text: string, person: Fact<'person'>, nextStart: number): Attribution | undefined {
  const after = text.slice(person.end, person.end + 180)
  const says = SAYS_HERE.test(after) ? (PLAIN_AFTER.exec(after) ?? APPOSED_AFTER.exec(after) ?? LOOSE_AFTER.exec(after) ?? BEHALF_AFTER.exec(after)) : null
  const match = says ?? COLON_AFTER.exec(after)
  if (!match || person.end + match[0].length > nextStart) return undefined
  const later = BEHALF_LATER.exec(after.slice(match[0].length))
  const length = match[0].trimEnd().length + (later?.[0].length ?? 0)
  return { start: person.start, end: person.end + length, speaker: speakerOf(text, person, match[1] ?? later?.[1]), side: 'before' }
}

function clauseBefore(text: string, person: Fact<'person'>, previousEnd: number): Attribution | undefined {
  const from = Math.max(previousEnd, person.start - 100)
  const before = text.slice(from, person.start)
  if (/[Aa]ccording to (?:the )?$/.test(before)) return { start: person.start - 13, end: person.end, speaker: speakerOf(text, person, undefined), side: 'before' }
  const match = BEFORE.exec(before) ?? DASH.exec(before)
  if (!match) return undefined
  // at the very start of what is looked at, the verb must begin the line: "Residents said Cllr Khan was wrong"
  if (match[1] === '' && from > 0 && text[from - 1] !== '\n') return undefined
  const trailing = TRAILING.exec(text.slice(person.end, person.end + 110))
  const start = from + match.index + (match[1] ?? '').length
  const capacity = [match[3]?.replace(/^(?:the|our|a) /, '').replace(/,? $/, ''), trailing?.[1] ?? trailing?.[2]].filter(Boolean).join(', ')
  return { start, end: person.end + (trailing?.[0].length ?? 0), speaker: speakerOf(text, person, capacity || undefined), side: 'after' }
}
const DASH = /(["”’'] ?\n?)([–—-] ?)$/

function speakerOf(text: string, { value, start }: Fact<'person'>, beside: string | undefined): Speaker {
  const before = roleBefore(text, start)?.words
  const capacity = [before, beside?.trim()].filter(Boolean).join(', ') || undefined
  return {
    name: value.fullName ?? value.name,
    named: true,
    standing: value.standing,
    ...(value.member && { member: value.member }),
    ...(capacity && { capacity }),
    ...speaksFor(capacity),
  }
}

const FOR = /\b(?:(?:speaking|speaks|spoke|spokesperson|spokesman|spokeswoman|spokespeople) for|on behalf of) (?:the |our )?([^,]{2,60})/i
const SPOKESPERSON = /^(?:the )?([^,]{2,40}?)(?:['’]s)?(?: [a-z]{2,20})? spokes(?:person|man|woman)\b/i

function speaksFor(capacity: string | undefined): { speaksFor?: string } {
  const found = capacity && (FOR.exec(capacity) ?? SPOKESPERSON.exec(capacity))
  return found ? { speaksFor: (found[1] as string).trim() } : {}
}

const ROLE_CLAUSE = new RegExp(`(?:^|[.!?:;,\\n"”] ?)((?:[Tt]he|[Aa]n?|[Oo]ur) (${WORDS}{2,70}?)) ${ADVERB}$`)
const SAYS = new RegExp(`\\b${SAY}\\b`, 'g')

/** "The Director of Housing said …": a role in place of a name. */
export function attributionsByRole(text: string, taken: (offset: number) => boolean): Attribution[] {
  const found: Attribution[] = []
  SAYS.lastIndex = 0
  for (let say = SAYS.exec(text); say; say = SAYS.exec(text)) {
    if (taken(say.index)) continue
    const match = ROLE_CLAUSE.exec(text.slice(Math.max(0, say.index - 90), say.index))
    const words = match?.[2]
    if (!match || !words || words.includes(',')) continue
    const role = roleIn(words)
    if (!role) continue
    const end = say.index + say[0].length
    const start = say.index - (match[0].length - match[0].indexOf(match[1] as string))
    found.push({ start, end, speaker: { name: role.words, named: false, standing: role.standing, ...speaksFor(role.words) }, side: 'before' })
  }
  return found
}

const PRONOUN_AFTER = new RegExp(`^[,.]? ?(?:(?:[Hh]e|[Ss]he|[Tt]hey) ${ADVERB}${SAY}|${SAY} (?:he|she|they))\\b`)
const ANYBODY_AFTER = new RegExp(`^[,.]? ?(?:(?:one|an?|the|another|our|local) (?:[a-z'’-]{2,20} ){1,6}${SAY}|${SAY} (?:one|an?|the|another|our|local|[A-Z]))\\b`)
const ANYBODY_BEFORE = new RegExp(`(?:^|[.!?;,\\n] ?)(?:[A-Z][\\w'’-]{0,20}|an?|the|one|she|he|they) ?${WORDS}{0,80}?${SAY}\\b[^.;!?\\n"“”]{0,40}$`)

export const saidByPronoun = (text: string, end: number): boolean => PRONOUN_AFTER.test(text.slice(end, end + 40))

/** Somebody who is not named said it: "one resident said", "said a volunteer". */
export function saidBySomebody(text: string, start: number, end: number): boolean {
  return ANYBODY_AFTER.test(text.slice(end, end + 90)) || ANYBODY_BEFORE.test(text.slice(Math.max(0, start - 110), start))
}
