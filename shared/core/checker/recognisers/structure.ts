/** Lines with a job in their document, read by the readers in lines/: one kind of document each. */
import type { StructureValue } from '../fact.ts'
import type { MakeRecogniser, Prepared, Report } from '../recogniser.ts'
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
    const called = readersCalled(paragraph.text)
    const found: Found[] = []
    for (const line of linesOf(paragraph)) {
      const before = found.length
      const report: ReportLine = (start, end, certainty, value) => found.push({ start: line.start + start, end: line.start + end, certainty, value })
      for (let left = called | uncalledFor(line, called); left !== 0; left &= left - 1) (READERS[31 - Math.clz32(left & -left)] as LineReader).read(line, report)
      const certainty = mayBeHeadline(line, paragraph) ? headline(line, found.slice(before), paragraph) : 0
      if (certainty > 0) found.push({ start: line.start, end: line.start + line.text.length, certainty, value: { role: 'headline' } })
    }
    found.sort((a, b) => a.start - b.start)
    send(found, report)
  },
})

/** For each beginning of a word, the readers it calls, as bits. */
const CALLS = new Uint32Array(1 << 16)
const keyOf = (a: number, b: number, c: number, d: number): number => (a * 31 * 31 * 31 + b * 31 * 31 + c * 31 + d) & 0xffff
READERS.forEach(({ words }, i) => {
  for (const word of words) {
    const key = keyOf(...([0, 1, 2, 3].map((at) => word.charCodeAt(at) || 0) as [number, number, number, number]))
    CALLS[key] = (CALLS[key] as number) | (1 << i)
  }
})

/** One pass over the words instead of a search for each of a hundred: which readers have something to read. */
function readersCalled(text: string): number {
  const { length } = text
  let called = 0
  let i = 0
  while (i < length) {
    const a = letterOf(text.charCodeAt(i))
    if (a === 0) {
      i++
      continue
    }
    const start = i
    do i++
    while (i < length && letterOf(text.charCodeAt(i)) !== 0)
    const size = i - start
    const b = size > 1 ? letterOf(text.charCodeAt(start + 1)) : 0
    const c = size > 2 ? letterOf(text.charCodeAt(start + 2)) : 0
    const d = size > 3 ? letterOf(text.charCodeAt(start + 3)) : 0
    called |= CALLS[keyOf(a, b, c, d)] as number
  }
  return called
}

/** The small letter's code for each letter of the alphabet, 0 for all else. */
const SMALL = new Uint8Array(0x10000)
for (let code = 97; code <= 122; code++) SMALL[code] = SMALL[code - 32] = code
const letterOf = (code: number): number => SMALL[code] as number

/** Readers that ask for lines whatever words they hold. */
const ALSO = READERS.flatMap(({ also }, i) => (also ? [{ bit: 1 << i, also }] : []))
function uncalledFor(line: Line, called: number): number {
  let more = 0
  for (const { bit, also } of ALSO) if (!(called & bit) && also(line)) more |= bit
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
