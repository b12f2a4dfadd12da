/** The parts of a motion and its title, in English and Welsh, as headings or prose (guidance F1). */
import type { StructureValue } from '../../fact.ts'
import { type Line, type LineReader, type ReportLine, SHORT } from './line.ts'
import { BRANCHES, names, PARTIES, VEILED, veiled } from './party-names.ts'

const BODY = `(?:council|cyngor|group|branch|conference|meeting|committee|constituency (?:[a-z]{3,20} ){0,3}party|assembly|${VEILED})`
const SECTION = new RegExp(
  `^(?:\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)] ?)?(?:(?:and|that) )?(?:(this|the|anytown|full)? ?(?:[a-z]{3,20} )?${BODY}(?: also| further| therefore| accordingly| thus| hereby| formally| now| is asked to| is invited to| is recommended to| believes and){0,3} ?,? ?)(notes?|noting|recognises?|acknowledges?|observes|welcomes|is aware|understands|believes|considers|regrets|affirms|supports|is concerned|thinks|condemns|deplores|resolves?|agrees to|agrees that|agrees|calls (?:on|upon|for)|asks|requests|instructs|urges|commits to|mandates|demands|directs|requires|orders|adopts?|pledges|undertakes)\\b`,
  'i',
)
const WELSH = /^(?:\d{1,2}[.)] ?)?mae'?r? (?:y )?cyngor(?: hwn)? (?:felly |hefyd )?yn (nodi|cydnabod|croesawu|credu|ystyried|gresynu|penderfynu|galw ar|gofyn|cytuno)\b/i
const HEADING = /^(?:(?:this council|council) )?(?:the )?(notes|believes|resolves|resolutions?)(?: that| to)?\s*:?$/i
/** "The Council is recommended to adopt …", "is asked to:"; infinitives, or a list below. */
const RECOMMENDED =
  /^(?:\d{1,2}[.)] ?)?(?:(?:it is )?(?:therefore )?recommended that )?(?:this |the |full )?(?:[a-z]{3,20} )?council (?:is|be) (?:therefore |accordingly |now |hereby )?(?:recommended|asked|invited|requested) (?:to\b|that\b)\s*(:|(?:formally |now )?(?:adopt|resolve|agree|approve|endorse|ask|call (?:on|upon|for)|instruct|request|commit|declare|establish|set up|write|support|delegate|join|sign|oppose|back|urge|confirm|appoint)\b)/i
/** "and asks why" decides nothing: whoever is asked, or for what, stands behind it. */
const LATER =
  /(?:,| and| and therefore|; ?(?:and )?) ?(?:therefore |further |also |hereby )?(resolves|calls (?:on|upon)|instructs|(?:asks|urges|requests)(?=:| (?:the|that|this|cabinet|officers?|all|every|each|our|its|an?|scrutiny|members|his majesty|(?:uk|welsh|scottish) |government|ministers?|cllr|councillor|both)\b))(?![a-z])/i
/** "It is resolved that …"; what "was resolved" is told in minutes. */
const PASSIVE = /^(?:\d{1,2}[.)] ?)?(?:and )?(?:be it|it is) (?:therefore |hereby |further |accordingly )?(resolved|noted|recognised|believed|agreed)\b(?: that\b| to\b|:)/i

const NAMES: readonly [RegExp, string][] = [
  [/^(?:not|recog|ackn|observ|welcom|is aware|underst|nodi|cydna|croes)/i, 'notes'],
  [/^(?:believ|consid|regret|affirm|support|is concern|thinks|condemn|deplor|credu|ystyr|gres)/i, 'believes'],
]
const sectionOf = (verb: string): string => NAMES.find(([pattern]) => pattern.test(verb))?.[1] ?? 'resolves'

/** "This Council notes / believes / resolves", "calls on"; the parts of a motion. */
export const motionSections: LineReader = {
  words: ['coun', 'cyng', 'reso', 'beli', 'note', 'conf', 'bran', 'cons', 'grou', 'meet', 'comm'],
  also: (line) => names(line, BRANCHES),
  read(line, report) {
    const text = veiled(line, BRANCHES)
    const begins = sectionStarts(text)
    begins.forEach((start, i) => {
      readSection({ text, block: line.block }, start, begins[i + 1] ?? text.length, report)
    })
  },
}

/** The line's own beginning, and each sentence within it that begins with "This …": in wrapped prose the parts share a line. */
function sectionStarts(text: string): number[] {
  const starts = [0]
  SENTENCE.lastIndex = 0
  for (let match = SENTENCE.exec(text); match; match = SENTENCE.exec(text)) starts.push(match.index + match[0].length)
  return starts
}
const SENTENCE = /[.!?;:]["”’')]? +(?=(?:this|mae'?r?) )/gi
const LONGEST_OPENING = 120

function readSection(line: Pick<Line, 'text' | 'block'>, from: number, to: number, report: ReportLine): void {
  const opening = line.text.slice(from, Math.min(to, from + LONGEST_OPENING))
  const heading = from === 0 && line.text.length < SHORT ? HEADING.exec(line.text) : null
  const recommended = RECOMMENDED.exec(opening)
  if (recommended) {
    report(from, from + recommended[0].length, 0.8, { role: 'section', name: 'resolves' })
    return
  }
  const passive = PASSIVE.exec(opening)
  if (passive) {
    const name = /^(?:not|rec)/i.test(passive[1] as string) ? 'notes' : /^bel/i.test(passive[1] as string) ? 'believes' : 'resolves'
    report(from, from + passive[0].length, /^resolved/i.test(passive[1] as string) ? 0.8 : 0.65, { role: 'section', name })
    return
  }
  const match = SECTION.exec(opening) ?? WELSH.exec(opening)
  if (!match) {
    if (heading) report(0, line.text.length, line.block.kind === 'heading' ? 0.9 : 0.8, section(heading[1] as string))
    return
  }
  const verb = (match[2] ?? match[1]) as string
  // "The Council asks residents to recycle" is news; "This Council asks the Leader" is a motion
  const formal = FORMAL.test(opening) || line.block.kind === 'heading'
  const end = from + match[0].length
  const certainty = formal ? 0.95 : /^resolves/i.test(verb) && /^(?: to\b| that\b|:)/.test(line.text.slice(end, end + 6)) ? 0.8 : 0.55
  report(from, end, certainty, section(verb))
  const later = formal && sectionOf(verb) !== 'resolves' ? LATER.exec(line.text.slice(end, to)) : null
  if (!later) return
  const start = end + later.index + later[0].length - (later[1] as string).length
  report(start, start + (later[1] as string).length, 0.9, section(later[1] as string))
}

const FORMAL = /^\W*(?:\d{1,2}[.)] ?)?(?:and |that )?(?:this |mae|council\b)/i

const section = (verb: string): StructureValue => ({ role: 'section', name: sectionOf(verb) })

const TITLE =
  /^(?:(?:draft |council |urgent |emergency )?(?:notice of )?motion(?:s)?(?: on notice\b.{0,80}| to (?:full )?council\b.{0,60}| for (?:the )?(?:full )?(?:council|meeting)\b.{0,80}| by .{0,60}|\s*\d{0,2}\s*(?:[:–-].{0,80})?)$|rhybudd o gynnig\b.{0,60}$)/i
const AMENDMENT =
  /^(?:proposed |draft |budget |\u0001{2,80}(?:'s)? (?:group(?:'s)? )?)?amendment(?:\s*\d{0,2})?(?: to .{1,80}| moved by .{1,80}|\s*[:–-].{0,80})?$|^gwelliant\b.{0,60}$/i

/** A subject that takes several lines, after "Motion 3:" or "Motion on notice under standing order 14:". */
const LONG_TITLE = /^(?:notice of motion|motion on notice|motion \d{1,2})\b[^.:!?]{0,60}[:–-] [^.!?]+$/i
const LONGEST_TITLE = 400

export const motionTitle: LineReader = {
  words: ['moti', 'amen', 'rhyb', 'gwel'],
  read(line, report) {
    const { text } = line
    if (text.length > SHORT) {
      if (text.length <= LONGEST_TITLE && LONG_TITLE.test(text)) report(0, text.length, 0.8, { role: 'motion-title', name: 'motion' })
      return
    }
    if (TITLE.test(text)) report(0, text.length, 0.9, { role: 'motion-title', name: 'motion' })
    else if (AMENDMENT.test(veiled(line, PARTIES))) report(0, text.length, 0.9, { role: 'motion-title', name: 'amendment' })
  },
}
