/** What a whip notice says of an item in words, on its own line, in its row or below it: the group's position and the whip. */

const WHIP =
  /\b(?:(?:(?:the )?whip['’]s on|(?:the )?whip (?:applies|will apply|is on|on\b|does not apply|off\b|is off|is (?:lifted|suspended|not (?:needed|applied))|not (?:needed|applied|required))|(?:one|two|three|1|2|3)[- ]line(?:s|r| whip)?|(?:no|without a|a|under|full|firm|strict) whip|not? whipped|un-?whipped|whipped|free vote|free\b|conscience vote|use (?:your |own )?judge?ment|(?:votes?|choose|decide) (?:as|how|whatever|whoever|what) (?:you|they|each)\b|up to (?:you|each member)|(?:matter (?:of|for) (?:your |individual )?|(?:by|on|with) (?:your |their )?)conscience|on (?:a|the) (?:\w{3,5}-line )?whip|your own (?:call|choice)|(?:make up )?your own minds?|as (?:you see fit|you think (?:best|right)|above)|(?:vote|voting|votes|go|stick) with the (?:group|rest of us)|(?:follow|support|back) the group|toe the (?:group )?line|break(?:ing)? ranks|(?:all|every(?:one|body)|we all|you all) (?:must|should|has to|have to|is to|are to|will) (?:vote|support|oppose|back|follow)|expect (?:all|every|each)|(?:expected|required|obliged) to|has leave|same terms|follow your|each to (?:their|his|her) own|bind(?:ing|s)\b|bound (?:by|to)|same footing|same (?:again|here|applies|whip)|likewise|ditto|(?:members|each member|you) (?:to )?decides?\b|chwip|pleidlais rydd)\b|whip(?: status)?\s*:\s*[a-z0-9 -]{2,30}|[.:;,] whip(?=[.;,]|$))/i
const POSITION =
  /\b(?:support(?:s|ed|ing)?|oppos(?:es?|ed|ing)|abstain(?:s|ing)?|vot(?:es?|ing) (?:it down|it through|for|against|in favour|down|with)|in favour|against|approv(?:es?|al|ing)|accept(?:s|ing)?|reject(?:s|ing)?|refus(?:es?|al|ing)|to grant|grant (?:it|permission|consent)|revok(?:es?|ing)|amend(?:ment|ing)?|defer(?:ring)?|refer(?:red)? (?:it )?back|(?:send|sent|sending) (?:it |this |the decision )?(?:back|to (?:the )?(?:committee|cabinet|scrutiny))|uphold|vote it (?:down|through)|throw(?: it)? out|turn(?: it)? down|back(?:s|ing|ed)?(?= (?:it|the|our|this|them|all|cllr)\b)|resist(?:ing)?|likewise|ditto|as above|same again|we are (?:for|not) it|block(?:ing)? it|vote yes|vote no|we say (?:yes|no)|to note|note (?:it|this|them|the report)|to be noted|noting|endors(?:es?|ing)|welcome|no (?:group )?(?:position|view|line)|supporting|(?:position|view|line)\s*:\s*(?:none|no|nil|\S)|cefnogi|gwrthwynebu|ymatal)\b|\bfor\b(?=\W*$|[,.;] )|\bnote\b(?=\W*$|[,;])|^(?:we )?(?:agree|carry|pass|elect|nominate|nothing|none)\b/im
const FREE =
  /^none?$|free|conscience|own mind|own$|your$|same terms|fit$|think|likewise|ditto|as above|same (?:again|footing)|no whip|without a whip|not? whipped|unwhipped|judge?ment|rydd|\b(?:vote|choose|decide) |up to|decides?$/i

/** "Notice from the whip: Full Council": who writes, and no whip. */
const FROM_THE_WHIP = /\b(?:from|by) (?:the|your|our) (?:\w+ )?whip:?/gi
const LABEL = /^[a-z ]{4,12}\s*:\s*/i

export interface Decision {
  readonly position?: string
  readonly whip?: string
}

export const saysWhip = (text: string): boolean => WHIP.test(text)
export const saysPosition = (text: string): boolean => POSITION.test(text)

/** A free vote is a position too: nobody is told how to vote; so is “likewise”. */
export function decisionIn(said: string): Decision {
  const text = said.replace(FROM_THE_WHIP, '')
  const found = WHIP.exec(text)?.[0]
  const whip = found?.replace(LABEL, '')
  const position = POSITION.exec(found ? text.replace(found, ' ') : text)?.[0].replace(LABEL, '') ?? (whip && FREE.test(whip) ? whip : undefined)
  return { ...(position && { position }), ...(whip && { whip }) }
}

/** A line that says nothing else: "Two-line whip.", "There is no whip.", "Status: free vote". */
const ALONE =
  /^(?:(?:(?:group|agreed|proposed|our|the) )?(?:position|view|line|stance|decision|recommendation|vote|voting|status|whip(?: status)?|whipping)\s*[:–-]|(?:(?:there is|this is|it is) )?(?:an? |the |no |full |firm |strict |members are |you are )?(?:whip\b|whipped|(?:one|two|three|1|2|3)[- ]line|free\b|un-?whipped|not whipped|conscience vote)|use your (?:own )?judge?ment)/i
export const isDecisionAlone = (text: string): boolean => ALONE.test(text) && text.length <= 200

/** "The whip applies to every item below unless marked": said once for all. */
const FOR_ALL = /\b(?:all|both|every|everything|each|throughout|unless|except|otherwise|the (?:rest|others?|remaining))\b/i
const OF_ITEMS = /\b(?:items?|business|votes?|motions?|agenda|paper|below|throughout|everything|marked|stated|shown|noted|otherwise|say|rest|both|others?)\b/i

/** @returns what a sentence of the notice says of all its items; nothing where it says so of none */
export function decisionForAll(text: string): Decision {
  if (!/whip|-line|vote/i.test(text)) return {}
  for (const sentence of text.split(/[.!?\n]/))
    if (FOR_ALL.test(sentence) && OF_ITEMS.test(sentence) && !BEGINS_ITEM.test(sentence)) {
      const { whip } = decisionIn(sentence)
      if (whip) return { whip }
    }
  return {}
}
const BEGINS_ITEM = /^\s*(?:(?:agenda )?item|eitem)? ?\d/i
