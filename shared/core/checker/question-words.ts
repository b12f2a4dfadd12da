/** Words of a question's own text: not who puts it to whom, and in a paper of several each for itself; the longest counts (guidance M on MO-22). */
import type { DraftFacts } from './draft-facts.ts'
import { countWords } from './letters.ts'

const HEAD =
  /^[ \t]*(?:(?:supplementary |member'?s'? |public )?questions?(?: \d{1,2}| no\.? ?\d{1,2}|s on notice)?(?: (?:from|by|to|for|on|under)\b.{0,120}|\s*[:.–-].{0,60})?|q\d{1,2}\b.{0,80}|(?:from|by|to|asked by|put by|put to|addressed to|date|meeting|council)\s*:.{0,100})$/i
const NUMBERED = /^[ \t]*(?:(?:question|q) ?)?\d{1,2}[.):]/i
const SIGNED = /^[ \t]*(?:cllr|councillor|cynghorydd)\.? [^.?!]{2,60}$/i

export function questionWords(facts: DraftFacts): number {
  let most = 0
  let words = 0
  for (const line of facts.text('body').split('\n')) {
    const isHead = HEAD.test(line) && !line.includes('?')
    if (isHead || NUMBERED.test(line)) words = 0
    if (!isHead && !SIGNED.test(line)) words += countWords(line)
    most = Math.max(most, words)
  }
  return most
}
