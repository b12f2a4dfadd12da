/**
 * A line gone against in other words than those its owner noted: "the library has to shut its doors" where the note
 * says "close the library". The note tells in which sense the line can be gone against; the sentence must speak of the
 * line's matter, hold a word of that sense, and tell of something settled.
 */

/** What a note may be about, and the words in which people say it. */
type Saying = readonly (readonly [noted: RegExp, said: RegExp])[]

const SENSES: Saying = [
  [
    /\b(?:clos(?:e|es|ed|ing|ure)|shut(?:s|ting)?)\b/i,
    /\b(?:clos(?:e|es|ed|ing|ure)|shut(?:s|ting)?|shutter(?:ed|ing)?|mothball(?:ed|ing)?|padlock(?:ed)?|wound up|axed?|let (?:\w+ ){1,4}go\b|say(?:ing)? goodbye to|giv(?:e|ing) up on|(?:los(?:e|es|ing)|cease|cau|gau|ei chau)(?= (?:its|the|our|to|y)\b))\b/i,
  ],
  [
    /\b(?:rais(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|ris(?:e|es|ing)|(?:go|goes|going|put) up|charg(?:e|es|ing) more)\b/i,
    /\b(?:rais(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|ris(?:e|es|ing)|(?:go|goes|going|put|putting|bump(?:ed|ing)?|creep(?:ing)?) (?:(?:it|them|the \w{3,12}) )?up|dearer|hik(?:e|es|ed|ing)|cost(?:s|ing)? more|charg(?:e|ed|ing) more|pay(?:ing)? more|doubl(?:e|ed|ing))\b/i,
  ],
  [
    /\b(?:sell|sells|sold|selling|sale|dispos(?:e|al)|privati[sz](?:e|ed|ation))\b/i,
    /\b(?:sell(?:s|ing)?|sold|sale|flog(?:ged|ging)?|dispos(?:e|ed|ing|al)|privati[sz](?:e|ed|ing|ation)|(?:go|going|put|putting) (?:it |them )?(?:under the hammer|to auction|up for sale)|auction(?:ed|ing)?|outsourc(?:e|ed|ing)|hand(?:ed)? over|on (?:to )?the (?:open )?market|(?:in)?to private hands|highest bidder)\b/i,
  ],
  [
    /\b(?:cut(?:s|ting)?|reduc(?:e|es|ed|ing|tion)|scrap(?:s|ped|ping)?|ax(?:e|ed|ing)|end(?:s|ed|ing)?|abolish(?:ed|ing)?|withdraw(?:n|ing|al)?)\b/i,
    /\b(?:cut(?:s|ting)?(?: back)?|reduc(?:e|es|ed|ing|tion)|scrap(?:s|ped|ping)?|ax(?:e|ed|ing)|end(?:ed|ing)?|abolish(?:ed|ing)?|withdraw(?:n|ing|al)?|trim(?:med|ming)?|slash(?:ed|ing)?|scal(?:e|ed|ing) back|do(?:ing)? away with|done away with|pull(?:ed|ing)? the plug|halv(?:e|ed|ing))\b/i,
  ],
  [/\b(?:(?:three|3)-weekly|every (?:three|3) weeks|every third week)\b/i, /\b(?:(?:three|3)-weekly|every (?:three|3) weeks|every third week|once in three weeks)\b/i],
  [/\b(?:(?:four|4)-weekly|every (?:four|4) weeks|monthly)\b/i, /\b(?:(?:four|4)-weekly|every (?:four|4) weeks|every fourth week|once a month|monthly)\b/i],
]

/** Something that is settled: what is only feared, asked or wished goes against nothing. */
const SETTLED =
  /\b(?:(?:we|council|cabinet|group)(?: are|['’]re| is) (?:now |also |sadly |having to )?(?:clos|shutt|rais|increas|put|sell|cutt|scrapp|end|ax|charg|withdraw|reduc|mothball|halv|slash|trimm)ing|(?:closes|shuts|ends|goes up|go up|rises?) (?:for good |down )?(?:in (?:the )?|from |at the end of |next |after )(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|new year|year|month|week|term|easter|christmas)|will|shall|(?:we|it|they|I)['’]ll|ha(?:s|ve) to|had to|must|(?:is|are|am) to|going to|(?:is|are) being|(?:ha(?:s|ve) )?(?:decided|agreed|resolved|voted|chosen|concluded)|no (?:choice|option|alternative)|for good|from (?:january|february|march|april|may|june|july|august|september|october|november|december|next))\b/i
/** What the speaker wants done, though it is not settled: "we should get on with it", "it is time to sell". */
const ADVOCATED =
  /\b(?:we|the council) (?:should|ought to) (?:now |just |simply )?(?:get on with (?:it|that)|go ahead|do (?:it|that|so)\b|sell|close|shut|raise|increase|put up|cut|scrap|end|axe|charge)|\b(?:it is|it['’]s) (?:high )?time (?:to|we|for us to) (?:sell|sold|close|shut|raise|cut|scrap|end|charge)|\btime to (?:let (?:\w+ ){1,4}go\b|say goodbye to|give up on)|\bI (?:would|['’]d) (?:happily |gladly )?(?:sell|close|shut|raise|cut|scrap|charge)\b|\b(?:we|group|councillors) (?:now |also )?(?:want|propose|would like)(?! to (?:know|hear|see|ask|thank|say))\b|^\W*(?:sell|auction|flog|close|shut|scrap|axe|hand over|put)\b(?!.*\band (?:you|we|they|it)\b)/i
/** Somebody else's plan, or what somebody says of it; a question. */
const NOT_OURS =
  /\b(?:government|ministers?|opposition|developers?|would|could|might|may|if|whether|unless|campaign|petition|fears?|feared|claims?|rumours?|says?|told|tells?|admits?|according to|compan(?:y|ies)|operators?|contractors?|said that|asked|ask|saved?|saving|keep|keeps|stays?|remains?|frozen|freeze|halt(?:ed)?|called off|abandoned|reversed|blocked)\b/i
/** A time that passes. */
const PASSING =
  /\b(?:for (?:repairs?|works?|refurbishment|a refit|stock-?taking|the (?:summer|winter|holidays?|season|day|night|bank holiday)|christmas|easter|good friday)\b|for (?:a|an|one|two|three|four|five|six|\d+|the|some) (?:more )?(?:few |couple of )?(?:fortnight|night|day|week|month|hour|minute|afternoon|morning|weekend|match|event|winter|season)s?|until|reopens?|re-open(?:s|ed|ing)?|temporar(?:y|ily)|while|during|early|at (?:noon|midday|midnight|\d)|over(?:night| christmas| easter| new year)|on (?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|christmas|boxing|bank|good friday|new year)|(?:consultation|applications?|nominations?|entries|doors|gates?|road|car park|path|window) (?:will |that )?clos|clos(?:e|es|ing) (?:to|date|time|the (?:road|gap|deal|loop|meeting|door behind)))\b/i

/**
 * Where the note is that the group takes the other side: a stand is settled by being taken. "Thrown out" and its like turn
 * round what is stood by.
 */
const STANDS: Saying = [
  [
    /^(?:\w+ ){0,2}(?:support|back|favour|welcome)(?:s|ed|ing)?\b/i,
    /\b(?:(?:we|I|group|councillors)(?:['’](?:ll|ve|re|m)| will| have| are| am| has| is)? (?:now |all |fully |happily |be )?(?:support|back|favour|welcom)(?:e|s|ed|ing)?|(?:no|not (?:any|a)) (?:quarrel|problem|objection|argument|difficulty) (?:with|to)|(?:is|are) (?:only |perfectly |quite |entirely )?(?:fair|sensible|reasonable|justified|right and proper)|(?:happy|content|relaxed) (?:with|about)|come round to|changed (?:my|our) minds? (?:about|on)|chang(?:ed|ing) (?:my|our) minds? (?:about|on))\b/i,
  ],
  [
    /^(?:\w+ ){0,2}(?:oppos|reject|object)/i,
    /\b(?:(?:we|I|group|councillors)(?:['’](?:ll|ve|re|m)| will| have| are| am| has| is)? (?:now |all |firmly |strongly )?(?:oppos|reject)(?:e|es|ed|ing)?|(?:vot(?:e|ed|ing)|come out|coming out|dead set|set) against|changed (?:my|our) minds? (?:about|on))\b/i,
  ],
]
const OTHER_WAY = /\b(?:oppos\w*|against|stop\w*|scrap\w*|fight\w*|object(?:ed|ing|ions?)?|petition\w*|campaign\w*|withdraw\w*|end|refus\w*|reject\w*|thrown out)\b/i

const saidOf = (table: Saying, notes: readonly string[]): readonly RegExp[] => table.filter(([noted]) => notes.some((note) => noted.test(note.trim()))).map(([, said]) => said)

/** Of notes: in which senses the line can be gone against. */
export const sensesOf = (notes: readonly string[]): readonly RegExp[] => saidOf(SENSES, notes)
/** Of notes: in which words its other side is taken. */
export const standsOf = (notes: readonly string[]): readonly RegExp[] => saidOf(STANDS, notes)

/** What the notes say is stood by, or against. */
export const stoodBy = (notes: readonly string[]): string =>
  notes.flatMap((note) => STANDS.filter(([noted]) => noted.test(note.trim())).map(([noted]) => note.trim().replace(noted, ''))).join(' ')

type Place = { readonly start: number; readonly end: number }

function firstIn(sentence: string, said: readonly RegExp[], fits: (words: string) => boolean = () => true): Place | undefined {
  for (const each of said) {
    const match = each.exec(sentence)
    if (match && fits(match[0])) return { start: match.index, end: match.index + match[0].length }
  }
  return undefined
}

/** Where in a sentence such a stand is taken. */
export const standIn = (sentence: string, stands: readonly RegExp[]): Place | undefined =>
  sentence.includes('?') ? undefined : firstIn(sentence, stands, (words) => !OTHER_WAY.test(sentence.replace(words, '')))

/** Whether any word of such a sense stands in a text: of most paragraphs no more is asked. */
export const isSpokenIn = (text: string, senses: readonly RegExp[]): boolean => senses.some((sense) => text.search(sense) >= 0)

/** Where in a sentence a word of that sense stands as something settled. */
export function settledIn(sentence: string, senses: readonly RegExp[]): Place | undefined {
  const wanted = ADVOCATED.test(sentence) && !/[?]|\bif we\b/.test(sentence)
  if (wanted ? NOT_OURS.test(sentence.replace(/\bwould\b/gi, '')) : !SETTLED.test(sentence) || NOT_OURS.test(sentence)) return undefined
  if (PASSING.test(sentence)) return undefined
  return firstIn(sentence, senses)
}
