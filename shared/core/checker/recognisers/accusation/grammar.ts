/** What may stand between a name and an accusing word, so that the one is laid at the door of the other. */

/** "of Mill Lane", "from the Crown flats", "at number 14". */
const WHERE =
  "(?: (?:from|of|at|in|on|off) (?:the )?(?:(?:number|no\\.?) \\d{1,4}|[A-Z][A-Za-z'-]{1,20}(?: [A-Z][A-Za-z'-]{1,20}){0,2}(?: (?:flats|estate|terrace|close|road|street|lane|pub|club|garage|yard|ward))?))?"
const NOTE = `${WHERE}(?: ?\\([^()\\n]{1,40}\\))?(?:, [^.;:!?\\n"“”]{2,90},)?,? ?`
const ADVERB =
  '(?:also|then|again|simply|clearly|repeatedly|deliberately|knowingly|personally|allegedly|reportedly|openly|secretly|routinely|probably|actually|himself|herself|themselves|even|already|now|still|apparently|once|later|shamelessly|blatantly|today|yesterday|recently|subsequently)'
const BE = "(?:is|was|are|were|be|been|being|remains|became|has become|isn't|wasn't)"
/** Between the doer and the deed: "who has", "(Conservative) repeatedly", ", leader of the council,". */
export const DOES = new RegExp(
  `^(?: and (?:his|her|their|its) [a-z]{3,14}(?: [a-z]{3,14})?)?${NOTE}(?:,? ?(?:the|a) (?:[a-z]{2,12} ){1,2}(?=who ))?(?:(?:who|which|has|had|have|may|might|could|must|and|or|either|${ADVERB}) ){0,5}$`,
)
/** Between a person and what the person is said to be. */
export const IS = new RegExp(
  `^${NOTE}(?:(?:who|which|has|had|have|may|might|could|must|${ADVERB}|${BE}|proved|to be|nothing but|nothing more than|no better than|a|an|the|just|completely|utterly|thoroughly|proven|known|common|compulsive|serial|petty|total|complete|such|bare-faced|barefaced|disgraced|convicted|notorious|habitual|shameless|self-confessed|out-and-out|downright|real|good-for-nothing) ){0,7}$`,
)
export const SAYS_IS = new RegExp(`(?:^|[ ,])(?:${BE}|proved) `)
export const CALLED = /^ (?:as )?(?:a|an) (?:[a-z-]{2,12} ){0,2}$/
export const CALLS = /\b(?:call|calls|called|calling|brand|brands|branded|label|labelled|dub|dubbed|denounced) $/i
export const POSSESSIVE = /^'s? (?:(?:alleged|own|blatant|constant|repeated|endless|latest|massive|systematic|shameless|outright|barefaced|bare-faced) ){0,2}$/
/** "committed a serious", "told the committee a pack of", "is behind the" */
export const COMMITS = new RegExp(
  `^${NOTE}(?:(?:who|has|had|have|may|might|could|must|is|was|were|been|and|${ADVERB}) ){0,4}(?:commit(?:s|ted|ting)?|peddl(?:es|ed|ing)|perpetrat(?:es|ed)|orchestrat(?:es|ed)|mastermind(?:s|ed)|organi[sz]ed|engag(?:es|ed|ing) in|took part in|taking part in|profit(?:s|ed|ing) from|got away with|getting away with|resort(?:s|ed) to|behind|up to|t(?:old|ells) (?:us|them|residents|voters|tenants|(?:the|a|an|our|his|her)(?: (?!that\\b|about\\b|how\\b|of\\b)[a-z]{3,14}){1,3})) (?:(?:a|an|the|this|such|his|her|their|its|serious|systematic|massive|large-scale|outright|deliberate|shameless|further|more|pack of|string of|series of|catalogue of|number of|campaign of|act of|acts of) ){0,3}$`,
)
export const BY = /^(?: (?:of|behind|in|over|on|for|at|from) [A-Za-z&' ]{3,40}?)?(?:, [a-z ]{3,30},)? (?:committed |carried out |perpetrated |told |spread )?(?:by|from) (?=[A-Z])/
/** "the lies of Tom Hale"; the murder of somebody is another matter. */
export const OF_THE_DOER = /^(?:lies|corruption|dishonesty|deceit|criminality)$/i
/** "Tom Hale misled the chamber and lied": one doer does both, unless the first is saying what another did. */
export const AND_THEN = /^(?! (?:and|or|who|that|whose|with|,)\b) [a-z]{3,14}(?: [a-z' -]{2,60})?,? and (?:then |also |even )?$/
export const TELLS =
  /\b(?:s(?:ays|aid)|t(?:ells|old)|claim|believ|th(?:inks|ought)|hear|kn[oe]w|ask|show|report|fear|warn|m[ei]e?t|saw|seen|s[ae]w|call|help|support|thank|victims?|by|whom?|where|when|how|why|that)[a-z]*\b/
/** Who knew of a wrong does what follows. */
export const KNEW = /^ (?:also )?kn[eo]ws? (?:that|about|of|full well that|perfectly well that) /
/** A verb that an "and" may join to an earlier one: "the pros and cons" is none. */
export const PAST = /^(?:[a-z]+ed|stole|took|lied|hid|sold|paid|broke|gave|ran|beat|hit|told)\b/
/** "has cheated nobody" */
export const NONE = /^ (?:nobody|no[ -]one|none|nothing)\b/
/** "dodgy deals with Acme Ltd", "the stitch-up between Cllr Hale and the builder" */
export const WITH = /^(?: [a-z]{3,14}){0,2} (?:between|with|involving|by|from|to|for|of|at) (?=[A-Z])/
/** "a crook like Tom Hale" */
export const LIKE = /^ (?:like|such as|called|named|by the name of|in the shape of) (?=[A-Z])/
/** "has been tipping waste illegally"; "was evicted illegally" is done to somebody. */
export const DOES_IT_SO = /^(?: (?:has|have|had|is|was|were|are|been|being)){0,2} [a-z]{3,12}(?:ing|ed|t|n|d|s) (?:[a-z' ]{2,40} )?$/
export const PASSIVE_SO = /^(?: (?:has|have|had))? (?:is|was|were|are|been|being) [a-z]+(?:ed|n|t) /
/** "was billed for", "were slipped": it was done to them. */
export const PASSIVE_DONE = /(?:^|[ ,])(?:is|was|are|were|be|been|being) (?:[a-z]+ )?(?:billed|charged|invoiced|tipped|dumped|sold|slipped|handed|given|offered)\b/
/** Where a sentence ends. */
export const ENDS = /[.!?]["”]? |[.!?;\n]$/
/** "has illegally evicted", "corruptly awarded" */
export const VERB = /^ [a-z]{2,12}(?:ed|ing|en|ght|ook|old|ave|id|ent|et|it)\b/
/** Another speaks between the business and the name, or the named one only speaks of it. */
export const SPEAKS = /["“”]|\b(?:sa(?:id|ys|ying)|told|tells|added|adds|claim(?:s|ed)|warn(?:s|ed)|argue[sd]|ask(?:s|ed)|insist(?:s|ed)|believes?|thinks?|fears?)\b/
/** How far from a whole business its people are named. */
export const BESIDE = 110
/** "a report on fraud by Jane Roe" */
export const WRITTEN =
  /\b(?:report|paper|study|book|talk|article|guide|speech|question|motion|presentation|briefing|evidence|lecture|campaign|work) (?:on|about|into|against|tackling) (?:[a-z]+ ){0,2}$/
/** What may follow the name of a deed or a doer; anything else makes a compound of it: "fraud prevention", "crime survey". */
export const STOPS =
  /^(?:[.,;:!?)\n"”’—–-]|$| (?:and|who|but|of|in|at|on|with|to|from|for|when|because|whose|that|over|about|against|is|are|was|were|has|have|cost|costs|must|should|will|by|while|as|carried|committed|perpetrated|involving|worth)\b)/
/** ", the driver who was", ", a councillor from Mill Ward, has been" */
export const HELD = new RegExp(`^${NOTE}(?:,? ?(?:the|a|an) (?:[A-Za-z-]{2,14} ){1,4}(?=who ))?(?:(?:who|${ADVERB}|${BE}|has|had|have|currently|due|stands|,) ?){0,6}$`)
/** "will appear at Anytown" */
export const APPEARS = new RegExp(
  `^${NOTE}(?:(?:who|is|was|has|had|due|to|be|been|being|will|next|${ADVERB}) ){0,5}(?:appear(?:s|ed|ing)?|go(?:es|ing)?|went|com(?:es?|ing)|came|brought|hauled|taken|sent|back|due|tried|dealt with|sentenced|stand(?:s|ing)? trial|on trial|up|in the dock|accused|heard) (?:again )?(?:at|in|before|by|to|in front of) (?:the )?(?:[A-Z][A-Za-z'-]+ ){0,4}$`,
)
export const ARRESTED_FOR = /^ (?:for|on suspicion|over|in connection|after|at|by police|in relation|yesterday|last|this)\b/
/** Before the accusation in its sentence these turn it round, ask it or take it back. */
export const DENIES =
  /\b(?:den(?:y|ies|ied|ying)|no (?:suggestion|evidence|question)|nobody(?! (?:should|must|can|will) (?:forget|doubt|deny))|no[ -]one(?! (?:should|must|can|will) (?:forget|doubt|deny))|untrue|not true|not (?:suggest|say|saying|claim|accus|imply|alleg)[a-z]*|never (?:said|claimed|suggested)|false(?:ly)?|wrongly|apologi[sz]e|withdraw|retract|cleared|acquitted|exonerated|if|whether|unless|fictional|novel|film|play|pantomime|drama)\b/i
export const NOT = /\b(?:not|never|no longer|hardly|n't)\b/
export const LONG_AGO = /\b(?:1[0-8]\d\d|19[0-3]\d)\b/
export const HEDGE = /\b(?:allegedly|reportedly|alleged|may|might|could)\b/
