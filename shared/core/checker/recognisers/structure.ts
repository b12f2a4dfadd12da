/** Lines with a job in their document, read by the readers in lines/: one kind of document each. */
import type { StructureValue } from '../fact.ts'
import type { MakeRecogniser, Prepared, Report } from '../recogniser.ts'
import { called, callsBy } from '../word-beginnings.ts'
import { actionLines } from './lines/action-lines.ts'
import { agendaLines } from './lines/agenda-lines.ts'
import { bodyLines } from './lines/body-lines.ts'
import { byline, contactLines } from './lines/contact-lines.ts'
import { letterLines, replyLines } from './lines/letter-lines.ts'
import { type Line, type LineReader, linesOf, type ReportLine, SHORT } from './lines/line.ts'
import { motionSections, motionTitle } from './lines/motion-lines.ts'
import { moverAndSeconder } from './lines/mover-lines.ts'
import { namedVotes } from './lines/named-votes.ts'
import { newsletterFooting, newsletterTitle, privacyLine } from './lines/newsletter-lines.ts'
import { dateLine, pressReleaseLines } from './lines/press-release-lines.ts'
import { signatories } from './lines/signatories.ts'
import { surgeryLines, venueLines } from './lines/surgery-lines.ts'
import { whipLines } from './lines/whip-lines.ts'

const READERS: readonly LineReader[] = [
  pressReleaseLines,
  dateLine,
  contactLines,
  byline,
  moverAndSeconder,
  motionSections,
  motionTitle,
  agendaLines,
  whipLines,
  bodyLines,
  letterLines,
  replyLines,
  newsletterTitle,
  newsletterFooting,
  privacyLine,
  surgeryLines,
  venueLines,
  actionLines,
  namedVotes,
  signatories,
]

/** A heading with one of these jobs is not the headline. */
const NOT_HEADLINES: ReadonlySet<string> = new Set([
  'ends',
  'notes',
  'contact',
  'section',
  'status',
  'release-title',
  'agenda-title',
  'agenda-item',
  'whip-title',
  'motion-title',
  'surgery',
  'date-line',
  'newsletter-title',
])

export const structure: MakeRecogniser = () => ({
  name: 'structure',
  yields: ['structure'],
  wants: () => true,
  see(paragraph, report) {
    const callers = called(CALLS, paragraph.words)
    const found: Found[] = []
    for (const line of linesOf(paragraph)) {
      const before = found.length
      let left = callers | uncalledFor(line, callers)
      if (left !== 0) {
        const report: ReportLine = (start, end, certainty, value) => found.push({ start: line.start + start, end: line.start + end, certainty, value })
        for (; left !== 0; left &= left - 1) (READERS[31 - Math.clz32(left & -left)] as LineReader).read(line, report)
      }
      const certainty = mayBeHeadline(line, paragraph) ? headline(line, found.slice(before), paragraph) : 0
      if (certainty > 0) found.push({ start: line.start, end: line.start + line.text.length, certainty, value: { role: 'headline' } })
    }
    if (found.length > 1) found.sort((a, b) => a.start - b.start)
    send(found, report)
  },
})

/** One look at the words instead of a search for each of a hundred: which readers have something to read. */
const CALLS = callsBy(READERS.map(({ words }) => words))

/** Readers that ask for lines whatever words they hold. */
const ALSO = READERS.flatMap(({ also }, i) => (also ? [{ bit: 1 << i, also }] : []))
function uncalledFor(line: Line, callers: number): number {
  let more = 0
  for (const { bit, also } of ALSO) if (!(callers & bit) && also(line)) more |= bit
  return more
}

interface Found {
  readonly start: number
  readonly end: number
  readonly certainty: number
  readonly value: StructureValue
}

function send(found: readonly Found[], report: Report): void {
  for (const { start, end, certainty, value } of found) report('structure', start, end, certainty, value)
}

const mayBeHeadline = ({ text, block }: Line, { marks }: Prepared): boolean =>
  text.length <= SHORT && (block.kind === 'heading' || (block.kind === 'paragraph' && marks.length > 0))

/** A heading of the first two levels; a line that is bold throughout is no more than a hint. */
function headline(line: Line, found: readonly Found[], { marks, text }: Prepared): number {
  if (found.some(({ value }) => NOT_HEADLINES.has(value.role))) return 0
  if (line.block.kind === 'heading') return line.block.level <= 2 ? 0.9 : 0.6
  if (line.text.split(' ').length < 3 || /[.!?,:;]$/.test(line.text)) return 0
  return marks.some((mark) => mark.kind === 'bold' && mark.start <= line.start && mark.end >= Math.min(text.length, line.start + line.text.length)) ? 0.55 : 0
}
