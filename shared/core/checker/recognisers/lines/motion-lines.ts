/** Mover, seconder and the parts of a motion, in English and Welsh, as labels, headings or prose (guidance F1, M on MO-03). */
import type { StructureValue } from '../../fact.ts'
import { namesNobody } from '../people/name-run.ts'
import { type Line, type LineReader, type ReportLine, SHORT } from './line.ts'

const MOVER =
  /\b(?:(?:mover|proposer|cynigydd)(?: of the motion)?(?:\s*[:–-]|\s+is\b|(?= (?:Cllr|Councillor|Cyng)))|(?:(?:to be )?(?:moved|proposed)(?: and (?:moved|proposed))?|cynigiwyd|cynnig)(?: (?:by|gan)\b\s*:?|\s*:))\s*/gi
const SECONDER = /\b(?:(?:seconder|eilydd)(?: of the motion)?(?:\s*[:–-]|\s+is\b|(?= (?:Cllr|Councillor|Cyng)))|(?:(?:to be )?seconded|eiliwyd)(?: (?:by|gan)\b\s*:?|\s*:))\s*/gi
const MOST = 6

export const moverAndSeconder: LineReader = {
  words: ['move', 'prop', 'seco', 'cyni', 'cynn', 'eily', 'eili'],
  read(line, report) {
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

/** The person named at an offset of the line, or capitalised words that stand for one. */
function nameAt(line: Line, from: number): { name: string; member?: string; end: number } | undefined {
  const person = line.facts('person').find((fact) => fact.start >= line.start + from && fact.start <= line.start + from + 1)
  if (person) return { name: person.value.fullName ?? person.value.name, member: person.value.member, end: person.end - line.start }
  const words = /^((?:[A-Z]\.? ?|[A-Z][A-Za-z'’-]{1,24} ?){1,4})(?=$|[,;.()\n]| and| &| seconded| -| –)/.exec(line.text.slice(from, from + 80))
  if (!words) return undefined
  const name = (words[1] as string).trim()
  return name.split(' ').some(namesNobody) ? undefined : { name, end: from + name.length }
}

const BODY = '(?:council|cyngor|group|branch|clp|conference|meeting|committee|constituency labour party|assembly)'
const SECTION = new RegExp(
  `^(?:\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)] ?)?(?:(?:and|that) )?(?:(this|the|anytown|full)? ?(?:[a-z]{3,20} )?${BODY}(?: also| further| therefore| hereby| now| is asked to| is invited to| believes and){0,3} ?,? ?)(notes?|noting|recognises?|acknowledges?|observes|welcomes|is aware|understands|believes|considers|regrets|affirms|supports|is concerned|thinks|condemns|deplores|resolves?|agrees to|agrees that|agrees|calls (?:on|upon|for)|asks|requests|instructs|urges|commits to|mandates|demands|directs|pledges|undertakes)\\b`,
  'i',
)
const WELSH = /^(?:\d{1,2}[.)] ?)?mae'?r? (?:y )?cyngor(?: hwn)? (?:felly |hefyd )?yn (nodi|cydnabod|croesawu|credu|ystyried|gresynu|penderfynu|galw ar|gofyn|cytuno)\b/i
const HEADING = /^(?:(?:this council|council) )?(notes|believes|resolves)(?: that| to)?\s*:?$/i
const LATER = /(?:,| and| and therefore|; ?(?:and )?) ?(?:therefore |further |also |hereby )?(resolves|calls (?:on|upon)|asks|urges|instructs|requests)\b/i

const NAMES: readonly [RegExp, string][] = [
  [/^(?:not|recog|ackn|observ|welcom|is aware|underst|nodi|cydna|croes)/i, 'notes'],
  [/^(?:believ|consid|regret|affirm|support|is concern|thinks|condemn|deplor|credu|ystyr|gres)/i, 'believes'],
]
const sectionOf = (verb: string): string => NAMES.find(([pattern]) => pattern.test(verb))?.[1] ?? 'resolves'

/** "This Council notes / believes / resolves", "calls on"; the parts of a motion. */
export const motionSections: LineReader = {
  words: ['coun', 'cyng', 'reso', 'beli', 'note', 'conf', 'bran', 'clp', 'grou', 'meet', 'comm'],
  read(line, report) {
    const heading = HEADING.exec(line.text)
    const match = SECTION.exec(line.text) ?? WELSH.exec(line.text)
    if (!match) {
      if (heading) report(0, line.text.length, line.block.kind === 'heading' ? 0.9 : 0.8, section(heading[1] as string))
      return
    }
    const verb = (match[2] ?? match[1]) as string
    // "The Council asks residents to recycle" is news; "This Council asks the Leader" is a motion
    const formal = FORMAL.test(line.text) || line.block.kind === 'heading'
    const certainty = formal ? 0.95 : /^resolves/i.test(verb) && /^(?: to\b| that\b|:)/.test(line.text.slice(match[0].length)) ? 0.8 : 0.55
    report(0, match[0].length, certainty, section(verb))
    const later = LATER.exec(line.text.slice(match[0].length))
    if (later && sectionOf(verb) !== 'resolves' && formal) {
      const start = match[0].length + later.index + later[0].length - (later[1] as string).length
      report(start, start + (later[1] as string).length, 0.9, section(later[1] as string))
    }
  },
}

const FORMAL = /^\W*(?:\d{1,2}[.)] ?)?(?:and |that )?(?:this |mae|council\b)/i

const section = (verb: string): StructureValue => ({ role: 'section', name: sectionOf(verb) })

const TITLE =
  /^(?:(?:draft |council |urgent |emergency )?(?:notice of )?motion(?:s)?(?: on notice\b.{0,80}| to (?:full )?council\b.{0,60}| for (?:the )?(?:full )?(?:council|meeting)\b.{0,80}| by .{0,60}|\s*\d{0,2}\s*(?:[:–-].{0,80})?)$|rhybudd o gynnig\b.{0,60}$)/i
const AMENDMENT = /^(?:proposed |draft |labour |budget )?amendment(?:\s*\d{0,2})?(?: to .{1,80}| moved by .{1,80}|\s*[:–-].{0,80})?$|^gwelliant\b.{0,60}$/i

export const motionTitle: LineReader = {
  words: ['moti', 'amen', 'rhyb', 'gwel'],
  read({ text }, report) {
    if (text.length > SHORT) return
    if (TITLE.test(text)) report(0, text.length, 0.9, { role: 'motion-title', name: 'motion' })
    else if (AMENDMENT.test(text)) report(0, text.length, 0.9, { role: 'motion-title', name: 'amendment' })
  },
}
