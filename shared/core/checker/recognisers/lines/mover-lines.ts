/** Mover and seconder, in English and Welsh: labels, rows of a table, prose with the name before or after the verb, a pair of names (guidance M on MO-03). */
import type { Fact } from '../../fact.ts'
import { namesNobody } from '../people/name-run.ts'
import { type Line, type LineReader, type ReportLine, SHORT } from './line.ts'

const TITLES = '(?:Cllr|Councillor|Alderman|Bailie|Cyng)'
/** Said of a paper, and of much else: only with the member's title directly behind. */
const BROUGHT = '(?:put (?:to (?:the )?(?:meeting|council) |forward |down )?|brought (?:forward )?|presented |introduced |tabled |laid |submitted |led )'
const MOVER = new RegExp(
  `\\b(?:(?:mover|proposer|cynigydd)(?: of the motion)?(?:\\s*[:|–-]|\\s+is\\b|(?=[ \\t]${TITLES}))|(?:member |councillor )?(?:moving|proposing)\\s*[:–-]|(?:(?:to be )?(?:moved|proposed)(?: and (?:moved|proposed))?|cynigiwyd|cynnig)(?: (?:by|gan)\\b\\s*:?|\\s*:| (?=${TITLES}))|\\b(?:notice of |this )?(?:motion|amendment) (?:by|from)(?= ${TITLES})|to be ${BROUGHT}(?:to (?:the )?(?:meeting|council) )?by(?= ${TITLES})|(?:stands?|standing|motion|amendment) in the name of(?= ${TITLES})|this (?:one|motion|amendment) is(?: also)?(?= ${TITLES}))\\s*`,
  'gi',
)
const SECONDER = new RegExp(
  `\\b(?:(?:seconder|eilydd)(?: of the motion)?(?:\\s*[:|–-]|\\s+is\\b|(?=[ \\t]${TITLES}))|(?:member |councillor )?seconding\\s*[:–-]|2nd(?:ed)?(?: by)?\\s*(?:[:–-]|(?= ${TITLES}))|(?:(?:to be )?seconded|eiliwyd)(?: (?:by|gan)\\b\\s*:?|\\s*:| (?=${TITLES})))\\s*`,
  'gi',
)
/** "Same mover", "Moved by the same member": of a paper's next motion. */
const SAME =
  /\bsame (?:mover|proposer)\b|\b(?:mover|proposer)\s*[:–-] ?(?:the )?(?:same|as (?:above|before)|ditto)\b|\b(?:moved|proposed) by (?:the same (?:member|councillor|mover|person)|(?:him|her|them) (?:too|also|as well|again))\b/i
/** A label that has its line to itself: the name stands on the next, or in the next cell. */
const BARE =
  /^(?:names? of (?:the )?|the )?(?:(mover|proposer|moved by|proposed by|(?:member |councillor )?(?:moving|proposing)|cynigydd)|seconder|seconded by|(?:member |councillor )?seconding|eilydd)(?: of (?:the )?(?:motion|amendment))?\W{0,3}$/i
const MOST = 6
const LONGEST_PAIR = 100

export const moverAndSeconder: LineReader = {
  words: ['move', 'movi', 'noti', 'prop', 'seco', 'cyni', 'cynn', 'eily', 'eili', 'name', 'subm', 'tabl', 'spon', 'same', 'moti'],
  also: ({ text }) => text.length < LONGEST_PAIR && (text.includes('/') || text.includes('2nd')),
  read(line, report) {
    if (readPair(line, report) || readBare(line, report)) return
    const same = line.text.length < SHORT ? SAME.exec(line.text) : null
    if (same) report(same.index, same.index + same[0].length, 0.9, { role: 'mover' })
    readVerbs(line, report)
    readBehind(line, report)
    readNames(line, report)
    read(line, MOVER, 'mover', report)
    read(line, SECONDER, 'seconder', report)
  },
}

function read(line: Line, pattern: RegExp, role: 'mover' | 'seconder', report: ReportLine): void {
  pattern.lastIndex = 0
  for (let match = pattern.exec(line.text), n = 0; match && n < MOST; match = pattern.exec(line.text), n++) {
    const from = match.index + match[0].length
    const named = nameAt(line, from)
    const label = /[:–-]\s*$/.test(match[0]) && match.index === 0
    if (named) report(match.index, named.end, label ? 0.97 : 0.93, { role, name: named.name, ...(named.member && { member: named.member }) })
    else if (label && line.text.length < SHORT && /^(?:$|[[{_.…<]|tb[ca]\b|to be)/i.test(line.text.slice(from))) report(match.index, line.text.length, 0.9, { role })
  }
}

function readBare({ text }: Line, report: ReportLine): boolean {
  const bare = text.length < 40 ? BARE.exec(text) : null
  if (bare) report(0, text.length, 0.9, { role: bare[1] ? 'mover' : 'seconder' })
  return bare !== null
}

const TITLE = /^(?:[Yy] )?(?:Cllr|Councillor|Cyng|Cynghorydd)\.? (?=[A-Z])/

const BEHIND = / ?[(,–-] ?(mover|proposer|moving|proposing|cynigydd|seconder|seconding|eilydd)\)?$/i

/** "Cllr Ada Khan (mover)" */
function readBehind(line: Line, report: ReportLine): void {
  const behind = line.text.length < LONGEST_PAIR ? BEHIND.exec(line.text) : null
  // two on one line, and names after "Signed:", are read by their verbs
  const named = behind && !behind[0].includes('(') ? nameAt(line, 0) : behind && line.facts('person').length === 0 ? nameAt(line, 0) : undefined
  if (behind && named && named.end <= behind.index + 1 && line.facts('person').length < 2)
    report(0, line.text.length, 0.93, {
      role: /^[se]/i.test(behind[1] as string) ? 'seconder' : 'mover',
      name: named.name,
      ...(named.member && { member: named.member }),
    })
}

/** The person named at an offset of the line, or capitalised words that stand for one. */
function nameAt(line: Line, from: number): { name: string; member?: string; end: number } | undefined {
  const title = TITLE.exec(line.text.slice(from, from + 16))?.[0].length ?? 0
  const at = line.start + from
  // A title is no name, though it has a capital: "Y Cyng."
  const person = line.facts('person').find(({ start, end }) => start >= at && start <= at + Math.max(title, 1) && end > at + title)
  if (person) return { name: person.value.fullName ?? person.value.name, member: person.value.member, end: person.end - line.start }
  // "Cllr Peter Lane" is somebody, though a lane is nobody
  const words = /^((?:[A-Z]\.? ?|[A-Z][A-Za-z'’-]{1,24} ?){1,4})(?=$|[,;.()\n]| and| &| seconded| -| –)/.exec(line.text.slice(from + title, from + title + 80))
  if (!words) return undefined
  const name = (words[1] as string).trim()
  if (title > 0) return { name, end: from + title + name.length }
  return name.split(' ').some(namesNobody) ? undefined : { name, end: from + name.length }
}

const BOTH = /^\(?(?:(?:mover|moved|proposer|proposed|cynigydd)(?: by)? ?(?:\/|and|&|a) ?(?:seconder|seconded|eilydd)(?: by)?\s*[:–-]?\s*)?/i
const TITLED = '(?:(?:Cllrs?|Councillors?|(?:Y )?Cyng(?:horydd)?)\\.? )?'
const NAMED = "(?:[A-Z]\\.? ?){0,2}[A-Z][A-Za-z'’-]{2,24}(?: [A-Z][A-Za-z'’-]{1,24}){0,2}"
const PAIR = new RegExp(`^(${TITLED})(${NAMED})( ?/ ?${TITLED})(${NAMED})\\)?\\.?$`)

/** "Khan / Osei", "Moved/seconded: Cllr Ada Khan / Cllr Ben Osei": two members on a line of their own, mover first. */
function readPair(line: Line, report: ReportLine): boolean {
  const { text, block } = line
  if (text.length > LONGEST_PAIR || block.kind === 'heading' || block.kind === 'cell') return false
  const lead = BOTH.exec(text)?.[0].length ?? 0
  const pair = PAIR.exec(text.slice(lead))
  if (!pair) return false
  const first = lead + (pair[1] as string).length
  const second = first + (pair[2] as string).length + (pair[3] as string).length
  const names = [memberAt(line, first, pair[2] as string), memberAt(line, second, pair[4] as string)]
  if (names.some((each) => each === undefined)) return false
  const certainty = lead > 1 ? 0.95 : names.every((each) => each?.known) ? 0.9 : 0.7
  names.forEach((each, i) => {
    if (each)
      report(i === 0 ? 0 : second, i === 0 ? first + (pair[2] as string).length : text.length, certainty, {
        role: i === 0 ? 'mover' : 'seconder',
        name: each.name,
        ...(each.member && { member: each.member }),
      })
  })
  return true
}

/** "CYNNIG / MOTION" heads a motion in both languages. */
const NO_NAME = /^(?:cynnig|hysbysiad|motion|notice|gwelliant|amendment)\b/i

function memberAt(line: Line, at: number, words: string): { name: string; member?: string; known: boolean } | undefined {
  const person = line.facts('person').find((fact) => fact.start <= line.start + at && fact.end >= line.start + at + words.length)
  if (person) return { name: person.value.fullName ?? person.value.name, member: person.value.member, known: true }
  return NO_NAME.test(words) || words.split(' ').some(namesNobody) ? undefined : { name: words, known: false }
}

const ASIDE = '(?: \\([^()\\n]{1,40}\\)|, [^.;:!?\\n]{2,60}?,)?'
const SHALL = '(?: (?:will|shall|(?:is|has|intends)[a-z ]{0,20} to|to|has said[a-z ]{2,12} will)(?: formally| also| then)?)'
const MOVES = new RegExp(
  `^${ASIDE}(?:${SHALL} (?:move|propose|(?:put|bring|present|table|lay)(?= (?:this|the following) (?:motion|amendment)))|(?: formally)? (?:moves|moved|proposes|proposed)| (?:has given|gives) notice)\\b(?=(?:,| and|, and) [^.;:!?\\n]{2,80} second|[^.;:!?\\n]{0,60}\\b(?:motion|amendment|following|resolution)\\b)`,
)
const SECONDS = new RegExp(`^${ASIDE}(?:${SHALL} second|(?: formally)? (?:seconds|seconded|seconding))\\b(?=$|[.,;:]| (?:it|the|this|that|her|him|them)\\b)`)

/** "Cllr Khan will move, and Cllr Osei will second, the following motion": the names stand before their verbs. */
function readVerbs(line: Line, report: ReportLine): void {
  for (const person of line.facts('person')) {
    const end = person.end - line.start
    const after = line.text.slice(end, end + 220)
    const beside = (BESIDE.exec(after) ?? (line.facts('person').length > 1 ? BEHIND_COMMA.exec(after) : null))?.[1]
    if (beside) report(person.start - line.start, end, 0.93, { role: /^[se]/i.test(beside) ? 'seconder' : 'mover', ...named(person) })
    const moves = MOVES.exec(after)
    const match = moves ?? SECONDS.exec(after)
    if (match) report(person.start - line.start, end + match[0].length, 0.9, { role: moves ? 'mover' : 'seconder', ...named(person) })
  }
}

/** "Councillors Ada Khan (proposer) and Ben Osei (seconder)" */
const BESIDE = /^ ?\((mover|moving|proposer|proposing|cynigydd|seconder|seconding|eilydd)\)/i

/** "Cllr Ada Khan, mover; Cllr Ben Osei, seconder" */
const BEHIND_COMMA = /^(?:,| ?[–-]) ?(?:as )?(mover|moving|proposer|proposing|seconder|seconding)\b/i

const BY_BOTH = /\b(?:in the names? of|(?:submitted|tabled|put (?:down|forward)|sponsored|brought) by|(?:proposed|moved) and seconded by|sponsors?:|names:) */i

/** "Motion in the names of Cllr Ada Khan and Cllr Ben Osei": two members on one line, mover first. */
function readNames(line: Line, report: ReportLine): void {
  const words = line.text.length < LONGEST_PAIR * 2 ? BY_BOTH.exec(line.text) : null
  if (!words) return
  const from = line.start + words.index + words[0].length
  const both = line.facts('person').filter(({ start }) => start >= from)
  const [first, second] = both
  if (!first || !second || first.start > from + 14) return
  report(first.start - line.start, first.end - line.start, 0.9, { role: 'mover', ...named(first) })
  report(second.start - line.start, second.end - line.start, 0.9, { role: 'seconder', ...named(second) })
}

const named = ({ value }: Fact<'person'>): { name: string; member?: string } => ({ name: value.fullName ?? value.name, ...(value.member && { member: value.member }) })
