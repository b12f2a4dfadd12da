/** Words of a question's own text: not who puts it to whom, and in a paper of several each for itself; the longest counts (guidance M on MO-22). */
import type { DraftFacts } from './draft-facts.ts'
import { countWords } from './letters.ts'

const HEAD =
  /^[ \t]*(?:(?:supplementary |member'?s'? |public )?questions?(?: \d{1,2}| no\.? ?\d{1,2}|s on notice)?(?: (?:from|by|to|for|on|under)\b.{0,120}|\s*[:.–-].{0,60})?|q\d{1,2}\b.{0,80}|(?:from|by|to|asked by|put by|put to|addressed to|date|meeting|council)\s*:.{0,100})$/i
/** "From Cllr Khan to the Leader", "Cllr Khan to ask the Leader", "To the Cabinet Member for Streets": who asks whom, in a paper of several. */
const WHOM =
  /^[ \t]*(?:(?:from |by |q\d{1,2}[.:]? )?(?:cllr|councillor|cynghorydd)\.? [^.?!]{2,60}? (?:to|asks?|to ask|will ask)(?: the)? [^.?!]{3,80}|to (?:the )?(?:leader|deputy leader|cabinet member|portfolio holder|executive member|chair|chairman|mayor|police and crime)\b[^.?!]{0,80}):?$/i
const NUMBERED = /^[ \t]*(?:(?:(?:question|q) ?)?\d{1,2}[.):]|supplementary\b[^?:]{0,60}:)/i
const SIGNED = /^[ \t]*(?:cllr|councillor|cynghorydd)\.? [^.?!]{2,60}$/i

/** What stands behind the questions and asks nothing. */
const BEHIND = /^[ \t]*(?:notes?(?: (?:to|for|on) .{0,60})?|contacts?\b.{0,80}|background|explanatory note.{0,40}|supplementary questions?)\s*:?$/i

/** A covering mail greets, and puts its question between quotation marks or in a paragraph of its own. */
const GREETING =
  /^[ \t]*(?:(?:dear|hello|hi|hiya|good (?:morning|afternoon|evening)|annwyl)\b.{0,60}|(?:morning|afternoon|evening|all|both|colleagues|friends|folks|team)\b[^.?!:]{0,30}[,!–-]?[ \t]*)$/im
const QUOTED = /[“"]([^“”"]{1,4000}\?)[”"]/
const COVER =
  /\b(?:(?:following|my|this|a|the) (?:written |supplementary )?question\b|questions? (?:below|on notice|for (?:the )?(?:full )?council)|standing order|procedure rule|council meeting|meeting of (?:the )?(?:full )?council)/i

export function questionWords(facts: DraftFacts): number {
  const text = facts.text('body')
  return longest(GREETING.test(text) ? withoutCover(text) : text)
}

/** The words in marks that ask, else what stands between the greeting's lines and the last question mark. */
function withoutCover(text: string): string {
  const quoted = QUOTED.exec(text)?.[1]
  if (quoted !== undefined) return quoted
  const end = text.lastIndexOf('?')
  const lines = (end < 0 ? text : text.slice(0, end + 1)).split('\n')
  const cover = lines.map((line) => GREETING.test(line) || (COVER.test(line) && !line.includes('?')))
  return lines.slice(cover.lastIndexOf(true) + 1).join('\n')
}

function longest(text: string): number {
  let most = 0
  let words = 0
  let isBehind = false
  for (const line of text.split('\n')) {
    const isHead = (HEAD.test(line) || WHOM.test(line)) && !line.includes('?')
    if (isHead || NUMBERED.test(line)) words = 0
    isBehind = BEHIND.test(line) || (isBehind && !isHead)
    if (!isHead && !isBehind && !SIGNED.test(line)) words += countWords(line)
    most = Math.max(most, words)
  }
  return most
}
