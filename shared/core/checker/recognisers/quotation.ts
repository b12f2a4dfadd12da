/**
 * Words in quotation marks with whoever is said to have said them, and reported speech ("Sam Lee, speaking for Labour,
 * said the plan was wrong"). A quotation that runs over several paragraphs is put together by joinQuotations.
 */
import type { FactValues } from '../fact.ts'
import { countWords } from '../letters.ts'
import type { MakeRecogniser, Prepared } from '../recogniser.ts'
import { called, callsBy } from '../word-beginnings.ts'
import { type Attribution, attributionBy, attributionsByRole, type Speaker, saidByPronoun, saidBySomebody } from './speech/attribution.ts'
import { hasMarks, type Quoted, quotedIn } from './speech/quotation-marks.ts'

type Value = FactValues['quotation']

export const quotation: MakeRecogniser = () => ({
  name: 'quotation',
  yields: ['quotation'],
  wants: (paragraph) => paragraph.of('person').length > 0 || hasMarks(paragraph.text) || isSaid(paragraph),
  see(paragraph, report) {
    const { text } = paragraph
    const quoted = hasMarks(text) ? quotedIn(text) : []
    const attributions = attributionsIn(paragraph, quoted)
    const speakers: (Attribution | undefined)[] = quoted.map(() => undefined)
    const loose = attributions.filter((attribution) => {
      const index = quotationOf(text, attribution, quoted)
      if (index < 0) return true
      speakers[index] ??= attribution
      return false
    })
    let last: Attribution | undefined
    quoted.forEach((span, i) => {
      const own = speakers[i] ?? (follows(text, quoted[i - 1], span, last) ? last : undefined)
      const pronoun = own === undefined && saidByPronoun(text, span.end)
      const speaker = own?.speaker ?? (pronoun ? last?.speaker : undefined)
      last = own ?? (pronoun ? last : undefined)
      const words = countWords(text.slice(span.start + 1, span.continues ? span.end : span.end - 1))
      if (words === 0) return
      const attributed = speaker !== undefined || pronoun || saidBySomebody(text, span.start, span.end)
      report('quotation', span.start, span.end, 0.95, { words, attributed, ...said(speaker), ...(pronoun && !speaker && { pronoun }), ...(span.continues && { continues: true }) })
    })
    for (const attribution of loose) {
      const introduces =
        /^[^.!?\n]{0,60}:\s*$/.test(text.slice(attribution.end, attribution.end + 64)) || (text[attribution.end - 1] === ':' && text.slice(attribution.end).trim() === '')
      report('quotation', attribution.start, attribution.end, 0.9, { words: 0, attributed: true, reported: true, ...said(attribution.speaker), ...(introduces && { introduces }) })
    }
  },
})
const SAID = /\bsa(?:id|ys)\b/
const SAYING = callsBy([['said', 'says']])
const isSaid = ({ text, words }: Prepared): boolean => called(SAYING, words) !== 0 && SAID.test(text)

function said(speaker: Speaker | undefined): Partial<Value> {
  if (!speaker) return {}
  const { name, ...rest } = speaker
  return { speaker: name, ...rest }
}

/** Clauses outside the quoted words: what a quotation reports of others is not ours to attribute. */
function attributionsIn(paragraph: Prepared, quoted: readonly Quoted[]): Attribution[] {
  const { text, of } = paragraph
  const persons = of('person').filter(({ start }) => !isInside(start, quoted))
  const found: Attribution[] = []
  persons.forEach((person, i) => {
    const previous = persons[i - 1]?.end ?? 0
    const next = persons[i + 1]?.start ?? text.length + 1
    const attribution = attributionBy(text, person, previous, next)
    if (attribution) found.push(attribution)
  })
  if (isSaid(paragraph)) {
    const named = [...found]
    const taken = (offset: number): boolean => isInside(offset, quoted) || isInside(offset, named)
    found.push(...attributionsByRole(text, taken))
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Binary search: both lists stand in reading order and do not overlap. */
function isInside(offset: number, spans: readonly { readonly start: number; readonly end: number }[]): boolean {
  let low = 0
  let high = spans.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const span = spans[middle] as { start: number; end: number }
    if (offset < span.start) high = middle - 1
    else if (offset >= span.end) low = middle + 1
    else return true
  }
  return false
}

const SENTENCE_END = /[.!?;]["”’')]? |\n/
const FARTHEST = 220

/** The quotation that an attribution belongs to, by its index; -1 where there is none in this sentence. */
function quotationOf(text: string, { start, end, side }: Attribution, quoted: readonly Quoted[]): number {
  const next = firstFrom(quoted, end)
  const following = quoted[next]
  const preceding = quoted[next - 1]
  const reachesBack = preceding !== undefined && start - preceding.end <= 70 && !SENTENCE_END.test(text.slice(preceding.end, start))
  if (side === 'after') return reachesBack ? next - 1 : following && text.slice(end, following.start).trim() === ':' ? next : -1
  if (following && following.start - end <= FARTHEST && !breaks(text.slice(end, following.start))) return next
  return reachesBack && (isClauseAlone(text.slice(end, end + 2)) || (start - preceding.end <= 2 && ',!?'.includes(text[preceding.end - 2] as string))) ? next - 1 : -1
}

/** A colon may end the line before the quotation; nothing else may. */
const breaks = (between: string): boolean => SENTENCE_END.test(between.replace(/:\s*$/, ''))
const isClauseAlone = (after: string): boolean => after === '' || /^[.,:;\n]/.test(after) || /^ ["“]/.test(after)

function firstFrom(quoted: readonly Quoted[], offset: number): number {
  let low = 0
  let high = quoted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quoted[middle] as Quoted).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** "…," said Cllr Khan. "…": the same speaker goes on; so does a quotation opened again on the next line. */
function follows(text: string, before: Quoted | undefined, span: Quoted, last: Attribution | undefined): boolean {
  if (!before || !last) return false
  if (before.continues) return true
  if (last.end <= before.start && span.start - before.end <= 60 && !SENTENCE_END.test(text.slice(before.end - 2, span.start))) return true
  const from = Math.max(before.end, last.end)
  return span.start >= from && span.start - from <= 3 && last.start >= before.end && /^[.,:;]? ?\n?$/.test(text.slice(from, span.start))
}
