/** A whip notice's items, each with the group's position and whether the whip applies, as lines or table cells (rules GP-03 to GP-05). */
import type { StructureValue } from '../../fact.ts'
import { standingItem } from './agenda-lines.ts'
import { type Line, type LineReader, SHORT } from './line.ts'
import { businessOf } from './whip-business.ts'
import { decisionIn, isDecisionAlone, saysPosition, saysWhip } from './whip-decisions.ts'

const TITLE = /^(?:the )?(?:group )?(?:whip(?:'?s)?|whipping) (?:notice|instructions?|briefing|note|sheet)\b.{0,80}$|^hysbysiad (?:y )?chwip\b.{0,80}$/i
const NUMBERED = /^(?:(?:agenda )?item \d{1,3}[a-z]?\b\s*[.):,–-]?\s*|\d{1,3}[a-z]?[.):] +|eitem \d{1,3}\b\s*[.):,–-]?\s*)/i
const LABELLED = /^(?:(?:group |agreed |proposed |our )?(position|line|safbwynt|whip|chwip|item|eitem))\s*[:–-]\s*(.{1,160})$/i
/** "Free vote: where the table says free vote …": a note on how to read the notice. */
const ABOUT_WHIPS = /^(?:free votes?|no whip|whips?|the whip|conscience votes?)\s*[:.–-]/i
export const HEADER =
  /^(?:no\.?|nos?|number|#|item|items|agenda item|title|subject|business|motion|(?:the )?(?:(?:our|group|agreed|proposed|group's|recommended) )?(?:position|line|view|vote|stance|decision|recommendation)|what we (?:do|think|say|will do)|how we (?:vote|are voting)|whip|whipp?(?:ed|ing)\??|whip status|whip applies\??|status|notes?|comments?|speakers?|lead|rhif|eitem|safbwynt|chwip)$/i
/** A numbered line that is advice to members and no item of business. */
const ADVICE = /^(?:please|remember|if you|bring|note that|members (?:must|should|are)|contact|tell|let me|arrive|see)\b/i

/** "7. Market rents – I will explain on the night.": a title, and what is said of it. */
const TITLED = /^\d{1,3}[.)] [A-Z][a-z]+(?: [a-z’']+){0,4} – (?!(?:in|at|from|on|by|please|bring|see|for|tea|coffee|contact|ring)\b)/

/** "6. Leisure contract. It will be close, so be in your seat by seven.": members are wanted for it, and not told what for. */
const WANTED =
  /^\d{1,3}[.)] (?!(?:pre-?meet|group|lunch|tea|drinks|photo|parking)\w*\b)[A-Z][^.:!?]{3,60}[.:] .{0,80}\b(?:be (?:there|in (?:by|your|their)|present)|turn(?:ing)? (?:up|out)|in (?:your|their) (?:seats?|places?)|stay (?:to|till|until|for|put|there)|everyone in|everybody in|all (?:needed|wanted)|need (?:every|each|all of|you all)|come prepared|no (?:absences|excuses|slipping|late)|full turnout|on the night)\b/i

const isDigit = (code: number): boolean => code >= 48 && code <= 57

export const whipLines: LineReader = {
  words: ['whip', 'chwi', 'vote', 'item', 'eite', 'free', 'plan', 'lice', 'stan', 'scru', 'appe', 'judg', 'line', 'posi', 'safb', 'plei', 'hysb'],
  also: ({ text, block }) => block.kind === 'cell' || isDigit(text.charCodeAt(0)),
  read(line, report) {
    const { text, block } = line
    const items = block.kind === 'cell' ? [] : itemsWithin(text)
    if (items.length > 1) {
      items.forEach((from, i) => {
        const item = itemIn(text.slice(from, items[i + 1]))
        report(from, from + item.length, 0.9, { role: 'whip-item', name: item.replace(NUMBERED, ''), ...decisionIn(item), ...formality(item) })
      })
      return
    }
    const wanted = block.kind === 'cell' ? null : WANTED_FOR.exec(text)
    if (wanted) {
      const from = wanted.index + wanted[0].length - (wanted[1] as string).length
      const item = itemIn(text.slice(from))
      const sentence = text.slice(text.lastIndexOf('. ', from) + 1)
      report(from, from + item.length, 0.9, { role: 'whip-item', name: item.replace(NUMBERED, ''), ...decisionIn(sentence), ...formality(item) })
      return
    }
    if (text.length > SHORT * 2) return
    if (block.kind === 'cell') {
      const value = cellValue(line)
      if (value) report(0, text.length, 0.93, value)
      return
    }
    if (TITLE.test(text)) return report(0, text.length, 0.95, { role: 'whip-title' })
    const labelled = LABELLED.exec(text)
    if (labelled) return report(0, text.length, 0.9, labelledValue(labelled[1] as string, labelled[2] as string))
    if (ABOUT_WHIPS.test(text) || isDecisionAlone(text)) return
    const numbered = NUMBERED.exec(text)
    if (!numbered && block.kind !== 'item' && !/^[A-Z][^.:]{2,90}:/.test(text)) return
    const decided = decisionIn(text)
    // "Planning cttee: refuse 26/0123" tells members how to vote without a word of the whip
    if (!numbered && !decided.whip && !(decided.position && businessOf(text))) return
    if (numbered && ADVICE.test(text.slice(numbered[0].length))) return
    if (numbered && !decided.whip && !decided.position && !/^(?:agenda )?item|^eitem/i.test(text) && /[.!?]$/.test(text) && !TITLED.test(text) && !WANTED.test(text)) return
    const name = text.slice(numbered?.[0].length ?? 0)
    const plain = !decided.position && !decided.whip && !/item|eitem/i.test(numbered?.[0] ?? '')
    report(0, text.length, plain ? 0.8 : 0.95, { role: 'whip-item', ...(name && { name }), ...decided, ...formality(text) })
  },
}

/** Where the items of a notice begin that runs on in one paragraph: "WHIP for 14 October. Item 5, local plan: we are in favour. Item 6, …". */
function itemsWithin(text: string): readonly number[] {
  if (!TELLS.test(text)) return []
  const starts: number[] = []
  INLINE_ITEM.lastIndex = 0
  for (let match = INLINE_ITEM.exec(text); match && starts.length < MOST_ITEMS; match = INLINE_ITEM.exec(text)) starts.push(match.index + (match[1] as string).length)
  return starts
}
/** Prose about how the group votes. */
const TELLS = /\b(?:whip|we(?:['’]re| are) (?:voting|opposing|supporting|backing))\b/i
const INLINE_ITEM = /(^|[.!?;:] )(?:on )?(?:agenda )?item \d{1,3}\b/gi
/** Members are told to come, and not what for: "… the vote is on item 8, car parks, so be there by seven". */
const WANTED_FOR =
  /^[^\d].{8,200}?(?:[ :](?=(?:agenda )?item \d{1,3}\b[^.!?\n]{0,120}\b(?:be there|turn up|turn out|attend|in the chamber|in your (?:seat|place)|be present|all needed|needed for|be in by|full turnout|no absences|everyone in|everybody in)\b)|\b(?:attend|turn out|turn up|be there|be present|needed|wanted) (?:for|on|at) )((?:agenda )?item \d{1,3}\b)/i
const MOST_ITEMS = 60

/** Its own sentence, and those behind it that say how to vote: "Item 7, allowances. Speakers to me by Monday." ends with the first. */
function itemIn(text: string): string {
  const first = text.search(/[.;!?](?: |$)/)
  const rest = first < 0 ? '' : text.slice(first)
  const { position, whip } = decisionIn(rest)
  return position || whip ? text.trimEnd().replace(/[.;!?]$/, '') : text.slice(0, first < 0 ? undefined : first).trimEnd()
}

function labelledValue(label: string, name: string): StructureValue {
  if (/whip/i.test(label)) return { role: 'whip', name }
  return /item/i.test(label) ? { role: 'whip-item', name, ...formality(name) } : { role: 'position', name }
}

/** The first cell of a row names the item; later ones may be its position or its whip. */
function cellValue({ text, block }: Line): StructureValue | undefined {
  if (block.kind !== 'cell' || HEADER.test(text)) return undefined
  if (block.begins === 'row') return { role: 'whip-item', name: text, ...formality(text) }
  if (text.length > 60) return undefined
  if (saysWhip(text) || /^(?:yes|no|applies|none|on|off)$/i.test(text)) return { role: 'whip', name: text }
  return saysPosition(text) || /^(?:for|note|free)$/i.test(text) ? { role: 'position', name: text } : undefined
}

/** Nothing is put to the vote: announcements, questions, petitions that are handed in. */
const UNVOTED =
  /^(?:(?:agenda )?(?:item|eitem) \d{1,3}[a-z]?[ .):,–-]{0,3}|\d{1,3}[a-z]?[.):] ?)?(?:(?:the )?(?:mayor|chair|chairman|leader|chief executive|provost)(?:['’]?s)? (?:announcements?|communications?|remarks|report|update)|(?:announcements?|communications?)\b|(?:public |members['’] |written |oral )?questions?(?: time| (?:from|by|to) (?:the )?(?:public|members|residents|councillors|cabinet|leader|committee))?|(?:public )?(?:petitions?|deputations?|presentations?|prayers|urgent business|roll call|civic awards?)\b(?: from| by|$)|exclusion of (?:the )?(?:press and )?public|(?:(?:declarations? of |members['’] )?interests?|declarations?|apologies|minutes)(?:\b[^:]{0,40}:|\.(?: |$))|[^:]{2,60}: nothing (?:here )?(?:for (?:us|the group|members)|to (?:decide|vote on))|[^:]{2,120} ?[:,–-] ?(?:purely |just |all )?formal(?: business| items?)?\.?$)/i

const formality = (text: string): { formal?: boolean } => (standingItem(text)?.formal || UNVOTED.test(text) ? { formal: true } : {})
