/** Gaps still to fill: "[name]", "{{agent}}", "TBC", "xxx", "____", "dd/mm/yyyy". An editor's "[sic]" or "[the council]" is none. */
import type { MakeRecogniser } from '../recogniser.ts'
import { called, callsBy } from '../word-beginnings.ts'

const BRACKETED = /\[([^[\]\n]{1,60})\]|\{\{([^{}\n]{1,60})\}\}|\{([A-Za-z][A-Za-z0-9_. -]{0,40})\}|<([A-Za-z][A-Za-z _-]{1,40})>|«([^«»\n]{1,40})»/g
const BARE =
  /\b(?:TBC|TBA|T\.B\.C\.|XXX+|xxx+|Xxx+|[Ll]orem ipsum|[Dd][Dd]\/[Mm][Mm]\/[Yy]{2,4}|DD Month YYYY|HH:MM|INSERT [A-Z]{2,20}(?: [A-Z]{2,20}){0,3})\b|_{3,}|\?\?\?+|…{2,}/g

/** Words that name what is to be put in. */
const NAMES_A_GAP =
  /\b(?:insert|enter|add|your|name|names|surname|date|day|month|year|time|venue|place|town|area|ward|road|street|address|postcode|phone|telephone|mobile|number|e-?mail|website|url|link|title|role|agent|candidate|printer|promoter|councillor|cllr|leader|mover|seconder|council|group|party|amount|figure|headline|quote|details|contact|reference|ref|tbc|tba|xx+|text|here|logo|photo|image|caption|signature|deadline|recipient|addressee|salutation|organisation|committee|meeting|item|subject|topic)\b/i
/** What editors put in brackets: corrections, sources, emphasis, law reports, notes. */
const EDITORIAL =
  /^(?:sic|…|\.{3}|\d{1,4}[a-z]?|(?:19|20)\d\d|x|X| |✓|emphasis added|laughter|applause|inaudible|edited|redacted|cont(?:inued|d)?|he|she|it|they|we|is|was|are|the|a|an|of|to|and|in|that|this|his|her|their|our)$/i
const EDITORIAL_START =
  /^(?:the|a|an|this|that|these|those|his|her|their|our|its|my|on|in|for|to|of|with|and|or|but|as|at|by|from|is|was|are|were|has|have|had|will|would|who|which|we|they|he|she|it|I|not|more|also|some|all|when|where|if|because) /i
/** "He [Cllr Khan] agreed": who is meant. */
const SOMEBODY = /^(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.? [A-Z]/
const TAGS = /^(?:b|i|u|p|br|em|strong|a|div|span|li|ul|ol|td|tr|th|h[1-6]|img|table)$/i

export const placeholder: MakeRecogniser = () => ({
  name: 'placeholder',
  yields: ['placeholder'],
  wants: ({ text, words }) => SIGNS.test(text) || (called(GAP_WORDS, words) !== 0 && WORDS.test(text)),
  see({ text }, report) {
    const found: { start: number; end: number; certainty: number; name: string }[] = []
    BRACKETED.lastIndex = 0
    for (let match = BRACKETED.exec(text); match; match = BRACKETED.exec(text)) {
      const name = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? '').trim()
      const end = match.index + match[0].length
      const certainty = certaintyOf(match, name, text[end])
      if (certainty > 0) found.push({ start: match.index, end, certainty, name })
    }
    const bracketed = found.length
    let next = 0
    BARE.lastIndex = 0
    for (let match = BARE.exec(text); match; match = BARE.exec(text)) {
      const start = match.index
      while (next < bracketed && (found[next] as { end: number }).end <= start) next++
      if (next < bracketed && (found[next] as { start: number }).start <= start) continue
      found.push({
        start,
        end: start + match[0].length,
        certainty: /^[Xx]{3}$/.test(match[0]) || match[0].startsWith('?') || match[0].startsWith('…') ? 0.85 : 0.93,
        name: match[0],
      })
    }
    found.sort((a, b) => a.start - b.start)
    for (const { start, end, certainty, name } of found) report('placeholder', start, end, certainty, { name })
  },
})
const SIGNS = /[[{<«_]|\?{3}|……/
const GAP_WORDS = callsBy([['tbc', 'tba', 't', 'xxx', 'xxxx', 'lore', 'dd', 'hh', 'inse']])
const WORDS = /TB[CA]|T\.B|[Xx]{3}|[Ll]orem|[Dd]{2}\/|DD M|HH:|INSERT/

function certaintyOf(match: RegExpExecArray, name: string, next: string | undefined): number {
  if (match[2] !== undefined || match[5] !== undefined) return 0.97
  if (match[3] !== undefined) return NAMES_A_GAP.test(name) || /[a-z][A-Z]/.test(name) ? 0.95 : 0.7
  if (match[4] !== undefined) return TAGS.test(name) ? 0 : NAMES_A_GAP.test(name) ? 0.93 : 0
  // a Markdown link in a plain text
  if (next === '(') return 0
  if (EDITORIAL.test(name) || SOMEBODY.test(name) || !/[A-Za-z_●•?]/.test(name)) return 0
  if (EDITORIAL_START.test(name)) return /^(?:a|the) (?:name|date|time|venue|address|amount)$/i.test(name) ? 0.9 : 0
  return NAMES_A_GAP.test(name) ? 0.95 : 0.6
}
