/** Words against a line that are not the group's: others' claims told only to be denied, and what is done elsewhere. */

const THEIR_CLAIM =
  /\b(?:correspondent|critics?|opponents?|opposition|rumou?rs?|rumoured|scare stor(?:y|ies)|(?:talk|gossip|speculation|claims?|suggestions?) (?:that|about)|some (?:people )?(?:say|claim|think|fear|believe)|people (?:say|claim|think|fear|ask|are saying|are asking|have asked)|residents (?:fear|worry|ask|have asked|have heard)|it (?:is|was|has been) (?:said|claimed|suggested)|(?:is|are|was|were|been) (?:being )?(?:told|urged|asked|advised|invited)|says? in (?:a|the|his|her|their|last|one) |(?:leaflets?|letters?|posts?|flyers?|posters?|stor(?:y|ies)|piece|article|somebody|someone|others?) (?:[a-z]+ ){0,6}(?:saying|claiming|telling|says?|claims?|tells?)|(?:they|people|residents|readers) (?:have )?(?:read|heard|been told|were told) that|(?:you|i|we) (?:may|might|will|have) (?:have )?(?:heard|read|been told|seen))\b/i

/** How the sentence behind it, or the one after that, begins. */
const DENIAL =
  /^(?:(?:our|my|the) answer (?:is|was|to that is) no\b|no\b|not (?:so|true)|untrue|nonsense|never|wrong\b|rest assured|(?:it|that|this) (?:is|'s)(?: simply| just| quite)? (?:not|un|wrong|false|nonsense)|(?:it|that|this) (?:isn't|will not|won't|is no)|(?:it|they) (?:won't|will not|isn't|aren't)|nobody (?:does|is|will|wants)|(?:we|i) (?:will|would|shall|do|have|are|am) (?:not|never|no)|(?:we|i) (?:won't|haven't|don't|shan't|aren't))/i

const SENTENCES = /[.!?]["”’)]?\s+/

const ELSEWHERE = /\b(?:other|neighbouring|some|many|most|several) (?:councils?|boroughs?|districts?|counties|authorities|towns|cities)\b|\belsewhere\b/i

const ASKED =
  /\b(?:questions?|asked|asks?|asking|wonder(?:s|ed|ing)?) (?:about )?(?:whether|if|who (?:wants|would|is going))\b|\b(?:any(?:one|body) who|those who|whoever|if (?:any(?:one|body)|some(?:one|body)|people|they)|(?:do not|don't) (?:believe|listen to) any(?:one|body) who) (?:says?|thinks?|tells?|claims?)\b/i

/** "Asked whether Labour would close the baths", "Anyone who says that the baths have had their day". @param sentence up to the words against the line */
export const isAsked = (sentence: string): boolean => ASKED.test(sentence)

/** "Other councils have brought in a charge." @param sentence up to the words against the line */
export const isElsewhere = (sentence: string): boolean => ELSEWHERE.test(sentence)

/**
 * "Your correspondent says that we shall close the baths. We will not."
 * @param sentence up to the words against the line
 * @param after what follows their sentence
 */
export const isDenied = (sentence: string, after: string): boolean =>
  THEIR_CLAIM.test(sentence) &&
  after
    .split(SENTENCES)
    .slice(0, 2)
    .some((each) => DENIAL.test(each.trim()))
