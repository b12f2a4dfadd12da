/** What has changed in the facts since an output was made, as far as that output holds it. */
import { longDate } from '../../calendar/day-names.ts'
import { asksOf, factsOf, type Output, type Story } from './story.ts'

export interface Change {
  readonly what: string
  readonly was?: string
  readonly is?: string
}

type Part = 'what' | 'summary' | 'where' | 'when' | 'facts' | 'sources' | 'asks' | 'speaker' | 'words'
/** A motion's form has no place: the council meets where it meets. */
const HOLDS: Readonly<Record<Output, readonly Part[]>> = {
  motion: ['what', 'when', 'facts', 'sources', 'asks', 'speaker'],
  release: ['what', 'summary', 'where', 'when', 'facts', 'sources', 'speaker', 'words'],
  news: ['what', 'summary', 'where', 'when', 'facts', 'speaker', 'words'],
  letter: ['what', 'summary', 'where', 'when', 'facts'],
}
const LABEL: Readonly<Record<Part, string>> = {
  what: 'What it is about',
  summary: 'The news',
  where: 'Where',
  when: 'When',
  facts: 'Fact',
  sources: 'Source',
  asks: 'What is asked',
  speaker: 'Who says it',
  words: 'Their words',
}

function valuesOf(story: Story, part: Part): readonly string[] {
  const one = (value: string | undefined): string[] => (value?.trim() ? [value.trim()] : [])
  switch (part) {
    case 'facts':
      return factsOf(story).flatMap(({ words }) => one(words))
    case 'sources':
      return factsOf(story).flatMap(({ source }) => one(source))
    case 'asks':
      return asksOf(story)
    case 'speaker':
      return one([story.speaker?.name, story.speaker?.role].filter(Boolean).join(', '))
    case 'words':
      return one(story.speaker?.words)
    case 'when':
      return one(story.when && longDate(story.when))
    default:
      return one(story[part])
  }
}

/** @returns nothing where the output is in step */
export function changesSince(output: Output, made: Story, now: Story): readonly Change[] {
  return HOLDS[output].flatMap((part) => {
    const [before, after] = [valuesOf(made, part), valuesOf(now, part)]
    const gone = before.filter((value) => !after.includes(value))
    const come = after.filter((value) => !before.includes(value))
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, i) => ({ what: LABEL[part], ...(gone[i] && { was: gone[i] }), ...(come[i] && { is: come[i] }) }))
  })
}
