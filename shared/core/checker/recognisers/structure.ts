/** Lines with a job in their document, read by the readers in lines/: one kind of document each. */
import type { StructureValue } from '../fact.ts'
import type { MakeRecogniser, Prepared, Report } from '../recogniser.ts'
import { agendaLines } from './lines/agenda-lines.ts'
import { byline, contactLines } from './lines/contact-lines.ts'
import { letterLines, replyLines } from './lines/letter-lines.ts'
import { type Line, type LineReader, linesOf, SHORT } from './lines/line.ts'
import { motionSections, motionTitle } from './lines/motion-lines.ts'
import { moverAndSeconder } from './lines/mover-lines.ts'
import { newsletterFooting, newsletterTitle } from './lines/newsletter-lines.ts'
import { dateLine, pressReleaseLines } from './lines/press-release-lines.ts'
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
  letterLines,
  replyLines,
  newsletterTitle,
  newsletterFooting,
  surgeryLines,
  venueLines,
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
      for (let i = 0; i < READERS.length; i++) {
        const reader = READERS[i] as LineReader
        if (called & (1 << i) || reader.also?.(line))
          reader.read(line, (start, end, certainty, value) => found.push({ start: line.start + start, end: line.start + end, certainty, value }))
      }
      const roles = found.slice(before).map(({ value }) => value.role)
      const certainty = headline(line, roles, paragraph)
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
  let called = 0
  let i = 0
  while (i < text.length) {
    const a = text.charCodeAt(i) | 32
    if (a < 97 || a > 122) {
      i++
      continue
    }
    let key = a * 31 * 31 * 31
    const start = i
    for (i++; i < text.length; i++) {
      const c = text.charCodeAt(i) | 32
      if (c < 97 || c > 122) break
      if (i - start < 4) key += c * (i - start === 1 ? 961 : i - start === 2 ? 31 : 1)
    }
    called |= CALLS[key & 0xffff] as number
  }
  return called
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

/** A heading of the first two levels; a line that is bold throughout is no more than a hint. */
function headline(line: Line, roles: readonly string[], { marks, text }: Prepared): number {
  if (line.text.length > SHORT || roles.some((role) => NOT_HEADLINES.has(role))) return 0
  if (line.block.kind === 'heading') return line.block.level <= 2 ? 0.9 : 0.6
  if (line.block.kind !== 'paragraph' || line.text.split(' ').length < 3 || /[.!?,:;]$/.test(line.text)) return 0
  return marks.some((mark) => mark.kind === 'bold' && mark.start <= line.start && mark.end >= Math.min(text.length, line.start + line.text.length)) ? 0.55 : 0
}
