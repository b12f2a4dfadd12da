/** Council prose of any length, the same for the same seed; used where the peers' own generator is not there. */

const PLACES = ['Anytown', 'Mill Ward', 'Castle Hill', 'Eastmoor', 'Old Quay', 'Westgate', 'Upper Thorne']
const PEOPLE = ['Cllr Ada Khan', 'Cllr Tom Whitlock', 'Councillor Jean Carter', 'Cllr Dylan Hughes', 'Cllr Priya Raman']
const BODIES = ['Full Council', 'the Cabinet', 'the Planning Committee', 'the Overview and Scrutiny Committee', 'the Labour Group']
const ISSUES = [
  'fly-tipping',
  'damp in council homes',
  'the cut to evening buses',
  'speeding outside the school',
  'library opening hours',
  'waiting times for assessments',
  'flooding along the beck',
]
const THINGS = ['plan', 'report', 'survey', 'timetable', 'consultation', 'strategy', 'budget line', 'pilot']
const WHEN = ['before the summer recess', 'within six weeks', 'at the next ordinary meeting', 'after the budget is set', 'since the last newsletter']
const SENTENCES = [
  '{person} welcomed the {thing} on {issue} {when}.',
  '{body} agreed a {thing} about {issue} in {place}, subject to the call-in period.',
  'Work in {place} will start {when} and should take {few} weeks.',
  'More than {many} residents replied to the {thing} on {issue}, and {few}0% asked the council to do more.',
  '“We were told it would be mended and it was not,” said {person}.',
  'The cost is put at £{many},000, of which £{many},000 comes from the capital programme.',
  'Please call the ward office on 01632 960{digits} or write to ward{few}@mill.example before 12 May 2026.',
  'Under the Local Government Act 1972 the {thing} must go to {body} {when}.',
  'For families in {place}, {issue} is what comes up on every doorstep.',
  'The question was whether {issue} would be reviewed {when}, and the answer was that it would not.',
  'Application 26/0{digits}/FUL for {few} homes in {place} goes to {body} {when}.',
  'Join us on the doorstep in {place} this Saturday.',
]
const HEADINGS = ['News in brief', 'What happens next', 'This Council notes:', 'Notes to editors', 'Planning round-up']

/** Mulberry32: small, fast and good enough to choose sentences. */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length

export function councilProse(words: number, seed: number): string {
  const next = random(seed * 7919 + words)
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] as string
  const number = (least: number, most: number): string => String(least + Math.floor(next() * (most - least + 1)))
  const values: Record<string, () => string> = {
    person: () => pick(PEOPLE),
    place: () => pick(PLACES),
    body: () => pick(BODIES),
    issue: () => pick(ISSUES),
    thing: () => pick(THINGS),
    when: () => pick(WHEN),
    few: () => number(2, 9),
    many: () => number(40, 980),
    digits: () => number(100, 999),
  }
  const sentence = () => pick(SENTENCES).replace(/\{(\w+)\}/g, (_, name: string) => values[name]?.() ?? '')
  const paragraphs: string[] = []
  for (let count = 0; count < words; ) {
    const paragraph = next() < 0.12 ? pick(HEADINGS) : Array.from({ length: 2 + Math.floor(next() * 4) }, sentence).join(' ')
    paragraphs.push(paragraph)
    count += countWords(paragraph)
  }
  return paragraphs.join('\n\n')
}
